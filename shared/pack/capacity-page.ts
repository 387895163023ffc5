/** Page 2: whether the staff can do what is promised, and where they cannot. */

import type { PartnerCapacity } from '../calc/figures';
import { isolated } from '../name-isolation';
import { capitalised, showCount, showDecimal, showNumberOf, showPercent } from '../text';
import { asksBlocks, capacityAsks } from './capacity-asks';
import { partnerTable } from './capacity-table';
import { standCounts } from './disagreement';
import { headlineHeight, listHeight, SHEET } from './fit';
import { type CapacityDrawing, heading, type PackBlock, type PackFigure, type PackPage, words } from './page';
import {
	measuresWorstFirst,
	nameIn,
	overWords,
	periodWord,
	promisedOf,
	shortfallOf,
	usesWorstFirst,
	wholeUnits,
} from './promises';
import { standIn } from './stand-words';
import { canDeliver, whoCannot } from './summary-sentences';
import type { PackMeasure, PackView } from './view';

/** Small drawings on a line of the page. */
const MOST_DRAWINGS = 5;

export function capacityPage(view: PackView): PackPage {
	const [measure] = measuresWorstFirst(view);
	const answer = measure && canDeliver(view).level === 'stop' ? whoCannot(view).text : canDeliver(view).text;
	const asks = capacityAsks(view);
	const room = SHEET - 580 - headlineHeight(answer) - listHeight(asks, 2);
	return {
		question: view.own
			? `Page 2. Can ${view.own.name} deliver what it promises?`
			: 'Page 2. Can we deliver what we promise?',
		answer,
		blocks: measure
			? [
					{ kind: 'figures', figures: capacityFigures(view, measure) },
					...drawings(view, measure),
					...partnerTable(view, measure, room),
					...asksBlocks(view, asks),
				]
			: [words('Targets and posts say whether a bid can be delivered. There are none yet.')],
	};
}

function capacityFigures(view: PackView, measure: PackMeasure): PackFigure[] {
	const short = shortfallOf(view, measure.id);
	const uses = view.uses.filter(({ targetTotal }) => targetTotal > 0);
	const over = new Set(
		uses.filter(({ overPeriods }) => overPeriods.length > 0).map(({ partnerId }) => partnerId),
	);
	const partners = new Set(uses.map(({ partnerId }) => partnerId));
	return [
		{
			figure: showCount(wholeUnits(short)),
			of: `of ${showCount(promisedOf(view, measure.id))}`,
			level: short > 0 ? 'stop' : 'ok',
			text: `${capitalised(isolated(measure.name))} promised that nobody has the staff for.`,
		},
		view.own
			? ownPeriods(view, measure)
			: {
					figure: showCount(over.size),
					of: `of ${showNumberOf(partners.size, 'partner')}`,
					level: over.size > 0 ? 'warn' : 'ok',
					text: `Over what their staff can do in at least one ${periodWord(view)}.`,
				},
		disputes(view),
	];
}

function ownPeriods(view: PackView, measure: PackMeasure): PackFigure {
	const use = view.uses.find(({ measureId }) => measureId === measure.id);
	const over = use?.overPeriods.length ?? 0;
	return {
		figure: showCount(over),
		of: `of ${showNumberOf(view.periods.length, periodWord(view))}`,
		level: over > 0 ? 'stop' : 'ok',
		text: `In which it promises more ${isolated(measure.name)} than its staff can do.`,
	};
}

function disputes(view: PackView): PackFigure {
	const { disputed, notAsked, all } = standCounts(view);
	return {
		figure: showCount(disputed + notAsked),
		of: `of ${showNumberOf(all, 'stand')}`,
		level: disputed + notAsked > 0 ? 'stop' : all > 0 ? 'ok' : 'note',
		text: 'Targets that a partner disputes or has not been asked about.',
	};
}

function drawings(view: PackView, measure: PackMeasure): PackBlock[] {
	const uses = usesWorstFirst(view, measure.id);
	const unit = `${capitalised(isolated(measure.name))} in each ${periodWord(view)}. Hatched: more than the staff can do.`;
	const [only] = uses;
	if (view.own || uses.length === 1)
		return only
			? [
					heading(drawingTitle(view, only)),
					{ kind: 'capacity', unit, periods: view.periods, drawing: drawingOf(view, only) },
				]
			: [];
	const total = {
		title: '',
		level: 'note' as const,
		state: '',
		target: measure.total.targetByPeriod,
		capacity: measure.total.capacityByPeriod,
		ownFigure: null,
	};
	const left = uses.length - MOST_DRAWINGS;
	const note = `Dotted: the figure a partner itself says it can do. Each small chart has its own scale.${left > 0 ? ` ${showNumberOf(left, 'more partner is', 'more partners are')} in the appendix.` : ''}`;
	return [
		heading(totalTitle(view, measure, uses)),
		{ kind: 'capacity', unit, periods: view.periods, drawing: total },
		{
			kind: 'small',
			drawings: uses.slice(0, MOST_DRAWINGS).map((use) => drawingOf(view, use)),
			years: view.terms.years,
			note,
		},
	];
}

/** `, at worst 255% of what its staff can do in Y2 Q1` */
function tightest(view: PackView, { utilisationByPeriod }: PartnerCapacity): string {
	const known = utilisationByPeriod.map((share) => share ?? 0);
	const most = Math.max(0, ...known);
	return most > 1
		? `, at worst ${showPercent(most, 0)} of what its staff can do in ${view.periods[known.indexOf(most)]?.label ?? ''}`
		: '';
}

/** `Together the partners are over in 3 of 12 quarters, which hides Sabr Sisters: over in all 12.` */
function totalTitle(view: PackView, { total }: PackMeasure, uses: readonly PartnerCapacity[]): string {
	const word = periodWord(view);
	const together = total.overPeriods.length;
	const start =
		together === 0
			? `Together the partners can do it in every ${word}`
			: `Together the partners are over in ${together} of ${showNumberOf(view.periods.length, word)}`;
	const worst = uses[0];
	return worst && worst.overPeriods.length > together
		? `${start}, which hides ${nameIn(view, worst.partnerId)}: over in ${overWords(view, worst)}${tightest(view, worst)}.`
		: `${start}.`;
}

function drawingTitle(view: PackView, use: PartnerCapacity): string {
	const name = isolated(view.partners.find(({ id }) => id === use.partnerId)?.name ?? '');
	return use.overPeriods.length === 0
		? `${name} can do it in every ${periodWord(view)}.`
		: `${name} is over in ${overWords(view, use)}: ${showCount(use.targetTotal)} against ${showDecimal(use.capacityTotal)}.`;
}

function drawingOf(view: PackView, use: PartnerCapacity): CapacityDrawing {
	const partner = view.partners.find(({ id }) => id === use.partnerId);
	const stand = standIn(view, use);
	const over = use.overPeriods.length;
	const isTotal = use.targetTotal - use.capacityTotal >= 0.05;
	return {
		title: partner?.name ?? '',
		level: over === 0 ? 'ok' : isTotal ? 'stop' : 'warn',
		state:
			over === 0
				? 'Within capacity'
				: over === view.periods.length
					? `Over in all ${over}`
					: `Over in ${over}`,
		target: use.targetByPeriod,
		capacity: use.capacityByPeriod,
		ownFigure: stand?.ownFigure ?? null,
	};
}
