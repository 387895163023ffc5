/** Which steps still stand, and what of a step concerns a partner or a part of the bid. */
import type { Change } from '../../../shared/change';
import type { HistoryEntry } from '../../../shared/contract';
import { partnersOfChange } from '../../../shared/describe';
import type { TableName } from '../../../shared/plan';

/**
 * The edits that were taken back and not made again, by their number. Steps are undone latest first, so that
 * going from the newest to the oldest each undo meets the latest edit that no other undo or redo accounts for.
 */
export function takenBack(entries: readonly HistoryEntry[]): ReadonlySet<number> {
	const found = new Set<number>();
	let open = 0;
	for (const { kind, seq } of entries) {
		if (kind === 'undo') open += 1;
		else if (kind === 'redo') open -= 1;
		else if (kind === 'edit' && open > 0) {
			found.add(seq);
			open -= 1;
		}
	}
	return found;
}

export interface Filter {
	partner: string | null;
	table: TableName | null;
}

export const isNarrowed = ({ partner, table }: Filter): boolean => partner !== null || table !== null;

/** Those changes that concern a partner and a part of the bid; all of them without a filter. */
export const changesMatching = (changes: readonly Change[], { partner, table }: Filter): Change[] =>
	changes.filter(
		(change) =>
			(table === null || change.table === table) &&
			(partner === null || partnersOfChange(change).includes(partner)),
	);
