/** Money of each partner for a form. */
import type { LiveFigures } from '../calc/figures';
import { displayName, isActive, type Plan } from '../plan';
import { type FormField, yearFields } from './field';

/** Name, cost, cash match and request of every active partner by year, whole pounds. */
export function partnerFields(plan: Plan, { costs }: LiveFigures): FormField[] {
	return plan.partners.filter(isActive).flatMap((partner) => {
		const cost = costs.byPartner.find(({ partnerId }) => partnerId === partner.id);
		if (!cost) return [];
		const group = displayName(partner);
		const key = `partner.${partner.id}`;
		const match = cost.cashMatchByYear.reduce((sum, pounds) => sum + pounds, 0);
		return [
			{ key: `${key}.name`, group, label: 'Name', kind: 'text', value: partner.name },
			...yearFields(`${key}.cost`, group, 'Cost', cost.costByYear, cost.cost),
			...yearFields(`${key}.match`, group, 'Cash match', cost.cashMatchByYear, match),
			...yearFields(`${key}.requested`, group, 'Requested', cost.requestedByYear, cost.requested),
		];
	});
}
