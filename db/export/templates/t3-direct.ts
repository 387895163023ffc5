/** 2 Direct costs: every category but overheads, in six groups, by year. */
import { type Frame, putHeading, putHeads, putTitle, yearNumbers } from '../book-frame';
import { LINES_AT } from '../line-sheets';
import {
	away,
	block,
	columnOf,
	compute,
	createSheet,
	keepHeads,
	put,
	ref,
	rowOf,
	type SheetModel,
} from '../sheet-model';
import { add, sum, type Term, words } from '../term';
import { CATEGORY_WORDS } from '../words';
import type { TemplateParts } from './template';

export const DIRECT_SHEET = '2 Direct costs';
/** The grouping is ours; every category but overheads stands in one group. */
const GROUPS: readonly [string, readonly (keyof typeof CATEGORY_WORDS)[]][] = [
	['2.1 Staff', ['staff', 'management']],
	['2.2 Travel and training', ['travel', 'training']],
	['2.3 People served', ['clientCosts']],
	['2.4 Premises, equipment and capital', ['premises', 'equipment', 'capital']],
	['2.5 Subcontracts and evaluation', ['subcontract', 'evaluation']],
	['2.6 Other direct costs', ['publicity', 'contingency', 'other']],
];

export interface T3Direct {
	sheet: SheetModel;
	/** Where the sum of each group stands. */
	groups: { title: string; row: number }[];
	totalRow: number;
	column: (year: number) => number;
	/** All direct costs of a year; 0: all years. */
	total: (year: number) => Term;
}

export function buildT3Direct({ frame, lines }: TemplateParts): T3Direct {
	const sheet = createSheet(DIRECT_SHEET, [52, ...yearNumbers(frame).map(() => 16), 16]);
	putHeading(sheet, frame, DIRECT_SHEET, `${frame.bid.title} · all partners together, pounds`);
	let row = 5;
	const groups = GROUPS.map(([title, categories]) => {
		putTitle(sheet, row++, title);
		putYearHeads(sheet, frame, row++, 'Kind of cost');
		const first = row;
		for (const category of categories) {
			const word = words(CATEGORY_WORDS[category]);
			put(sheet, row, 1, CATEGORY_WORDS[category], 'label');
			putYears(sheet, frame, row++, (year) => lines.sumOf(year, [LINES_AT.category, word]), 'computed');
		}
		put(sheet, row, 1, `All of ${title.slice(0, 3)}`, 'totalLabel');
		const last = row - 1;
		putYears(sheet, frame, row, (year) => sum(block(sheet, columnOf(first, last, 1 + year))), 'total');
		row += 2;
		return { title, row: row - 2 };
	});
	putTitle(sheet, row++, 'All direct costs');
	put(sheet, row, 1, 'Direct costs', 'totalLabel');
	putYears(
		sheet,
		frame,
		row,
		(year) => {
			const [first, ...rest] = groups.map((group) => ref(sheet, group.row, 1 + year));
			return first ? add(first, ...rest) : lines.sumOf(year);
		},
		'total',
	);
	keepHeads(sheet, 4, 1);
	const column = (year: number): number => 1 + (year === 0 ? frame.years + 1 : year);
	return { sheet, groups, totalRow: row, column, total: (year) => away(sheet, row, column(year)) };
}

export function putYearHeads(sheet: SheetModel, frame: Frame, row: number, label: string): void {
	const years = yearNumbers(frame).map((year) => ({ right: `Year ${year}` }));
	putHeads(sheet, row, [label, ...years, { right: 'Total' }]);
}

/** A line of amounts by year from column 2, and their sum. */
export function putYears(
	sheet: SheetModel,
	frame: Frame,
	row: number,
	termOf: (year: number) => Term,
	style: 'computed' | 'total',
): void {
	for (const year of yearNumbers(frame)) compute(sheet, row, 1 + year, termOf(year), style, 'pounds');
	compute(sheet, row, 2 + frame.years, sum(block(sheet, rowOf(row, 2, 1 + frame.years))), style, 'pounds');
}
