/** How much of what is paid by results each partner would deliver. */
import { quotient, sum } from '../quantity';
import type { PartnerCapacity, Ratio } from './figures';
import type { BidIndex } from './index-of-bid';
import { deliveredIn, paidUses } from './split';

export interface PaidDelivery {
	partnerId: string;
	/** Sum of price weight x delivered / sum of price weight x target; null without a paid target. */
	ratio: Ratio;
}

/** Delivered part of every active partner's paid targets, all periods, at the bid's delivery level. */
export function paidDeliveries(index: BidIndex, capacity: readonly PartnerCapacity[]): PaidDelivery[] {
	const uses = paidUses(index, capacity);
	return index.partners.map(({ id }, place) => {
		const own = uses.filter(({ partner }) => partner === place);
		const target = sum(own.map(({ priceWeight, use }) => priceWeight * use.targetTotal));
		const delivered = sum(
			own.map(
				({ priceWeight, use }) =>
					priceWeight * sum(use.targetByPeriod.map((_, t) => deliveredIn(index, use, t))),
			),
		);
		return { partnerId: id, ratio: quotient(delivered, target) };
	});
}
