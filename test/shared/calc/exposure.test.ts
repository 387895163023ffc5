import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chancesOf } from '../../../shared/calc/exposure';
import { simulationSteps } from '../../../shared/calc/simulation';
import { simulationInput } from '../../../shared/figures';
import type { Plan } from '../../../shared/plan';
import { samplePlan } from './sample-plan';

function curvesOf(plan: Plan) {
	const steps = simulationSteps(simulationInput(plan));
	let step = steps.next();
	while (!step.done) step = steps.next();
	return step.value;
}
const plan = samplePlan();
const { simulation, curves } = curvesOf(plan);
const curveOf = (id: string | null) => curves.find(({ partnerId }) => partnerId === id);

test.each([
	['no cost at all is a chance of 0 of more than £0', [0, 0], { step: 1, chances: [0] }],
	['a cost on a point is not more than it', [2, 2, 1, 0], { step: 1, chances: [0.75, 0.5, 0] }],
	['parts of a pound are more than the pound below', [1.5, 0], { step: 1, chances: [0.5, 0.5, 0] }],
	['large costs are counted in round amounts', [5900, 50], { step: 100, first: 1, points: 60 }],
])('%s', (_words, costs, expected) => {
	const { step, chances } = chancesOf(Float64Array.from(costs));
	if ('chances' in expected) expect({ step, chances }).toEqual(expected);
	else expect({ step, first: chances[0], points: chances.length }).toEqual(expected);
});

test('every point is the share of the trials above it, falling to 0 in at most 60 points', () => {
	fc.assert(
		fc.property(
			fc.array(
				fc.integer({ min: 0, max: 5_000_000_000 }).map((pence) => pence / 100),
				{ minLength: 1, maxLength: 200 },
			),
			(list) => {
				const { step, chances } = chancesOf(Float64Array.from(list));
				expect(chances.length).toBeLessThanOrEqual(60);
				expect(chances.at(-1)).toBe(0);
				chances.forEach((chance, point) => {
					expect(chance).toBe(list.filter((cost) => cost > point * step).length / list.length);
				});
			},
		),
	);
});

test('the sample’s curve agrees with its percentiles: two in ten cost more than the 8 in 10 figure', () => {
	const all = curveOf(null);
	if (!all) throw new Error('no curve');
	const below = Math.floor(simulation.p80 / all.step);
	expect(all.chances[below]).toBeGreaterThanOrEqual(0.2);
	expect(all.chances[below + 1]).toBeLessThanOrEqual(0.2);
});

test('a partner’s part is over its reserves in more than two trials of ten where its 8 in 10 figure is', () => {
	expect(curves).toHaveLength(1 + simulation.byPartner.length);
	for (const { partnerId, p80 } of simulation.byPartner) {
		const curve = curveOf(partnerId);
		expect((curve?.chanceOverReserves ?? 0) > 0.2).toBe(p80 > (curve?.reserves ?? 0));
	}
	expect(curveOf('P4')?.chanceOverReserves).toBeGreaterThan(0.2);
});

test('reserves of all together are known only where every partner’s are', () => {
	const sum = plan.partners.reduce((total, { freeReserves }) => total + (freeReserves ?? 0), 0);
	expect(curveOf(null)?.reserves).toBe(sum);
	const [first, ...others] = plan.partners;
	if (!first) throw new Error('no partner');
	const unknown = { ...plan, partners: [{ ...first, freeReserves: null }, ...others] };
	const { curves: then } = curvesOf(unknown);
	expect(then[0]).toMatchObject({ partnerId: null, reserves: null, chanceOverReserves: null });
});
