/** The four ways to divide money or loss between partners, and who is shielded by the lead. */
import { isBelow, scaleWeights, sum, zeros } from '../quantity';
import type { Costs, PartnerCapacity } from './figures';
import type { BidIndex } from './index-of-bid';

/** The four ways to share results money, in the order of the figures. */
export const SPLITS = ['byBudget', 'byTarget', 'equal', 'custom'] as const;
export type Split = (typeof SPLITS)[number];

/** By split: a weight for each active partner. */
export type SplitWeights = Record<Split, number[]>;

/** Weights of the four splits: request, paid target, one each, agreed share. */
export function splitWeights(
	index: BidIndex,
	costs: Pick<Costs, 'byPartner'>,
	capacity: readonly PartnerCapacity[],
): SplitWeights {
	const custom = new Map(index.plan.customShares.map(({ partnerId, share }) => [partnerId, share]));
	return {
		byBudget: costs.byPartner.map(({ requested }) => Math.max(0, requested)),
		byTarget: paidTargets(index, capacity),
		equal: index.partners.map(() => 1),
		custom: index.partners.map(({ id }) => custom.get(id) ?? 0),
	};
}

/** By partner: sum of price weight x target over paid measures. */
function paidTargets(index: BidIndex, capacity: readonly PartnerCapacity[]): number[] {
	const weights = zeros(index.partners.length);
	for (const { partner, priceWeight, use } of paidUses(index, capacity))
		weights[partner] = (weights[partner] ?? 0) + priceWeight * use.targetTotal;
	return weights;
}

export interface PaidUse {
	partner: number;
	priceWeight: number;
	use: PartnerCapacity;
}

/** Targets and capacities of paid measures, with the partner's place and the measure's price weight. */
export function paidUses(index: BidIndex, capacity: readonly PartnerCapacity[]): PaidUse[] {
	return capacity.flatMap((use) => {
		const measure = index.plan.measures[index.measurePlace.get(use.measureId) ?? -1];
		const partner = index.partnerPlace.get(use.partnerId);
		if (!measure?.paidByResults || partner === undefined) return [];
		return [{ partner, priceWeight: measure.priceWeight, use }];
	});
}

/** What is delivered in a period (from 0): the smaller of target and capacity, at the bid's delivery level. */
export const deliveredIn = (
	{ assumptions }: Pick<BidIndex, 'assumptions'>,
	use: Pick<PartnerCapacity, 'targetByPeriod' | 'capacityByPeriod'>,
	t: number,
): number => Math.min(use.targetByPeriod[t] ?? 0, use.capacityByPeriod[t] ?? 0) * assumptions.deliveryLevel;

/** By partner: whether the lead carries its share; reserves below the limit, both known, not the lead. */
export const shieldedPartners = (index: BidIndex): boolean[] =>
	index.partners.map(
		({ freeReserves }, place) =>
			place !== index.lead && isBelow(freeReserves, index.riskSharing.leadShieldsReservesBelow),
	);

/** Amounts with those of shielded partners moved to the lead. */
export function carryByLead(
	index: BidIndex,
	amounts: readonly number[],
	shielded: readonly boolean[],
): number[] {
	const moved = sum(amounts.filter((_, place) => shielded[place]));
	return amounts.map((amount, place) => {
		if (shielded[place]) return 0;
		return place === index.lead ? amount + moved : amount;
	});
}

/** Whether any weight counts when money is shared. */
export const anyWeight = (weights: readonly number[]): boolean =>
	weights.some((weight) => scaleWeights([weight]).some((scaled) => scaled > 0));
