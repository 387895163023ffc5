/** How match funding is added up: cash or in kind, of a partner or of the bid. */
import type { LiveFigures } from './figures';
import type { BidIndex } from './index-of-bid';
import { inYear, partnerNameIn, whenIn } from './trace-names';
import { type SubjectOf, step, type Trace, type TraceStep } from './trace-step';

/** Steps to the match of any status in a year (from 1) or in all; null for a partner or year that is not in the bid. Whole pounds. */
export function traceMatchSum(
	index: BidIndex,
	{ costs }: LiveFigures,
	subject: SubjectOf<'matchSum'>,
): Trace | null {
	const { partnerId, of, year } = subject;
	const name = of === 'cash' ? 'cashMatchByYear' : 'inKindByYear';
	const whose = partnerId === null ? costs : costs.byPartner.find((each) => each.partnerId === partnerId);
	const total = whose && inYear(whose[name], year);
	if (total === undefined) return null;
	const what = of === 'cash' ? 'Cash match' : 'Match in kind';
	const partners = costs.byPartner.flatMap((each): TraceStep[] => {
		const amount = inYear(each[name], year) ?? 0;
		const how = { ...subject, partnerId: each.partnerId };
		return amount === 0 ? [] : [step(partnerNameIn(index, each.partnerId), '', amount, 'pounds', how)];
	});
	return {
		title: `${what} of ${partnerId === null ? 'the whole bid' : partnerNameIn(index, partnerId)} ${whenIn(year)}`,
		steps: [
			...(partnerId === null ? partners : sourcesOf(index, { ...subject, partnerId })),
			step(`${what} ${whenIn(year)}`, 'added up', total, 'pounds'),
		],
		rule: 'Every source of match funding counts, whatever its status.',
		source: 'Match funding, as typed in the bid.',
	};
}

const sourcesOf = (
	{ plan }: BidIndex,
	{ partnerId, of, year }: SubjectOf<'matchSum'> & { partnerId: string },
): TraceStep[] =>
	plan.matchFunding
		.filter((row) => row.partnerId === partnerId && row.kind === of)
		.map((row) =>
			step(
				row.source || 'Match funding',
				row.status,
				inYear(row.byYear, year) ?? 0,
				'pounds',
				year === null
					? { kind: 'matchLine', matchId: row.id }
					: { table: 'matchFunding', id: row.id, field: 'byYear', year },
			),
		);
