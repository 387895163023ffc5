/** Who pays if less is delivered: results money and clawback at another level of delivery than the bid's. */
import { type PaidDelivery, paidDeliveries } from './calc/delivery';
import type { Pbr } from './calc/figures';
import { lossShared, pbrOf } from './calc/pbr';
import { type WaterfallStep, waterfallOf } from './calc/waterfall';
import { piecesOf } from './figures';
import { only, type Plan } from './plan';
import { sum } from './quantity';

export interface DeliveryTest {
	/** 0.8: a fifth less than targets and capacity allow. */
	level: number;
	pbr: Pbr;
	deliveries: PaidDelivery[];
	/** Whole pounds, all years. */
	clawbackTotal: number;
	/** From the whole pot to what is paid. */
	waterfall: WaterfallStep[];
}

/** The figures of payment by results of the bid as if this were its delivery level (0 to 1); for a valid plan. */
export function deliveryTest(plan: Plan, level: number): DeliveryTest {
	const assumptions = { ...only(plan, 'assumptions'), deliveryLevel: level };
	const { index, capacity, pbr: parts } = piecesOf({ ...plan, assumptions: [assumptions] });
	const pbr = pbrOf(index, parts);
	const { shared } = lossShared(index, parts);
	const clawbackTotal = sum(pbr.clawback.map(({ amount }) => amount));
	return {
		level,
		pbr,
		deliveries: paidDeliveries(index, capacity),
		clawbackTotal,
		waterfall: waterfallOf({
			pot: pbr.pot,
			losses: index.partners.map(({ id }, place) => ({
				partnerId: id,
				amount: shared[place] ?? 0,
				isCarried: parts.shielded[place] ?? false,
			})),
			leadId: index.bid.leadPartnerId,
			clawback: clawbackTotal,
		}),
	};
}
