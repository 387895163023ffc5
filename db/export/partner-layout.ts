/** Where things stand on a partner's sheet, and the pieces its sections share. */
import type { Partner } from '../../shared/plan';
import { type Frame, type Head, type Named, putHeads, putTitle, yearNumbers } from './book-frame';
import { block, compute, put, ref, rowOf, type SheetModel } from './sheet-model';
import type { FormatName, StyleName } from './styles';
import { sum, type Term } from './term';

/** Columns of a budget line; the tables of posts and pools use the same places for their own inputs. */
export const AT = {
	item: 1,
	category: 2,
	type: 3,
	direct: 4,
	eligible: 5,
	vat: 6,
	lead: 7,
	yearOne: 8,
	firstYear: 9,
} as const;
export const YEAR_ROW = 4;
/** With an empty line below, so that a table may follow on any page. */
export const HEADING_ROWS = 6;
export const SPAN_ROW = 5;

/** A partner's sheet while it grows: sections add rows at `next`. */
export interface PartnerBuild {
	frame: Frame;
	partner: Partner;
	/** The partner's number in the workbook, from 1: its key in the Lines and Match funding sheets. */
	number: number;
	sheet: SheetModel;
	named: Named;
	next: number;
}

export const totalColumn = (frame: Frame): number => AT.firstYear + frame.years;
export const basisColumn = (frame: Frame): number => totalColumn(frame) + 1;
/** The column of year 1, 2, ... */
export const yearColumn = (year: number): number => AT.firstYear + year - 1;
/** The year's number in the heading, as formulas use it. */
export const yearTerm = (build: Pick<PartnerBuild, 'sheet'>, year: number): Term =>
	ref(build.sheet, YEAR_ROW, yearColumn(year), 'row');

export function putSection(
	build: PartnerBuild,
	title: string,
	heads: readonly Head[],
	basis: 'How it was worked out' | null = null,
): void {
	const { sheet, frame } = build;
	putTitle(sheet, build.next++, title);
	putHeads(sheet, build.next, heads);
	for (let column = heads.length + 1; column < AT.firstYear; column++)
		put(sheet, build.next, column, null, 'head');
	for (const year of yearNumbers(frame))
		put(sheet, build.next, yearColumn(year), `Year ${year}`, 'headRight');
	put(sheet, build.next, totalColumn(frame), 'Total', 'headRight');
	put(sheet, build.next++, basisColumn(frame), basis, 'head');
}

/** Fills the cells of a table's line that hold nothing, so that the lines of the table run through. */
export function fillEmpty(build: PartnerBuild, row: number, style: StyleName = 'empty'): void {
	for (let column = 1; column <= basisColumn(build.frame); column++)
		if (build.sheet.cells.valueAt(row, column) === undefined) put(build.sheet, row, column, null, style);
}

/** One amount a year by formula, and their sum. */
export function computeYears(
	build: PartnerBuild,
	row: number,
	termOf: (year: number) => Term,
	style: StyleName = 'computed',
	format: FormatName = 'pounds',
): void {
	for (const year of yearNumbers(build.frame))
		compute(build.sheet, row, yearColumn(year), termOf(year), style, format);
	putTotal(build, row, style === 'total' ? 'total' : 'computed', format);
}

export function putTotal(
	build: PartnerBuild,
	row: number,
	style: StyleName = 'computed',
	format: FormatName = 'pounds',
): void {
	const years = block(build.sheet, rowOf(row, AT.firstYear, yearColumn(build.frame.years)));
	compute(build.sheet, row, totalColumn(build.frame), sum(years), style, format);
}

/** A line of totals: label, one amount a year, and their sum. */
export function putTotalLine(build: PartnerBuild, label: string, termOf: (year: number) => Term): number {
	const row = build.next++;
	put(build.sheet, row, 1, label, 'totalLabel');
	computeYears(build, row, termOf, 'total');
	fillEmpty(build, row, 'totalLabel');
	return row;
}

/** A labelled line of amounts by formula. */
export function putLine(build: PartnerBuild, label: string, termOf: (year: number) => Term): number {
	const row = build.next++;
	put(build.sheet, row, 1, label, 'label');
	computeYears(build, row, termOf);
	fillEmpty(build, row);
	return row;
}

/** What stands in a section without lines. */
export function putNone(build: PartnerBuild): number {
	const row = build.next++;
	put(build.sheet, row, 1, 'None', 'label');
	fillEmpty(build, row);
	return row;
}
