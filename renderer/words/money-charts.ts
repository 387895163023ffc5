/** Words of the charts of money and risk: what their tables are called, and what stands on their marks. */

import type { WaterfallStep } from '../../shared/calc/waterfall';
import { isolated } from '../../shared/name-isolation';
import { showCount, showMoney, showNumberOf, showPercent } from '../../shared/text';

export const waterfallWords = {
	name: 'From all results money to what is paid',
	caption: (level: string) => `Results money at ${level} delivery, from all of it to what is paid, in pounds`,
	head: ['Step', 'Amount', 'Left after it'],
	pot: 'All results money',
	clawback: 'Clawback of fees',
	paid: 'Paid',
	/** More goes back than is earned. */
	owed: 'Owed to the funder',
} as const;

/** What a step of the waterfall is called. */
export function stepWords(step: WaterfallStep, nameOf: (partnerId: string) => string): string {
	const { kind, partnerId, partners, amount } = step;
	if (kind === 'others') return showNumberOf(partners, 'other partner');
	if (kind === 'carried')
		return `For ${showNumberOf(partners, 'partner')}, carried by ${isolated(nameOf(partnerId ?? ''))}`;
	if (kind === 'loss') return nameOf(partnerId ?? '');
	if (kind === 'paid') return amount < 0 ? waterfallWords.owed : waterfallWords.paid;
	return waterfallWords[kind];
}

export const cashWords = {
	name: (partner: string) => `Cash until paid: ${partner}`,
	caption: (partner: string) => `Cash of ${partner} at the end of each period, in pounds`,
	head: ['Period', 'Cash', 'Past reserves'],
	allName: 'Cash of every partner against its reserves',
	allCaption: 'Most cash a partner is short of until it is paid, in pounds',
	allHead: ['Partner', 'Needs', 'Reserves', 'Worst'],
	ownScale: 'Each has its own scale; hatched is past its reserves.',
	has: (reserves: number | null) => (reserves === null ? 'reserves not known' : `has ${showMoney(reserves)}`),
	never: 'never short',
	showAll: (count: number) => `Show all ${showCount(count)}`,
	showFirst: (count: number) => `Show the tightest ${showCount(count)}`,
} as const;

/** `Sabr Sisters: needs £39,019, has £18,000` */
export const smallCashWords = (name: string, need: number, reserves: number | null): string =>
	need === 0
		? `${name}: ${cashWords.never}`
		: `${name}: needs ${showMoney(need)}, ${cashWords.has(reserves)}`;

/** `2 of 7 partners need more cash than their reserves before they are paid; Sabr Sisters is tightest.` */
export function allCashSentence(count: number, short: readonly { name: string }[]): string {
	const [first] = short;
	if (!first) return 'No partner needs more cash than its reserves before it is paid.';
	return `${showCount(short.length)} of ${showNumberOf(count, 'partner')} ${short.length === 1 ? 'needs' : 'need'} more cash than ${short.length === 1 ? 'its' : 'their'} reserves before ${short.length === 1 ? 'it is' : 'they are'} paid; ${isolated(first.name)} is tightest.`;
}

/** Small chances to two places, so that few trials do not read as none. */
export const showChance = (chance: number): string => showPercent(chance, chance < 0.01 ? 2 : 1);

export const curveWords = {
	name: (who: string) => `Chance of a cost of more than any amount: ${who}`,
	caption: (who: string) => `${who}: in how many trials the risks cost more than an amount`,
	head: ['More than', 'Chance'],
	who: 'Whose part of the cost',
	all: 'All partners',
	axis: 'Chance of more',
	reserves: (pounds: number, chance: number | null, isInPicture: boolean) =>
		`Reserves ${showMoney(pounds)}${isInPicture ? '' : ', beyond the picture'}${chance === null || chance === 0 ? '' : `: ${showChance(chance)} cost more`}`,
	working: 'Working out the chances …',
} as const;

interface CurveShown {
	who: string;
	isAll: boolean;
	reserves: number | null;
	chanceOverReserves: number | null;
	seed: number;
	runs: number;
}

/** `The risks cost Sabr Sisters more than its reserves of £18,000 in 30.4% of 10,000 trials from seed 1.` */
export function curveSentence({ who, isAll, reserves, chanceOverReserves, seed, runs }: CurveShown): string {
	const trials = `${showCount(runs)} trials from seed ${seed}`;
	if (reserves === null || chanceOverReserves === null)
		return isAll
			? `The reserves of all partners together are not known; ${trials}.`
			: `The reserves of ${who} are not known; ${trials}.`;
	const whose = isAll ? 'the free reserves of all partners' : 'its free reserves';
	return `The risks cost ${isAll ? 'all partners' : isolated(who)} more than ${whose}, ${showMoney(reserves)}, in ${chanceOverReserves === 0 ? 'none' : showChance(chanceOverReserves)} of ${trials}.`;
}
