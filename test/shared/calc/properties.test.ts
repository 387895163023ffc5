import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fullFigures, type LiveFigures, liveFigures, printFigures } from '../../../shared/figures';
import type { Plan } from '../../../shared/plan';
import { arbitraryPlan } from '../../generate/bid';

const TODAY = '2026-01-31';
const RUNS = { numRuns: 40 };
/** Pools of organisations so large that no sum passes what floats hold exactly, about £90,000 billion in pence. */
const plans = arbitraryPlan({ rows: 8 }).map((plan) => ({
	...plan,
	overheadPools: plan.overheadPools.map((pool) => ({ ...pool, organisationDriver: 1_000_000_000 })),
}));
const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);

const holds = (property: (plan: Plan, figures: LiveFigures) => void) =>
	fc.assert(
		fc.property(plans, (plan) => property(plan, liveFigures(plan, TODAY))),
		RUNS,
	);

test('partners, categories, years and lines with pools add up to the same cost', () => {
	holds((plan, { costs, overheads }) => {
		const byYear = sum(costs.totalByYear);
		expect(costs.total).toBe(byYear);
		expect(sum(costs.byPartner.map(({ cost }) => cost))).toBe(byYear);
		expect(sum(costs.byCategory.map(({ total }) => total))).toBe(byYear);
		const pools = sum(overheads.pools.flatMap((pool) => pool.byYear));
		if (plan.bid[0]?.overheadMode === 'pools')
			expect(sum(costs.lines.flatMap((line) => line.byYear)) + pools).toBe(byYear);
		expect(costs.requested).toBe(byYear - costs.cashMatch);
	});
});

test('fees and pot add up to the award, and each split to the pot', () => {
	holds((_plan, { costs, pbr }) => {
		const fees = sum(pbr.serviceFeeByPartner.flatMap(({ byYear }) => byYear));
		expect(fees).toBe(pbr.serviceFee);
		expect(pbr.serviceFee + pbr.pot).toBe(Math.max(0, costs.requested));
		for (const name of ['byBudget', 'byTarget', 'equal', 'custom'] as const) {
			const split = sum(pbr.shares.map((row) => row[name]));
			expect([0, pbr.pot]).toContain(split);
		}
		expect(sum(pbr.shares.map(({ equal }) => equal))).toBe(pbr.pot);
		expect(sum(pbr.shares.map(({ carried }) => carried))).toBe(sum(pbr.shares.map(({ chosen }) => chosen)));
	});
});

test('cash runs to what is paid in less what is paid out, with or without the shield', () => {
	holds((_plan, { cashFlow }) => {
		const last = (list: readonly number[]) => list.at(-1) ?? 0;
		const net = sum(cashFlow.byPartner.map(({ inPence, outPence }) => sum(inPence) - sum(outPence)));
		expect(sum(cashFlow.byPartner.map(({ balancePence }) => last(balancePence)))).toBe(net);
		expect(sum(cashFlow.byPartner.map(({ shieldedBalancePence }) => last(shieldedBalancePence)))).toBe(net);
		for (const { balancePence, peakNeedPence, peakPeriod } of cashFlow.byPartner)
			expect(peakPeriod === null ? 0 : -(balancePence[peakPeriod - 1] ?? 0)).toBe(peakNeedPence);
	});
});

test('all partners together are the sum of the partners', () => {
	holds((_plan, { capacity, consortium }) => {
		for (const all of consortium) {
			const own = capacity.filter(({ measureId }) => measureId === all.measureId);
			expect(sum(own.map(({ targetTotal }) => targetTotal))).toBe(all.targetTotal);
			expect(sum(own.map(({ capacityTotal }) => capacityTotal))).toBeCloseTo(all.capacityTotal, 4);
		}
	});
});

test('expected risk by partner adds up to the expected total', () => {
	holds((_plan, { risks }) => {
		expect(sum(risks.rows.flatMap(({ byPartner }) => byPartner.map(({ amount }) => amount)))).toBe(
			risks.expectedTotal,
		);
	});
});

test('every finding of a bid is told apart by its code and subjects, in order', () => {
	holds((_plan, { findings, findingCounts }) => {
		const keys = findings.map(({ code, subjects }) => `${code} ${subjects.join('|')}`);
		expect(new Set(keys).size).toBe(keys.length);
		expect(keys).toEqual([...keys].sort());
		expect(findingCounts.stop + findingCounts.warn + findingCounts.note).toBe(findings.length);
		for (const { text } of findings) expect(text).not.toMatch(/undefined|NaN|Infinity/);
	});
});

const capacities = (plan: Plan) =>
	new Map(
		liveFigures(plan, TODAY).capacity.map((use) => [
			`${use.partnerId} ${use.measureId}`,
			use.capacityByPeriod,
		]),
	);

function neverHigher(lower: Plan, higher: Plan): void {
	const more = capacities(higher);
	for (const [key, list] of capacities(lower))
		list.forEach((amount, t) => {
			expect(amount).toBeLessThanOrEqual((more.get(key)?.[t] ?? 0) * (1 + 1e-9) + 1e-9);
		});
}

test('more FTE never lowers a capacity', () => {
	fc.assert(
		fc.property(plans, fc.double({ min: 0.01, max: 10, noNaN: true }), (plan, extra) => {
			neverHigher(plan, { ...plan, posts: plan.posts.map((post) => ({ ...post, fte: post.fte + extra })) });
		}),
		RUNS,
	);
});

test('a longer case never raises a capacity', () => {
	fc.assert(
		fc.property(plans, fc.double({ min: 1, max: 10, noNaN: true }), (plan, times) => {
			const longer = plan.roles.map((role) => ({
				...role,
				avgWeeks: role.avgWeeks && role.avgWeeks * times,
				hoursPerOutput: role.hoursPerOutput && role.hoursPerOutput * times,
			}));
			neverHigher({ ...plan, roles: longer }, plan);
		}),
		RUNS,
	);
});

test('a target moved between partners leaves the total as it was', () => {
	holds((plan, before) => {
		const [from, ...others] = plan.targets.filter(({ partnerId }) =>
			before.costs.byPartner.some((partner) => partner.partnerId === partnerId),
		);
		const to = others.find(({ measureId }) => measureId === from?.measureId);
		if (!from || !to) return;
		const moved = plan.targets.map((row) => {
			if (row.id === from.id) return { ...row, byPeriod: row.byPeriod.map(() => 0) };
			if (row.id !== to.id) return row;
			return { ...row, byPeriod: row.byPeriod.map((count, t) => count + (from.byPeriod[t] ?? 0)) };
		});
		const totals = ({ consortium }: LiveFigures) => consortium.map(({ targetByPeriod }) => targetByPeriod);
		expect(totals(liveFigures({ ...plan, targets: moved }, TODAY))).toEqual(totals(before));
	});
});

test('the same seed gives the same result, and a simulated mean stays near the exact one', () => {
	fc.assert(
		fc.property(arbitraryPlan({ rows: 4 }), (plan) => {
			const assumptions = plan.assumptions.map((row) => ({ ...row, simulationRuns: 2000 }));
			const figures = fullFigures({ ...plan, assumptions }, TODAY);
			expect(printFigures(fullFigures({ ...plan, assumptions }, TODAY))).toBe(printFigures(figures));
			const { analyticMean, analyticSd, simulatedMean, runs } = figures.risks.simulation;
			expect(Math.abs(simulatedMean - analyticMean)).toBeLessThanOrEqual(
				(4 * analyticSd) / Math.sqrt(runs) + 1e-6,
			);
		}),
		{ numRuns: 20, seed: 1 },
	);
});

test('the findings of a scenario are those of the bid, with some added and some cleared', () => {
	fc.assert(
		fc.property(plans, (plan) => {
			const full = fullFigures(
				{ ...plan, assumptions: plan.assumptions.map((row) => ({ ...row, simulationRuns: 100 })) },
				TODAY,
			);
			expect(full.scenarios.map(({ scenarioId }) => scenarioId)).toEqual(plan.scenarios.map(({ id }) => id));
			for (const scenario of full.scenarios) {
				const counts = Object.values(scenario.findingCounts).reduce((a, b) => a + b, 0);
				const { addedFindings, clearedFindings } = scenario;
				expect(counts - full.findings.length).toBe(addedFindings.length - clearedFindings.length);
			}
		}),
		{ numRuns: 20 },
	);
});
