import { expect, test } from 'vitest';
import { bidEnd, periodLabel, periodsOf } from '../../shared/period';

test.each([
	['2026-04-01', 3, 3, '2029-03-31'],
	['2027-03-01', 1, 1, '2028-02-29'],
	['2026-03-28', 1, 3, '2027-03-27'],
	['1999-01-01', 10, 1, '2008-12-31'],
] as const)('a bid from %s of %d years ends on its last day', (start, years, periodMonths, end) => {
	expect(bidEnd({ start, years, periodMonths })).toBe(end);
});

test('months end on their own last day', () => {
	const ends = periodsOf({ start: '2027-01-01', years: 1, periodMonths: 1 }).map(({ end }) => end.slice(5));
	expect(ends.slice(0, 4)).toEqual(['01-31', '02-28', '03-31', '04-30']);
});

test('each period starts the day after the one before it ends', () => {
	const periods = periodsOf({ start: '2026-05-15', years: 2, periodMonths: 3 });
	expect(periods.map(({ start }) => start).slice(0, 3)).toEqual(['2026-05-15', '2026-08-15', '2026-11-15']);
	expect(periods.map(({ end }) => end).slice(0, 3)).toEqual(['2026-08-14', '2026-11-14', '2027-02-14']);
});

test('labels name year and quarter, or year and month', () => {
	expect([periodLabel({ periodMonths: 3 }, 6), periodLabel({ periodMonths: 1 }, 24)]).toEqual([
		'Y2 Q2',
		'Y2 M12',
	]);
});
