/** Cell addresses: `B5` is column 2, line 5; both from 1. */
export interface CellPlace {
	column: number;
	line: number;
}
/** What Excel allows. */
export const LAST_COLUMN = 16_384;
export const LAST_LINE = 1_048_576;

/** null where it is no address of one cell; dollar signs are as good as none. */
export function cellPlace(address: string): CellPlace | null {
	const found = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(address);
	if (!found) return null;
	const letters = (found[1] ?? '').toUpperCase();
	const column = [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
	const line = Number(found[2]);
	return column <= LAST_COLUMN && line <= LAST_LINE ? { column, line } : null;
}

/** `C` of 3. */
export function columnLetters(column: number): string {
	let letters = '';
	for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
		letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
	return letters;
}

export const addressOf = ({ column, line }: CellPlace): string => `${columnLetters(column)}${line}`;

export interface CellRange {
	from: CellPlace;
	to: CellPlace;
}

/** `A1:C2`, or one cell. */
export function cellRange(text: string): CellRange | null {
	const [first = '', second = first] = text.split(':');
	const from = cellPlace(first);
	const to = cellPlace(second);
	return from && to ? { from, to } : null;
}

export const holds = ({ from, to }: CellRange, { column, line }: CellPlace): boolean =>
	column >= from.column && column <= to.column && line >= from.line && line <= to.line;
