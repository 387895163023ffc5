/** The cost of the bid split one way: by partner, by category or by year, the largest first. */
import { isActive, type Partner, type Plan } from '../plan';
import { quotient, sum } from '../quantity';
import type { Costs, Ratio } from './figures';

/** The ways to split the cost. */
export const COST_SPLITS = ['partner', 'category', 'year'] as const;
export type CostSplitBy = (typeof COST_SPLITS)[number];

/** One part of the cost, whole pounds. */
export interface CostPart {
	/** Of the partner, the category's key, the year from 1; `rest`: the smaller ones together. */
	id: string;
	cost: number;
	/** What the funder is asked for; null where cash match is not kept by category. */
	requested: number | null;
	/** Of the whole cost. */
	share: Ratio;
	/** How many parts these are: 1, more in the rest. */
	count: number;
}

type PlanOfCosts = Pick<Plan, 'partners'>;

/**
 * The parts of the cost; years in their order, the others from the largest, those beyond `most` together as the
 * rest. They add up to the cost of the bid. Whole pounds; categories without cost are left out.
 */
export function costSplit(plan: PlanOfCosts, costs: Costs, by: CostSplitBy, most: number): CostPart[] {
	const part = (id: string, cost: number, requested: number | null): CostPart => ({
		id,
		cost,
		requested,
		share: quotient(cost, costs.total),
		count: 1,
	});
	if (by === 'year')
		return costs.totalByYear.map((cost, y) => part(`${y + 1}`, cost, costs.requestedByYear[y] ?? 0));
	const parts =
		by === 'category'
			? costs.byCategory
					.filter(({ total }) => total !== 0)
					.map(({ category, total }) => part(category, total, null))
			: partnersOf(plan).map(({ id }) => {
					const own = costs.byPartner.find(({ partnerId }) => partnerId === id);
					return part(id, own?.cost ?? 0, own?.requested ?? 0);
				});
	return folded(
		parts.toSorted((a, b) => b.cost - a.cost),
		most,
		costs.total,
	);
}

const partnersOf = ({ partners }: PlanOfCosts): Partner[] => partners.filter(isActive);

function folded(parts: CostPart[], most: number, total: number): CostPart[] {
	if (parts.length <= most) return parts;
	const rest = parts.slice(most - 1);
	const cost = sum(rest.map((each) => each.cost));
	const requested = rest.every((each) => each.requested === null)
		? null
		: sum(rest.map((each) => each.requested ?? 0));
	return [
		...parts.slice(0, most - 1),
		{ id: 'rest', cost, requested, share: quotient(cost, total), count: rest.length },
	];
}
