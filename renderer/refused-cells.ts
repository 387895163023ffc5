/** What was typed and not accepted, kept while the person looks at another screen, so that it is never lost unsaid. */
import { planStore } from './plan-store';
import type { BadCell } from './ui/grid/model';

const refused = new Map<string, readonly BadCell[]>();

/** Grids of another bid, or of another partner or measure, are other grids. */
const keyOf = (gridLabel: string): string => `${planStore.state()?.open.path ?? ''}\n${gridLabel}`;

export const recallRefused = (gridLabel: string): BadCell[] => [...(refused.get(keyOf(gridLabel)) ?? [])];

export function rememberRefused(gridLabel: string, cells: readonly BadCell[]): void {
	if (cells.length > 0) refused.set(keyOf(gridLabel), cells);
	else refused.delete(keyOf(gridLabel));
}
