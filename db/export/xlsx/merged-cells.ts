/** Merged areas of a line: the cells under them look like the first, or the area's lines would end with it. */
import { cellRange } from '../../../shared/cell-address';
import type { Cell, SheetModel } from '../sheet-model';

/** The cells that are covered, empty and styled, by their row. */
export function coveredCells({ merges, cells }: SheetModel): Map<number, Cell[]> {
	const covered = new Map<number, Cell[]>();
	for (const area of merges) {
		const range = cellRange(area);
		const first = range && cells.get(range.from.line, range.from.column);
		if (!first) continue;
		const own = covered.get(first.row) ?? [];
		for (let column = first.column + 1; column <= range.to.column; column++)
			own.push({ ...first, column, value: null, formula: null });
		covered.set(first.row, own);
	}
	return covered;
}

/** A line with its covered cells, from the left. */
export const withCovered = (cells: readonly Cell[], covered: readonly Cell[]): Cell[] =>
	[...cells.filter(({ column }) => covered.every((cell) => cell.column !== column)), ...covered].sort(
		(a, b) => a.column - b.column,
	);
