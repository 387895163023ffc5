/** Every sheet of a workbook from outside as cells: stored values only, no formula is worked out, nothing is fetched. */
import { type BookCell, dayOfNumber } from '../../shared/partner-book/cell';
import type { GridSheet } from '../../shared/partner-book/received';
import { readBook } from '../office/book';
import { cellText, dayStyles, sharedTexts } from '../office/cell-text';
import { readParts, xmlOf } from '../office/package';
import { readSheet, type SheetCell } from '../office/sheet';

/** A partner's workbook has a few thousand cells; the largest budgets some ten thousand. */
const MOST_CELLS = 300_000;

export function readGrids(bytes: Uint8Array): GridSheet[] {
	const parts = readParts(bytes);
	const book = readBook(parts);
	const reading = { texts: sharedTexts(parts, book), isDay: dayStyles(parts, book), is1904: book.is1904 };
	let count = 0;
	return book.sheets.map(({ name, part }) => {
		const { cells } = readSheet(xmlOf(parts, part), MOST_CELLS - count);
		const lines = linesOf(cells, reading);
		count += cells.length;
		return { name, lines };
	});
}

interface Reading {
	texts: readonly string[];
	isDay: readonly boolean[];
	is1904: boolean;
}

function linesOf(cells: readonly SheetCell[], reading: Reading): GridSheet['lines'] {
	const lines = new Map<number, Record<number, BookCell>>();
	for (const cell of cells) {
		const value = storedValue(cell, reading);
		if (value === null || value === '') continue;
		const line = lines.get(cell.line) ?? {};
		line[cell.column] = value;
		lines.set(cell.line, line);
	}
	return [...lines].sort(([a], [b]) => a - b).map(([line, each]) => ({ line, cells: each }));
}

function storedValue(cell: SheetCell, { texts, isDay, is1904 }: Reading): BookCell {
	const { type, value, style, formula } = cell;
	if (type === 'e') return { fault: value };
	if (type === 'd') return /^\d{4}-\d\d-\d\d/.test(value) ? { day: value.slice(0, 10) } : value;
	if (type === 'b') return value === '1';
	if (type !== 'n') return cellText(cell, texts);
	if (value === '') return formula === 'none' ? null : { fault: 'a formula that nobody has worked out' };
	const number = Number(value);
	if (!Number.isFinite(number)) return { fault: value.slice(0, 40) };
	if (!isDay[style]) return number;
	const day = dayOfNumber(number, is1904);
	return day.includes('-') ? { day } : number;
}
