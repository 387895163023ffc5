import fc from 'fast-check';
import { expect, test } from 'vitest';
import { valueAt } from '../../../shared/calc/selection';

const costs = fc.array(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.double({ noNaN: true })), {
	minLength: 1,
});

test('the value at a place is the one that stands there once the list is sorted', () => {
	fc.assert(
		fc.property(costs, fc.nat(), (list, any) => {
			const place = any % list.length;
			const sorted = Float64Array.from(list).sort();
			// -0 and 0 are one cost.
			expect(valueAt(Float64Array.from(list), place) + 0).toBe((sorted[place] ?? 0) + 0);
		}),
	);
});

test('the same list may be asked again after its values have moved', () => {
	const list = Float64Array.from([5, 1, 4, 1, 3, 0, 2]);
	expect([3, 6, 0].map((place) => valueAt(list, place))).toEqual([2, 5, 0]);
});
