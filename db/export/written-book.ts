/** A workbook as it was written, opened again for the self-check. */
import type { Cell, Worksheet } from 'exceljs';
import { type ContentHash, type HashedCell, type Place, startHash } from './content-hash';
import { newWorkbook } from './xlsx';

export interface WrittenBook {
	/** The value of a cell; a formula's result. */
	valueAt: (sheet: string, address: string) => unknown;
	/** The content hash of its cells, with `leftOut` left out. */
	hash: (leftOut: Place) => string;
}

export async function openWritten(path: string): Promise<WrittenBook> {
	const book = await newWorkbook();
	await book.xlsx.readFile(path);
	return {
		valueAt: (sheet, address) => {
			const cell = book.getWorksheet(sheet)?.getCell(address);
			return cell && resultOf(cell);
		},
		hash: (leftOut) => {
			const hash = startHash(leftOut);
			for (const sheet of book.worksheets) addSheet(hash, sheet);
			return hash.digest();
		},
	};
}

function addSheet(hash: ContentHash, sheet: Worksheet): void {
	const cells: HashedCell[] = [];
	sheet.eachRow((row) => {
		row.eachCell((cell) => {
			const value = resultOf(cell);
			if (cell.isMerged && cell.master !== cell) return;
			if (value === null || value === undefined || value === '') return;
			cells.push({ address: cell.address, formula: cell.formula || null, value });
		});
	});
	hash.add(sheet.name, cells);
}

/** The value of a formula cell leaves out a result of 0; the cell itself has it. */
function resultOf(cell: Cell): HashedCell['value'] | null {
	const value: unknown = cell.formula ? cell.result : cell.value;
	if (value instanceof Date) return value.toISOString().slice(0, 10);
	return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean' ? value : null;
}
