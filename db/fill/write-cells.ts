/**
 * Writes values into the XML of a sheet and leaves every other character of it as it was: styles, widths,
 * conditions, comments, pictures and charts stay the funder's.
 */
import { addressOf, type CellPlace, holds } from '../../shared/cell-address';
import type { Sheet, SheetCell, SheetLine } from '../office/sheet';
import { escapeXml, type Splice, spliced } from '../office/xml';

export interface CellValue {
	place: CellPlace;
	value: number | string;
}

export type Refusal = 'formula' | 'sharedFormula';

/** The cell a value goes into: of merged cells the first. */
export function targetPlace({ merged }: Sheet, place: CellPlace): CellPlace {
	return merged.find((range) => holds(range, place))?.from ?? place;
}

/** Why a cell cannot be written; null where it can. */
export function refusalAt(sheet: Sheet, place: CellPlace): Refusal | null {
	const { formula = 'none' } = cellAt(sheet, targetPlace(sheet, place)) ?? {};
	if (formula === 'none') return null;
	return formula === 'own' ? 'formula' : 'sharedFormula';
}

export const cellAt = (sheet: Sheet, { column, line }: CellPlace): SheetCell | undefined =>
	sheet.cells.find((cell) => cell.line === line && cell.column === column);

/** The text of the sheet with the values in it; `refusalAt` has been asked of each. */
export function writeCells(xml: string, sheet: Sheet, values: readonly CellValue[]): string {
	const byLine = new Map<number, CellValue[]>();
	for (const { place, value } of values) {
		const target = targetPlace(sheet, place);
		byLine.set(target.line, [...(byLine.get(target.line) ?? []), { place: target, value }]);
	}
	const lines = [...byLine].sort(([a], [b]) => a - b);
	const splices = lines.flatMap(([line, own]) => {
		const found = sheet.lines.find((each) => each.line === line);
		return found ? lineSplices(xml, sheet, found, own) : [];
	});
	return spliced(xml, [...splices, ...newLines(xml, sheet, lines)]);
}

const inColumns = (values: readonly CellValue[]): CellValue[] =>
	[...values].sort((a, b) => a.place.column - b.place.column);

function lineSplices(xml: string, sheet: Sheet, line: SheetLine, values: readonly CellValue[]): Splice[] {
	const own = inColumns(values);
	if (line.isEmpty) {
		const tag = xml.slice(line.start, line.end).replace(/\s*\/>$/, '>');
		const cells = own.map((each) => cellXml(sheet, each, 0)).join('');
		return [{ start: line.start, end: line.end, text: `${tag}${cells}</${sheet.prefix}row>` }];
	}
	return own.map((each) => {
		const present = cellAt(sheet, each.place);
		if (present) return { start: present.start, end: present.end, text: cellXml(sheet, each, present.style) };
		const next = sheet.cells.find(({ line: at, column }) => at === line.line && column > each.place.column);
		const at = next?.start ?? line.end - `</${sheet.prefix}row>`.length;
		return { start: at, end: at, text: cellXml(sheet, each, 0) };
	});
}

/** Lines the sheet does not have yet, each before the next one it has. */
function newLines(xml: string, sheet: Sheet, lines: readonly (readonly [number, CellValue[]])[]): Splice[] {
	const missing = lines.filter(([line]) => !sheet.lines.some((each) => each.line === line));
	if (missing.length === 0) return [];
	const { data, prefix } = sheet;
	const text = ([line, values]: readonly [number, CellValue[]]) =>
		`<${prefix}row r="${line}">${inColumns(values)
			.map((each) => cellXml(sheet, each, 0))
			.join('')}</${prefix}row>`;
	if (data.isEmpty) {
		const all = missing.map(text).join('');
		return [{ start: data.start, end: data.end, text: `<${prefix}sheetData>${all}</${prefix}sheetData>` }];
	}
	const closing = xml.lastIndexOf('</', data.end - 1);
	return missing.map((each) => {
		const at = sheet.lines.find(({ line }) => line > each[0])?.start ?? closing;
		return { start: at, end: at, text: text(each) };
	});
}

function cellXml({ prefix }: Sheet, { place, value }: CellValue, style: number): string {
	const begin = `<${prefix}c r="${addressOf(place)}"${style === 0 ? '' : ` s="${style}"`}`;
	if (typeof value === 'number') return `${begin}><${prefix}v>${value}</${prefix}v></${prefix}c>`;
	const text = `<${prefix}t xml:space="preserve">${escapeXml(value)}</${prefix}t>`;
	return `${begin} t="inlineStr"><${prefix}is>${text}</${prefix}is></${prefix}c>`;
}
