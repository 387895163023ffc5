/** Whether the window has room for a second table beside the work. */
import { useSyncExternalStore } from 'react';

const wide = window.matchMedia('(min-width: 1600px)');
const subscribe = (listener: () => void) => {
	wide.addEventListener('change', listener);
	return () => wide.removeEventListener('change', listener);
};
export const useIsWide = (): boolean => useSyncExternalStore(subscribe, () => wide.matches);
