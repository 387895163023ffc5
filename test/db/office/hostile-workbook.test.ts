import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { filledParts } from '../../../db/fill/fill';
import { formOf } from '../../../db/fill/form';
import { LIMITS, readParts, writeParts } from '../../../db/office/package';
import { Mulberry32 } from '../../../shared/calc/random';
import { FailureError } from '../../../shared/errors';

const FORM = readFileSync('test/fixtures/forms/funder-form.xlsx');

/** Everything a form goes through: parts, sheets, a cell filled, the parts written and read again. */
function tryForm(bytes: Uint8Array): 'used' | 'refused' {
	try {
		const form = formOf('', readParts(bytes));
		for (const { name } of form.book.sheets) {
			form.sheet(name);
			filledParts(form, [{ sheet: name, address: 'B5', value: 1, isDay: false }]);
		}
		return 'used';
	} catch (error) {
		if (error instanceof FailureError && error.failure.code === 'invalid_input') return 'refused';
		throw error;
	}
}

/** The form with some parts exchanged. */
function withParts(parts: Record<string, string>): Uint8Array {
	const all = new Map(readParts(FORM));
	for (const [name, text] of Object.entries(parts)) all.set(name, strToU8(text));
	return writeParts(all);
}

/** From 0 to 1, the same every time. */
function numbers(seed: number): () => number {
	const generator = new Mulberry32(seed);
	return () => generator.next();
}

const SHEET = 'xl/worksheets/sheet1.xml';
const xmlOfSheet = Buffer.from(readParts(FORM).get(SHEET) ?? Buffer.of()).toString();

describe('a workbook that means harm', () => {
	test('that unpacks to far more than it is, is refused before it is unpacked', () => {
		const zeros = new Uint8Array(LIMITS.partBytes + 1);
		const bomb = zipSync({ '[Content_Types].xml': strToU8('x'), 'xl/workbook.xml': zeros }, { level: 9 });
		expect(bomb.length).toBeLessThan(1_000_000);
		expect(tryForm(bomb)).toBe('refused');
	});

	test('of very many parts is refused', () => {
		const parts = Object.fromEntries(
			Array.from({ length: LIMITS.parts + 1 }, (_, n) => [`xl/${n}`, new Uint8Array(0)]),
		);
		expect(tryForm(zipSync(parts, { level: 0 }))).toBe('refused');
	});

	test('that says a part is smaller than it is, takes no more room than it said', () => {
		const bytes = Uint8Array.from(FORM);
		const view = new DataView(bytes.buffer);
		// Sizes as they were before packing, in the list at the end of the package.
		for (let at = 0; at < bytes.length - 46; at++)
			if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
		expect(tryForm(bytes)).toBe('refused');
	});

	test.each([
		['entities that grow', '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>'],
		[
			'an entity of a file',
			'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet>&a;</worksheet>',
		],
		['text that is no XML', 'hello'],
		['a sheet cut short', xmlOfSheet.slice(0, 2000)],
	])('with %s is refused', (_, xml) => {
		expect(tryForm(withParts({ [SHEET]: xml }))).toBe('refused');
	});

	test('that lists one sheet a thousand times has it once', () => {
		const book = 'xl/workbook.xml';
		const xml = Buffer.from(readParts(FORM).get(book) ?? Buffer.of()).toString();
		const sheets = /<sheet .*?\/>/.exec(xml)?.[0] ?? '';
		expect(sheets).toContain('name=');
		const form = formOf('', readParts(withParts({ [book]: xml.replace(sheets, sheets.repeat(1000)) })));
		expect(form.book.sheets.length).toBe(formOf('', readParts(FORM)).book.sheets.length);
	});

	test('with formulas that call out or links to elsewhere is read as text and never followed', () => {
		const xml = xmlOfSheet.replace('SUM(B5:D5)', 'WEBSERVICE("http://example.com")');
		expect(xml).not.toBe(xmlOfSheet);
		const form = formOf('', readParts(withParts({ [SHEET]: xml })));
		expect(form.sheet('Form').sheet.cells.find(({ address }) => address === 'E5')).toMatchObject({
			formula: 'own',
			value: '0',
		});
	});

	test('damaged anywhere is used or refused, and nothing else: 1,000 times', () => {
		const random = numbers(20_261_122);
		const counts = { used: 0, refused: 0 };
		for (let n = 0; n < 1000; n++) {
			const bytes = Uint8Array.from(FORM);
			for (let k = 0; k < 1 + Math.floor(random() * 8); k++)
				bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
			counts[tryForm(n % 5 === 0 ? bytes.subarray(0, Math.floor(random() * bytes.length)) : bytes)]++;
		}
		expect(counts.used + counts.refused).toBe(1000);
		expect(counts.refused).toBeGreaterThan(100);
	});

	test('with damaged XML is used or refused, and nothing else: 1,000 times', () => {
		const random = numbers(7);
		const counts = { used: 0, refused: 0 };
		for (let n = 0; n < 1000; n++) {
			const at = Math.floor(random() * xmlOfSheet.length);
			const piece = xmlOfSheet.slice(at, at + Math.floor(random() * 60));
			const to = Math.floor(random() * xmlOfSheet.length);
			const xml =
				n % 2 === 0
					? xmlOfSheet.slice(0, at) + xmlOfSheet.slice(at + piece.length)
					: xmlOfSheet.slice(0, to) + piece + xmlOfSheet.slice(to);
			counts[tryForm(withParts({ [SHEET]: xml }))]++;
		}
		expect(counts.used).toBeGreaterThan(10);
		expect(counts.refused).toBeGreaterThan(10);
	});
});
