import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dumpBid, openPath, workFolder } from './bid-file';
import { cellText, exploreSample, openScreen } from './bid-window';
import { type LaunchedApp, launchApp } from './launch';
import { showsInFolder } from './shown-folder';

const folder = workFolder();
const workbook = join(folder, 'Funder workbook.xlsx');
const json = join(folder, 'Marlshire.json');
const copy = join(folder, 'Copy.consort');
const agreement = join(folder, 'Agreement.docx');
let one: LaunchedApp;
let bid: string | null;
beforeAll(async () => {
	one = await launchApp();
	await exploreSample(one.window);
	bid = await openPath(one);
	await openScreen(one.window, 'Share');
});
afterAll(() => one?.quit());

const press = (name: string) => one.window.getByRole('button', { name, exact: true }).click();
const dialogs = () => one.window.getByRole('alertdialog').or(one.window.getByRole('dialog'));
const closeDialog = () => one.window.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
/** Whole pounds as the screen writes them. */
const shown = (value: unknown) => Number(value).toLocaleString('en-GB');

describe('a save dialog that is cancelled', () => {
	test.each(['Export the funder workbook', 'Write the draft agreement', 'Export bid JSON', 'Save a copy'])(
		'after “%s” writes nothing and tells nothing',
		async (button) => {
			await one.choosePath(null);
			await press(button);
			await one.window.waitForTimeout(300);
			expect(await dialogs().count()).toBe(0);
			expect(readdirSync(folder)).toEqual([]);
		},
	);
});

describe('the funder workbook', () => {
	test('is written where the person chose, and its totals were read back', async () => {
		await one.choosePath(workbook);
		await press('Export the funder workbook');
		const told = one.window.getByRole('dialog');
		await told.waitFor();
		const words = await told.innerText();
		expect(words).toContain(workbook);
		expect(words).toMatch(/\d+ totals were read back from the file and agree/);
		expect(words).toContain('draft, 15 checks fail');
		await closeDialog();
		expect(readdirSync(folder)).toEqual(['Funder workbook.xlsx']);
	});

	test('says in its summary what the screen says', async () => {
		const book = new ExcelJS.Workbook();
		await book.xlsx.readFile(workbook);
		const summary = book.getWorksheet('Summary');
		const names = summary?.getColumn(1).values ?? [];
		const line = (name: string) => {
			const number = names.indexOf(name);
			return [2, 3, 4, 5].map((column) => shown(summary?.getCell(number, column).result));
		};
		await openScreen(one.window, 'Budget');
		const whole = one.window.getByRole('grid', { name: 'Whole bid', exact: true });
		const onScreen = (name: string) =>
			Promise.all(['Year 1', 'Year 2', 'Year 3', 'Total'].map((column) => cellText(whole, name, column)));
		expect(line('Total cost')).toEqual(await onScreen('Cost'));
		expect(line('Requested')).toEqual(await onScreen('Requested'));
		expect(line('Requested')).toEqual(['1,160,642', '1,232,560', '1,280,708', '3,673,910']);
		await openScreen(one.window, 'Share');
	});

	test('is still named on the screen afterwards', async () => {
		const last = one.window.getByRole('status').filter({ hasText: 'Last export' });
		expect(await last.innerText()).toContain(workbook);
	});

	test('is shown in its folder from there, and missed once it is moved', async () => {
		const last = one.window.getByRole('status').filter({ hasText: 'Last export' });
		await showsInFolder(one, workbook, last);
		renameSync(workbook, `${workbook}.old`);
		await last.getByRole('button', { name: 'Show in folder' }).click();
		await one.window.getByRole('alertdialog').getByText('no longer where it was written').waitFor();
		await one.window.getByRole('alertdialog').getByRole('button', { name: 'Close' }).click();
	});
});

describe('the draft agreement', () => {
	test('is a Word file, and the person is told how much is still to agree', async () => {
		await one.choosePath(agreement);
		await press('Write the draft agreement');
		const told = one.window.getByRole('dialog');
		await told.waitFor();
		expect(await told.innerText()).toMatch(/\d+ points are marked as still to agree/);
		expect(await told.innerText()).toContain(agreement);
		await closeDialog();
		// A package of parts, as Word writes it.
		const bytes = readFileSync(agreement);
		expect(bytes.subarray(0, 2).toString()).toBe('PK');
		expect(bytes.includes('word/document.xml')).toBe(true);
	});
});

describe('bid JSON and a copy', () => {
	test('are written, and the bid stays open', async () => {
		for (const [button, path] of [
			['Export bid JSON', json],
			['Save a copy', copy],
		] as const) {
			await one.choosePath(path);
			await press(button);
			await one.window.getByRole('dialog').getByText(path).waitFor();
			await showsInFolder(one, path, one.window.getByRole('dialog'));
			await closeDialog();
			expect(existsSync(path)).toBe(true);
		}
		expect(await openPath(one)).toBe(bid);
	});

	test('hold the same bid, text for text', () => {
		expect(readFileSync(json, 'utf8')).toBe(dumpBid(copy));
	});

	test('leave nothing on the console', () => expect(one.problems).toEqual([]));
});
