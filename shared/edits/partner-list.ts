/** Edits of the list of partners beyond one at a time: names pasted, organisations considered, who leads, checks. */
import { applyChanges, type Change } from '../change';
import type { FieldsOf, Plan } from '../plan';
import { only } from '../plan';
import { addPartners } from './partner';
import { addRow, setFields } from './row';

/** Names from pasted text: one on each line, or the first cell of each line of a spreadsheet; blanks are left out. */
export const namesIn = (pasted: string): string[] =>
	pasted
		.split(/\r?\n/)
		.map((line) => (line.split('\t')[0] ?? '').trim().replace(/^"(.*)"$/, '$1'))
		.filter((name) => name !== '');

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
