/** Words of the Risk sharing screen, and its sentences made from figures. */
import type { PartnerCash, Pbr, PeriodFigure } from '../../shared/calc/figures';
import type { Split } from '../../shared/calc/split';
import type { DeliveryTest } from '../../shared/delivery-test';
import { isolated } from '../../shared/name-isolation';
import {
	showCount,
	showList,
	showMoney,
	showMoneyChange,
	showNumberOf,
	showPercent,
	showSome,
} from '../../shared/text';

export const METHOD: Readonly<Record<Split, string>> = {
	byBudget: 'By budget',
	byTarget: 'By target',
	equal: 'Equal shares',
	custom: 'Agreed shares',
};

export const sharing = {
	pot: 'Results money',
	method: 'How results money is shared',
	methodStep: (method: string) => `Results money: ${method}`,
	splits: 'Results money by partner, in four ways',
	splitsCaption: 'Results money at stake by partner, in pounds; gain or loss against the share by budget',
	partner: 'Partner',
	allPartners: 'All partners',
	/** `hasRoom` for the word beside the tick. */
	chosen: (method: string, hasRoom: boolean) => `✓ ${method}${hasRoom ? ', chosen' : ''}`,
	atStake: 'At stake, £',
	yardstick: 'yardstick',
	amount: 'share',
	change: 'gain or loss',
	agreed: 'agreed',
	picture: 'picture',
	carried: 'with lead’s cover',
	cover: 'After',
	noPartners: 'No partners yet',
	noPartnersWhy: 'Results money, cash and risk are shared between partners. Add them first.',
	openPartners: 'Open Partners',
	noPot: 'Nothing is paid by results.',
	noPotWhy: 'If the funder pays part of the award by results, say how much of it.',
	setPot: 'Set the share',
	cash: 'Cash until paid, by partner',
	cashColumns: {
		partner: 'Partner',
		peakNeed: 'Needs',
		peakPeriod: 'Worst',
		reserves: 'Reserves',
		cover: 'Cover',
		shieldedNeed: 'With lead’s cover',
		shieldedCover: 'Cover then',
		awardShare: 'Of income',
	},
	cashNames: {
		cover: 'Reserves by need',
		shieldedCover: 'Reserves by need, with the lead’s cover',
		awardShare: 'Highest year of the award by present income',
	},
	shieldedMark: 'lead carries it',
	balances: (period: string) => `Cash at the end of each ${period}, £`,
	periodAfter: (count: number) => `after ${count}`,
	covering: (name: string) => `${name}, with its cover`,
	past: (amount: string) => `${amount}, past its reserves`,
	never: 'never',
	after: 'after the end',
	afterWord: 'after',
	reserves: 'Reserves',
	withCover: (name: string) => `With those it carries, ${isolated(name)}`,
	over: 'over the limit',
	short: 'under the minimum',
	overLimit: (amount: string, limit: string) => `${amount}, over its limit of ${limit}`,
	noTarget: '–',
	notSaved: 'It is not saved; Esc brings back what was there.',
	workingCovered: (partner: string) => `How it is worked out for ${partner} with its cover`,
	workingNeed: (partner: string) => `How the cash need of ${partner} is worked out`,
	workingShare: (partner: string) => `How the stake of ${partner} is worked out`,
	workingLoss: (partner: string) => `How the loss of ${partner} is worked out`,
	workingPrice: (measure: string) => `How the price of ${measure} is worked out`,
	delivery: 'Who pays if less is delivered',
	deliveryAsk: 'If delivery is',
	bidLevel: (level: string) => `Back to ${level}`,
	keep: 'Keep',
	keepLabel: 'Keep in the bid',
	keepStep: (level: string) => `Delivery level ${level}`,
	delivered: 'Delivers',
	causes: 'Causes',
	bears: 'Bears',
	minimum: (level: string) => `min. ${level}`,
	lossTable: 'Lost results money by partner, in pounds',
	loss: 'Loss',
	clawback: 'Clawback by year',
	year: 'By end of',
	ratio: 'Delivered',
	starts: 'Starts under',
	toReturn: 'To return, £',
	returnedBy: 'Returned by',
	yearName: (year: number) => `Year ${year}`,
	noThreshold: 'no clawback',
	prices: 'Price of an outcome',
	priceColumns: {
		measure: 'Measure',
		paidByResults: 'Paid',
		priceWeight: 'Weight',
		target: 'Target',
		price: 'Price',
	},
	priceNames: { paidByResults: 'Paid by results', priceWeight: 'Price weight', price: 'Price of one' },
	noMeasures: 'No measures yet: add them on the Targets screen.',
	terms: 'Terms of sharing',
	term: 'Term',
	answer: 'Now',
	notSet: 'not set',
	noShield: 'no one',
	noLimit: 'no limit',
	fields: {
		pbrShare: 'Paid by results, of the award',
		paymentLag: 'Fees come after, periods',
		outcomePaymentLag: 'Results money after, periods',
		minimumPerformanceLevel: 'Minimum performance',
		deliveryLevel: 'Delivery assumed',
		leadShieldsReservesBelow: 'Lead carries reserves under, £',
		lossCapShareOfReserves: 'Loss limit, of reserves',
		clawbackThreshold: 'Clawback under',
		clawbackFeeShare: 'Of the year’s fee, returned',
	},
	texts: {
		reallocationRule: 'Moving targets and money',
		liability: 'Liability',
		notes: 'Notes',
	},
} as const;

export interface Share {
	name: string;
	amount: number;
	/** Against the yardstick, by budget. */
	change: number;
}

/** `By target, Marl Valley loses £67,966 and can earn none of it back; Tidewell gains £49,255.` */
export function splitSentence(method: Split, pot: number, shares: readonly Share[]): string {
	if (pot === 0) return sharing.noPot;
	if (method === 'byBudget')
		return 'By budget, every partner puts in and can earn its own part: nobody gains or loses.';
	const byChange = [...shares].sort((a, b) => a.change - b.change);
	const loser = byChange.find(({ change, amount }) => change < 0 && amount === 0) ?? byChange[0];
	const winner = byChange.at(-1);
	if (!loser || !winner || loser.change >= 0) return `${METHOD[method]}, no partner gains or loses.`;
	const none = loser.amount === 0 ? ' and can earn none of it back' : '';
	const gain = winner.change > 0 ? `; ${isolated(winner.name)} gains ${showMoney(winner.change)}` : '';
	return `${METHOD[method]}, ${isolated(loser.name)} loses ${showMoney(-loser.change)}${none}${gain}.`;
}

/** `£734,782 is paid by results, 20% of the request: £974.51 for each of 754 recovery outcomes.` */
export function potWords(
	{ pot, prices }: Pbr,
	pbrShare: number,
	nameOf: (measureId: string) => string,
): string {
	if (pot === 0) return sharing.noPotWhy;
	const each = prices
		.filter(({ target }) => target > 0)
		.map(
			({ pricePence, target, measureId }) =>
				`${showPence(pricePence)} for each of ${showCount(target)} ${isolated(nameOf(measureId))}`,
		);
	const start = `${showMoney(pot)} is paid by results, ${showPercent(pbrShare)} of the request`;
	return each.length === 0 ? `${start}; nothing paid has a target.` : `${start}: ${showList(each)}.`;
}

const pence = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
export const showPence = (amount: number): string => `£${pence.format(amount / 100)}`;
export const poundsOf = (amount: number): number => Math.round(amount / 100);

export const coveredWords = (names: readonly string[], limit: number | null): string =>
	limit === null || names.length === 0
		? 'The lead carries nobody’s share.'
		: `The lead carries the shares and the cash of ${showSome(names)}, whose free reserves are under ${showMoney(limit)}.`;

export const agreedSum = (sum: number): string =>
	Math.abs(sum - 1) < 1e-9 ? '100%' : `${showPercent(sum)}, not 100%`;

/** `Y2 Q2`, or how long after the bid's end. */
export function periodWords(periods: readonly PeriodFigure[], period: number | null): string {
	if (period === null) return sharing.never;
	return periods[period - 1]?.label ?? sharing.after;
}

export interface CashShown {
	name: string;
	balancePence: readonly number[];
	peakPeriod: number | null;
	reserves: number | null;
}

/** `Sabr Sisters is past its reserves in 12 of 14 quarters; worst Y2 Q2.` The picture has the figures beside it. */
export function cashSentence(cash: CashShown, periods: readonly PeriodFigure[], word: string): string {
	const who = isolated(cash.name);
	if (cash.peakPeriod === null) return `${who} is never short of cash.`;
	const worst = `worst ${periodWords(periods, cash.peakPeriod)}`;
	if (cash.reserves === null) return `${who} is short of cash, ${worst}; its reserves are not known.`;
	const limit = -100 * cash.reserves;
	const past = cash.balancePence.filter((balance) => balance < limit).length;
	if (past === 0) return `${who} stays within its reserves; ${worst}.`;
	return `${who} is past its reserves in ${past} of ${showNumberOf(cash.balancePence.length, word)}; ${worst}.`;
}

export const shieldedWords = (name: string, cash: PartnerCash): string =>
	`With the lead’s cover ${isolated(name)} needs ${showMoney(poundsOf(cash.shieldedPeakNeedPence))}.`;

/** `At 100% delivery £22,282 of results money is lost, most through Sabr Sisters, £17,941; Harbour & Hearth bears most, £18,318.` */
export function deliverySentence(test: DeliveryTest, nameOf: (partnerId: string) => string): string {
	const { loss, lossTotal } = test.pbr;
	const level = `At ${showPercent(test.level)} delivery`;
	const back = test.clawbackTotal > 0 ? ` ${showMoney(test.clawbackTotal)} goes back to the funder.` : '';
	if (lossTotal === 0) return `${level} no results money is lost.${back}`;
	const causes = [...loss].sort((a, b) => b.caused - a.caused)[0];
	const bears = [...loss].sort((a, b) => b.borne - a.borne)[0];
	if (!causes || !bears) return '';
	return `${level} ${showMoney(lossTotal)} of results money is lost. ${isolated(nameOf(causes.partnerId))} causes most, ${showMoney(causes.caused)}; ${isolated(nameOf(bears.partnerId))} bears most, ${showMoney(bears.borne)}.${back}`;
}

export function clawbackSentence(
	test: DeliveryTest,
	terms: { clawbackThreshold: number | null; clawbackFeeShare: number },
): string {
	if (terms.clawbackThreshold === null) return 'No clawback is agreed.';
	const years = test.pbr.clawback.filter(({ due }) => due).map(({ year }) => sharing.yearName(year));
	const rule = `Under ${showPercent(terms.clawbackThreshold)} at a year end, ${showPercent(terms.clawbackFeeShare)} of that year’s fee goes back.`;
	return years.length === 0
		? `No clawback falls due. ${rule}`
		: `Clawback falls due in ${showList(years)}: ${showMoney(test.clawbackTotal)}. ${rule}`;
}

export const gainWords = (change: number): string =>
	change === 0 ? '£0, no change' : `${showMoneyChange(change)}, ${change > 0 ? 'gain' : 'loss'}`;
