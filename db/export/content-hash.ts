/**
 * The content hash of a workbook: SHA-256, in hexadecimal, of its cells as UTF-8 text. One line a cell, in the
 * order of sheets, then rows, then columns: sheet, address, formula (empty if none) and value, with a tab
 * between and a line feed after each. Empty cells and the hash's own cell are left out. Styles, widths and the
 * package around the cells do not count, so that saving the same content again keeps the hash.
 */
import { createHash } from 'node:crypto';
import { address, type SheetModel, type WorkbookModel } from './sheet-model';

export interface HashedCell {
	address: string;
	formula: string | null;
	/** Days as `2026-04-01`. */
	value: number | string | boolean;
}
export interface Place {
	sheet: string;
	address: string;
}

export interface ContentHash {
	/** The cells of a sheet, by row and then by column. */
	add: (sheet: string, cells: Iterable<HashedCell>) => void;
	digest: () => string;
}

/** Characters hashed at once: a call for each cell takes longer than its hashing. */
const PIECE = 1 << 16;

export function startHash(leftOut: Place | null): ContentHash {
	const hash = createHash('sha256');
	return {
		add: (sheet, cells) => {
			let lines = '';
			for (const cell of cells) {
				if (leftOut?.sheet === sheet && leftOut.address === cell.address) continue;
				lines += `${sheet}\t${cell.address}\t${cell.formula ?? ''}\t${cell.value}\n`;
				if (lines.length < PIECE) continue;
				hash.update(lines);
				lines = '';
			}
			hash.update(lines);
		},
		digest: () => hash.digest('hex'),
	};
}

/** The hash of a model, as the written file must give it again. */
export function hashModel(model: Pick<WorkbookModel, 'sheets' | 'hashAt'>): string {
	const hash = startHash(model.hashAt);
	for (const sheet of model.sheets) hash.add(sheet.name, cellsOf(sheet));
	return hash.digest();
}

function* cellsOf(sheet: SheetModel): Iterable<HashedCell> {
	for (const { row, column, formula, value } of sheet.cells.values()) {
		if (value === null || value === '') continue;
		yield {
			address: address(row, column),
			formula,
			value: typeof value === 'object' ? value.day : value,
		};
	}
}
