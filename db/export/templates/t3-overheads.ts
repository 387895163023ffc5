/** 3 Overheads: each partner's overheads by year, and their rate on direct costs. */
import { putHeading, putTitle, yearNumbers } from '../book-frame';
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
	type SheetModel,
} from '../sheet-model';
import { number, ratio, sum, type Term, words } from '../term';
import { CATEGORY_WORDS } from '../words';
import { putYearHeads, putYears, type T3Direct } from './t3-direct';
import type { TemplateParts } from './template';

export const OVERHEADS_SHEET = '3 Overheads';

export interface T3Overheads {
	sheet: SheetModel;
	totalRow: number;
	total: (year: number) => Term;
}

export function buildT3Overheads({ frame, lines, names }: TemplateParts, direct: T3Direct): T3Overheads {
	const sheet = createSheet(OVERHEADS_SHEET, [52, ...yearNumbers(frame).map(() => 16), 16]);
	putHeading(
		sheet,
		frame,
		OVERHEADS_SHEET,
		`${frame.bid.title} · costs that belong to no project alone; pounds`,
	);
	putTitle(sheet, 5, 'Overheads by partner');
	putYearHeads(sheet, frame, 6, 'Partner');
	const first = 7;
	const overheads = words(CATEGORY_WORDS.overheads);
	names.forEach((name, at) => {
		put(sheet, first + at, 1, name, 'label');
		putYears(
			sheet,
			frame,
			first + at,
			(year) => lines.sumOf(year, [LINES_AT.number, number(at + 1)], [LINES_AT.category, overheads]),
			'computed',
		);
	});
	const row = first + names.length;
	put(sheet, row, 1, 'Overheads', 'totalLabel');
	putYears(sheet, frame, row, (year) => sum(block(sheet, columnOf(first, row - 1, 1 + year))), 'total');
	put(sheet, row + 1, 1, 'Direct costs', 'label');
	putYears(sheet, frame, row + 1, direct.total, 'computed');
	put(sheet, row + 2, 1, 'Rate: overheads ÷ direct costs', 'label');
	for (let column = 2; column <= 2 + frame.years; column++)
		compute(
			sheet,
			row + 2,
			column,
			ratio(ref(sheet, row, column), ref(sheet, row + 1, column)),
			'computed',
			'percentTenths',
		);
	put(sheet, row + 3, 1, 'Full cost', 'totalLabel');
	putYears(sheet, frame, row + 3, (year) => sum(block(sheet, columnOf(row, row + 1, 1 + year))), 'total');
	keepHeads(sheet, 4, 1);
	return { sheet, totalRow: row, total: (year) => away(sheet, row, direct.column(year)) };
}
