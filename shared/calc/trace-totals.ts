/** How the capacity of all partners, a request, an overhead shortfall and the cost of one unit are worked out. */
import { periodLabel } from '../period';
import { displayName } from '../plan';
import { difference, sum } from '../quantity';
import { showMoney, showPercent, showPlain } from '../text';
import type { Costs, LiveFigures } from './figures';
import type { BidIndex } from './index-of-bid';
import { traceUnderRecoveryTotal } from './trace-all-years';
import { partnerNameIn } from './trace-names';
import { type SubjectOf, step, type Trace, type TraceStep } from './trace-step';
import { staffCostByMeasure } from './unit-cost';
import { isOver } from './use-of-capacity';

/** Steps to all partners' capacity for a measure in a period (from 1); null for a measure or period that is not in the bid. */
export function traceConsortium(
	index: BidIndex,
	figures: LiveFigures,
	{ measureId, period }: SubjectOf<'consortium'>,
): Trace | null {
	const use = figures.consortium.find((row) => row.measureId === measureId);
	const measure = index.plan.measures.find(({ id }) => id === measureId);
	const capacity = use?.capacityByPeriod[period - 1];
	const target = use?.targetByPeriod[period - 1];
	if (!measure || capacity === undefined || target === undefined) return null;
	const when = periodLabel(index.bid, period);
	const own = figures.capacity.filter((row) => row.measureId === measureId);
	const over = isOver(target, capacity);
	return {
		title: `All partners' capacity for ${displayName(measure)} in ${when}`,
		steps: [
			...own.map(({ partnerId, capacityByPeriod }) =>
				step(partnerNameIn(index, partnerId), '', capacityByPeriod[period - 1] ?? 0, 'units', {
					kind: 'capacity',
					partnerId,
					measureId,
					period,
				}),
			),
			step(`Capacity in ${when}`, 'added up', capacity, 'units'),
			step('Target', '', target, 'units', { kind: 'target', partnerId: null, measureId, period }),
			...(over ? [step('Cannot be delivered', '', target - capacity, 'units')] : []),
		],
		results: over ? 3 : 2,
		rule: "The partners' capacities in the period, added up, against their targets, added up.",
		source: 'Targets and capacity of each partner.',
	};
}

/** How the request is worked out, in a sentence. */
export const REQUEST_RULE =
	'Total cost less cash match of any status; contributions in kind are not taken off.';

/** Steps to the request of a partner, or of the whole bid, in a year (from 1) or in all years; null where there is none. */
export function traceRequested(
	index: BidIndex,
	figures: LiveFigures,
	{ partnerId, year }: SubjectOf<'requested'>,
): Trace | null {
	const { costs } = figures;
	const of = partnerId === null ? wholeBid(costs) : costs.byPartner.find((p) => p.partnerId === partnerId);
	if (!of) return null;
	const requested = year === null ? of.requested : of.requestedByYear[year - 1];
	if (requested === undefined) return null;
	const inYear = (byYear: readonly number[]) => (year === null ? sum(byYear) : (byYear[year - 1] ?? 0));
	const cost = inYear(of.costByYear);
	const match = inYear(of.cashMatchByYear);
	const who = partnerId === null ? 'the whole bid' : partnerNameIn(index, partnerId);
	return {
		title: `Request of ${who} ${year === null ? 'in all years' : `in year ${year}`}`,
		steps: [
			step('Cost', '', cost, 'pounds', { kind: 'cost', partnerId, category: null, year }),
			step('Cash match', '', match, 'pounds', { kind: 'matchSum', of: 'cash', partnerId, year }),
			step('Requested', `${showMoney(cost)} − ${showMoney(match)}`, requested, 'pounds'),
			...(partnerId === null ? awardSteps(index, figures, requested, year) : []),
		],
		results: partnerId === null && maximumOf(index, year) !== null ? 3 : 1,
		rule: REQUEST_RULE,
		source: 'Budget lines, overheads and match funding of the partners.',
	};
}

const maximumOf = ({ bid }: Pick<BidIndex, 'bid'>, year: number | null): number | null =>
	(year === null ? bid.maximumAward : bid.maximumAwardByYear?.[year - 1]) ?? null;

const wholeBid = (costs: Costs) => ({ ...costs, costByYear: costs.totalByYear });

/** Nothing where the funder states no maximum. */
function awardSteps(
	{ bid }: BidIndex,
	{ ratios }: LiveFigures,
	requested: number,
	year: number | null,
): TraceStep[] {
	const maximum = maximumOf({ bid }, year);
	if (maximum === null) return [];
	const field = year === null ? 'maximumAward' : 'maximumAwardByYear';
	const room = year === null ? ratios.headroom : difference(maximum, requested);
	return [
		step('Maximum award', '', maximum, 'pounds', { table: 'bid', id: bid.id, field }),
		step('Room left', `${showMoney(maximum)} − ${showMoney(requested)}`, room, 'pounds'),
	];
}

const BASES = { directStaff: 'Direct staff cost', direct: 'Direct revenue cost' };

/** Steps to the overheads a partner cannot recover in a year (from 1); null without a cap, partner or year. */
export function traceUnderRecovery(
	index: BidIndex,
	figures: LiveFigures,
	{ partnerId, year }: SubjectOf<'underRecovery'>,
): Trace | null {
	const { overheads } = figures;
	if (year === null) return traceUnderRecoveryTotal(index, figures, partnerId);
	const { bid } = index;
	const own = overheads.byPartner.find((row) => row.partnerId === partnerId);
	const shortfall = own?.underRecoveryByYear[year - 1] ?? null;
	if (!own || shortfall === null) return null;
	const base = own.baseByYear[year - 1] ?? 0;
	const allowed = own.allowedByYear[year - 1] ?? null;
	const amount = own.byYear[year - 1] ?? 0;
	const cap = { table: 'bid', id: bid.id, field: 'overheadCap' } as const;
	return {
		title: `Overheads ${partnerNameIn(index, partnerId)} cannot recover in year ${year}`,
		steps: [
			step(BASES[bid.overheadCapBase], '', base, 'pounds'),
			step("Funder's cap", '', bid.overheadCap, 'share', cap),
			step('Allowed', `${showMoney(base)} × ${showPercent(bid.overheadCap)}`, allowed, 'pounds'),
			step('Overheads', '', amount, 'pounds', { kind: 'group', partnerId, group: 'overheads', year }),
			step(
				'Not recovered',
				`${showMoney(amount)} − ${showMoney(allowed)}, not below £0`,
				shortfall,
				'pounds',
			),
		],
		rule: `Overheads less what the funder allows: its cap times the ${BASES[bid.overheadCapBase].toLowerCase()} of the partner in the year.`,
		source: "The funder's rules, as typed in the bid.",
	};
}

/** Steps to the cost of one unit; null for outcomes, and where staff cost or target is 0. */
export function traceUnitCost(
	index: BidIndex,
	figures: LiveFigures,
	{ measureId }: SubjectOf<'unitCost'>,
): Trace | null {
	const use = figures.consortium.find((row) => row.measureId === measureId);
	const measure = index.plan.measures.find(({ id }) => id === measureId);
	if (!use || !measure || use.costPerUnitPence === null) return null;
	const staffCosts = staffCostByMeasure(index);
	const staff = staffCosts[index.measurePlace.get(measureId) ?? -1] ?? 0;
	const allStaff = sum(staffCosts.filter((_, place) => index.plan.measures[place]?.kind === 'output'));
	const { total } = figures.costs;
	return {
		title: `Cost of one unit: ${displayName(measure)}`,
		steps: [
			step('Cost of the whole bid', '', total, 'pounds', {
				kind: 'cost',
				partnerId: null,
				category: null,
				year: null,
			}),
			step('Staff cost of this measure', '', staff, 'pounds'),
			step('Staff cost of all outputs', '', allStaff, 'pounds'),
			step('Target', '', use.targetTotal, 'units', {
				kind: 'targetSum',
				partnerId: null,
				measureId,
				year: null,
			}),
			step(
				'Cost of one unit',
				`${showMoney(total)} × ${showMoney(staff)} / ${showMoney(allStaff)} / ${showPlain(use.targetTotal)}`,
				use.costPerUnitPence,
				'pence',
			),
		],
		rule: 'The cost of the whole bid, divided among the outputs by the staff cost of the posts that serve them, then by target.',
		source: 'Posts, budget and targets of all partners.',
	};
}
