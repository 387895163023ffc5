/** A workbook as it was written, read again for the self-check: cell by cell, with no sheet held whole. */
import { readBook } from '../office/book';
import { dayStyles } from '../office/cell-text';
import type { Parts } from '../office/package';
import { type HashedCell, type Place, startHash } from './content-hash';
import { unescaped, type WrittenCell, writtenRows } from './xlsx/written-rows';
import { writtenTexts } from './xlsx/written-texts';
import { textOf, wholeText, type ZipPart, zipParts } from './xlsx/zip-parts';

export interface WrittenBook {
	/** The value of one of the places asked for; a formula's result. */
	valueAt: (place: Place) => unknown;
	/** The content hash of its cells, with `leftOut` left out. */
	hash: string;
}

/** `betweenSheets` lets others run, and throws to stop. */
export async function readWritten(
	path: string,
	places: readonly Place[],
	leftOut: Place,
	betweenSheets: () => Promise<void>,
): Promise<WrittenBook> {
	const parts = await zipParts(path);
	const small = await smallParts(path, parts);
	const book = readBook(small);
	const countedOf = reading(await textsOf(path, parts), dayStyles(small, book));
	const values = wanted(places);
	const hash = startHash(leftOut);
	for (const { name, part } of book.sheets) {
		await betweenSheets();
		const found = parts.find((each) => each.name === part);
		if (!found) throw new Error(`The written workbook lacks ${part}.`);
		const own = values.get(name);
		for await (const cells of writtenRows(textOf(path, found))) {
			const held = cells.flatMap((cell) => countedOf(cell) ?? []);
			hash.add(name, held);
			for (const { address, value } of held) if (own?.has(address)) own.set(address, value);
		}
	}
	return { valueAt: ({ sheet, address }) => values.get(sheet)?.get(address), hash: hash.digest() };
}

const TEXTS = 'xl/sharedStrings.xml';

async function textsOf(path: string, parts: readonly ZipPart[]): Promise<string[]> {
	const part = parts.find(({ name }) => name === TEXTS);
	return part ? writtenTexts(textOf(path, part)) : [];
}

/** Every part but the sheets and their texts, which only show that they are there. */
async function smallParts(path: string, parts: readonly ZipPart[]): Promise<Parts> {
	const found = new Map<string, Uint8Array>();
	for (const part of parts) {
		const isLarge = part.name.startsWith('xl/worksheets/') || part.name === TEXTS;
		found.set(part.name, isLarge ? new Uint8Array() : Buffer.from(await wholeText(path, part)));
	}
	return found;
}

function wanted(places: readonly Place[]): Map<string, Map<string, unknown>> {
	const values = new Map<string, Map<string, unknown>>();
	for (const { sheet, address } of places) {
		const own = values.get(sheet) ?? new Map<string, unknown>();
		values.set(sheet, own.set(address, undefined));
	}
	return values;
}

const DAY_MS = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);
const dayOf = (serial: number): string => new Date(DAY_ZERO + serial * DAY_MS).toISOString().slice(0, 10);

/** What counts of a cell: null where it is empty. */
function reading(
	texts: readonly string[],
	isDay: readonly boolean[],
): (cell: WrittenCell) => HashedCell | null {
	const meaningOf = ({ type, style, value }: WrittenCell): HashedCell['value'] => {
		if (type === 's') return texts[Number(value)] ?? '';
		if (type === 'b') return value === '1';
		if (type === 'str' || value === '') return unescaped(value);
		return isDay[style] ? dayOf(Number(value)) : Number(value);
	};
	return (cell) => {
		const value = meaningOf(cell);
		return value === '' ? null : { address: cell.address, formula: cell.formula, value };
	};
}
