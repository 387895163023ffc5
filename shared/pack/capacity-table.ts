/** The partners of one measure: target, capacity and stand of each. */

import type { PartnerCapacity } from '../calc/figures';
import { isolated } from '../name-isolation';
import { sum } from '../quantity';
import { capitalised, showCount, showDecimal, showNumberOf } from '../text';
import { fitting, heightOf } from './fit';
import { line, type PackBlock, type PackLine, sumLine, words } from './page';
import { fullNameIn, periodWord, usesWorstFirst } from './promises';
import { ownFigureWords, standCell, standIn } from './stand-words';
import type { PackMeasure, PackView } from './view';

/** Characters of a name on one line of its column. */
const NAME_CHARACTERS = 32;
const STAND_CHARACTERS = 18;

/** As many partners as fit `room`, in pixels. */
export function partnerTable(view: PackView, measure: PackMeasure, room: number): PackBlock[] {
	const uses = usesWorstFirst(view, measure.id);
	const height = (use: PartnerCapacity) =>
		6 +
		Math.max(
			heightOf(fullNameIn(view, use.partnerId), NAME_CHARACTERS),
			heightOf(standCell(standIn(view, use)).text, STAND_CHARACTERS),
		);
	const shown = fitting(uses, room, height);
	const left = uses.length - shown.length;
	return [
		{
			kind: 'table',
			caption: `${capitalised(isolated(measure.name))} by partner`,
			columns: [
				{ head: capitalised(isolated(measure.name)), width: 33 },
				{ head: `Most a ${periodWord(view)}`, isFigure: true, width: 14 },
				{ head: 'In all', isFigure: true, width: 9 },
				{ head: 'Capacity', isFigure: true, width: 10 },
				{ head: 'Stand', width: 20 },
				{ head: 'Own figure', width: 14 },
			],
			lines: [...shown.map((use) => useLine(view, use)), ...(view.own ? [] : [totalLine(measure)])],
			empty: 'No partner has a target.',
		},
		...(left > 0
			? [words(`${showNumberOf(left, 'more partner is', 'more partners are')} in the appendix.`)]
			: []),
	];
}

function useLine(view: PackView, use: PartnerCapacity): PackLine {
	const stand = standIn(view, use);
	return line(
		fullNameIn(view, use.partnerId),
		showCount(Math.max(0, ...use.targetByPeriod)),
		showCount(use.targetTotal),
		showDecimal(use.capacityTotal),
		standCell(stand),
		ownFigureWords(view, stand),
	);
}

const totalLine = ({ total }: PackMeasure): PackLine =>
	sumLine(
		'All partners',
		showCount(Math.max(0, ...total.targetByPeriod)),
		showCount(sum(total.targetByYear)),
		showDecimal(total.capacityTotal),
		'',
		'',
	);
