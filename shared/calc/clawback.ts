/** Service fee claimed back where too few paid results are made by a year's end. */
import { isBelow, quotient, round, share, sum, zeros } from '../quantity';
import type { Pbr } from './figures';
import type { BidIndex } from './index-of-bid';
import type { PbrParts } from './pbr-parts';
import { deliveredIn } from './split';

/** Price weight x units, by partner, from period 1. */
interface ToDate {
	target: number[];
	delivered: number[];
}

/** Clawback at the end of each year, whole pounds, by partner in proportion to what it has missed to date. */
export function clawbackOf(
	index: BidIndex,
	parts: Pick<PbrParts, 'paid' | 'feesByPartner'>,
): Pbr['clawback'] {
	const toDate = { target: zeros(index.partners.length), delivered: zeros(index.partners.length) };
	return Array.from({ length: index.years }, (_, y) => {
		addYear(index, parts, toDate, y);
		const deliveredRatio = quotient(sum(toDate.delivered), sum(toDate.target));
		const due = isBelow(deliveredRatio, index.riskSharing.clawbackThreshold);
		const fees = sum(parts.feesByPartner.map((byYear) => byYear[y] ?? 0));
		const amount = due ? round(index.riskSharing.clawbackFeeShare * fees) : 0;
		return { year: y + 1, deliveredRatio, due, amount, byPartner: amountsOf(index, amount, toDate) };
	});
}

function addYear(index: BidIndex, { paid }: Pick<PbrParts, 'paid'>, toDate: ToDate, y: number): void {
	for (const { partner, priceWeight, use } of paid)
		for (let t = y * index.periodsPerYear; t < (y + 1) * index.periodsPerYear; t++) {
			const target = priceWeight * (use.targetByPeriod[t] ?? 0);
			const delivered = priceWeight * deliveredIn(index, use, t);
			toDate.target[partner] = (toDate.target[partner] ?? 0) + target;
			toDate.delivered[partner] = (toDate.delivered[partner] ?? 0) + delivered;
		}
}

function amountsOf(index: BidIndex, amount: number, { target, delivered }: ToDate) {
	const missed = target.map((units, place) => units - (delivered[place] ?? 0));
	return share(amount, missed).flatMap((part, place) => {
		const partnerId = index.partners[place]?.id;
		return partnerId !== undefined && part > 0 ? [{ partnerId, amount: part }] : [];
	});
}
