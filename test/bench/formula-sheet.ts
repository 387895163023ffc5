/** A sheet of formulas under construction, and addresses in it. */

export type Cell = number | string | null;

/** Letters of a column counted from 0. */
export function letters(column: number): string {
	const last = String.fromCharCode(65 + (column % 26));
	return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

/** `Sheet!$C$4`, row and column counted from 0. */
export const at = (sheet: string, row: number, column: number): string =>
	`${sheet}!${letters(column)}${row + 1}`;

/** `Sheet!C4:F4` or `Sheet!C4:C90`. */
export const range = (sheet: string, from: [number, number], to: [number, number]): string =>
	`${at(sheet, ...from)}:${letters(to[1])}${to[0] + 1}`;

export const sumOf = (terms: readonly string[]): string => (terms.length > 0 ? terms.join('+') : '0');

export const times = <T>(length: number, cell: (at: number) => T): T[] =>
	Array.from({ length }, (_, place) => cell(place));
