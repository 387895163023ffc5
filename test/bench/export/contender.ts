/**
 * One writer of a workbook of many lines, in a process of its own: `node contender.mjs own|exceljs|sheetjs LINES PATH`.
 * Prints JSON: milliseconds to build and write, those to read back where it does, and the most memory it held.
 */
import { writeFileSync } from 'node:fs';
import type { CellObject } from 'xlsx';
import { CHECKS_SHEET } from '../../../db/export/check-sheets';
import { hashModel } from '../../../db/export/content-hash';
import { compute, createSheet, put, type WorkbookModel } from '../../../db/export/sheet-model';
import { atom } from '../../../db/export/term';
import { readWritten } from '../../../db/export/written-book';
import { writeWorkbook } from '../../../db/export/xlsx/book-file';
import { HEADS, lineCells } from './lines';

export interface Run {
	written: number;
	/** 0 where the writer does not read back. */
	readBack: number;
	/** Megabytes, the whole process. */
	peak: number;
}

const [name, given, path = ''] = process.argv.slice(2);
const last = Number(given) + 1;

/** The app's own: values, formulas with results, styles, and the self-check of the file. */
async function own(): Promise<Omit<Run, 'peak'>> {
	const began = performance.now();
	const sheet = createSheet(
		'Lines',
		HEADS.map(() => 14),
	);
	HEADS.forEach((head, at) => {
		put(sheet, 1, at + 1, head, 'head');
	});
	for (let row = 2; row <= last; row++)
		lineCells(row).forEach((cell, at) => {
			if (typeof cell === 'object')
				compute(sheet, row, at + 1, atom(cell.formula, cell.result), 'computed', 'pounds');
			else put(sheet, row, at + 1, cell, typeof cell === 'number' ? 'input' : 'label');
		});
	const model: WorkbookModel = {
		...{ title: 'Lines', status: '', appVersion: '0.1.0', today: '2026-04-01', names: [], checks: [] },
		sheets: [sheet],
		hashAt: { sheet: CHECKS_SHEET, address: 'A1' },
	};
	await writeWorkbook(model, path, async () => undefined);
	const written = performance.now() - began;
	const hash = hashModel(model);
	const found = await readWritten(path, [], model.hashAt, async () => undefined);
	if (found.hash !== hash) throw new Error('The file read back is not what was written.');
	return { written, readBack: performance.now() - began - written };
}

/** In memory as its guide shows it, with one style object for each look: one a cell would be several times slower. */
async function exceljs(): Promise<Omit<Run, 'peak'>> {
	const { default: ExcelJS } = await import('exceljs');
	const began = performance.now();
	const book = new ExcelJS.Workbook();
	const sheet = book.addWorksheet('Lines');
	const border = { top: { style: 'thin' as const }, bottom: { style: 'thin' as const } };
	const plain = { font: { name: 'Arial', size: 10 }, border };
	const computed = { ...plain, numFmt: '#,##0' };
	sheet.addRow(HEADS);
	for (let row = 2; row <= last; row++) {
		const cells = sheet.addRow(lineCells(row));
		cells.eachCell((cell, column) => {
			cell.style = column > 10 ? computed : plain;
		});
	}
	await book.xlsx.writeFile(path);
	return { written: performance.now() - began, readBack: 0 };
}

/** Its quickest way, which its types leave out. */
const DENSE: object = { dense: true };
/** Its free edition writes no styles, so it has less to do. */
async function sheetjs(): Promise<Omit<Run, 'peak'>> {
	const SheetJS = await import('xlsx');
	const began = performance.now();
	const cellOf = (cell: ReturnType<typeof lineCells>[number]): CellObject => {
		if (typeof cell === 'object') return { t: 'n', v: cell.result, f: cell.formula };
		return typeof cell === 'number' ? { t: 'n', v: cell } : { t: 's', v: cell };
	};
	const rows = Array.from({ length: last - 1 }, (_, at) => lineCells(at + 2).map(cellOf));
	const book = SheetJS.utils.book_new();
	const sheet = SheetJS.utils.aoa_to_sheet([HEADS.map(cellOf), ...rows], DENSE);
	SheetJS.utils.book_append_sheet(book, sheet, 'Lines');
	const bytes: Uint8Array = SheetJS.write(book, { type: 'buffer', compression: true, bookSST: true });
	writeFileSync(path, bytes);
	return { written: performance.now() - began, readBack: 0 };
}

const WRITERS: Record<string, () => Promise<Omit<Run, 'peak'>>> = { own, exceljs, sheetjs };
const write = WRITERS[name ?? ''];
if (!write) throw new Error(`There is no writer ${name}.`);
const run: Run = { ...(await write()), peak: process.resourceUsage().maxRSS / 1024 };
console.log(JSON.stringify(run));
