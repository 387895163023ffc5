/** Page 4: what could go wrong, how it has moved, and what it may cost. */
import { riskMap, worstFirst } from '../calc/risk-register';
import { cut } from '../names';
import type { Risk } from '../plan';
import { sum } from '../quantity';
import { showCount, showMoney, showNumberOf } from '../text';
import { fitting, heightOf, SHEET } from './fit';
import type { PackBlock, PackFigure, PackPage } from './page';
import { heading, words } from './page';
import { costBlocks } from './risk-cost';
import { riskTable } from './risk-tables';
import type { PackRisk, PackView } from './view';

/** A longer description is cut here and whole in the appendix. */
const LONGEST_RISK = 150;
/** More are not read. */
const MOST_RISKS = 7;

export function riskPage(view: PackView): PackPage {
	const top = topOfSheet(view);
	const high = view.risks.filter(({ figure }) => figure.residualBand === 'red');
	return {
		question: view.own ? 'Page 4. Which risks are its own?' : 'Page 4. What could sink it?',
		answer: riskAnswer(view, high),
		blocks:
			view.risks.length === 0
				? [
						words(
							'A register of risks shows the funder and the trustees what could go wrong and who would pay. There is none yet.',
						),
					]
				: [
						{ kind: 'figures', figures: riskFigures(view, high) },
						heading('Where the risks stood before controls, and stand after them'),
						mapBlock(view),
						...riskTable(view, top, 'The risks that score highest'),
						...(view.risks.length > top.length
							? [
									words(
										`${showNumberOf(view.risks.length - top.length, 'more risk is', 'more risks are')} in the appendix.`,
									),
								]
							: []),
						...costBlocks(view),
					],
	};
}

/** The worst that fit beside the map and who carries them. */
function topOfSheet(view: PackView): PackRisk[] {
	const shown = topRisks(view)
		.slice(0, MOST_RISKS)
		.map((each) => ({
			...each,
			risk: { ...each.risk, description: cut(each.risk.description, LONGEST_RISK) },
		}));
	const height = ({ risk, owner }: PackRisk) =>
		6 + Math.max(heightOf(risk.description, 46), heightOf(owner, 16));
	return fitting(shown, SHEET - 700 - 2 * 25, height);
}

/** Worst after controls first. */
export function topRisks(view: PackView): PackRisk[] {
	const order = worstFirst(view.risks.map(({ figure }) => figure));
	return order.flatMap((id) => view.risks.find(({ risk }) => risk.id === id) ?? []);
}

function riskAnswer(view: PackView, high: readonly PackRisk[]): string {
	const all = showNumberOf(view.risks.length, 'risk');
	if (view.risks.length === 0)
		return view.own ? 'It owns and pays for no risk of the register.' : 'No risk is written down yet.';
	const worst = topRisks(view)[0];
	if (high.length === 0 || !worst) return `None of ${all} is high after controls.`;
	return `${high.length} of ${all} ${high.length === 1 ? 'stays' : 'stay'} high after controls. The highest: ${cut(worst.risk.description, LONGEST_RISK)}`;
}

function riskFigures(view: PackView, high: readonly PackRisk[]): PackFigure[] {
	const { own, simulation } = view;
	const reserves = own ? own.reserves : sum(view.partners.map((partner) => partner.reserves ?? 0));
	const p80 = own ? own.risk.p80 : simulation.p80;
	return [
		{
			figure: showCount(high.length),
			of: `of ${showNumberOf(view.risks.length, 'risk')}`,
			level: high.length > 0 ? 'warn' : 'ok',
			text: 'Still score 15 or more after controls.',
		},
		{
			figure: showMoney(own ? own.risk.expected : view.expectedRisk),
			of: 'expected',
			level: 'note',
			text: 'Cost of the risks, each by its chance.',
		},
		{
			figure: showMoney(p80),
			of: '8 times in 10',
			level: reserves !== null && p80 > reserves ? 'warn' : 'note',
			text: `The cost stays under this. ${own ? 'Its reserves' : 'Reserves of all partners, as far as known'}: ${reserves === null ? 'not known' : showMoney(reserves)}.`,
		},
	];
}

function mapBlock(view: PackView): PackBlock {
	return {
		kind: 'map',
		title: 'Map of the risks: impact up, likelihood across',
		cells: riskMap(view.risks.map(({ risk }) => risk as Risk)),
		labels: view.risks.map(({ risk, label }) => ({ id: risk.id, label })),
		note: 'Each risk stands where it is after controls; an arrow shows where it came from. Score (CC26): likelihood × impact + impact. High from 15, medium from 8.',
	};
}
