/** A proposal is looked through from its beginning, wherever the screen before was scrolled to. */
import { useEffect } from 'react';

export const useFromTop = (): void =>
	useEffect(() => document.querySelector('.proposal')?.scrollIntoView({ block: 'start' }), []);
