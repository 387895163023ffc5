/** The cost of every budget line of an active partner, by year. */
import type { BudgetLine, Post } from '../plan';
import { round, zeros } from '../quantity';
import { type BidIndex, placeOf } from './index-of-bid';
import { Memory } from './memory';
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

const costsOfLines = new Memory<BudgetLine, LineCost>();

/** Budget lines of active partners with their cost, in row order. */
export function lineCosts(index: BidIndex): LineCost[] {
	const posts = new Map(index.plan.posts.map((post) => [post.id, post]));
	return index.plan.budgetLines.flatMap((line) => {
		const partner = placeOf(index, line);
		if (partner === undefined) return [];
		const post = line.postId === null ? undefined : posts.get(line.postId);
		const from = [partner, post, index.bid, index.assumptions];
		return [costsOfLines.recall(line, from, () => ({ line, partner, byYear: amountsOf(index, line, post) }))];
	});
}

function amountsOf(index: BidIndex, line: BudgetLine, post: Post | undefined): number[] {
	if (line.method === 'inflated') return inflatedByYear(index, line.year1Amount ?? 0);
	if (line.method === 'byYear') return line.byYear ? [...line.byYear] : zeros(index.years);
	return post ? postCostByYear(index, post) : zeros(index.years);
}
