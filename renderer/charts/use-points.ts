/** The point of a chart that is read: arrow keys, Home and End move, Esc leaves. */
import { type KeyboardEvent, useState } from 'react';
import { type ChartTable, pointWords } from './chart-table';

export function usePoints(table: ChartTable, onPoint?: (at: number) => void) {
	const [at, setAt] = useState(-1);
	const last = table.rows.length - 1;
	const go = (to: number) => {
		setAt(to);
		onPoint?.(to);
	};
	const steps: Record<string, () => number> = {
		ArrowRight: () => Math.min(last, at + 1),
		ArrowDown: () => Math.min(last, at + 1),
		ArrowLeft: () => Math.max(0, at - 1),
		ArrowUp: () => Math.max(0, at - 1),
		Home: () => 0,
		End: () => last,
		Escape: () => -1,
	};
	return {
		words: at >= 0 && at <= last ? pointWords(table, at) : '',
		onKeyDown: (event: KeyboardEvent) => {
			const step = steps[event.key];
			if (!step || last < 0 || event.target !== event.currentTarget) return;
			event.preventDefault();
			go(step());
		},
		onBlur: () => {
			if (at >= 0) go(-1);
		},
	};
}
