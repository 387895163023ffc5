/** What the board, or a partner, is asked to decide about promises. */
import { isolated } from '../name-isolation';
import { sum } from '../quantity';
import { showCount, showDate, showDecimal } from '../text';
import { standOf } from './disagreement';
import { heading, type PackBlock } from './page';
import { fewNames, measuresWorstFirst, nameIn, shortfallOf, wholeUnits } from './promises';
import type { PackView } from './view';

export const capacityAsks = (view: PackView): string[] =>
	[disputeAsk(view), capacityAsk(view), ...(view.own ? [] : [minimumAsk(view)])].flatMap((ask) => ask ?? []);

export const asksBlocks = (view: PackView, asks: string[]): PackBlock[] =>
	asks.length === 0 ? [] : [heading(asksTitle(view)), { kind: 'asks', asks }];

const asksTitle = (view: PackView): string =>
	view.own ? `What ${isolated(view.own.name)} is asked` : 'What the board is asked';

function disputeAsk(view: PackView): string | null {
	const open = view.stands.filter((stand) => ['disputed', 'notAsked'].includes(standOf(stand)));
	const names = [...new Set(open.map(({ partnerId }) => nameIn(view, partnerId)))];
	if (names.length === 0) return null;
	const due = showDate(view.terms.due);
	return view.own
		? `To settle its stand on every target with the lead before ${due}.`
		: `Not to sign while ${fewNames(names)} ${names.length === 1 ? 'has' : 'have'} not agreed to ${names.length === 1 ? 'its' : 'their'} targets. To meet ${names.length === 1 ? 'it' : 'them'} before ${due}.`;
}

/** The partner whose promise passes its staff furthest, and the others that still have room for that measure. */
function capacityAsk(view: PackView): string | null {
	const [measure] = measuresWorstFirst(view);
	if (!measure) return null;
	const gap = ({ partnerId }: { partnerId: string }) => shortfallOf(view, measure.id, partnerId);
	const uses = view.uses.filter(({ measureId }) => measureId === measure.id);
	const worst = [...uses].sort((a, b) => gap(b) - gap(a))[0];
	if (!worst || gap(worst) === 0) return null;
	const room = uses.filter(
		(use) => use.partnerId !== worst.partnerId && use.capacityTotal - use.targetTotal >= gap(worst),
	);
	const toWhom =
		view.own || room.length === 0
			? ''
			: ` ${fewNames(room.map(({ partnerId }) => nameIn(view, partnerId)))} ${room.length === 1 ? 'has' : 'have'} room for them over the whole bid.`;
	return `To add staff at ${nameIn(view, worst.partnerId)} or to take ${showCount(wholeUnits(gap(worst)))} ${isolated(measure.name)} off its target.${toWhom}`;
}

function minimumAsk(view: PackView): string | null {
	for (const { name, minimum, total } of view.measures) {
		if (minimum === null) continue;
		const year = total.capacityByYear.findIndex(
			(capacity, y) => Math.min(capacity, total.targetByYear[y] ?? 0) < minimum,
		);
		if (year < 0 || sum(total.targetByYear) === 0) continue;
		return `To ask ${isolated(view.terms.funder)} whether ${showCount(minimum)} ${isolated(name)} apply in year ${year + 1}; the staff planned can do ${showDecimal(total.capacityByYear[year] ?? 0, 0)}.`;
	}
	return null;
}
