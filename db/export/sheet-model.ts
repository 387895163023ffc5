/**
 * A workbook as plain values: cells with a value, or a formula and its result, style names, widths,
 * frozen panes and print set-up. Built by the *-sheets files, written by xlsx/; pure and testable.
 */

import { type Cell, CellTable, type Day } from './cell-table';
import { FORMATS, type FormatName, type StyleName } from './styles';
import { atom, type Block, type Scalar, type Term } from './term';

export type { Cell, Day } from './cell-table';

/** A colour that follows the value: cells of `area` for which `formula` holds. */
export interface Highlight {
	area: string;
	formula: string;
	tone: 'fail' | 'pass' | 'warn';
}
/** Words a cell, or every cell of an area such as `D6:D90`, takes: formulas look for exactly these. */
export interface Choice {
	address: string;
	words: readonly string[];
}
export interface SheetModel {
	name: string;
	/** Widths in characters, column A first. */
	widths: number[];
	heights: Map<number, number>;
	cells: CellTable;
	merges: string[];
	frozen: { rows: number; columns: number };
	/** Rows and columns repeated on every printed page; 0 columns: none. */
	titles: { rows: number; columns: number };
	pagesWide: number;
	/** 1 where the whole sheet belongs on one page, 0 where it may run on. */
	pagesTall: 0 | 1;
	/** Where each table starts, top to bottom: pages break between tables. */
	blocks: number[];
	/** A new page starts after each of these. */
	breaksAfter: number[];
	highlights: Highlight[];
	choices: Choice[];
	lastRow: number;
	lastColumn: number;
}
export interface Name {
	name: string;
	sheet: string;
	address: string;
}
/** A total of the workbook that must equal a figure. */
export interface TotalCheck {
	name: string;
	expected: number;
	sheet: string;
	address: string;
}
export interface WorkbookModel {
	title: string;
	/** `Draft, 15 checks fail`; empty when none does. */
	status: string;
	appVersion: string;
	today: string;
	sheets: SheetModel[];
	names: Name[];
	checks: TotalCheck[];
	/** Where the content hash stands; it is put there when all else is. */
	hashAt: { sheet: string; address: string };
}

export type Lock = 'none' | 'row' | 'column' | 'both';

/** 1 is A, 27 is AA. */
export const columnLetters = (column: number): string => {
	const rest = Math.floor((column - 1) / 26);
	return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
};
export const address = (row: number, column: number, lock: Lock = 'none'): string =>
	`${lock === 'column' || lock === 'both' ? '$' : ''}${columnLetters(column)}${
		lock === 'row' || lock === 'both' ? '$' : ''
	}${row}`;
export const quoteSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

export const createSheet = (name: string, widths: number[]): SheetModel => ({
	name,
	widths: [...widths],
	heights: new Map(),
	cells: new CellTable(),
	merges: [],
	frozen: { rows: 0, columns: 0 },
	titles: { rows: 0, columns: 0 },
	pagesWide: 1,
	pagesTall: 0,
	blocks: [],
	breaksAfter: [],
	highlights: [],
	choices: [],
	lastRow: 0,
	lastColumn: 0,
});

/** The rows of the heads stay in sight and stand on every printed page, the first columns beside them likewise. */
export function keepHeads(sheet: SheetModel, rows: number, columns: number, printedColumns = 0): void {
	sheet.frozen = { rows, columns };
	sheet.titles = { rows, columns: printedColumns };
}

function place(sheet: SheetModel, cell: Cell): void {
	if (typeof cell.value === 'number' && !Number.isFinite(cell.value))
		throw new Error(`${sheet.name} ${address(cell.row, cell.column)}: ${cell.value} cannot be written.`);
	sheet.cells.set(cell);
	sheet.lastRow = Math.max(sheet.lastRow, cell.row);
	sheet.lastColumn = Math.max(sheet.lastColumn, cell.column);
	widen(sheet, cell);
}

/** A number that does not fit shows as ####: its column grows to hold it. */
function widen(sheet: SheetModel, cell: Cell): void {
	if (typeof cell.value !== 'number' || !cell.format) return;
	const needed = FORMATS[cell.format].characters(cell.value) + 3.5;
	sheet.widths[cell.column - 1] = Math.max(sheet.widths[cell.column - 1] ?? 8.43, needed);
}

/**
 * Text as a cell holds it: no control characters but line ends, which XML or other programs would lose, a
 * space for a tab, and none of the two non-characters.
 */
export const printable = (text: string): string =>
	PLAIN.test(text)
		? text
		: text
				.replace(/\t|\r\n?/g, (found) => (found === '\t' ? ' ' : '\n'))
				.replace(/[^\P{Cc}\n]|[\ufffe\uffff]/gu, '');
/** Nearly every text; the search for what is not takes much longer. */
const PLAIN = /^[ -~£–’]*$/;

/** Puts a plain value; null leaves a styled empty cell. Text stays text, whatever it starts with. */
export function put(
	sheet: SheetModel,
	row: number,
	column: number,
	value: Scalar | Day | null,
	style: StyleName,
	format: FormatName | null = null,
): void {
	const held = typeof value === 'string' ? printable(value) : value;
	place(sheet, { row, column, value: held, formula: null, style, format });
}

/** Puts a word that may be exchanged for another of a list. */
export function putChoice(
	sheet: SheetModel,
	row: number,
	column: number,
	word: string,
	words: readonly string[],
): void {
	put(sheet, row, column, word, 'inputText');
	sheet.choices.push({ address: address(row, column), words });
}

/** Puts a formula with its result. */
export function compute(
	sheet: SheetModel,
	row: number,
	column: number,
	term: Term,
	style: StyleName,
	format: FormatName | null = null,
): void {
	place(sheet, { row, column, value: term.value, formula: term.text, style, format });
}

function scalarAt(sheet: SheetModel, row: number, column: number): Scalar | null {
	const value = sheet.cells.valueAt(row, column) ?? null;
	return typeof value === 'object' ? null : value;
}

/** A cell as a term for formulas of its own sheet. The cell must be there already. */
export function ref(sheet: SheetModel, row: number, column: number, lock: Lock = 'none'): Term {
	const value = scalarAt(sheet, row, column);
	if (value === null) throw new Error(`${sheet.name} ${address(row, column)} is used before it has a value.`);
	return atom(address(row, column, lock), value);
}
/** A cell that waits for a number: formulas take it as 0 until then. */
export const atEmpty = (sheet: SheetModel, row: number, column: number): Term =>
	atom(address(row, column), scalarAt(sheet, row, column) ?? 0);
/** A cell with a value as a term for formulas of another sheet. */
export function away(sheet: SheetModel, row: number, column: number): Term {
	const term = ref(sheet, row, column);
	return { ...term, text: `${quoteSheet(sheet.name)}!${term.text}` };
}

export interface Corners {
	top: number;
	left: number;
	bottom: number;
	right: number;
}
export function block(sheet: SheetModel, corners: Corners, lock: Lock = 'none'): Block {
	const { top, left, bottom, right } = corners;
	const values: (Scalar | null)[] = [];
	for (let row = top; row <= bottom; row++)
		for (let column = left; column <= right; column++) values.push(scalarAt(sheet, row, column));
	return { text: `${address(top, left, lock)}:${address(bottom, right, lock)}`, values };
}
export function awayBlock(sheet: SheetModel, corners: Corners, lock: Lock = 'none'): Block {
	const inner = block(sheet, corners, lock);
	return { ...inner, text: `${quoteSheet(sheet.name)}!${inner.text}` };
}
/** One column from `top` to `bottom`. */
export const columnOf = (top: number, bottom: number, column: number): Corners => ({
	top,
	left: column,
	bottom,
	right: column,
});
/** One row from `left` to `right`. */
export const rowOf = (row: number, left: number, right: number): Corners => ({
	top: row,
	left,
	bottom: row,
	right,
});
