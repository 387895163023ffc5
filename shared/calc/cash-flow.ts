/** Cash by partner and period, in pence: spending as it falls, fees and results money later. */
import { quotient, round, share, spread, sum, zeros, zeroTable } from '../quantity';
import type { CashFlow, Costs, PartnerCash } from './figures';
import { type BidIndex, hasLeft } from './index-of-bid';
import type { PbrParts } from './pbr-parts';
import { deliveredIn } from './split';

/** By partner's place and period of payment, pence. */
type Flows = number[][];

/** Periods of cash flow: the bid's and the longer of the two lags. */
export const cashPeriods = ({ bid, periods }: Pick<BidIndex, 'bid' | 'periods'>): number =>
	periods + Math.max(bid.paymentLag, bid.outcomePaymentLag);

/** Cash flow of every active partner, and again with shielded partners' net flow taken over by the lead. */
export function cashFlowOf(index: BidIndex, costs: Costs, parts: PbrParts): CashFlow {
	const out = outflows(index, costs);
	const inflow = inflows(index, parts);
	const net = out.map((row, place) => row.map((pence, t) => (inflow[place]?.[t] ?? 0) - pence));
	const shieldedNet = takeOver(index, net, parts.shielded);
	return {
		periods: cashPeriods(index),
		byPartner: index.partners.map(({ id, freeReserves }, place) => {
			const own = balanceOf(net[place] ?? [], freeReserves);
			const shielded = balanceOf(shieldedNet[place] ?? [], freeReserves);
			return partnerCash(id, out[place] ?? [], inflow[place] ?? [], own, shielded);
		}),
	};
}

/** Work of a period (from 1) that a partner is there to do. */
const works = (index: BidIndex, place: number, t: number): boolean => !hasLeft(index, place, t + 1);

/** Pence by period of whole pounds by year. */
export const penceByPeriod = (index: BidIndex, pounds: readonly number[]): number[] =>
	pounds.flatMap((amount) => spread(100 * amount, index.periodsPerYear));

function outflows(index: BidIndex, costs: Costs): Flows {
	const flows = zeroTable(index.partners.length, cashPeriods(index));
	costs.byPartner.forEach(({ requestedByYear }, place) => {
		penceByPeriod(index, requestedByYear).forEach((pence, t) => {
			const row = flows[place];
			if (row && works(index, place, t)) row[t] = pence;
		});
	});
	return flows;
}

function inflows(index: BidIndex, parts: PbrParts): Flows {
	const { paymentLag, outcomePaymentLag } = index.bid;
	const flows = zeroTable(index.partners.length, cashPeriods(index));
	const results = resultsMoney(index, parts);
	flows.forEach((row, place) => {
		const fees = penceByPeriod(index, parts.feesByPartner[place] ?? []);
		for (let t = 0; t < index.periods; t++) {
			if (!works(index, place, t)) continue;
			row[t + paymentLag] = (row[t + paymentLag] ?? 0) + (fees[t] ?? 0);
			row[t + outcomePaymentLag] = (row[t + outcomePaymentLag] ?? 0) + (results[place]?.[t] ?? 0);
		}
	});
	return flows;
}

/** Pence earned by partner and period of work; shared by the chosen split among those still there, or kept. */
function resultsMoney(index: BidIndex, parts: PbrParts): Flows {
	const earned = earnedPence(index, parts);
	if (index.riskSharing.method === 'byTarget') return earned;
	const shared = zeroTable(index.partners.length, index.periods);
	for (let t = 0; t < index.periods; t++) {
		const total = sum(earned.map((row) => row[t] ?? 0));
		const weights = parts.chosen.map((weight, place) => (works(index, place, t) ? weight : 0));
		share(total, weights).forEach((pence, place) => {
			const row = shared[place];
			if (row) row[t] = pence;
		});
	}
	return shared;
}

function earnedPence(index: BidIndex, { paid, basePrice }: PbrParts): Flows {
	const pounds = zeroTable(index.partners.length, index.periods);
	for (const { partner, priceWeight, use } of paid) {
		const row = pounds[partner] ?? [];
		for (let t = 0; t < index.periods; t++)
			row[t] = (row[t] ?? 0) + basePrice * priceWeight * deliveredIn(index, use, t);
	}
	return pounds.map((row) => row.map((amount) => round(100 * amount)));
}

function takeOver(index: BidIndex, net: Flows, shielded: readonly boolean[]): Flows {
	const none = zeros(cashPeriods(index));
	const taken = none.map((_, t) =>
		sum(net.filter((_row, place) => shielded[place]).map((row) => row[t] ?? 0)),
	);
	return net.map((row, place) => {
		if (shielded[place]) return none;
		return place === index.lead ? row.map((pence, t) => pence + (taken[t] ?? 0)) : row;
	});
}

interface Balance {
	balancePence: number[];
	peakNeedPence: number;
	peakPeriod: number | null;
	reservesCover: number | null;
}

/** Running balance, its depth below 0, the first period there, and reserves (pounds) over that depth. */
function balanceOf(net: readonly number[], freeReserves: number | null): Balance {
	let running = 0;
	const balancePence = net.map((pence) => {
		running += pence;
		return running;
	});
	const lowest = balancePence.reduce((low, pence) => Math.min(low, pence), 0);
	return {
		balancePence,
		peakNeedPence: lowest === 0 ? 0 : -lowest,
		peakPeriod: lowest === 0 ? null : balancePence.indexOf(lowest) + 1,
		reservesCover: quotient(freeReserves, -lowest / 100),
	};
}

const partnerCash = (
	partnerId: string,
	outPence: number[],
	inPence: number[],
	own: Balance,
	shielded: Balance,
): PartnerCash => ({
	partnerId,
	outPence,
	inPence,
	...own,
	shieldedBalancePence: shielded.balancePence,
	shieldedPeakNeedPence: shielded.peakNeedPence,
	shieldedPeakPeriod: shielded.peakPeriod,
	shieldedReservesCover: shielded.reservesCover,
});
