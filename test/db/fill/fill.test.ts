import { copyFileSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FilledCell, fillForm } from '../../../db/fill/fill';
import { type Form, formOf, openForm } from '../../../db/fill/form';
import { cellText } from '../../../db/office/cell-text';
import { partOf, readParts } from '../../../db/office/package';
import { needsOffice, recalculate } from '../export/recalculation';

const FORM = 'test/fixtures/forms/funder-form.xlsx';
const folder = mkdtempSync(join(tmpdir(), 'consort-fill-'));
let count = 0;
const out = () => join(folder, `out ${++count}.xlsx`);
const cell = (address: string, value: number | string, more: Partial<FilledCell> = {}): FilledCell => ({
	sheet: 'Form',
	address,
	value,
	isDay: false,
	...more,
});
const shown = (form: Form, sheet: string, address: string) => {
	const found = form.sheet(sheet).sheet.cells.find((each) => each.address === address);
	return found && cellText(found, form.texts);
};

describe('a funder’s own workbook', () => {
	test('tells its sheets, hidden ones too, its names and its texts', () => {
		const form = openForm(FORM);
		expect(form.book.sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
			['Form', false],
			["Officer's notes", true],
		]);
		expect(form.book.names).toEqual([
			{ name: 'Applicant', sheet: 'Form', address: 'B2' },
			{ name: 'Requested_total', sheet: 'Form', address: 'E7' },
		]);
		expect(shown(form, 'Form', 'A1')).toBe('Grant application: “costs” & match');
	});

	test('is filled in the chosen cells, and every other part stays byte for byte', () => {
		const path = out();
		const report = fillForm(openForm(FORM), [cell('B5', 1000), cell('C5', 2000.5), cell('B6', 100)], path);
		expect(report.different).toEqual([]);
		const before = readParts(readFileSync(FORM));
		const after = readParts(readFileSync(path));
		expect([...after.keys()]).toEqual([...before.keys()]);
		const changed = [...before.keys()].filter(
			(name) => Buffer.compare(before.get(name) ?? Buffer.of(), after.get(name) ?? Buffer.of()) !== 0,
		);
		expect(changed).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
		expect([...after.keys()].filter((name) => /chart|comment|drawing/.test(name))).toHaveLength(5);
		expect(report.partsKept).toBe(before.size - 2);
	});

	test('keeps everything of the sheet but the chosen cells, character for character', () => {
		const path = out();
		fillForm(openForm(FORM), [cell('C5', 7)], path);
		const before = openForm(FORM).sheet('Form').xml;
		const after = openForm(path).sheet('Form').xml;
		expect(after).toBe(before.replace('<c r="C5" s="4"/>', '<c r="C5" s="4"><v>7</v></c>'));
	});

	test('takes a value for merged cells in the first of them', () => {
		const path = out();
		fillForm(openForm(FORM), [cell('C2', 'Harbour & Hearth <FICTIONAL> "trust"\nsecond line')], path);
		expect(shown(openForm(path), 'Form', 'B2')).toBe('Harbour & Hearth <FICTIONAL> "trust"\nsecond line');
	});

	test('takes a day as a number where the cell shows days, and in words elsewhere', () => {
		const path = out();
		const day = { isDay: true };
		fillForm(openForm(FORM), [cell('B3', '2026-04-01', day), cell('E3', '2026-04-01', day)], path);
		expect(shown(openForm(path), 'Form', 'B3')).toBe('46113');
		expect(shown(openForm(path), 'Form', 'E3')).toBe('1 Apr 2026');
	});

	test('gains cells and lines it did not have, in their places', async () => {
		const path = out();
		fillForm(openForm(FORM), [cell('F5', 5), cell('B30', 30), cell('A9', 'nine'), cell('C30', 31)], path);
		const book = new ExcelJS.Workbook();
		await book.xlsx.readFile(path);
		const sheet = book.getWorksheet('Form');
		expect(
			[
				['F5', 5],
				['B30', 30],
				['A9', 'nine'],
				['C30', 31],
			].map(([address]) => sheet?.getCell(String(address)).value),
		).toEqual([5, 30, 'nine', 31]);
		const { sheet: read } = openForm(path).sheet('Form');
		expect(read.lines.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6, 7, 9, 30]);
	});

	test('gives up a formula that a figure is put over, and forgets the order it was worked out in', () => {
		const path = out();
		const parts = new Map(readParts(readFileSync(FORM)));
		const xml = (name: string) => Buffer.from(parts.get(name) ?? Buffer.of()).toString();
		parts.set('xl/calcChain.xml', partOf('<calcChain/>'));
		parts.set(
			'[Content_Types].xml',
			partOf(
				xml('[Content_Types].xml').replace(
					'</Types>',
					'<Override PartName="/xl/calcChain.xml" ContentType="x"/></Types>',
				),
			),
		);
		parts.set(
			'xl/_rels/workbook.xml.rels',
			partOf(
				xml('xl/_rels/workbook.xml.rels').replace(
					'</Relationships>',
					'<Relationship Id="rId99" Type="http://x/calcChain" Target="calcChain.xml"/></Relationships>',
				),
			),
		);
		const report = fillForm(formOf('', parts), [cell('E5', 12)], path);
		expect(report.different).toEqual([]);
		const after = readParts(readFileSync(path));
		expect(
			[...after]
				.map(([name, bytes]) => `${name} ${Buffer.from(bytes)}`)
				.filter((text) => text.includes('calcChain')),
		).toEqual([]);
	});

	test('refuses a cell that shares its formula with others, and writes nothing', () => {
		const path = out();
		const parts = new Map(readParts(readFileSync(FORM)));
		const sheet = Buffer.from(parts.get('xl/worksheets/sheet1.xml') ?? Buffer.of()).toString();
		parts.set(
			'xl/worksheets/sheet1.xml',
			partOf(sheet.replace('<f aca="false">SUM(B5:D5)', '<f t="shared" ref="E5:E6" si="0">SUM(B5:D5)')),
		);
		expect(() => fillForm(formOf('', parts), [cell('E5', 1)], path)).toThrow(/shares its formula/);
		expect(existsSync(path)).toBe(false);
	});

	test('takes any text and number in any cell, and gives it back', () => {
		const value = fc.oneof(
			fc.string({ unit: 'grapheme' }),
			fc.double({ noNaN: true, noDefaultInfinity: true }),
		);
		const place = fc.record({
			line: fc.integer({ min: 1, max: 60 }),
			column: fc.integer({ min: 1, max: 30 }),
		});
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.tuple(place, value), {
					selector: ([{ line, column }]) => line * 100 + column,
					maxLength: 12,
				}),
				(pairs) => {
					const form = openForm(FORM);
					const free = pairs.filter(([{ line }]) => line > 2);
					const cells = free.map(([{ line, column }, each]) =>
						cell(`${String.fromCharCode(64 + Math.min(26, column))}${line}`, each),
					);
					const unique = [...new Map(cells.map((each) => [each.address, each])).values()];
					expect(fillForm(form, unique, out()).different).toEqual([]);
				},
			),
			{ numRuns: 40 },
		);
	});
});

describe('LibreOffice', needsOffice, () => {
	test('opens the filled workbook, works its formulas out anew, and still has its chart', async () => {
		const path = out();
		fillForm(
			openForm(FORM),
			[
				cell('B5', 100),
				cell('C5', 200),
				cell('D5', 300),
				cell('B6', 50),
				cell('B3', '2026-04-01', { isDay: true }),
			],
			path,
		);
		const [again = ''] = recalculate([path]);
		const book = new ExcelJS.Workbook();
		await book.xlsx.readFile(again);
		expect(book.getWorksheet('Form')?.getCell('E7').result).toBe(550);
		expect(book.getWorksheet("Officer's notes")?.getCell('B1').result).toBe(1100);
		expect(book.getWorksheet('Form')?.getCell('B3').value).toEqual(new Date(Date.UTC(2026, 3, 1)));
		expect(
			[...readParts(readFileSync(again)).keys()].filter((name) => name.startsWith('xl/charts/')),
		).toHaveLength(1);
	});
});

describe('a file that is no form', () => {
	const bad = (bytes: Uint8Array | string): string => {
		const path = join(folder, `bad ${++count}.xlsx`);
		writeFileSync(path, bytes);
		return path;
	};
	test.each([
		['text', () => bad('hello'), /not an Excel workbook/],
		['nothing', () => bad(''), /not an Excel workbook/],
		['an older or locked workbook', () => bad(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2)), /password/],
		['half a workbook', () => bad(readFileSync(FORM).subarray(0, 5000)), /damaged/],
		['a file that is gone', () => join(folder, 'gone.xlsx'), /no file/],
	])('%s is refused in words', (_, path, words) => {
		expect(() => openForm(path())).toThrow(words);
	});

	test('stays as it was when the copy cannot be written', () => {
		const form = join(folder, 'form.xlsx');
		copyFileSync(FORM, form);
		expect(() => fillForm(openForm(form), [cell('B5', 1)], join(folder, 'none', 'x.xlsx'))).toThrow();
		expect(readFileSync(form).equals(readFileSync(FORM))).toBe(true);
	});
});
