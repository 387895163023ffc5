/** How the results pot, its sharing and what is lost of it are worked out. */
import { sum } from '../quantity';
import { showMoney, showPercent, showPlain } from '../text';
import { paidDeliveries } from './delivery';
import type { LiveFigures } from './figures';
import type { BidIndex } from './index-of-bid';
import { deliveredIn, paidUses } from './split';
import { measureNameIn, partnerNameIn } from './trace-names';
import { type SubjectOf, step, type Trace } from './trace-step';

const TERMS = "The funder's payment terms, as typed in the bid.";

/** Steps to the results money of the bid. Whole pounds. Source: calculations, "Payment by results". */
export function tracePot({ bid }: BidIndex, { costs, pbr }: LiveFigures): Trace {
	const award = Math.max(0, costs.requested);
	return {
		title: 'Results money of the whole bid',
		steps: [
			step('Award', '', award, 'pounds', { kind: 'requested', partnerId: null, year: null }),
			step('Part paid by results', '', bid.pbrShare, 'share', {
				table: 'bid',
				id: bid.id,
				field: 'pbrShare',
			}),
			step('Results money', `${showMoney(award)} × ${showPercent(bid.pbrShare)}`, pbr.pot, 'pounds'),
			step('Service fee', 'the rest', pbr.serviceFee, 'pounds'),
		],
		results: 2,
		rule: 'The part of the award that the funder pays only for results; the rest is the service fee.',
		source: TERMS,
	};
}

/** Steps to a partner's share with what the lead carries; null for a partner that is not in the figures. */
export function traceCarried(
	index: BidIndex,
	{ pbr }: LiveFigures,
	{ partnerId }: SubjectOf<'carried'>,
): Trace | null {
	const share = pbr.shares.find((row) => row.partnerId === partnerId);
	if (!share) return null;
	const { method, leadShieldsReservesBelow: limit, id } = index.riskSharing;
	const isLead = partnerId === index.bid.leadPartnerId;
	const moved = pbr.shares.filter((row) => isLead && pbr.shielded.includes(row.partnerId));
	const below = { table: 'riskSharing', id, field: 'leadShieldsReservesBelow' } as const;
	const carries = pbr.shielded.includes(partnerId) ? 'carried by the lead' : '';
	return {
		title: `Results money ${partnerNameIn(index, partnerId)} carries`,
		steps: [
			step('Its share', '', share.chosen, 'pounds', { kind: 'split', partnerId, method }),
			...moved.map((row) =>
				step(`Carried for ${partnerNameIn(index, row.partnerId)}`, '+', row.chosen, 'pounds', {
					kind: 'split',
					partnerId: row.partnerId,
					method,
				}),
			),
			...(limit === null ? [] : [step('Lead covers reserves below', '', limit, 'pounds', below)]),
			step('Carried', carries, share.carried, 'pounds'),
		],
		rule: 'The lead carries the share of every partner whose free reserves are below the limit.',
		source: 'What the partners agreed, as typed in the bid.',
	};
}

/** Steps to the part of its paid targets a partner delivers, beside the minimum; null without a paid target. */
export function traceDelivered(
	index: BidIndex,
	figures: LiveFigures,
	{ partnerId }: SubjectOf<'delivered'>,
): Trace | null {
	const ratio =
		paidDeliveries(index, figures.capacity).find((row) => row.partnerId === partnerId)?.ratio ?? null;
	if (ratio === null) return null;
	const own = paidUses(index, figures.capacity).filter(({ use }) => use.partnerId === partnerId);
	const { deliveryLevel, id } = index.assumptions;
	const { minimumPerformanceLevel, id: bidId } = index.bid;
	const minimum = { table: 'bid', id: bidId, field: 'minimumPerformanceLevel' } as const;
	return {
		title: `Part of its paid targets ${partnerNameIn(index, partnerId)} delivers`,
		steps: [
			step('Delivery level', '', deliveryLevel, 'share', {
				table: 'assumptions',
				id,
				field: 'deliveryLevel',
			}),
			...own.flatMap(({ priceWeight, use }) => {
				const made = sum(use.targetByPeriod.map((_, t) => deliveredIn(index, use, t)));
				const name = measureNameIn(index, use.measureId);
				const of = { partnerId, measureId: use.measureId, year: null };
				return [
					step(`Promised: ${name}`, `price weight ${showPlain(priceWeight)}`, use.targetTotal, 'units', {
						kind: 'targetSum',
						...of,
					}),
					step(`Delivered: ${name}`, 'smaller of target and capacity', made, 'units'),
				];
			}),
			step('Delivered', 'delivered / promised, by price weight', ratio, 'share'),
			step('Minimum performance', '', minimumPerformanceLevel, 'share', minimum),
		],
		results: 2,
		rule: 'Of each period the smaller of target and capacity counts, at the delivery level; units weigh as much as their price.',
		source: TERMS,
	};
}

/** Steps to the results money all partners lose at capacity. Whole pounds. */
export function traceLossTotal(
	index: BidIndex,
	{ pbr }: LiveFigures,
	{ level }: SubjectOf<'lossTotal'>,
): Trace {
	const at = level === undefined ? {} : { level };
	return {
		title: 'Results money lost at capacity, all partners',
		steps: [
			...pbr.loss.map(({ partnerId, caused }) =>
				step(partnerNameIn(index, partnerId), '', caused, 'pounds', { kind: 'loss', partnerId, ...at }),
			),
			step('Lost', 'added up', pbr.lossTotal, 'pounds'),
		],
		rule: 'What each partner loses through its own shortfall, added up.',
		source: 'Targets and capacity of the paid measures.',
	};
}
