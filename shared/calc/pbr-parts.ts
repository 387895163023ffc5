/** Payment by results: the pot, service fees and the weights of the splits, which other figures build on. */
import { round, share, sum } from '../quantity';
import type { Costs, PartnerCapacity } from './figures';
import type { BidIndex } from './index-of-bid';
import { type PaidUse, paidUses, type SplitWeights, shieldedPartners, splitWeights } from './split';

/** The pieces of payment by results that cash flow, risks and findings also need; lists are by partner's place. */
export interface PbrParts {
	weights: SplitWeights;
	/** Weights of the split the bid chose. */
	chosen: number[];
	shielded: boolean[];
	paid: PaidUse[];
	/** Pounds for one unit of price weight 1, unrounded. */
	basePrice: number;
	pot: number;
	serviceFee: number;
	/** By partner and year, whole pounds. */
	feesByPartner: number[][];
}

/** Pot, fees, prices and weights (whole pounds; prices unrounded pounds a unit) that payment by results and cash flow share. Source: Calculations, "Payment by results". */
export function pbrParts(index: BidIndex, costs: Costs, capacity: readonly PartnerCapacity[]): PbrParts {
	const award = Math.max(0, costs.requested);
	const pot = round(index.bid.pbrShare * award);
	const serviceFee = award - pot;
	const weights = splitWeights(index, costs, capacity);
	const weightedTarget = sum(weights.byTarget);
	return {
		weights,
		chosen: weights[index.riskSharing.method],
		shielded: shieldedPartners(index),
		paid: paidUses(index, capacity),
		basePrice: weightedTarget === 0 ? 0 : pot / weightedTarget,
		pot,
		serviceFee,
		feesByPartner: feesByPartner(index, costs, serviceFee),
	};
}

/** One sharing over all partners and years, so that fees and pot add up to the award. */
function feesByPartner({ years }: BidIndex, costs: Costs, serviceFee: number): number[][] {
	const requests = costs.byPartner.flatMap(({ requestedByYear }) =>
		requestedByYear.map((r) => Math.max(0, r)),
	);
	const fees = share(serviceFee, requests);
	return costs.byPartner.map((_, place) => fees.slice(place * years, (place + 1) * years));
}
