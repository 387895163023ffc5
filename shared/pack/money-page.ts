/** Page 3: what depends on results, who loses it, and who waits for its money. */
import { isolated } from '../name-isolation';
import { sum } from '../quantity';
import { showMoney, showPercent } from '../text';
import { asksBlocks } from './capacity-asks';
import { headlineHeight, listHeight, SHEET } from './fit';
import { moneyDrawings } from './money-drawings';
import { cashGaps, coveredNeedOf, lossSentence, needOf, reservesWords } from './money-sentences';
import { shareTable, testTable } from './money-tables';
import type { PackFigure, PackPage } from './page';
import { fewNames } from './promises';
import type { PackView } from './view';

export function moneyPage(view: PackView): PackPage {
	const answer = moneyAnswer(view);
	const asks = moneyAsks(view);
	const room = SHEET - 560 - headlineHeight(answer) - listHeight(asks, 2);
	return {
		question: view.own
			? 'Page 3. What would it lose, and what must it wait for?'
			: 'Page 3. Who loses and who waits, if less is delivered?',
		answer,
		blocks: [
			{ kind: 'figures', figures: [stake(view), loss(view), cash(view)] },
			...moneyDrawings(view),
			...shareTable(view, room),
			...testTable(view),
			...asksBlocks(view, asks),
		],
	};
}

function moneyAnswer(view: PackView): string {
	const gaps = cashGaps(view);
	const [worst] = gaps;
	const wait =
		worst === undefined
			? 'No wait for payment takes more than known reserves.'
			: `${isolated(worst.name)} needs ${showMoney(needOf(worst))} until it is paid and holds ${reservesWords(worst)}.`;
	return `${lossSentence(view)} ${wait}`;
}

const ofStake = (view: PackView): number => (view.own ? view.own.share.chosen : view.pot);

function stake(view: PackView): PackFigure {
	const all = Math.max(0, view.own ? view.own.cost.requested : view.costs.requested);
	return {
		figure: showMoney(ofStake(view)),
		of: all > 0 ? `${showPercent(ofStake(view) / all, 0)} of the request` : '',
		level: 'note',
		text: view.own
			? 'Paid to it by results, if its targets are met.'
			: 'Paid by results, if the targets are met.',
	};
}

function loss(view: PackView): PackFigure {
	const lost = view.own ? view.own.loss.borne : view.lossTotal;
	return {
		figure: showMoney(lost),
		of: ofStake(view) > 0 ? `of ${showMoney(ofStake(view))}` : '',
		level: view.pot === 0 ? 'note' : lost > 0 ? 'warn' : 'ok',
		text: view.own
			? 'What it would bear of the results money lost at today’s capacity.'
			: 'Results money lost at today’s capacity.',
	};
}

function cash(view: PackView): PackFigure {
	const worst = view.own ?? cashGaps(view)[0] ?? [...view.partners].sort((a, b) => needOf(b) - needOf(a))[0];
	if (!worst) return { figure: '–', of: '', level: 'note', text: 'No partner is in the bid yet.' };
	const isOver = worst.reserves !== null && needOf(worst) > worst.reserves;
	const cover = worst.isShielded ? ' The lead carries it.' : isOver ? ' Nobody carries it.' : '';
	return {
		figure: showMoney(needOf(worst)),
		of: `against ${reservesWords(worst)}`,
		level: isOver ? (worst.isShielded ? 'warn' : 'stop') : worst.reserves === null ? 'note' : 'ok',
		text: `What ${isolated(worst.name)} needs until it is paid, against its reserves.${cover}`,
	};
}

function moneyAsks(view: PackView): string[] {
	const gaps = cashGaps(view);
	const open = gaps.filter(({ isShielded }) => !isShielded);
	const lead = view.partners.find(({ isLead }) => isLead);
	const shielded = view.partners.filter(({ isShielded }) => isShielded);
	const lost = sum(view.partners.map(({ loss }) => loss.borne));
	return [
		open.length > 0 &&
			`To agree who carries the cash of ${fewNames(open.map(({ name }) => isolated(name)))}, or to ask for payment in advance.`,
		!view.own &&
			lead &&
			shielded.length > 0 &&
			`To accept that ${isolated(lead.name)} carries ${fewNames(shielded.map(({ name }) => isolated(name)))}, up to ${showMoney(coveredNeedOf(lead))} of its own cash, and to write it into the agreement.`,
		lost > 0 && `To accept ${showMoney(lost)} of lost results money, or to lower the targets that cause it.`,
	].flatMap((ask) => (ask ? [ask] : []));
}
