import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exceeds, isBelow, quotient, reaches, round, share, spread, sum } from '../../shared/quantity';

test.each([
	[26_887.5, 26_888],
	[0.4999999, 1],
	[0.499998, 0],
	[-0.5, 0],
	[-1.5, -1],
	[-1.51, -2],
	[9_007_199_254_740_991, 9_007_199_254_740_991],
])('%d rounds to %d', (x, whole) => {
	expect(round(x)).toBe(whole);
});

test.each([
	[10, [1, 1, 1], [4, 3, 3]],
	[100, [0.5, 0.25, 0.25], [50, 25, 25]],
	[7, [0, 2, 1], [0, 5, 2]],
	[5, [-3, 1, 1], [0, 3, 2]],
	[5, [0, 0], [0, 0]],
	[0, [1, 2], [0, 0]],
	[-4, [1, 2], [0, 0]],
	[5, [], []],
	[3, [0.0000004, 1], [0, 3]],
])('%d shared by %j is %j', (total, weights, shares) => {
	expect(share(total, weights)).toEqual(shares);
});

test('shares of sums beyond exact floats are exact', () => {
	const total = 9_000_000_000_000_001;
	const shares = share(total, [1_000_000_000_000, 1_000_000_000_000, 1]);
	expect(shares).toEqual([4_499_999_999_997_751, 4_499_999_999_997_750, 4500]);
	expect(shares.map(BigInt).reduce((a, b) => a + b, 0n)).toBe(BigInt(total));
});

test('shares add up to the total and no share is a unit away from its exact part', () => {
	const weights = fc.array(fc.oneof(fc.nat(1_000_000), fc.double({ min: 0, max: 1, noNaN: true })), {
		minLength: 1,
		maxLength: 30,
	});
	fc.assert(
		fc.property(fc.nat(1_000_000_000), weights, (total, list) => {
			const shares = share(total, list);
			const whole = sum(list.map((weight) => Math.round(weight * 1_000_000)));
			if (whole === 0) return sum(shares) === 0;
			const exact = list.map((weight) => (total * Math.round(weight * 1_000_000)) / whole);
			return sum(shares) === total && shares.every((part, i) => Math.abs(part - (exact[i] ?? 0)) < 1.0001);
		}),
	);
});

test('fewer pounds than partners go to the largest remainders, ties to the earlier', () => {
	expect(share(2, [1, 1, 1, 1])).toEqual([1, 1, 0, 0]);
	expect(share(2, [1, 3, 1, 3])).toEqual([0, 1, 0, 1]);
});

test.each([
	[10, 4, [2, 3, 2, 3]],
	[-10, 4, [-3, -2, -3, -2]],
	[0, 12, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
	[5, 1, [5]],
])('%d spread over %d periods is %j', (total, n, parts) => {
	expect(spread(total, n)).toEqual(parts);
});

test('a spread adds up, below 0 too', () => {
	const amount = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });
	fc.assert(fc.property(amount, fc.constantFrom(4, 12), (total, n) => sum(spread(total, n)) === total));
});

test('float noise decides no test', () => {
	expect(exceeds(0.1 + 0.2, 0.3)).toBe(false);
	expect(reaches(0.3, 0.1 + 0.2)).toBe(true);
	expect(isBelow(0.3, 0.1 + 0.2)).toBe(false);
	expect(exceeds(1, null)).toBe(false);
	expect(isBelow(null, 1)).toBe(false);
});

test('a quotient by nothing, or of the unknown, is unknown', () => {
	expect([quotient(1, 0), quotient(null, 2), quotient(1, null), quotient(1, 2)]).toEqual([
		null,
		null,
		null,
		0.5,
	]);
});
