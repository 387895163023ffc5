/** The appendix: the tables behind the four pages. */

import { readingOrder } from '../findings/order';
import { findingWords } from '../findings/plain-words';
import { capitalised, showCount, showDecimal, showMoney } from '../text';
import { partnerLine } from './money-tables';
import { cell, line, type PackBlock, type PackColumn, type PackPage, sumLine } from './page';
import { isolated, measuresWorstFirst, nameIn, usesWorstFirst } from './promises';
import { topRisks } from './risk-page';
import { riskTable } from './risk-tables';
import { ownFigureWords, standCell } from './stand-words';
import type { PackMeasure, PackView } from './view';

export const appendix = (view: PackView): PackPage => ({
	question: 'Appendix',
	answer: 'The tables behind these pages',
	blocks: [
		...measuresWorstFirst(view).map((measure) => promiseTable(view, measure)),
		costTable(view),
		...(view.partners.length > 10 ? [shareList(view)] : []),
		...(view.risks.length > 0 ? riskTable(view, topRisks(view), 'Every risk') : []),
		findingTable(view),
	],
});

const yearColumns = (view: PackView, width: number): PackColumn[] =>
	Array.from({ length: view.terms.years }, (_, y) => ({
		head: `Y${y + 1}`,
		isFigure: true,
		width: width / view.terms.years,
	}));

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
				const stand = view.stands.find(
					(each) => each.partnerId === use.partnerId && each.measureId === use.measureId,
				);
				const over = use.overPeriods.length;
				return line(
					nameIn(view, use.partnerId),
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
			...view.partners.map(({ name, cost }) =>
				line(
					isolated(name),
					...cost.requestedByYear.map(showMoney),
					showMoney(cost.requested),
					showMoney(cost.cost),
				),
			),
			sumLine(
				'All partners',
				...view.costs.requestedByYear.map(showMoney),
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

const findingTable = (view: PackView): PackBlock => ({
	kind: 'table',
	caption: 'Every check that stops the bid or warns',
	columns: [
		{ head: 'Level', width: 12 },
		{ head: 'What was found', width: 88 },
	],
	lines: readingOrder(view.findings)
		.filter(({ severity }) => severity !== 'note')
		.map(({ severity, text }) => line(cell(SEVERITY_WORDS[severity], severity), findingWords(text))),
	empty: 'Nothing was found.',
});
