/** Page 1: the bid in six answers, and the findings that stop it. */
import type { Finding } from '../calc/figures';
import { readingOrder } from '../findings/order';
import { findingWords } from '../findings/plain-words';
import { sum } from '../quantity';
import { capitalised, showCount, showMoney, showNumberOf, showPercent } from '../text';
import { standCounts } from './disagreement';
import { fitting, heightOf, SHEET } from './fit';
import { heading, type PackAnswer, type PackBlock, type PackFigure, type PackPage, words } from './page';
import { canDeliver, sixAnswers } from './summary-sentences';
import type { PackView } from './view';

/** A longer list is not read. */
const MOST_STOPS = 12;

export const stopsOf = (view: PackView): Finding[] =>
	readingOrder(view.findings).filter(({ severity }) => severity === 'stop');

export function summaryPage(view: PackView): PackPage {
	const stops = stopsOf(view);
	const answers = sixAnswers(view);
	return {
		question: view.own ? 'Page 1. What does this bid ask of us?' : 'Page 1. Should we sign this bid?',
		answer: headline(view, stops.length),
		blocks: [
			{ kind: 'figures', figures: [requested(view), delivery(view), buyIn(view)] },
			{ kind: 'answers', answers },
			...stopBlocks(stops, roomBelow(answers)),
		],
	};
}

function headline(view: PackView, stops: number): string {
	const who = view.own ? `${view.own.name}: ` : '';
	if (stops === 0)
		return capitalised(
			`${who}${canDeliver(view).level === 'note' ? 'nothing is promised yet.' : 'nothing stops this bid.'}`,
		);
	const many = `${showNumberOf(stops, 'check fails', 'checks fail')}`;
	return view.own
		? `${who}${many} on its part of the bid.`
		: `Not yet. ${many}, and the bid cannot go in as it is.`;
}

function requested(view: PackView): PackFigure {
	const { maximumAward, funder, years } = view.terms;
	const own = view.own?.cost;
	const asked = own ? own.requested : view.costs.requested;
	const over = !own && maximumAward !== null && asked > maximumAward;
	return {
		figure: showMoney(asked),
		of: own
			? `of ${showMoney(view.costs.requested)}`
			: maximumAward === null
				? ''
				: `of ${showMoney(maximumAward)}`,
		level: over ? 'stop' : asked > 0 ? 'ok' : 'note',
		text: `Asked from ${funder} over ${showNumberOf(years, 'year')}${own || maximumAward === null ? '' : ', beside its maximum'}.`,
	};
}

function delivery(view: PackView): PackFigure {
	const promised = view.uses.filter(({ targetTotal }) => targetTotal > 0);
	const over = promised.filter(({ overPeriods }) => overPeriods.length > 0);
	return {
		figure: showCount(over.length),
		of: `of ${showNumberOf(promised.length, 'promise')}`,
		level: over.length > 0 ? 'stop' : promised.length > 0 ? 'ok' : 'note',
		text: 'Targets that the staff cannot meet in every period, one for each partner and measure.',
	};
}

function buyIn(view: PackView): PackFigure {
	const { agreed, all, disputed, notAsked } = standCounts(view);
	return {
		figure: showCount(agreed),
		of: `of ${showNumberOf(all, 'stand')}`,
		level: disputed + notAsked > 0 ? 'stop' : agreed < all ? 'warn' : all > 0 ? 'ok' : 'note',
		text:
			all === 0
				? 'No partner has been asked about a target yet.'
				: `Agreed without a condition, ${showPercent(agreed / all, 0)}.`,
	};
}

/** Head, headline, figures and the heading of the list take the rest. */
const roomBelow = (answers: readonly PackAnswer[]): number =>
	SHEET - 250 - sum(answers.map(({ text }) => 15 + heightOf(text, 84)));

function stopBlocks(stops: readonly Finding[], room: number): PackBlock[] {
	if (stops.length === 0) return [];
	const all = stops.map(({ text }) => ({ level: 'stop' as const, text: findingWords(text) }));
	const shown = fitting(all.slice(0, MOST_STOPS), room, ({ text }) => 4 + heightOf(text));
	const more = stops.length - shown.length;
	return [
		heading('What stops the bid'),
		{ kind: 'list', items: shown },
		...(more > 0 ? [words(`${showNumberOf(more, 'more is', 'more are')} in the appendix.`)] : []),
	];
}
