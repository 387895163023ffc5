/** Payment by results: prices, splits and what is lost where capacity falls short. */
import { round, share, sum, zeros } from '../quantity';
import { clawbackOf } from './clawback';
import type { Pbr } from './figures';
import type { BidIndex } from './index-of-bid';
import type { PbrParts } from './pbr-parts';
import { carryByLead, deliveredIn } from './split';

/** Whole pounds a partner's own shortfall loses; surplus of another period is not netted. */
function lossCaused(index: BidIndex, { paid, basePrice }: PbrParts): number[] {
	const lost = zeros(index.partners.length);
	for (const { partner, priceWeight, use } of paid)
		for (let t = 0; t < index.periods; t++) {
			const missed = (use.targetByPeriod[t] ?? 0) - deliveredIn(index, use, t);
			lost[partner] = (lost[partner] ?? 0) + basePrice * priceWeight * missed;
		}
	return lost.map(round);
}

/** Whole pounds of loss by partner's place: caused, and as the chosen split shares it before the lead carries any. */
export function lossShared(index: BidIndex, parts: PbrParts): { caused: number[]; shared: number[] } {
	const caused = lossCaused(index, parts);
	const isEachOwn = index.riskSharing.method === 'byTarget';
	return { caused, shared: isEachOwn ? caused : share(sum(caused), parts.chosen) };
}

/** Price of a paid unit by measure: pot x price weight / sum of price weight x target; 0 without a paid target. */
function pricesOf(index: BidIndex, { basePrice, paid }: PbrParts): Pbr['prices'] {
	return index.plan.measures
		.filter((measure) => measure.paidByResults)
		.map(({ id, priceWeight }) => {
			const price = basePrice * priceWeight;
			const target = sum(paid.filter(({ use }) => use.measureId === id).map(({ use }) => use.targetTotal));
			return { measureId: id, target, price, pricePence: round(100 * price) };
		});
}

function sharesOf(index: BidIndex, { pot, weights, shielded }: PbrParts): Pbr['shares'] {
	const byBudget = share(pot, weights.byBudget);
	const byTarget = share(pot, weights.byTarget);
	const equal = share(pot, weights.equal);
	const custom = share(pot, weights.custom);
	const chosen = { byBudget, byTarget, equal, custom }[index.riskSharing.method];
	const carried = carryByLead(index, chosen, shielded);
	return index.partners.map(({ id }, place) => ({
		partnerId: id,
		byBudget: byBudget[place] ?? 0,
		byTarget: byTarget[place] ?? 0,
		equal: equal[place] ?? 0,
		custom: custom[place] ?? 0,
		chosen: chosen[place] ?? 0,
		carried: carried[place] ?? 0,
	}));
}

/** Payment by results as the figures list it. */
export function pbrOf(index: BidIndex, parts: PbrParts): Pbr {
	const { caused, shared: spreadLoss } = lossShared(index, parts);
	const lossTotal = sum(caused);
	const borne = carryByLead(index, spreadLoss, parts.shielded);
	const ids = index.partners.map(({ id }) => id);
	const shares = sharesOf(index, parts);
	return {
		pot: parts.pot,
		serviceFee: parts.serviceFee,
		serviceFeeByPartner: ids.map((partnerId, place) => ({
			partnerId,
			byYear: parts.feesByPartner[place] ?? [],
		})),
		prices: pricesOf(index, parts),
		shares,
		redistribution: shares.map(({ partnerId, byBudget, byTarget, equal, custom }) => ({
			partnerId,
			byTarget: byTarget - byBudget,
			equal: equal - byBudget,
			custom: custom - byBudget,
		})),
		shielded: ids.filter((_, place) => parts.shielded[place]),
		loss: ids.map((partnerId, place) => ({
			partnerId,
			caused: caused[place] ?? 0,
			borne: borne[place] ?? 0,
		})),
		lossTotal,
		clawback: clawbackOf(index, parts),
	};
}
