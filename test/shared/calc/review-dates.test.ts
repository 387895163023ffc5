import { describe, expect, it } from 'vitest';
import { reviewQuarters } from '../../../shared/calc/review-dates';
import { only } from '../../../shared/plan';
import { samplePlan } from './sample-plan';

const START = { start: '2026-04-01' };
type Review = Parameters<typeof reviewQuarters>[1][number];
const datesOf = (review: Omit<Review, 'id'>, bid = START) =>
	reviewQuarters(bid, [{ id: 'R', ...review }]).map((quarter) => quarter.reviews[0]?.dates ?? []);

describe('the first year of reviews', () => {
	it('of the sample has four quarters, each with its own dates', () => {
		const plan = samplePlan();
		const quarters = reviewQuarters(only(plan, 'bid'), plan.reviews);
		expect(quarters.map(({ start, end }) => [start, end])).toEqual([
			['2026-04-01', '2026-06-30'],
			['2026-07-01', '2026-09-30'],
			['2026-10-01', '2026-12-31'],
			['2027-01-01', '2027-03-31'],
		]);
		expect(quarters[0]?.reviews).toEqual([
			{ reviewId: 'RV1', dates: ['2026-04-22', '2026-05-22', '2026-06-22'] },
			{ reviewId: 'RV4', dates: ['2026-06-17'] },
		]);
		expect(quarters[3]?.reviews.find(({ reviewId }) => reviewId === 'RV3')?.dates).toEqual(['2027-03-10']);
	});

	it('keeps to the last day of a month that is too short, and comes back to its own day', () => {
		expect(datesOf({ frequency: 'monthly', firstDate: '2026-12-31' }).flat()).toEqual([
			'2026-12-31',
			'2027-01-31',
			'2027-02-28',
			'2027-03-31',
		]);
	});

	it('holds the later dates of a review that began before the bid', () => {
		expect(datesOf({ frequency: 'halfYearly', firstDate: '2025-02-10' })).toEqual([
			[],
			['2026-08-10'],
			[],
			['2027-02-10'],
		]);
	});

	it('counts weeks through the change of the clocks', () => {
		const [, , autumn = []] = datesOf({ frequency: 'weekly', firstDate: '2026-10-20' });
		expect(autumn.slice(0, 3)).toEqual(['2026-10-20', '2026-10-27', '2026-11-03']);
	});

	it('has no date for a review without a first one, nor for one that comes later', () => {
		expect(datesOf({ frequency: 'weekly', firstDate: null }).flat()).toEqual([]);
		expect(datesOf({ frequency: 'yearly', firstDate: '2027-04-01' }).flat()).toEqual([]);
		expect(datesOf({ frequency: 'once', firstDate: '2026-03-31' }).flat()).toEqual([]);
		expect(datesOf({ frequency: 'once', firstDate: '2026-05-04' })[0]).toEqual(['2026-05-04']);
	});
});
