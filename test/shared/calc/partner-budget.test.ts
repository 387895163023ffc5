import { describe, expect, it } from 'vitest';
import {
	categoryTable,
	groupOfLine,
	partnerBudget,
	roomByYear,
	totalsAgree,
} from '../../../shared/calc/partner-budget';
import { applyChanges } from '../../../shared/change';
import { setFields } from '../../../shared/edits/row';
import { liveFigures } from '../../../shared/figures';
import { only, type Plan } from '../../../shared/plan';
import { sum } from '../../../shared/quantity';
import { samplePlan } from './sample-plan';

const plan = samplePlan();
const figures = liveFigures(plan, '2025-11-28');
const withBid = (values: Parameters<typeof setFields<'bid'>>[3]): Plan =>
	applyChanges(plan, setFields(plan, 'bid', only(plan, 'bid').id, values));

describe('a partner’s budget in groups', () => {
	it.each(figures.costs.byPartner)(
		'groups of $partnerId add up to its cost in every year',
		({ partnerId, costByYear }) => {
			const { groups, cost } = partnerBudget(plan, figures, partnerId);
			const years = costByYear.map((_, y) => sum(groups.map(({ byYear }) => byYear[y] ?? 0)));
			expect(years).toEqual(costByYear);
			expect(sum(groups.map(({ total }) => total))).toBe(cost.total);
		},
	);

	it('Northbeck’s groups, overheads and shortfall are those of the worked example', () => {
		const { groups, overCap, pools } = partnerBudget(plan, figures, 'P3');
		expect(groups.map(({ total }) => total)).toEqual([354548, 0, 59360, 2600, 84112]);
		expect(overCap).toEqual({ byYear: [4393, 4421, 4389], total: 13203 });
		expect(pools.map(({ byYear }) => byYear)).toEqual([[25567, 28910, 29635]]);
	});

	it('without a cap nothing lies over it', () => {
		const without = withBid({ overheadCap: null });
		expect(partnerBudget(without, liveFigures(without, '2025-11-28'), 'P3').overCap).toBeNull();
	});

	it('under a flat rate the pools charge nothing and the rate stands in their place', () => {
		const flat = withBid({ overheadMode: 'flatRate', flatRate: 0.1 });
		const { pools, flatRate, groups } = partnerBudget(flat, liveFigures(flat, '2025-11-28'), 'P3');
		expect(pools.map(({ total }) => total)).toEqual([0]);
		expect(flatRate).toEqual({ byYear: [10587, 12245, 12623], total: 35455 });
		expect(groups.at(-1)?.total).toBe(35455);
	});

	it('capital is told by category or kind, overheads by category alone', () => {
		expect(groupOfLine({ category: 'equipment', costType: 'capital' })).toBe('capital');
		expect(groupOfLine({ category: 'overheads', costType: 'capital' })).toBe('overheads');
		expect(groupOfLine({ category: 'travel', costType: 'revenue' })).toBe('running');
	});
});

describe('all partners', () => {
	it('categories by year and by partner add up to the one cost of the bid', () => {
		const table = categoryTable(plan, figures);
		expect(table.map(({ byPartner }) => sum(byPartner))).toEqual(table.map(({ total }) => total));
		expect(
			figures.costs.byPartner.map((_, place) => sum(table.map(({ byPartner }) => byPartner[place] ?? 0))),
		).toEqual(figures.costs.byPartner.map(({ cost }) => cost));
		expect(totalsAgree(plan, figures)).toBe(true);
	});

	it('figures of another bid do not agree with this one’s lines', () => {
		const other = { ...figures, costs: { ...figures.costs, total: figures.costs.total + 1 } };
		expect(totalsAgree(plan, other)).toBe(false);
	});

	it('room under each year’s maximum is the maximum less the request, and unknown without one', () => {
		expect(roomByYear(plan, figures)).toEqual([89358, 67440, 19292]);
		expect(roomByYear(withBid({ maximumAwardByYear: null }), figures)).toEqual([null, null, null]);
	});
});
