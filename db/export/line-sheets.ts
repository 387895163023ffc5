/** The Lines sheet: every cost of every partner in one list, linked to the partner sheets. */
import { type Frame, putHeading, putHeads, yearNumbers } from './book-frame';
import { AT, yearColumn } from './partner-layout';
import type { PartnerSheet } from './partner-sheets';
import {
	away,
	awayBlock,
	block,
	columnOf,
	compute,
	createSheet,
	keepHeads,
	put,
	rowOf,
	type SheetModel,
} from './sheet-model';
import { type Block, sum, sumWhere, type Term, words } from './term';
import { CATEGORY_WORDS, COST_TYPE_WORDS, NO, VAT_WORDS, YES } from './words';

export const LINES_SHEET = 'Lines';
const HEAD_ROW = 5;
export const LINES_AT = {
	number: 1,
	partner: 2,
	item: 3,
	category: 4,
	type: 5,
	direct: 6,
	eligible: 7,
	vat: 8,
	lead: 9,
	firstYear: 10,
} as const;
/** Columns of Lines that repeat a column of the partner sheets. */
const LINKED = ['item', 'category', 'type', 'direct', 'eligible', 'vat', 'lead'] as const;
/** What a pool or flat rate is among the lines. */
const OVERHEAD: Record<(typeof LINKED)[number], string | null> = {
	item: null,
	category: CATEGORY_WORDS.overheads,
	type: COST_TYPE_WORDS.revenue,
	direct: NO,
	eligible: YES,
	vat: VAT_WORDS.none,
	lead: NO,
};

export interface LinesSheet {
	sheet: SheetModel;
	/** Sums a year (or the total, year 0) over the lines that meet every condition. */
	sumOf: (year: number, ...where: [number, Term][]) => Term;
}

export function buildLines(
	frame: Frame,
	partners: readonly PartnerSheet[],
	names: readonly string[],
): LinesSheet {
	const years = yearNumbers(frame);
	const sheet = createSheet(LINES_SHEET, [6, 24, 47, 16, 11, 10, 10, 17, 14.5, ...years.map(() => 12), 13]);
	putHeading(
		sheet,
		frame,
		'Lines',
		`${frame.bid.title} · every cost of every partner, linked to the partner sheets`,
	);
	putHeads(sheet, HEAD_ROW, [
		{ right: 'No.' },
		...['Partner', 'Budget line', 'Category', 'Type', 'Direct cost', 'Eligible', 'VAT', 'Lead management'],
		...[...years.map((year) => `Year ${year}`), 'Total'].map((right) => ({ right })),
	]);
	let row = HEAD_ROW + 1;
	partners.forEach((partner, at) => {
		for (const line of partner.lines.lines)
			putLink(sheet, row++, frame, partner, names[at] ?? '', line.row, false);
		for (const pool of partner.overheads.pools)
			putLink(sheet, row++, frame, partner, names[at] ?? '', pool.row, true);
	});
	const last = Math.max(row - 1, HEAD_ROW + 1);
	putTotals(sheet, last + 1, frame, last);
	keepHeads(sheet, HEAD_ROW, 3);
	const column = (at: number): Block => awayBlock(sheet, columnOf(HEAD_ROW + 1, last, at), 'both');
	const sumOf: LinesSheet['sumOf'] = (year, ...where) => {
		const amounts = column(year === 0 ? LINES_AT.firstYear + frame.years : LINES_AT.firstYear + year - 1);
		if (where.length === 0) return sum(amounts);
		return sumWhere(amounts, ...where.map(([at, term]): [Block, Term] => [column(at), term]));
	};
	return { sheet, sumOf };
}

function putLink(
	sheet: SheetModel,
	row: number,
	frame: Frame,
	partner: PartnerSheet,
	name: string,
	from: number,
	overhead: boolean,
): void {
	put(sheet, row, LINES_AT.number, partner.number, 'computed', 'whole');
	put(sheet, row, LINES_AT.partner, name, 'computedText');
	for (const what of LINKED) {
		const fixed = overhead ? OVERHEAD[what] : null;
		const link = fixed === null ? away(partner.sheet, from, AT[what]) : words(fixed);
		if (fixed === null) compute(sheet, row, LINES_AT[what], link, 'computedText');
		else put(sheet, row, LINES_AT[what], fixed, 'computedText');
	}
	const first = LINES_AT.firstYear;
	for (const year of yearNumbers(frame))
		compute(sheet, row, first + year - 1, away(partner.sheet, from, yearColumn(year)), 'computed', 'pounds');
	const years = block(sheet, rowOf(row, first, first + frame.years - 1));
	compute(sheet, row, first + frame.years, sum(years), 'computed', 'pounds');
}

function putTotals(sheet: SheetModel, row: number, frame: Frame, last: number): void {
	put(sheet, row, 1, null, 'totalLabel');
	put(sheet, row, 2, 'Total cost', 'totalLabel');
	for (let column = 3; column < LINES_AT.firstYear; column++) put(sheet, row, column, null, 'totalLabel');
	for (let column = LINES_AT.firstYear; column <= LINES_AT.firstYear + frame.years; column++)
		compute(sheet, row, column, sum(block(sheet, columnOf(HEAD_ROW + 1, last, column))), 'total', 'pounds');
}
