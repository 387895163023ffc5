/** Match, capital and lead management as shares of cost; change from stage one; headroom. */
import { difference, quotient, round, sum } from '../quantity';
import type { Costs, MatchRatio, Ratios } from './figures';
import type { BidIndex } from './index-of-bid';
import type { LineCost } from './lines';
import type { Match, MatchSums } from './match-funding';

/** The funder's tests of a budget, unrounded; money whole pounds. */
export function ratiosOf(index: BidIndex, lines: readonly LineCost[], match: Match, costs: Costs): Ratios {
	const ratio = (sums: MatchSums) => matchRatio(index, sums, costs);
	const topSlice = topSliceOf(index, costs);
	const change = quotient(costs.total, index.bid.stageOneTotal);
	return {
		match: { all: ratio(match.all), secured: ratio(match.secured), firm: ratio(match.firm) },
		capital: quotient(
			sumOf(lines, (line) => line.costType === 'capital'),
			costs.total,
		),
		leadManagement: quotient(leadManagementLines(lines) + topSlice, costs.total),
		changeFromStageOne: difference(change, 1),
		topSlice,
		headroom: difference(index.bid.maximumAward, costs.requested),
	};
}

/** Whole pounds of the lines marked as lead management, all years. */
export const leadManagementLines = (lines: readonly LineCost[]): number =>
	sumOf(lines, (line) => line.leadManagement);

/** Whole pounds of the lines a test picks, all years. */
export const sumOf = (lines: readonly LineCost[], test: (line: LineCost['line']) => boolean): number =>
	sum(lines.filter(({ line }) => test(line)).map(({ byYear }) => sum(byYear)));

/** The status chooses what is above the line only: in-kind match below it is always all of it. */
function matchRatio({ bid }: BidIndex, { cash, inKind }: MatchSums, costs: Costs): MatchRatio {
	const counted = bid.inKindCountsAsMatch ? 1 : 0;
	const ratio = (cashMatch: number, inKindMatch: number, cost: number, allInKind: number) =>
		quotient(cashMatch + counted * inKindMatch, cost + counted * allInKind);
	return {
		total: ratio(sum(cash), sum(inKind), costs.total, costs.inKind),
		byYear: costs.totalByYear.map((cost, y) =>
			ratio(cash[y] ?? 0, inKind[y] ?? 0, cost, costs.inKindByYear[y] ?? 0),
		),
	};
}

function topSliceOf(index: BidIndex, costs: Costs): number {
	const others = sum(
		costs.byPartner.filter((_, place) => place !== index.lead).map(({ requested }) => requested),
	);
	return Math.max(0, round(index.bid.leadTopSlice * others));
}
