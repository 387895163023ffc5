import { describe, expect, test } from 'vitest';
import { tightestOf, worstByPeriod, worstOfAll } from '../../../shared/calc/worst-partner';
import { liveFigures } from '../../../shared/figures';
import { samplePlan } from './sample-plan';

const figures = liveFigures(samplePlan(), '2025-11-28');
const periods = figures.periods.length;

describe('the worst partner behind a total', () => {
	const worst = worstByPeriod(figures.capacity, 'M1', periods);

	test('is Sabr Sisters in Y2 Q1, at more than twice what it can deliver', () => {
		const most = worstOfAll(worst);
		expect(most).toMatchObject({ partnerId: 'P4', place: 4 });
		expect(most?.utilisation).toBeCloseTo(24 / 9.36, 2);
	});

	test('never uses less than the total does, in any period', () => {
		for (const total of figures.consortium)
			worstByPeriod(figures.capacity, total.measureId, periods).forEach((each, place) => {
				const together = total.utilisationByPeriod[place];
				if (each && each.utilisation !== null && together != null)
					expect(each.utilisation).toBeGreaterThanOrEqual(together - 1e-9);
			});
	});

	test('is one that can deliver nothing, before any other', () => {
		const use = { ...figures.capacity[0], measureId: 'M1', targetByPeriod: [5], utilisationByPeriod: [null] };
		const capacity = [...figures.capacity, { ...use, partnerId: 'PX' }] as typeof figures.capacity;
		expect(worstByPeriod(capacity, 'M1', 1)[0]).toEqual({ partnerId: 'PX', place: 0, utilisation: null });
	});

	test('is nobody where nobody has a target', () => {
		expect(worstByPeriod(figures.capacity, 'no measure', 2)).toEqual([null, null]);
		expect(worstOfAll([null, null])).toBeNull();
	});
});

test.each([
	[[0, 1, 2], 1],
	[[0, 2], 2],
	[[3], -1],
	[[], -1],
])('of the periods %j the tightest is %i', (places, expected) => {
	const use = { targetByPeriod: [5, 8, 6, 0], utilisationByPeriod: [0.5, 2, 0.9, null] };
	expect(tightestOf(use, places)).toBe(expected);
});
