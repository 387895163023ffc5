/**
 * The cells of a sheet by row and column. Lists of lists rather than a map by address: a workbook of the largest
 * bid holds over a million cells, and formulas look most of them up again.
 */
import type { FormatName, StyleName } from './styles';
import type { Scalar } from './term';

/** A real day, written as `2026-04-01`; the writer gives it as UTC midnight. */
export interface Day {
	readonly day: string;
}
export interface Cell {
	readonly row: number;
	readonly column: number;
	readonly value: Scalar | Day | null;
	/** Without the equals sign; `value` is then its result. */
	readonly formula: string | null;
	readonly style: StyleName;
	readonly format: FormatName | null;
}

export class CellTable {
	private readonly rows: (Cell | undefined)[][] = [];
	/** How many cells there are. */
	size = 0;

	get(row: number, column: number): Cell | undefined {
		return this.rows[row]?.[column];
	}

	set(cell: Cell): void {
		const { row, column } = cell;
		while (this.rows.length <= row) this.rows.push([]);
		const cells = this.rows[row] ?? [];
		while (cells.length < column) cells.push(undefined);
		if (cells[column] === undefined) this.size++;
		cells[column] = cell;
	}

	/** Row by row from the top, each from the left. */
	*values(): Generator<Cell> {
		for (const row of this.rows) for (const cell of row) if (cell) yield cell;
	}

	/** The rows that hold a cell, from the top, each from the left. */
	*lines(): Generator<Cell[]> {
		for (const row of this.rows) {
			const cells = row.filter((cell) => cell !== undefined);
			if (cells.length > 0) yield cells;
		}
	}
}
