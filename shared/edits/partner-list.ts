/** Edits of the list of partners beyond one at a time: names pasted, organisations considered, who leads, checks. */
import { applyChanges, type Change } from '../change';
import { readCells } from '../clipboard';
import type { FieldsOf, Plan } from '../plan';
import { only } from '../plan';
import { partners } from '../tables/partners';
import { addPartners } from './partner';
import { addRow, setFields } from './row';

/** Names from pasted text: one on each line, or the first cell of each line of a spreadsheet; blanks are left out. */
export const namesIn = (pasted: string): string[] =>
	readCells(pasted)
		.map(([name = '']) => name.replace(/\s+/g, ' ').trim())
		.filter((name) => name !== '');

/** Those of the names that are too long for a partner, and the most characters one may have. */
export function overlongNames(names: readonly string[]): { names: string[]; most: number } {
	const { kind } = partners.name;
	const most = kind.type === 'text' ? kind.max : Number.POSITIVE_INFINITY;
	return { names: names.filter((name) => name.length > most), most };
}

/**
 * Adds organisations that were considered and are not invited, from names; blank and known names are left out.
 * They count in no figure. Why they are left out is theirs to be typed.
 */
export const addConsidered = (plan: Plan, names: readonly string[]): Change[] =>
	addPartners(plan, names).map((change) => ({
		...change,
		after: change.after && { ...change.after, membership: 'notInvited' },
	}));

/** Makes an active partner the lead. No change for one that leads already or is not in the bid. */
export function makeLead(plan: Plan, partnerId: string): Change[] {
	const partner = plan.partners.find(({ id }) => id === partnerId);
	if (!partner || (partner.membership !== 'joined' && partner.membership !== 'invited')) return [];
	return setFields(plan, 'bid', only(plan, 'bid').id, { leadPartnerId: partnerId });
}

export type Check = Pick<FieldsOf<'dueDiligence'>, 'item' | 'critical'>;

/** Adds checks of due diligence to a partner, all in progress; an item it has by that name is left out. */
export function addChecks(plan: Plan, partnerId: string, checks: readonly Check[]): Change[] {
	const known = new Set(
		plan.dueDiligence
			.filter((row) => row.partnerId === partnerId)
			.map(({ item }) => item.trim().toLowerCase()),
	);
	let current = plan;
	const changes: Change[] = [];
	for (const { item, critical } of checks) {
		if (known.has(item.trim().toLowerCase())) continue;
		known.add(item.trim().toLowerCase());
		const made = addRow(current, 'dueDiligence', { partnerId, item, critical, status: 'inProgress' });
		current = applyChanges(current, made.changes);
		changes.push(...made.changes);
	}
	return changes;
}
