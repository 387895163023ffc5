/** The cells of a sheet as XML, a row at a time. */
import { type Cell, columnLetters, type SheetModel } from '../sheet-model';
import { coveredCells, withCovered } from './merged-cells';
import type { SharedTexts } from './shared-texts';
import type { StyleSheet } from './style-sheet';
import { xmlText } from './xml-text';

export interface Tables {
	styles: StyleSheet;
	texts: SharedTexts;
}

/** Rows in their order: those with cells, and those with nothing but a height. */
export function* rowsXml(model: SheetModel, tables: Tables): Generator<string> {
	const bare = [...model.heights.keys()].sort((a, b) => a - b);
	const covered = coveredCells(model);
	let next = 0;
	for (const cells of model.cells.rows()) {
		const row = cells[0]?.row ?? 0;
		for (; (bare[next] ?? row) < row; next++) yield `<row${headOf(model, bare[next] ?? 0)}/>`;
		if (bare[next] === row) next++;
		const beside = covered.get(row);
		let xml = `<row${headOf(model, row)}>`;
		for (const cell of beside ? withCovered(cells, beside) : cells) xml += cellXml(cell, tables);
		yield `${xml}</row>`;
	}
	for (; next < bare.length; next++) yield `<row${headOf(model, bare[next] ?? 0)}/>`;
}

function headOf({ heights }: SheetModel, row: number): string {
	const height = heights.get(row);
	return ` r="${row}"${height === undefined ? '' : ` ht="${height}" customHeight="1"`}`;
}

const DAY_MS = 86_400_000;
/** Day 1 is 1 January 1900, and Excel believes in a 29 February of that year. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
export const serialOf = (day: string): number => (Date.parse(`${day}T00:00:00Z`) - DAY_ZERO) / DAY_MS;

function cellXml({ row, column, value, formula, style, format }: Cell, { styles, texts }: Tables): string {
	const start = `<c r="${lettersOf(column)}${row}" s="${styles.idOf(style, format)}"`;
	if (formula !== null) {
		const type = typeof value === 'string' ? ' t="str"' : typeof value === 'boolean' ? ' t="b"' : '';
		return `${start}${type}><f>${xmlText(formula)}</f><v>${typeof value === 'string' ? xmlText(value) : plain(value)}</v></c>`;
	}
	if (value === null || value === '') return `${start}/>`;
	if (typeof value === 'string') return `${start} t="s"><v>${texts.placeOf(value)}</v></c>`;
	return `${start}${typeof value === 'boolean' ? ' t="b"' : ''}><v>${plain(value)}</v></c>`;
}

function plain(value: Cell['value']): string {
	if (typeof value === 'boolean') return value ? '1' : '0';
	if (value !== null && typeof value === 'object') return String(serialOf(value.day));
	return String(value ?? '');
}

const letters: string[] = [];
/** Asked for every cell. */
function lettersOf(column: number): string {
	const known = letters[column];
	if (known !== undefined) return known;
	letters[column] = columnLetters(column);
	return columnLetters(column);
}
