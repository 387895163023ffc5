/** What takes a screen's place is looked through from its beginning, wherever the screen was scrolled to. */
import { useEffect } from 'react';

export const useFromTop = (): void => useEffect(() => document.querySelector('#work')?.scrollTo(0, 0), []);
