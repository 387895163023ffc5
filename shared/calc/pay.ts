/** What a post costs in each year: pay, employer National Insurance and pension. */
import type { Assumptions, Post } from '../plan';
import { round } from '../quantity';
import type { BidIndex } from './index-of-bid';

type PayRates = Pick<Assumptions, 'payUplift' | 'niRate' | 'niThreshold' | 'pensionRate'>;
type PostPay = Pick<Post, 'fte' | 'heads' | 'salary' | 'sharedPost'>;
type InPost = Pick<Post, 'startPeriod' | 'endPeriod'>;

export interface PayParts {
	/** Share of the year in post. */
	part: number;
	/** Pounds, unrounded. */
	pay: number;
	nationalInsurance: number;
	pension: number;
}

/** Growth by a yearly rate from year 1, compound. */
export const upliftTo = (year: number, rate: number): number => (1 + rate) ** (year - 1);

/** Share of a year (from 1) in which a post stands: periods in post / periods a year. */
export function partOfYear(post: InPost, year: number, periodsPerYear: number): number {
	const first = Math.max(post.startPeriod, (year - 1) * periodsPerYear + 1);
	const last = Math.min(post.endPeriod ?? Number.POSITIVE_INFINITY, year * periodsPerYear);
	return Math.max(0, last - first + 1) / periodsPerYear;
}

/**
 * Pay, National Insurance and pension of a post in a year, pounds unrounded. National Insurance is due above the
 * threshold of each head for the part of the year, or, for a shared post, above the threshold in proportion to FTE.
 */
export function payParts(post: PostPay, rates: PayRates, year: number, part: number): PayParts {
	const salary = post.salary * upliftTo(year, rates.payUplift);
	const pay = post.fte * post.salary * upliftTo(year, rates.payUplift) * part;
	const nationalInsurance = post.sharedPost
		? rates.niRate * post.fte * part * Math.max(0, salary - rates.niThreshold)
		: rates.niRate * Math.max(0, pay - rates.niThreshold * post.heads * part);
	return { part, pay, nationalInsurance, pension: rates.pensionRate * pay };
}

/** Whole pounds a post costs in each year, costed in the budget or not. */
export const postCostByYear = (
	{ assumptions, years, periodsPerYear }: Pick<BidIndex, 'assumptions' | 'years' | 'periodsPerYear'>,
	post: PostPay & InPost,
): number[] =>
	Array.from({ length: years }, (_, y) => {
		const parts = payParts(post, assumptions, y + 1, partOfYear(post, y + 1, periodsPerYear));
		return round(parts.pay + parts.nationalInsurance + parts.pension);
	});
