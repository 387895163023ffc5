import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawEmpty, staffChances } from '../../../shared/calc/delivery-chance';
import {
	type DeliverySimulation,
	deliverySteps,
	type FanColumns,
} from '../../../shared/calc/delivery-simulation';
import { indexBid } from '../../../shared/calc/index-of-bid';
import { Mulberry32 } from '../../../shared/calc/random';
import { liveFigures } from '../../../shared/figures';
import type { Plan, Row } from '../../../shared/plan';
import { samplePlan } from './sample-plan';

function simulate(plan: Plan, partnerId: string | null = null): DeliverySimulation {
	const steps = deliverySteps(indexBid(plan), partnerId);
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}

const assuming = (plan: Plan, given: Partial<Row<'assumptions'>>): Plan => ({
	...plan,
	assumptions: plan.assumptions.map((row) => ({ ...row, ...given })),
});
const sample = assuming(samplePlan(), { simulationRuns: 400 });
const PERCENTILES = ['p5', 'p25', 'p50', 'p75', 'p95'] as const;
const fanOf = ({ fans }: DeliverySimulation, measureId: string): FanColumns | undefined =>
	fans.find((fan) => fan.measureId === measureId)?.byPeriod;

describe('what staff would deliver by chance', () => {
	test('comes out the same for the same seed, and otherwise for another', () => {
		expect(simulate(sample)).toEqual(simulate(sample));
		expect(simulate(assuming(sample, { simulationSeed: 2 })).fans).not.toEqual(simulate(sample).fans);
	});

	test('is what the figures say where nothing is left to chance', () => {
		const certain = assuming(sample, { turnover: 0, weeksEmpty: 0, sickness: 0, simulationRuns: 100 });
		const figures = liveFigures(certain, '2025-11-28');
		const simulation = simulate(certain);
		for (const { measureId, targetTotal } of figures.consortium) {
			if (targetTotal === 0) continue;
			const uses = figures.capacity.filter((use) => use.measureId === measureId);
			figures.periods.forEach((_, t) => {
				const delivered = uses.reduce(
					(sum, use) => sum + Math.min(use.targetByPeriod[t] ?? 0, use.capacityByPeriod[t] ?? 0),
					0,
				);
				for (const q of PERCENTILES) expect(fanOf(simulation, measureId)?.[q][t]).toBeCloseTo(delivered, 6);
			});
		}
	});

	test('rises from percentile to percentile and never passes the target', () => {
		for (const { byPeriod, byYear } of simulate(sample).fans)
			for (const columns of [byPeriod, byYear])
				columns.target.forEach((target, at) => {
					const values = PERCENTILES.map((q) => columns[q][at] ?? 0);
					expect(values).toEqual([...values].sort((a, b) => a - b));
					expect(values.at(-1)).toBeLessThanOrEqual(target + 1e-9);
				});
	});

	test('gives each year a chance of the minimum: small at a partner that is over, large at one that is not', () => {
		const alone = simulate(sample, 'P4').fans.find(({ measureId }) => measureId === 'M1');
		const lead = simulate(sample, 'P0').fans.find(({ measureId }) => measureId === 'M1');
		expect(alone?.chanceByYear).toHaveLength(3);
		expect(alone?.chanceByYear[1]).toBeLessThan(0.5);
		expect(lead?.chanceByYear[1]).toBeGreaterThan(0.5);
	});

	test('asks for no minimum in a year without a target', () => {
		const targets = sample.targets.map((row) => ({
			...row,
			byPeriod: row.byPeriod.map((units, t) => (t < 4 ? 0 : units)),
		}));
		const [fan] = simulate({ ...sample, targets }).fans;
		expect(fan?.chanceByYear[0]).toBeNull();
		expect(fan?.chanceByYear[1]).not.toBeNull();
	});

	test('tells how much is done, up to all of it', () => {
		const told = [...deliverySteps(indexBid(sample), null)];
		expect(told).toEqual([...told].sort((a, b) => a - b));
		expect(told.at(-1)).toBe(1);
	});

	test('of nobody is empty', () => {
		expect(simulate({ ...sample, posts: [], targets: [] }).fans).toEqual([]);
	});
});

test('a post is empty as often as turnover and empty weeks make it, whatever they are', () => {
	fc.assert(
		fc.property(
			fc.double({ min: 0.05, max: 1, noNaN: true }),
			fc.integer({ min: 1, max: 40 }),
			(turnover, weeksEmpty) => {
				const { bid, assumptions } = indexBid(assuming(sample, { turnover, weeksEmpty }));
				const chances = staffChances({ bid, assumptions });
				const empty = new Float64Array(40_000);
				drawEmpty(chances, new Mulberry32(1), empty, 1);
				const share = empty.reduce((a, b) => a + b, 0) / empty.length;
				const gap = (weeksEmpty * 6.5) / 6;
				expect(share).toBeCloseTo(gap / (gap + 52 / turnover), 1.5);
				expect(Math.max(...empty)).toBeLessThanOrEqual(1 + 1e-9);
			},
		),
		{ numRuns: 20 },
	);
});
