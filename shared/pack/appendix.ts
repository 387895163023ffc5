/** The appendix: the tables behind the four pages. */

import { readingOrder } from '../findings/order';
import { findingWords } from '../findings/plain-words';
import { isolated } from '../name-isolation';
import { capitalised, showCount, showDecimal, showMoney, showNumberOf } from '../text';
import { partnerLine } from './money-tables';
import { cell, line, type PackBlock, type PackColumn, type PackPage, sumLine, words } from './page';
import { fullNameIn, measuresWorstFirst, usesWorstFirst } from './promises';
import { topRisks } from './risk-page';
import { riskTable } from './risk-tables';
import { ownFigureWords, standCell, standIn } from './stand-words';
import type { PackMeasure, PackView } from './view';

export const appendix = (view: PackView): PackPage => ({
	question: 'Appendix',
	answer: 'The tables behind these pages',
	blocks: [
		...measuresWorstFirst(view).map((measure) => promiseTable(view, measure)),
		costTable(view),
		...(view.partners.length > 10 ? [shareList(view)] : []),
		...(view.risks.length > 0 ? riskTable(view, topRisks(view), 'Every risk') : []),
		...findingTable(view),
	],
});

/** More years than these leave no room for their figures side by side. */
const MOST_YEARS = 6;

const yearColumns = (view: PackView, width: number): PackColumn[] =>
	yearsShown(view).map((y) => ({ head: `Y${y + 1}`, isFigure: true, width: width / view.terms.years }));
const yearsShown = ({ terms }: PackView): number[] =>
	terms.years > MOST_YEARS ? [] : Array.from({ length: terms.years }, (_, y) => y);

function promiseTable(view: PackView, measure: PackMeasure): PackBlock {
	return {
		kind: 'table',
		caption: `${capitalised(isolated(measure.name))}: promises and capacity over the whole bid`,
		columns: [
			{ head: 'Partner', width: 34 },
			{ head: 'Target', isFigure: true, width: 11 },
			{ head: 'Capacity', isFigure: true, width: 12 },
			{ head: 'Periods over', isFigure: true, width: 13 },
			{ head: 'Stand', width: 18 },
			{ head: 'Own figure', width: 12 },
		],
		lines: [
			...usesWorstFirst(view, measure.id).map((use) => {
				const stand = standIn(view, use);
				const over = use.overPeriods.length;
				return line(
					fullNameIn(view, use.partnerId),
					showCount(use.targetTotal),
					showDecimal(use.capacityTotal),
					cell(showCount(over), over > 0 ? 'warn' : undefined),
					standCell(stand),
					ownFigureWords(view, stand),
				);
			}),
			sumLine(
				'All partners',
				showCount(measure.total.targetTotal),
				showDecimal(measure.total.capacityTotal),
				showCount(measure.total.overPeriods.length),
				'',
				'',
			),
		],
		empty: 'No partner has a target.',
	};
}

function costTable(view: PackView): PackBlock {
	return {
		kind: 'table',
		caption: 'Request by partner and year, in pounds',
		columns: [
			{ head: 'Partner', width: 28 },
			...yearColumns(view, 42),
			{ head: 'Requested', isFigure: true, width: 15 },
			{ head: 'Cost', isFigure: true, width: 15 },
		],
		lines: [
			...view.partners.map(({ fullName, cost }) =>
				line(
					isolated(fullName),
					...yearsShown(view).map((y) => showMoney(cost.requestedByYear[y] ?? 0)),
					showMoney(cost.requested),
					showMoney(cost.cost),
				),
			),
			sumLine(
				'All partners',
				...yearsShown(view).map((y) => showMoney(view.costs.requestedByYear[y] ?? 0)),
				showMoney(view.costs.requested),
				showMoney(view.costs.total),
			),
		],
		empty: '',
	};
}

const shareList = (view: PackView): PackBlock => ({
	kind: 'table',
	caption: 'Results money and cash of every partner, in pounds',
	columns: [
		'Partner',
		'At stake',
		'Against budget',
		'Loss caused',
		'Loss borne',
		'Cash need',
		'Reserves',
		'With cover',
	].map((head, at) => ({
		head,
		isFigure: at > 0,
		width: at === 0 ? 23 : 11,
	})),
	lines: view.partners.map(partnerLine),
	empty: '',
});

const SEVERITY_WORDS = { stop: 'Stops', warn: 'Warns', note: 'Notes' } as const;

/** A longer list is for the screen. */
const MOST_FINDINGS = 200;

function findingTable(view: PackView): PackBlock[] {
	const found = readingOrder(view.findings).filter(({ severity }) => severity !== 'note');
	const left = found.length - MOST_FINDINGS;
	return [
		{
			kind: 'table',
			caption: 'Every check that stops the bid or warns',
			columns: [
				{ head: 'Level', width: 12 },
				{ head: 'What was found', width: 88, isSentence: true },
			],
			lines: found
				.slice(0, MOST_FINDINGS)
				.map(({ severity, text }) => line(cell(SEVERITY_WORDS[severity], severity), findingWords(text))),
			empty: 'Nothing was found.',
		},
		...(left > 0
			? [words(`${showNumberOf(left, 'more stands', 'more stand')} in the list of findings of the bid.`)]
			: []),
	];
}
