/**
 * The cells of a sheet by row and column. A workbook of 50,000 lines holds over a million, and formulas look most of
 * them up again: so not an object and an address a cell, but lists by row of values, formulas and looks.
 */
import type { FormatName, StyleName } from './styles';
import type { Scalar } from './term';

/** A real day, written as `2026-04-01`; the writer gives it as UTC midnight. */
export interface Day {
	readonly day: string;
}
interface Look {
	readonly style: StyleName;
	readonly format: FormatName | null;
}
export interface Cell extends Look {
	readonly row: number;
	readonly column: number;
	readonly value: Scalar | Day | null;
	/** Without the equals sign; `value` is then its result. */
	readonly formula: string | null;
}

/** By column, from 1; undefined where there is no cell. */
interface Line {
	readonly values: (Cell['value'] | undefined)[];
	readonly formulas: (string | null | undefined)[];
	readonly looks: (Look | undefined)[];
}
/** Of its length from the start: a list that grows takes half as much again as it holds. */
const emptyLine = (columns: number): Line => ({
	values: new Array<undefined>(columns),
	formulas: new Array<null>(columns),
	looks: new Array<undefined>(columns),
});

export class CellTable {
	private readonly lines: (Line | undefined)[] = [];
	private columns = 1;
	private readonly looks = new Map<StyleName, Map<FormatName | null, Look>>();
	/** How many cells there are. */
	size = 0;

	/** undefined where there is no cell, null in an empty one. */
	valueAt(row: number, column: number): Cell['value'] | undefined {
		return this.lines[row]?.values[column];
	}

	get(row: number, column: number): Cell | undefined {
		const line = this.lines[row];
		return line && cellAt(line, row, column);
	}

	set({ row, column, value, formula, style, format }: Cell): void {
		this.columns = Math.max(this.columns, column + 1);
		const line = this.lines[row] ?? emptyLine(this.columns);
		this.lines[row] = line;
		if (line.values[column] === undefined) this.size++;
		line.values[column] = value;
		line.formulas[column] = formula === null ? null : inOnePiece(formula);
		line.looks[column] = this.lookOf(style, format);
	}

	private lookOf(style: StyleName, format: FormatName | null): Look {
		const ofStyle = this.looks.get(style) ?? new Map<FormatName | null, Look>();
		this.looks.set(style, ofStyle);
		const look = ofStyle.get(format) ?? { style, format };
		ofStyle.set(format, look);
		return look;
	}

	/** Row by row from the top, each from the left. */
	*values(): Generator<Cell> {
		for (const cells of this.rows()) yield* cells;
	}

	/** The rows that hold a cell, from the top, each from the left. */
	*rows(): Generator<Cell[]> {
		for (const [row, line] of this.lines.entries()) {
			if (!line) continue;
			const cells = Array.from(line.values).flatMap((_, column) => cellAt(line, row, column) ?? []);
			if (cells.length > 0) yield cells;
		}
	}
}

const EQUALS = /^=/;
/** A text put together from pieces keeps them all in memory until it is searched. */
function inOnePiece(formula: string): string {
	if (EQUALS.test(formula)) throw new Error(`The formula ${formula} begins with an equals sign.`);
	return formula;
}

function cellAt({ values, formulas, looks }: Line, row: number, column: number): Cell | undefined {
	const value = values[column];
	const look = looks[column];
	if (value === undefined || !look) return undefined;
	return { row, column, value, formula: formulas[column] ?? null, style: look.style, format: look.format };
}
