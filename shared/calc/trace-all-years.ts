/** How an amount of all years is worked out: that of each year, added up. */
import { sum } from '../quantity';
import type { LiveFigures } from './figures';
import type { BidIndex } from './index-of-bid';
import { nameOfLine } from './trace-money';
import { partnerNameIn } from './trace-names';
import { type SubjectOf, step, type Trace, type TraceSubject } from './trace-step';

/** Amounts are whole pounds by year; `how` leads to one year's. */
function allYears(
	title: string,
	byYear: readonly number[],
	source: string,
	how: (year: number) => TraceSubject | { table: 'matchFunding'; id: string; field: string; year: number },
): Trace {
	return {
		title: `${title} in all years`,
		steps: [
			...byYear.map((amount, y) => step(`Year ${y + 1}`, '', amount, 'pounds', how(y + 1))),
			step('All years', 'added up', sum(byYear), 'pounds'),
		],
		rule: 'The amount of each year, added up.',
		source,
	};
}

/** Steps to a budget line's cost in all years; null for a line that is not in the figures. */
export function traceLineTotal(
	{ plan }: BidIndex,
	{ costs }: LiveFigures,
	{ lineId }: SubjectOf<'lineTotal'>,
): Trace | null {
	const line = plan.budgetLines.find(({ id }) => id === lineId);
	const amounts = costs.lines.find((row) => row.lineId === lineId);
	if (!line || !amounts) return null;
	return allYears(nameOfLine(plan, line), amounts.byYear, line.basis, (year) => ({
		kind: 'line',
		lineId,
		year,
	}));
}

/** Steps to a pool's charge in all years; null for a pool that is not in the figures. */
export function tracePoolTotal(
	{ plan }: BidIndex,
	{ overheads }: LiveFigures,
	{ poolId }: SubjectOf<'poolTotal'>,
): Trace | null {
	const pool = plan.overheadPools.find(({ id }) => id === poolId);
	const amounts = overheads.pools.find((row) => row.poolId === poolId);
	if (!pool || !amounts) return null;
	return allYears(pool.name, amounts.byYear, pool.basis, (year) => ({ kind: 'pool', poolId, year }));
}

/** Steps to a source of match funding in all years; null for one that is not in the bid. */
export function traceMatchLine(
	{ plan }: BidIndex,
	_figures: LiveFigures,
	{ matchId }: SubjectOf<'matchLine'>,
): Trace | null {
	const row = plan.matchFunding.find(({ id }) => id === matchId);
	if (!row) return null;
	const cell = (year: number) => ({ table: 'matchFunding', id: matchId, field: 'byYear', year }) as const;
	return allYears(row.source || 'Match funding', row.byYear, row.note, cell);
}

/** Steps to what a partner cannot recover in all years; null without a cap or partner. */
export function traceUnderRecoveryTotal(
	index: BidIndex,
	{ overheads }: LiveFigures,
	partnerId: string,
): Trace | null {
	const own = overheads.byPartner.find((row) => row.partnerId === partnerId);
	const byYear = own?.underRecoveryByYear.flatMap((pounds) => pounds ?? []) ?? [];
	if (!own || byYear.length < own.byYear.length) return null;
	const title = `Overheads ${partnerNameIn(index, partnerId)} cannot recover`;
	return allYears(title, byYear, "The funder's rules, as typed in the bid.", (year) => ({
		kind: 'underRecovery',
		partnerId,
		year,
	}));
}
