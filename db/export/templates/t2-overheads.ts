/** What a flat rate of indirect costs gives or takes from each partner, beside its overheads in Consort. */
import { putHeading, putHeads } from '../book-frame';
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
import { subtract, sum, words } from '../term';
import { CATEGORY_WORDS } from '../words';
import { T2_AT, type T2Table } from './t2-table';
import type { TemplateParts } from './template';

export const T2_OVERHEADS_SHEET = 'Overheads beside F';
const HEAD_ROW = 5;

export function buildT2Overheads({ frame, lines, names }: TemplateParts, table: T2Table): SheetModel {
	const sheet = createSheet(T2_OVERHEADS_SHEET, [6, 40, 22, 22, 24]);
	putHeading(
		sheet,
		frame,
		T2_OVERHEADS_SHEET,
		`${frame.bid.title} · pounds, the whole project; for the partners`,
	);
	putHeads(sheet, HEAD_ROW, [
		{ right: 'No.' },
		'Partner',
		{ right: 'Overheads in Consort' },
		{ right: 'Indirect costs (F)' },
		{ right: 'F less overheads' },
	]);
	table.rows.forEach((from, at) => {
		const row = HEAD_ROW + 1 + at;
		put(sheet, row, 1, at + 1, 'labelRight', 'whole');
		put(sheet, row, 2, names[at] ?? '', 'label');
		const overheads = lines.sumOf(
			0,
			[LINES_AT.number, ref(sheet, row, 1, 'column')],
			[LINES_AT.category, words(CATEGORY_WORDS.overheads)],
		);
		compute(sheet, row, 3, overheads, 'computed', 'pounds');
		compute(sheet, row, 4, away(table.sheet, from, T2_AT.indirect), 'computed', 'pounds');
		compute(sheet, row, 5, subtract(ref(sheet, row, 4), ref(sheet, row, 3)), 'computed', 'pounds');
	});
	const total = HEAD_ROW + 1 + table.rows.length;
	put(sheet, total, 1, null, 'totalLabel');
	put(sheet, total, 2, 'All partners', 'totalLabel');
	for (const column of [3, 4, 5])
		compute(
			sheet,
			total,
			column,
			sum(block(sheet, columnOf(HEAD_ROW + 1, total - 1, column))),
			'total',
			'pounds',
		);
	keepHeads(sheet, HEAD_ROW, 2);
	return sheet;
}
