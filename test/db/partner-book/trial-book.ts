/** A partner's workbook of the sample: sent, changed with a spreadsheet library as a partner would, and read back. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Proposal } from '../../../shared/proposal';
import { type TrialDesk, trialDesk } from '../trial-desk';

export interface TrialBook {
	desk: TrialDesk;
	path: string;
	/** Changes the file with a spreadsheet library. */
	change(work: (book: ExcelJS.Workbook) => void): Promise<void>;
	read(path?: string): Promise<Proposal>;
}

/** Of Sabr Sisters, P4, unless another partner is named. */
export async function sentBook(partnerId = 'P4'): Promise<TrialBook> {
	const desk = trialDesk();
	await desk.sample();
	const { folder, files } = await desk.must('partnerBook.send', {
		path: desk.folder,
		partnerIds: [partnerId],
	});
	const path = join(folder, files[0]?.name ?? '');
	return {
		desk,
		path,
		change: async (work) => {
			const book = new ExcelJS.Workbook();
			await book.xlsx.load(Uint8Array.from(readFileSync(path)).buffer);
			work(book);
			await book.xlsx.writeFile(path);
		},
		read: (from = path) => desk.must('partnerBook.read', { path: from }),
	};
}

/** The sheet with this name. */
export function sheetOf(book: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
	const sheet = book.getWorksheet(name);
	if (!sheet) throw new Error(`No sheet ${name}.`);
	return sheet;
}

const HEAD_LINE = 4;

/** The column under a head. */
export function columnOf(sheet: ExcelJS.Worksheet, head: string): number {
	let found = 0;
	sheet.getRow(HEAD_LINE).eachCell((cell, at) => {
		if (cell.value === head) found = at;
	});
	if (found === 0) throw new Error(`No column ${head} on ${sheet.name}.`);
	return found;
}

/** The cell under a head in the line whose first column holds `first`. */
export function cellAt(sheet: ExcelJS.Worksheet, first: string, head: string): ExcelJS.Cell {
	for (let line = HEAD_LINE + 1; line <= sheet.rowCount; line += 1)
		if (String(sheet.getCell(line, 2).value) === first) return sheet.getCell(line, columnOf(sheet, head));
	throw new Error(`No line ${first} on ${sheet.name}.`);
}

/** The first line that is still free. */
export function freeLine(sheet: ExcelJS.Worksheet): number {
	let line = HEAD_LINE + 1;
	while (sheet.getCell(line, 2).value !== null) line += 1;
	return line;
}
