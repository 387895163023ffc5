/** Edits of the partnership agreement's checklist. */
import { applyChanges, type Change } from '../change';
import type { FieldsOf, Plan } from '../plan';
import { addRow } from './row';

export type UsualItem = Pick<FieldsOf<'agreementItems'>, 'item' | 'required'>;

/** Adds items to the checklist, all missing until somebody has drafted them; an item it has by that name is left out. */
export function addAgreementItems(plan: Plan, items: readonly UsualItem[]): Change[] {
	const known = new Set(plan.agreementItems.map(({ item }) => nameOf(item)));
	let current = plan;
	const changes: Change[] = [];
	for (const { item, required } of items) {
		if (known.has(nameOf(item))) continue;
		known.add(nameOf(item));
		const made = addRow(current, 'agreementItems', { item, required, status: 'missing' });
		current = applyChanges(current, made.changes);
		changes.push(...made.changes);
	}
	return changes;
}

const nameOf = (item: string): string => item.trim().toLocaleLowerCase('en-GB');
