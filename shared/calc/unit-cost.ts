/** What one output costs: the whole bid divided among output measures by staff cost, then by target. */
import { round, sum, zeros } from '../quantity';
import { type BidIndex, placeOf } from './index-of-bid';
import { postCostByYear } from './pay';

/** Staff cost of each measure, whole pounds, all years: posts of active partners that serve it, costed or not. */
export function staffCostByMeasure(index: BidIndex): number[] {
	const costs = zeros(index.plan.measures.length);
	for (const post of index.plan.posts) {
		if (placeOf(index, post) === undefined) continue;
		const role = index.plan.roles[index.rolePlace.get(post.roleId) ?? -1];
		if (!role || role.method === 'none' || role.measureId === null) continue;
		const place = index.measurePlace.get(role.measureId);
		if (place !== undefined) costs[place] = (costs[place] ?? 0) + sum(postCostByYear(index, post));
	}
	return costs;
}

/** Pence for one unit of each measure; null for outcomes, and where staff cost or target is 0. */
export function costPerUnitPence(
	index: BidIndex,
	cost: number,
	targetTotals: readonly number[],
): (number | null)[] {
	const staffCosts = staffCostByMeasure(index);
	const allStaff = sum(staffCosts.filter((_, place) => index.plan.measures[place]?.kind === 'output'));
	return index.plan.measures.map(({ kind }, place) => {
		const staff = staffCosts[place] ?? 0;
		const target = targetTotals[place] ?? 0;
		if (kind === 'outcome' || staff === 0 || target === 0) return null;
		return round((100 * cost * staff) / allStaff / target);
	});
}
