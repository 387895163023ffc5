/** The cost of every budget line of an active partner, by year. */
import type { BudgetLine, Post } from '../plan';
import { round, zeros } from '../quantity';
import { type BidIndex, placeOf } from './index-of-bid';
import { postCostByYear, upliftTo } from './pay';

export interface LineCost {
	line: BudgetLine;
	/** Place of the partner. */
	partner: number;
	/** Whole pounds. */
	byYear: number[];
}

/** Whole pounds by year of an amount that grows with non-pay inflation. */
export const inflatedByYear = (
	{ years, assumptions }: Pick<BidIndex, 'years' | 'assumptions'>,
	year1Amount: number,
): number[] =>
	Array.from({ length: years }, (_, y) => round(year1Amount * upliftTo(y + 1, assumptions.nonPayInflation)));

/** Budget lines of active partners with their cost, in row order. */
export function lineCosts(index: BidIndex): LineCost[] {
	const posts = new Map(index.plan.posts.map((post) => [post.id, post]));
	return index.plan.budgetLines.flatMap((line) => {
		const partner = placeOf(index, line);
		return partner === undefined ? [] : [{ line, partner, byYear: amountsOf(index, line, posts) }];
	});
}

function amountsOf(index: BidIndex, line: BudgetLine, posts: ReadonlyMap<string, Post>): number[] {
	if (line.method === 'inflated') return inflatedByYear(index, line.year1Amount ?? 0);
	if (line.method === 'byYear') return line.byYear ? [...line.byYear] : zeros(index.years);
	const post = line.postId ? posts.get(line.postId) : undefined;
	return post ? postCostByYear(index, post) : zeros(index.years);
}
