/** Which items of a proposal are to be taken in, and which of them are in sight. */

import { ownRow } from '../../../shared/partner-book/own-row';
import type { Plan } from '../../../shared/plan';
import type { ProposedItem } from '../../../shared/proposal';

export type ItemFilter = 'all' | 'conflicts' | 'faults';

export const FITS: Record<ItemFilter, (item: ProposedItem) => boolean> = {
	all: () => true,
	conflicts: ({ isConflict }) => isConflict,
	faults: ({ error }) => error !== null,
};

/** Ticked before anybody looked: all that can be taken in and takes nothing away, nor overrules the bid. */
export const firstTicks = (items: readonly ProposedItem[]): ReadonlySet<string> =>
	new Set(
		items
			.filter(({ error, takesAway, isConflict }) => error === null && !takesAway && !isConflict)
			.map(({ id }) => id),
	);

/** The items by the sheet they stand on. */
export function bySheet(items: readonly ProposedItem[]): [string, ProposedItem[]][] {
	const groups = new Map<string, ProposedItem[]>();
	for (const item of items) groups.set(item.sheet, [...(groups.get(item.sheet) ?? []), item]);
	return [...groups];
}

/** Items whose row is still in the bid; the others were taken out while this was looked through. */
export const stillThere = (plan: Plan, partnerId: string, item: ProposedItem): boolean =>
	item.kind === 'addition' ||
	item.table === 'targets' ||
	item.table === 'positions' ||
	ownRow(plan, item.table, partnerId, item.key) !== undefined;
