/** The funder's rules: award, match, capital, overheads, lead management, change from stage one. */
import type { Finding } from '../calc/figures';
import { placeOf } from '../calc/index-of-bid';
import { leadManagementLines } from '../calc/match-ratios';
import { exceeds, isBelow, sum } from '../quantity';
import { type FindingInput, makeFinding, pounds, ratio } from './finding';
import { ofBid, ofMatch, ofPartner, ofYear, partnerName } from './subject';

export const funderRuleFindings = (input: FindingInput): Finding[] => [
	...awardFindings(input),
	...matchFindings(input),
	...matchYearFindings(input),
	...shareFindings(input),
	...overheadFindings(input),
];

function awardFindings({ index: { bid }, figures: { costs } }: FindingInput): Finding[] {
	const found: Finding[] = [];
	if (exceeds(costs.requested, bid.maximumAward))
		found.push(
			makeFinding(
				'award-over-maximum',
				[ofBid],
				pounds(costs.requested, bid.maximumAward),
				(v, l) => `The request of ${v} is over the maximum of ${l}.`,
			),
		);
	costs.requestedByYear.forEach((requested, y) => {
		const limit = bid.maximumAwardByYear?.[y] ?? null;
		if (exceeds(requested, limit))
			found.push(
				makeFinding(
					'award-year-over-maximum',
					[ofYear(y + 1)],
					pounds(requested, limit),
					(v, l) => `Year ${y + 1} requests ${v}; the maximum is ${l}.`,
				),
			);
	});
	return found;
}

function matchFindings({ index, figures: { costs, ratios } }: FindingInput): Finding[] {
	const found = costs.byPartner.flatMap(({ partnerId, cashMatchByYear, costByYear }) =>
		cashMatchByYear.flatMap((match, y) => {
			const cost = costByYear[y] ?? 0;
			if (!exceeds(match, cost)) return [];
			const sentence = (v: string, l: string) =>
				`Year ${y + 1}: ${partnerName(index, partnerId)} has match of ${v} for cost of ${l}.`;
			return [
				makeFinding(
					'match-exceeds-cost',
					[ofPartner(partnerId), ofYear(y + 1)],
					pounds(match, cost),
					sentence,
				),
			];
		}),
	);
	const limit = index.bid.minimumCashMatch;
	const { all, secured } = ratios.match;
	if (isBelow(all.total, limit))
		found.push(
			makeFinding(
				'match-below-minimum',
				[ofBid],
				ratio(all.total, limit),
				(v, l) => `Match is ${v} of cost; ${l} is asked for.`,
			),
		);
	if (isBelow(secured.total, limit))
		found.push(
			makeFinding(
				'match-not-secured',
				[ofBid],
				ratio(secured.total, limit),
				(v, l) => `Secured match is ${v} of cost; ${l} is asked for.`,
			),
		);
	for (const row of index.plan.matchFunding)
		if (row.status === 'notApplied' && placeOf(index, row) !== undefined)
			found.push(
				makeFinding(
					'match-not-applied',
					[ofMatch(row.id)],
					pounds(sum(row.byYear)),
					(v) => `${row.source} (${v}) has not been applied to for match.`,
				),
			);
	return found;
}

function matchYearFindings({ index: { bid }, figures: { ratios } }: FindingInput): Finding[] {
	const limit = bid.minimumCashMatch;
	const below = (name: 'all' | 'firm') =>
		ratios.match[name].byYear.flatMap((match, y) => (isBelow(match, limit) ? [{ match, year: y + 1 }] : []));
	return [
		...below('all').map(({ match, year }) =>
			makeFinding(
				'match-year-below-minimum',
				[ofYear(year)],
				ratio(match, limit),
				(v, l) => `Match in year ${year} is ${v} of cost; ${l} is asked for.`,
			),
		),
		...below('firm').map(({ match, year }) =>
			makeFinding(
				'match-year-not-firm',
				[ofYear(year)],
				ratio(match, limit),
				(v, l) => `Firm match in year ${year} is ${v} of cost; ${l} is asked for.`,
			),
		),
	];
}

function shareFindings({ index: { bid }, figures: { ratios }, lines }: FindingInput): Finding[] {
	const found: Finding[] = [];
	if (exceeds(ratios.capital, bid.capitalMax))
		found.push(
			makeFinding(
				'capital-over-maximum',
				[ofBid],
				ratio(ratios.capital, bid.capitalMax),
				(v, l) => `Capital is ${v} of cost; the limit is ${l}.`,
			),
		);
	if (exceeds(ratios.leadManagement, bid.leadManagementMax))
		found.push(
			makeFinding(
				'lead-management-over-maximum',
				[ofBid],
				ratio(ratios.leadManagement, bid.leadManagementMax),
				(v, l) => `Lead management is ${v} of cost; the limit is ${l}.`,
			),
		);
	const costed = leadManagementLines(lines);
	if (exceeds(costed, 0) && bid.leadTopSlice !== 0)
		found.push(
			makeFinding(
				'lead-fee-twice',
				[ofBid],
				pounds(costed, 0),
				(v) => `Lead management (${v}) is costed and a top slice taken.`,
			),
		);
	const change = ratios.changeFromStageOne;
	if (change !== null && exceeds(Math.abs(change), bid.maxChangeFromStageOne))
		found.push(
			makeFinding(
				'stage-one-change',
				[ofBid],
				ratio(change, bid.maxChangeFromStageOne),
				(v, l) => `Cost has changed by ${v} since stage one; the limit is ${l}.`,
			),
		);
	return found;
}

function overheadFindings({ index, figures: { overheads } }: FindingInput): Finding[] {
	return overheads.byPartner.flatMap(({ partnerId, byYear, ratioByYear, allowedByYear }) =>
		byYear.flatMap((overhead, y) => {
			if (!exceeds(overhead, allowedByYear[y] ?? null)) return [];
			const sentence = (v: string, l: string) =>
				`Overheads of ${partnerName(index, partnerId)} in year ${y + 1} are ${v} of the base; the cap is ${l}.`;
			const measured = ratio(ratioByYear[y] ?? null, index.bid.overheadCap);
			return [makeFinding('overhead-over-cap', [ofPartner(partnerId), ofYear(y + 1)], measured, sentence)];
		}),
	);
}
