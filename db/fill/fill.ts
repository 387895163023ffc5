/** Fills a funder's workbook: only the chosen cells change, and each is read back from the written file. */
import { readFileSync } from 'node:fs';
import { cellPlace } from '../../shared/cell-address';
import { cellText } from '../office/cell-text';
import { partOf, readParts, refusal, writeParts, xmlOf } from '../office/package';
import { printable } from '../office/xml';
import { writeToDisk } from '../placement';
import { type Form, formOf } from './form';
import { asksToRecalculate, dropCalcChain } from './recalculate';
import { type CellValue, cellAt, refusalAt, targetPlace, writeCells } from './write-cells';

/** A value for a cell; a day is ISO text. */
export interface FilledCell {
	sheet: string;
	address: string;
	value: number | string;
	isDay: boolean;
}

export interface FillReport {
	cells: number;
	/** Cells whose value, read back, is not what was written; none, or the file must not be sent. */
	different: string[];
	/** Parts of the workbook that were left byte for byte as they were. */
	partsKept: number;
}

/** Writes a copy of the form with the cells filled to the draft, which whoever ordered it puts in its place. */
export function fillForm(form: Form, cells: readonly FilledCell[], draft: string): FillReport {
	const parts = filledParts(form, cells);
	writeToDisk(draft, writeParts(parts));
	const written = formOf(draft, readParts(readFileSync(draft)));
	return {
		cells: cells.length,
		different: differences(form, written, cells),
		partsKept: [...form.parts].filter(([name, bytes]) => isSame(bytes, written.parts.get(name))).length,
	};
}

const isSame = (bytes: Uint8Array, other: Uint8Array | undefined): boolean =>
	other !== undefined && Buffer.compare(bytes, other) === 0;

export function filledParts(form: Form, cells: readonly FilledCell[]): Map<string, Uint8Array> {
	const parts = new Map(form.parts);
	let replacesFormula = false;
	for (const [sheet, own] of bySheet(cells)) {
		const { part, xml, sheet: read } = form.sheet(sheet);
		for (const { address } of own) {
			const place = placeOf(address);
			const why = refusalAt(read, place);
			if (why === 'sharedFormula')
				throw refusal(
					`${sheet}, ${address}: this cell shares its formula with others.`,
					'Choose a cell without a formula; forms have one for each figure they ask for.',
				);
			replacesFormula ||= why === 'formula';
		}
		const values = own.map(
			(cell): CellValue => ({ place: placeOf(cell.address), value: storedValue(form, cell) }),
		);
		parts.set(part, partOf(writeCells(xml, read, values)));
	}
	parts.set(form.book.part, partOf(asksToRecalculate(xmlOf(parts, form.book.part))));
	if (replacesFormula) dropCalcChain(parts, form.book);
	return parts;
}

function bySheet(cells: readonly FilledCell[]): Map<string, FilledCell[]> {
	const found = new Map<string, FilledCell[]>();
	for (const cell of cells) found.set(cell.sheet, [...(found.get(cell.sheet) ?? []), cell]);
	return found;
}

function placeOf(address: string) {
	const place = cellPlace(address);
	if (!place) throw refusal(`“${address}” is not a cell.`, 'Choose the cell again.');
	return place;
}

const DAY_MS = 86_400_000;
const ENGLISH = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;

/** A day is a number where the cell shows days, and words where it does not. */
export function storedValue(form: Form, { sheet, address, value, isDay }: FilledCell): number | string {
	if (typeof value === 'number') return value;
	if (!isDay) return printable(value);
	const { sheet: read } = form.sheet(sheet);
	const style = cellAt(read, targetPlace(read, placeOf(address)))?.style ?? 0;
	const moment = Date.parse(`${value}T00:00:00Z`);
	if (!form.isDay[style]) return new Date(moment).toLocaleDateString('en-GB', ENGLISH);
	// Day 1 is 1 January 1900, and Excel believes in a 29 February of that year; or day 0 is 1 January 1904.
	const first = form.book.is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
	return Math.round((moment - first) / DAY_MS);
}

/** Cells that do not hold, in the written file, what was to be written. */
function differences(form: Form, written: Form, cells: readonly FilledCell[]): string[] {
	return cells
		.filter((cell) => {
			const { sheet } = written.sheet(cell.sheet);
			const found = cellAt(sheet, targetPlace(sheet, placeOf(cell.address)));
			return !found || cellText(found, written.texts) !== String(storedValue(form, cell));
		})
		.map(({ sheet, address }) => `${sheet}, ${address}`);
}
