/** Edits of whole ranges: paste, fill, clear. Pure: a block and cells in, cell edits out. */
import { type CellEdit, cellCopy, type GridCell, type GridColumn, type GridLine } from './model';
import type { Block } from './selection';

export interface Pasted {
	edits: CellEdit[];
	/** Where the pasted cells lie, to select them. */
	block: Block;
	/** Pasted cells beyond the last line or column. */
	beyond: number;
	/** Pasted cells that fell on worked-out ones and differ from them. */
	onWorked: number;
}

/**
 * Lays pasted cells from the block's top left corner. One value fills the whole block; a smaller range that
 * fits a whole number of times repeats. Worked-out cells under it are passed over.
 */
export function pasted(
	cells: readonly (readonly string[])[],
	block: Block,
	lines: readonly GridLine[],
	columns: readonly GridColumn[],
): Pasted {
	const height = cells.length;
	const width = Math.max(1, ...cells.map((line) => line.length));
	const tall = block.bottom - block.top + 1;
	const wide = block.right - block.left + 1;
	const bottom = block.top + (tall % height === 0 ? tall : height) - 1;
	const right = block.left + (wide % width === 0 ? wide : width) - 1;
	const edits: CellEdit[] = [];
	let beyond = 0;
	let onWorked = 0;
	for (let line = block.top; line <= bottom; line += 1)
		for (let column = block.left; column <= right; column += 1) {
			const typed = cells[(line - block.top) % height]?.[(column - block.left) % width];
			if (typed === undefined) continue;
			const edit = editAt(lines, columns, line, column, typed);
			if (edit) edits.push(edit);
			else if (!lines[line] || !columns[column]) beyond += 1;
			else if (isLost(typed, lines[line]?.cells[column])) onWorked += 1;
		}
	return {
		edits,
		beyond,
		onWorked,
		block: {
			...block,
			bottom: Math.min(bottom, lines.length - 1),
			right: Math.min(right, columns.length - 1),
		},
	};
}

/** Whether a pasted cell says what the worked-out one under it does not. */
const isLost = (typed: string, cell: GridCell | undefined): boolean =>
	typed.trim() !== '' && (!cell || typed.trim() !== cellCopy(cell).trim());

/** Fills a block from its first line (`down`) or first column (`right`). */
export function filled(
	block: Block,
	direction: 'down' | 'right',
	lines: readonly GridLine[],
	columns: readonly GridColumn[],
): CellEdit[] {
	const edits: CellEdit[] = [];
	for (let line = block.top; line <= block.bottom; line += 1)
		for (let column = block.left; column <= block.right; column += 1) {
			const source = direction === 'down' ? lines[block.top]?.cells[column] : lines[line]?.cells[block.left];
			if (!source || (direction === 'down' ? line === block.top : column === block.left)) continue;
			const edit = editAt(lines, columns, line, column, cellCopy(source));
			if (edit) edits.push(edit);
		}
	return edits;
}

/** Empties every typed cell of a block. */
export function cleared(
	block: Block,
	lines: readonly GridLine[],
	columns: readonly GridColumn[],
): CellEdit[] {
	return pasted([['']], block, lines, columns).edits;
}

/** The cells of a block as text, line by line. */
export const copied = (block: Block, lines: readonly GridLine[]): string[][] =>
	lines
		.slice(block.top, block.bottom + 1)
		.map((line) => line.cells.slice(block.left, block.right + 1).map(cellCopy));

function editAt(
	lines: readonly GridLine[],
	columns: readonly GridColumn[],
	line: number,
	column: number,
	typed: string,
): CellEdit | null {
	const on = lines[line];
	const of = columns[column];
	return on && of && on.cells[column]?.edit !== undefined ? { lineId: on.id, columnId: of.id, typed } : null;
}
