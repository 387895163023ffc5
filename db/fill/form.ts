/** A funder's own workbook, opened to be looked at and filled. */
import { readFileSync, statSync } from 'node:fs';
import { onDisk } from '../disk-error';
import { type Book, readBook } from '../office/book';
import { dayStyles, sharedTexts } from '../office/cell-text';
import { LIMITS, type Parts, readParts, refusal, xmlOf } from '../office/package';
import { readSheet, type Sheet } from '../office/sheet';

export interface Form {
	path: string;
	parts: Parts;
	book: Book;
	texts: string[];
	isDay: boolean[];
	/** By the name of the sheet, read when first asked for. */
	sheet: (name: string) => { part: string; xml: string; sheet: Sheet };
}

export const openForm = (path: string): Form => formOf(path, readParts(formBytes(path)));

/** The bytes of a form of a size that can be worked with. */
export function formBytes(path: string): Uint8Array {
	return onDisk(path, 'read', () => {
		if (statSync(path).size > LIMITS.fileBytes)
			throw refusal(
				'This workbook is larger than 50 MB.',
				'Remove pictures or old sheets from a copy of it, and choose that.',
			);
		return readFileSync(path);
	});
}

export function formOf(path: string, parts: Parts): Form {
	const book = readBook(parts);
	const read = new Map<string, { part: string; xml: string; sheet: Sheet }>();
	return {
		path,
		parts,
		book,
		texts: sharedTexts(parts, book),
		isDay: dayStyles(parts, book),
		sheet: (name) => {
			const present = read.get(name);
			if (present) return present;
			const found = book.sheets.find((each) => each.name === name);
			if (!found)
				throw refusal(`This workbook has no sheet “${name}”.`, 'Choose the cells of that figure again.');
			const xml = xmlOf(parts, found.part);
			const sheet = { part: found.part, xml, sheet: readSheet(xml) };
			read.set(name, sheet);
			return sheet;
		},
	};
}
