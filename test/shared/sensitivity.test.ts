import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ASSUMPTION_NAMES, type AssumptionName } from '../../shared/calc/assumption-ranges';
import { applyChanges, invertChanges } from '../../shared/change';
import { endsOf, varyAssumption } from '../../shared/edits/variation';
import { liveFigures } from '../../shared/figures';
import { only, type Plan } from '../../shared/plan';
import { sum } from '../../shared/quantity';
import { sensitivityOf } from '../../shared/sensitivity';
import { arbitraryPlan } from '../generate/bid';
import { samplePlan } from './calc/sample-plan';

const TODAY = '2025-11-28';
const plan = samplePlan();
const withAssumption = (values: Partial<ReturnType<typeof only<'assumptions'>>>): Plan => ({
	...plan,
	assumptions: [{ ...only(plan, 'assumptions'), ...values }],
});
const lineOf = (bid: Plan, name: AssumptionName) => {
	const line = sensitivityOf(bid).lines.find(({ assumption }) => assumption === name);
	if (!line) throw new Error(name);
	return line;
};

describe('the ends of an assumption’s range', () => {
	test.each([
		['lie so many points either way', 'turnover', {}, [0.22, 0.12, 0.32]],
		['are the known ones whatever the bid has', 'sickness', {}, [8.4, 5.8, 9.4]],
		['reach as far as the bid’s own', 'sickness', { sickness: 12 }, [12, 5.8, 12]],
		['never pass what a share can be', 'turnover', { turnover: 0.95 }, [0.95, 0.85, 1]],
		['never fall below 0', 'payUplift', { payUplift: 0.01 }, [0.01, 0, 0.03]],
		['are parts of the bid’s own entries where there are many', 'caseload', {}, [0, -0.2, 0.2]],
	] as const)('%s: %s', (_words, name, values, [base, low, high]) => {
		const ends = endsOf(withAssumption(values), name);
		expect(ends.base).toBe(base);
		expect(ends.low).toBeCloseTo(low, 9);
		expect(ends.high).toBeCloseTo(high, 9);
	});
});

describe('each assumption on its own', () => {
	test('comes to what the bid comes to with that value typed in', () => {
		const figures = liveFigures(withAssumption({ deliveryLevel: 0.8 }), TODAY);
		expect(lineOf(plan, 'deliveryLevel').atLow).toMatchObject({
			requested: figures.costs.requested,
			earned: figures.pbr.pot - figures.pbr.lossTotal,
			lost: figures.pbr.lossTotal + sum(figures.pbr.clawback.map(({ amount }) => amount)),
		});
		const dearer = liveFigures(withAssumption({ payUplift: 0.05 }), TODAY);
		expect(lineOf(plan, 'payUplift').atHigh.requested).toBe(dearer.costs.requested);
	});

	test('a late start delays new posts by a quarter, also in a monthly bid, and no others', () => {
		const changes = varyAssumption(plan, 'lateStart', 1);
		const added = plan.posts.filter(({ existing }) => !existing);
		expect(changes.map(({ id }) => id)).toEqual(added.map(({ id }) => id));
		const monthly = { ...plan, bid: [{ ...only(plan, 'bid'), periodMonths: 1 as const }] };
		const [first] = varyAssumption(monthly, 'lateStart', 1);
		expect(first?.after).toMatchObject({ startPeriod: (added[0]?.startPeriod ?? 0) + 3 });
	});

	test('the worst use of capacity is the worst partner’s: fewer cases at once make it worse', () => {
		const { base } = sensitivityOf(plan);
		const figures = liveFigures(plan, TODAY);
		const uses = figures.capacity.filter(({ capacityTotal }) => capacityTotal > 0);
		expect(base.worstUse).toBe(Math.max(...uses.map((use) => use.targetTotal / use.capacityTotal)));
		expect(lineOf(plan, 'caseload').atLow.worstUse).toBeGreaterThan(base.worstUse ?? 0);
	});
});

test('of any bid every outcome is a figure or none, and the bid stays as it was', () => {
	fc.assert(
		fc.property(
			arbitraryPlan({ rows: 4, partners: { min: 2, max: 4 }, years: { min: 1, max: 2 } }),
			(bid) => {
				const before = JSON.stringify(bid);
				const { base, lines } = sensitivityOf(bid);
				expect(lines.map(({ assumption }) => assumption)).toEqual(ASSUMPTION_NAMES);
				for (const { requested, earned, lost, worstUse, capacity } of [
					base,
					...lines.flatMap(({ atLow, atHigh }) => [atLow, atHigh]),
				]) {
					expect([requested, earned, lost].every(Number.isInteger)).toBe(true);
					for (const ratio of [worstUse, ...capacity.map((each) => each.ratio)])
						expect(ratio === null || Number.isFinite(ratio)).toBe(true);
				}
				expect(JSON.stringify(bid)).toBe(before);
			},
		),
		{ numRuns: 25 },
	);
});

test('of any bid an assumption moved and moved back is the bid again', () => {
	fc.assert(
		fc.property(arbitraryPlan({ rows: 4 }), fc.constantFrom(...ASSUMPTION_NAMES), (bid, name) => {
			const { base, low, high } = endsOf(bid, name);
			expect(low).toBeLessThanOrEqual(base);
			expect(high).toBeGreaterThanOrEqual(base);
			expect(varyAssumption(bid, name, base)).toEqual([]);
			const changes = varyAssumption(bid, name, high);
			expect(applyChanges(applyChanges(bid, changes), invertChanges(changes))).toEqual(bid);
		}),
		{ numRuns: 60 },
	);
});
