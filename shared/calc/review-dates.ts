/** When the partners meet: the dates of every review in the bid's first year. */
import { periodEnd, periodStart } from '../period';
import type { Bid, Row } from '../plan';

type Review = Pick<Row<'reviews'>, 'id' | 'frequency' | 'firstDate'>;

export interface ReviewQuarter {
	/** 1 to 4, whatever the bid's own periods are. */
	quarter: number;
	start: string;
	end: string;
	/** Reviews that meet in the quarter, by their order, each with its days. */
	reviews: { reviewId: string; dates: string[] }[];
}

/** Months between two dates of a review. */
const MONTHS = { monthly: 1, quarterly: 3, halfYearly: 6, yearly: 12 } as const;
const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * The four quarters of the bid's first year (three months each from its start) with the days (2026-04-01) on
 * which each review meets: its first date and then every week, month, quarter, half year or year. A day that a
 * month does not have becomes its last. A review with no first date meets on no day.
 */
export function reviewQuarters(bid: Pick<Bid, 'start'>, reviews: readonly Review[]): ReviewQuarter[] {
	const year = { start: bid.start, years: 1, periodMonths: 3 } as const;
	const days = reviews.map((review) => ({
		reviewId: review.id,
		dates: datesUpTo(review, periodEnd(year, 4)),
	}));
	return [1, 2, 3, 4].map((quarter) => {
		const start = periodStart(year, quarter);
		const end = periodEnd(year, quarter);
		const within = days.map(({ reviewId, dates }) => ({
			reviewId,
			dates: dates.filter((date) => date >= start && date <= end),
		}));
		return { quarter, start, end, reviews: within.filter(({ dates }) => dates.length > 0) };
	});
}

/** A review as old as this has met this often; far more than any bid needs, and it ends. */
const MOST = 6000;

function datesUpTo({ frequency, firstDate }: Review, last: string): string[] {
	if (firstDate === null) return [];
	if (frequency === 'once') return firstDate <= last ? [firstDate] : [];
	const dates: string[] = [];
	for (let turn = 0; turn < MOST; turn++) {
		const date =
			frequency === 'weekly' ? weeksOn(firstDate, turn) : monthsOn(firstDate, turn * MONTHS[frequency]);
		if (date > last) break;
		dates.push(date);
	}
	return dates;
}

/** UTC throughout: a day has no time zone. */
const weeksOn = (day: string, weeks: number): string =>
	new Date(Date.parse(`${day}T00:00:00Z`) + weeks * WEEK_MS).toISOString().slice(0, 10);

function monthsOn(day: string, months: number): string {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
	return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
