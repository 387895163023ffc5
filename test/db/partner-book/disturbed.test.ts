import type ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { needsOffice, recalculate } from '../export/recalculation';
import { cellAt, columnOf, sentBook, sheetOf } from './trial-book';

/** Puts one column of a sheet behind the last one, codes and all. */
function moveColumnLast(sheet: ExcelJS.Worksheet, from: number): void {
	const to = sheet.columnCount + 1;
	for (let line = 1; line <= sheet.rowCount; line += 1) {
		sheet.getCell(line, to).value = sheet.getCell(line, from).value;
		sheet.getCell(line, to).style = sheet.getCell(line, from).style;
		sheet.getCell(line, from).value = null;
	}
}

const told = (items: { subject: string; values: { label: string; theirs: string }[] }[]) =>
	items.map(({ subject, values }) => [subject, ...values.map(({ label, theirs }) => `${label} ${theirs}`)]);

describe('a partner that', () => {
	test('renames sheets, moves columns and sorts lines still sends the same workbook back', async () => {
		const book = await sentBook();
		await book.change((file) => {
			const posts = sheetOf(file, 'Posts');
			moveColumnLast(posts, columnOf(posts, 'FTE'));
			posts.name = 'Our people!';
			const [first, second] = [posts.getRow(5).values, posts.getRow(6).values];
			posts.getRow(5).values = second;
			posts.getRow(6).values = first;
			posts.spliceRows(1, 0, ['a note of ours']);
		});
		expect((await book.read()).items).toEqual([]);
		await book.change((file) => {
			const posts = sheetOf(file, 'Our people!');
			posts.getCell(7, columnOf2(posts, 'FTE')).value = 0.75;
		});
		expect(told((await book.read()).items)).toEqual([['Specialist advocate', 'FTE 0.75']]);
	});

	test('writes numbers and dates as text, as its country does, is understood', async () => {
		const book = await sentBook();
		await book.change((file) => {
			cellAt(sheetOf(file, 'Posts'), 'Specialist advocate', 'FTE').value = '0,9';
			cellAt(sheetOf(file, 'Posts'), 'Manager', 'Pay, £ a year for 1 FTE').value = '36.500,00';
			cellAt(sheetOf(file, 'Posts'), 'Manager', 'FTE').value = '0,30';
			cellAt(sheetOf(file, 'Your stand'), 'advocacy starts', 'On').value = '04.05.2026';
		});
		expect(told((await book.read()).items)).toEqual([
			['advocacy starts', 'On 4 May 2026'],
			['Specialist advocate', 'FTE 0.9'],
			['Manager', 'Pay, £ a year for 1 FTE £36,500'],
		]);
	});

	test('deletes the hidden sheet and the hidden cells is known by its heads', async () => {
		const book = await sentBook();
		await book.change((file) => {
			file.removeWorksheet('Consort');
			for (const sheet of file.worksheets.slice(1, 9)) {
				sheet.getRow(3).values = [];
				for (let line = 5; line <= sheet.rowCount; line += 1) sheet.getCell(line, 1).value = null;
			}
			cellAt(sheetOf(file, 'Posts'), 'Manager', 'FTE').value = 0.4;
		});
		const { items, notes } = await book.read();
		expect(told(items)).toEqual([['Manager', 'FTE 0.4']]);
		expect(notes).toEqual([
			'What was sent can no longer be told from the file, so it is compared with the bid as it is now.',
		]);
	});

	test('deletes a sheet and a column takes nothing away', async () => {
		const book = await sentBook();
		await book.change((file) => {
			file.removeWorksheet('Risks');
			const posts = sheetOf(file, 'Posts');
			posts.spliceColumns(columnOf(posts, 'FTE'), 1);
		});
		const { items, notes } = await book.read();
		expect(items).toEqual([]);
		expect(notes).toEqual([
			'On “Posts” the columns FTE are gone; nothing of them counts as changed.',
			'These sheets are gone, and nothing of them counts as changed: Risks.',
		]);
	});

	test('puts a formula in a cell sends its result, or a fault in words', async () => {
		const book = await sentBook();
		await book.change((file) => {
			const posts = sheetOf(file, 'Posts');
			cellAt(posts, 'Specialist advocate', 'FTE').value = { formula: '0.5+0.25', result: 0.75 };
			cellAt(posts, 'Manager', 'FTE').value = {
				formula: '1/0',
				result: { error: '#DIV/0!' },
			} as ExcelJS.CellFormulaValue;
			cellAt(posts, 'Manager', 'People').value = {
				formula: 'WEBSERVICE("http://127.0.0.1:9/x")',
			} as ExcelJS.CellFormulaValue;
		});
		expect(
			(await book.read()).items.map(({ values, error }) => [values[0]?.label, values[0]?.theirs, error]),
		).toEqual([
			['FTE', '0.75', null],
			['FTE', '#DIV/0!', 'The cell shows #DIV/0!.'],
			['People', expect.any(String), expect.stringContaining('a formula that nobody has worked out')],
		]);
	});
});

/** The column under a head that stands one line lower. */
function columnOf2(sheet: ExcelJS.Worksheet, head: string): number {
	let found = 0;
	sheet.getRow(5).eachCell((cell, at) => {
		if (cell.value === head) found = at;
	});
	return found;
}

describe('LibreOffice', needsOffice, () => {
	test('saves a workbook that still proposes nothing, and afterwards only what was changed', async () => {
		const book = await sentBook();
		const [saved = ''] = recalculate([book.path]);
		expect(await book.read(saved)).toMatchObject({ items: [], notes: [] });
		await book.change((file) => {
			cellAt(sheetOf(file, 'Posts'), 'Specialist advocate', 'FTE').value = 0.9;
			cellAt(
				sheetOf(file, 'Due diligence'),
				String(sheetOf(file, 'Due diligence').getCell(5, 2).value),
				'Status',
			).value = 'Not applicable';
		});
		const [changed = ''] = recalculate([book.path]);
		expect(told((await book.read(changed)).items)).toEqual([
			['Specialist advocate', 'FTE 0.9'],
			[expect.any(String), 'Status Not applicable'],
		]);
	});
});
