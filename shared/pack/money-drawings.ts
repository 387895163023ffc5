/** The pictures of page 3: whose cash runs out, beside what is left of the results money if least is delivered. */
import { isolated } from '../name-isolation';
import { showPercent } from '../text';
import { cashGaps } from './money-sentences';
import { heading, type PackBlock } from './page';

import type { PackPartner, PackView } from './view';

export function moneyDrawings(view: PackView): PackBlock[] {
	const cash = cashDrawing(view);
	const fall = fallDrawing(view);
	return cash.length > 0 && fall.length > 0
		? [{ kind: 'pair', left: cash, right: fall }]
		: [...cash, ...fall];
}

/** The partner with the widest gap, or the lead with those it carries where nobody has one. */
function cashDrawing(view: PackView): PackBlock[] {
	const worst: PackPartner | undefined =
		view.own ?? cashGaps(view)[0] ?? view.partners.find(({ isLead }) => isLead);
	if (!worst || worst.cash.balancePence.every((balance) => balance === 0)) return [];
	const title = `Cash of ${isolated(worst.name)} until it is paid, beside its reserves`;
	const { balancePence, peakPeriod } = worst.cash;
	return [
		heading(title),
		{ kind: 'cash', title, periods: view.periods, balancePence, reserves: worst.reserves, worst: peakPeriod },
	];
}

/** Who bears what at the lowest level that is tried; of one partner alone it would say nothing. */
function fallDrawing(view: PackView): PackBlock[] {
	const least = view.tests.at(-1);
	if (view.own || !least || least.waterfall.every(({ amount }) => amount === 0)) return [];
	const title = `Who pays if ${showPercent(least.level)} of what staff can do is delivered`;
	const names = Object.fromEntries(view.partners.map(({ id, name }) => [id, isolated(name)]));
	return [heading(title), { kind: 'fall', title, steps: least.waterfall, names }];
}
