/** A copy of a partner, opened at once so that it can be given its own name. */
import { duplicatePartner } from '../../../shared/edits/duplicate-partner';
import { displayName, type Partner, type Plan } from '../../../shared/plan';
import { planStore } from '../../plan-store';
import { go } from '../../route';
import { partners } from '../../words/partners';

export function duplicateAndOpen(plan: Plan, partner: Partner): void {
	const { id, changes } = duplicatePartner(plan, partner.id);
	if (changes.length === 0) return;
	void planStore.edit(partners.duplicated(displayName(partner)), changes);
	go('partners', { partner: id, column: 'name' });
}
