import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { readParts } from '../../../db/office/package';
import { trialDesk } from '../trial-desk';
import { sentBook, sheetOf } from './trial-book';

const workbooks = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.xlsx'));

describe('sending', () => {
	test('writes a workbook for each chosen partner, called after it', async () => {
		const desk = trialDesk();
		await desk.sample();
		const { files } = await desk.must('partnerBook.send', { path: desk.folder, partnerIds: ['P4', 'P1'] });
		expect(files.map(({ partnerId }) => partnerId)).toEqual(['P1', 'P4']);
		expect(workbooks(desk.folder).sort()).toEqual(files.map(({ name }) => name).sort());
		expect(files[1]?.name).toMatch(/^Sabr Sisters - /);
	});

	test('leaves an earlier workbook as it is, and takes a free name', async () => {
		const { desk, path } = await sentBook();
		writeFileSync(path, 'earlier');
		const { files } = await desk.must('partnerBook.send', { path: desk.folder, partnerIds: ['P4'] });
		expect(files[0]?.name).toMatch(/ 2\.xlsx$/);
		expect(readFileSync(path, 'utf8')).toBe('earlier');
	});

	test('that is stopped writes nothing at all', async () => {
		const desk = trialDesk();
		await desk.sample();
		const stops: Promise<unknown>[] = [];
		desk.desk.emit = (_, payload) => {
			if ('done' in payload && payload.done === 1) stops.push(desk.must('partnerBook.stop', {}));
		};
		const sending = desk.refusal('partnerBook.send', {
			path: desk.folder,
			partnerIds: ['P1', 'P2', 'P3', 'P4'],
		});
		expect((await sending).code).toBe('cancelled');
		expect(stops).not.toEqual([]);
		expect(readdirSync(desk.folder)).toEqual(['data']);
	});

	test('into a folder that is gone says so and leaves nothing', async () => {
		const desk = trialDesk();
		await desk.sample();
		const refused = await desk.refusal('partnerBook.send', { path: desk.file('gone'), partnerIds: ['P4'] });
		expect(refused.code).toBe('read_only');
		expect(readdirSync(desk.folder)).toEqual(['data']);
	});
});

describe('a partner’s workbook', () => {
	test('holds nothing of another partner, and begins with what to do', async () => {
		const { path, desk } = await sentBook();
		const text = [...readParts(readFileSync(path)).values()]
			.map((part) => Buffer.from(part).toString())
			.join();
		const others = desk
			.plan()
			.partners.filter(({ id }) => id !== 'P4' && id !== desk.plan().bid[0]?.leadPartnerId);
		expect(others.filter(({ name }) => text.includes(name))).toEqual([]);
		const foreign = desk
			.plan()
			.budgetLines.filter(({ partnerId }) => partnerId !== 'P4')
			.map(({ id }) => id);
		expect(foreign.filter((id) => text.includes(`"${id}"`))).toEqual([]);
		const book = new ExcelJS.Workbook();
		await book.xlsx.readFile(path);
		expect(book.worksheets.map(({ name, state }) => [name, state])).toEqual([
			['Read me first', 'visible'],
			['Targets', 'visible'],
			['Your stand', 'visible'],
			['Posts', 'visible'],
			['Promised elsewhere', 'visible'],
			['Absences', 'visible'],
			['Budget lines', 'visible'],
			['Risks', 'visible'],
			['Due diligence', 'visible'],
			['Lists', 'hidden'],
			['Consort', 'veryHidden'],
		]);
	});

	test('is protected but for its yellow cells, whose choices come from lists', async () => {
		const { path } = await sentBook();
		const parts = readParts(readFileSync(path));
		const xml = (name: string) => Buffer.from(parts.get(name) ?? []).toString();
		expect(xml('xl/workbook.xml')).toContain('<workbookProtection lockStructure="1"/>');
		expect(xml('xl/worksheets/sheet4.xml')).toContain('<sheetProtection');
		const book = new ExcelJS.Workbook();
		await book.xlsx.readFile(path);
		const posts = sheetOf(book, 'Posts');
		expect(posts.getCell('B5').protection).toMatchObject({ locked: false });
		expect(posts.getCell('C5').dataValidation?.formulae?.[0]).toMatch(/^Lists!/);
		expect(sheetOf(book, 'Targets').getCell('B5').protection?.locked).not.toBe(false);
	});

	test('prints each sheet with its heads, and a short one with its free lines on one page', async () => {
		const { path } = await sentBook();
		const book = new ExcelJS.Workbook();
		await book.xlsx.readFile(path);
		for (const name of ['Posts', 'Promised elsewhere', 'Due diligence']) {
			const { pageSetup, headerFooter } = sheetOf(book, name);
			expect(pageSetup).toMatchObject({ fitToWidth: 1, fitToHeight: 1, printTitlesRow: '1:4' });
			expect(headerFooter.oddFooter).toBe(`&L${name}&RPage &P of &N`);
		}
	});

	test('is a file of this folder only', async () => {
		const { desk, path } = await sentBook();
		expect(join(desk.folder, workbooks(desk.folder)[0] ?? '')).toBe(path);
	});
});
