import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COST_SPLITS, costSplit } from '../../../shared/calc/cost-split';
import { liveFigures } from '../../../shared/figures';
import { arbitraryPlan } from '../../generate/bid';
import { samplePlan } from './sample-plan';

const plan = samplePlan();
const { costs } = liveFigures(plan, '2025-11-28');

describe('the cost of the sample', () => {
	test('by year is that of the years, in their order', () => {
		expect(costSplit(plan, costs, 'year', 2).map(({ id, cost }) => [id, cost])).toEqual(
			costs.totalByYear.map((cost, y) => [`${y + 1}`, cost]),
		);
	});

	test('by partner begins with the largest, and says what is requested', () => {
		const parts = costSplit(plan, costs, 'partner', 20);
		expect(parts).toHaveLength(7);
		expect(parts[0]?.cost).toBe(Math.max(...costs.byPartner.map(({ cost }) => cost)));
		expect(parts.reduce((sum, { requested }) => sum + (requested ?? 0), 0)).toBe(costs.requested);
	});

	test('by more partners than are shown puts the smaller ones together', () => {
		const parts = costSplit(plan, costs, 'partner', 4);
		expect(parts.map(({ count }) => count)).toEqual([1, 1, 1, 4]);
		expect(parts[3]?.id).toBe('rest');
	});
});

test('the parts of any bid add up to its cost, whichever way it is split', () => {
	fc.assert(
		fc.property(
			arbitraryPlan(),
			fc.constantFrom(...COST_SPLITS),
			fc.integer({ min: 1, max: 8 }),
			(bid, by, most) => {
				const { costs: own } = liveFigures(bid, '2026-01-01');
				const parts = costSplit(bid, own, by, most);
				expect(parts.reduce((sum, { cost }) => sum + cost, 0)).toBe(own.total);
				if (by !== 'year') expect(parts.length).toBeLessThanOrEqual(most);
			},
		),
		{ numRuns: 20 },
	);
});
