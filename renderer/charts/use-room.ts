/** How tall a chart may be: a share of the window's height between two bounds, so that a large screen shows more. */
import { useSyncExternalStore } from 'react';

const subscribe = (listener: () => void) => {
	window.addEventListener('resize', listener);
	return () => window.removeEventListener('resize', listener);
};

export function useChartHeight(share: number, least: number, most: number): number {
	const height = useSyncExternalStore(subscribe, () => window.innerHeight);
	return Math.round(Math.min(most, Math.max(least, height * share)));
}
