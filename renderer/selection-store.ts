/** What the selected cells of a grid add up to, for the status bar. */
import { useSyncExternalStore } from 'react';

export interface SelectionSummary {
	where: string;
	count: number;
	sum: number | null;
	mean: number | null;
}

let summary: SelectionSummary | null = null;
const listeners = new Set<() => void>();

export function showSelection(next: SelectionSummary | null): void {
	if (summary === next) return;
	summary = next;
	for (const listener of listeners) listener();
}

export const useSelectionSummary = (): SelectionSummary | null =>
	useSyncExternalStore(
		(listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		() => summary,
	);
