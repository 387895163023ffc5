/** How the shares that funders and trustees set limits on are worked out. */
import { displayName } from '../plan';
import { sum } from '../quantity';
import { showMoney } from '../text';
import type { LiveFigures } from './figures';
import type { BidIndex } from './index-of-bid';
import { type LineCost, lineCosts } from './lines';
import { partnerNameIn } from './trace-names';
import { type SubjectOf, step, type Trace, type TraceStep } from './trace-step';

const WHOLE_COST = { kind: 'cost', partnerId: null, category: null, year: null } as const;
const RULES_SOURCE = "The funder's rules, as typed in the bid.";

/** Steps to lead management or capital as a share of cost, or to the change from stage one; the limit last, where one is set. */
export function traceRatio(index: BidIndex, figures: LiveFigures, { which }: SubjectOf<'ratio'>): Trace {
	if (which === 'changeFromStageOne') return changeTrace(index, figures);
	const isCapital = which === 'capital';
	const lines = lineCosts(index).filter(({ line }) =>
		isCapital ? line.costType === 'capital' : line.leadManagement,
	);
	const { topSlice } = figures.ratios;
	const steps = lines.map(lineStep);
	if (!isCapital && index.bid.leadTopSlice > 0)
		steps.push(
			step('Top slice of the lead', 'of what the others request', topSlice, 'pounds', {
				table: 'bid',
				id: index.bid.id,
				field: 'leadTopSlice',
			}),
		);
	const all = sum(steps.map(({ value }) => value ?? 0));
	const what = isCapital ? 'Capital' : 'Lead management';
	const field = isCapital ? 'capitalMax' : 'leadManagementMax';
	return {
		title: `${what} as a share of cost`,
		steps: [
			...steps,
			step(`${what} in all years`, 'added up', all, 'pounds'),
			step('Cost of the whole bid', '', figures.costs.total, 'pounds', WHOLE_COST),
			step(
				'Share of cost',
				`${showMoney(all)} / ${showMoney(figures.costs.total)}`,
				figures.ratios[which],
				'share',
			),
			...limitSteps(index, field),
		],
		results: index.bid[field] === null ? 1 : 2,
		rule: isCapital
			? 'Lines of capital over the cost of the whole bid.'
			: 'Lines marked as lead management, and the top slice of the lead, over the cost of the whole bid.',
		source: RULES_SOURCE,
	};
}

const lineStep = ({ line, byYear }: LineCost): TraceStep =>
	step(line.description, '', sum(byYear), 'pounds', { kind: 'lineTotal', lineId: line.id });

type LimitField = 'capitalMax' | 'leadManagementMax' | 'maxChangeFromStageOne';

const limitSteps = ({ bid }: BidIndex, field: LimitField): TraceStep[] =>
	bid[field] === null ? [] : [step('Limit', '', bid[field], 'share', { table: 'bid', id: bid.id, field })];

function changeTrace(index: BidIndex, { costs, ratios }: LiveFigures): Trace {
	const { bid } = index;
	const first = { table: 'bid', id: bid.id, field: 'stageOneTotal' } as const;
	return {
		title: 'Change of cost since stage one',
		steps: [
			step('Cost of the whole bid', '', costs.total, 'pounds', WHOLE_COST),
			step('Cost at stage one', '', bid.stageOneTotal, 'pounds', first),
			step(
				'Change',
				`${showMoney(costs.total)} / ${showMoney(bid.stageOneTotal)} − 1`,
				ratios.changeFromStageOne,
				'share',
			),
			...limitSteps(index, 'maxChangeFromStageOne'),
		],
		results: bid.maxChangeFromStageOne === null ? 1 : 2,
		rule: 'The cost of the whole bid over its cost at stage one, less 1.',
		source: RULES_SOURCE,
	};
}

/** Steps to a partner's largest request of a year over its income, and the limit; null for a partner that is not in the figures. */
export function traceAwardShare(
	index: BidIndex,
	{ costs }: LiveFigures,
	{ partnerId }: SubjectOf<'awardShare'>,
): Trace | null {
	const own = costs.byPartner.find((each) => each.partnerId === partnerId);
	const partner = index.partners.find(({ id }) => id === partnerId);
	if (!own || !partner) return null;
	const most = Math.max(...own.requestedByYear);
	const year = own.requestedByYear.indexOf(most) + 1;
	const { awardShareLimit, id } = index.assumptions;
	return {
		title: `How much of its income ${displayName(partner)} would depend on`,
		steps: [
			step(`Largest request, year ${year}`, '', most, 'pounds', { kind: 'requested', partnerId, year }),
			step('Income a year', '', partner.annualIncome, 'pounds', {
				table: 'partners',
				id: partnerId,
				field: 'annualIncome',
			}),
			step(
				'Share of income',
				`${showMoney(most)} / ${showMoney(partner.annualIncome)}`,
				own.awardShareOfIncome,
				'share',
			),
			step('Limit', '', awardShareLimit, 'share', { table: 'assumptions', id, field: 'awardShareLimit' }),
		],
		results: 2,
		rule: 'The request of its dearest year over its income of a year.',
		source: "The partner's accounts, as typed in its profile.",
	};
}

/** Steps to a partner's part of all that is requested; null where nothing is. */
export function traceRequestShare(
	index: BidIndex,
	{ costs }: LiveFigures,
	{ partnerId }: SubjectOf<'requestShare'>,
): Trace | null {
	const own = costs.byPartner.find((each) => each.partnerId === partnerId);
	if (!own || costs.requested <= 0) return null;
	const requested = (of: string | null) => ({ kind: 'requested', partnerId: of, year: null }) as const;
	return {
		title: `Part of the request that is ${partnerNameIn(index, partnerId)}'s`,
		steps: [
			step('Its request', '', own.requested, 'pounds', requested(partnerId)),
			step('Request of the whole bid', '', costs.requested, 'pounds', requested(null)),
			step(
				'Its part',
				`${showMoney(own.requested)} / ${showMoney(costs.requested)}`,
				own.requested / costs.requested,
				'share',
			),
		],
		rule: "The partner's request over that of the whole bid.",
		source: 'Budget lines, overheads and match funding of the partners.',
	};
}

/** Steps to overheads over their base in a year (from 1), and the cap; null for a partner or year that is not in the figures. */
export function traceOverheadRatio(
	index: BidIndex,
	{ overheads }: LiveFigures,
	{ partnerId, year }: SubjectOf<'overheadRatio'>,
): Trace | null {
	const own = overheads.byPartner.find((row) => row.partnerId === partnerId);
	const amount = own?.byYear[year - 1];
	const base = own?.baseByYear[year - 1];
	if (!own || amount === undefined || base === undefined) return null;
	const { overheadCap, overheadCapBase, id } = index.bid;
	const isStaff = overheadCapBase === 'directStaff';
	const cap = { table: 'bid', id, field: 'overheadCap' } as const;
	return {
		title: `Overheads of ${partnerNameIn(index, partnerId)} in year ${year}`,
		steps: [
			step('Overheads', '', amount, 'pounds', { kind: 'group', partnerId, group: 'overheads', year }),
			step(isStaff ? 'Direct staff cost' : 'Direct revenue cost', '', base, 'pounds', {
				table: 'bid',
				id,
				field: 'overheadCapBase',
			}),
			step(
				'Overheads over it',
				`${showMoney(amount)} / ${showMoney(base)}`,
				own.ratioByYear[year - 1] ?? null,
				'share',
			),
			...(overheadCap === null ? [] : [step("Funder's cap", '', overheadCap, 'share', cap)]),
		],
		results: overheadCap === null ? 1 : 2,
		rule: `Overheads of the year over the ${isStaff ? 'direct staff cost' : 'direct revenue cost'} of the partner.`,
		source: RULES_SOURCE,
	};
}
