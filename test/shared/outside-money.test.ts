import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outsideMoneyOf, readOutsideMoney, speaksOfThousands } from '../../shared/outside-money';
import { showMoney } from '../../shared/text';

const outcome = (typed: string) => {
	const read = readOutsideMoney(typed);
	return read.ok ? [read.value.pounds, read.value.note] : read.reason;
};

describe('an amount from a budget kept elsewhere', () => {
	test.each([
		['1234', [1234, null]],
		['£1,234.00', [1234, null]],
		['12k', [12_000, '“12k” read as £12,000']],
		['£12.5K', [12_500, '“£12.5K” read as £12,500']],
		['1.2m', [1_200_000, '“1.2m” read as £1,200,000']],
		['1.15 million', [1_150_000, '“1.15 million” read as £1,150,000']],
		['3 thousand', [3000, '“3 thousand” read as £3,000']],
		['1,234.56', [1235, '“1,234.56” rounded to £1,235']],
		['£0.40', [0, '“£0.40” rounded to £0']],
		['1234.5678', [1235, '“1234.5678” rounded to £1,235']],
		['1.234', '“1.234” may be thousands or pence: write it without the point.'],
		['£12.345', '“£12.345” may be thousands or pence: write it without the point.'],
		['k', '“k” is not a number.'],
		['12kk', '“12kk” is not a number.'],
		['12 to 14k', '“12 to 14k” is not a number.'],
		['tbc', '“tbc” is not a number.'],
		['50p', '“50p” is not a number.'],
	])('%j is %j', (typed, expected) => {
		expect(outcome(typed)).toEqual(expected);
	});

	test('in whole pounds reads back as it is shown, and says nothing', () => {
		fc.assert(
			fc.property(fc.nat(1_000_000_000), (pounds) => {
				expect(outcome(showMoney(pounds))).toEqual([pounds, null]);
			}),
		);
	});

	test('that a formula worked out is never more than half a pound away, and says so where it is rounded', () => {
		fc.assert(
			fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), (amount) => {
				const { pounds, note } = outsideMoneyOf(amount);
				expect(Math.abs(pounds - amount)).toBeLessThanOrEqual(0.5);
				expect(note === null).toBe(Math.abs(pounds - amount) < 0.005);
			}),
		);
	});

	test.each([
		['Year 1 (£000)', true],
		['Cost in thousands', true],
		["£000's", true],
		['Year 2000', false],
		['Up to £10,000', false],
		['Amount', false],
	])('under the head %j counts in thousands: %j', (head, expected) => {
		expect(speaksOfThousands(head)).toBe(expected);
	});
});
