import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chooseMenuItem, workFolder } from './bid-file';
import { exploreSample, cellOf as gridCell, openScreen } from './bid-window';
import { type LaunchedApp, launchApp } from './launch';
import { seriousFaults } from './serious-faults';
import { showsInFolder } from './shown-folder';

const folder = workFolder();
const form = join(folder, 'Application.xlsx');
const filled = join(folder, 'Application filled.xlsx');
let one: LaunchedApp;
beforeAll(async () => {
	copyFileSync('test/fixtures/forms/funder-form.xlsx', form);
	one = await launchApp();
	await exploreSample(one.window);
	await openScreen(one.window, 'Share');
});
afterAll(() => one?.quit());

const figures = () => one.window.getByRole('grid', { name: 'Figures of the bid' });
const find = (words: string) => one.window.getByLabel('Find a figure').fill(words);
const press = (...keys: string[]) =>
	keys.reduce((before, key) => before.then(() => one.window.keyboard.press(key)), Promise.resolve());
const cellOf = (figure: string) => figures().getByRole('row', { name: figure }).getByRole('gridcell').last();

test('a form of the funder is shown as it is, hidden sheets too', async () => {
	await one.choosePath(form);
	await one.window.getByRole('button', { name: 'Choose the workbook' }).click();
	await one.window.getByRole('heading', { name: 'Fill Application.xlsx' }).waitFor();
	// Share was scrolled down to the button.
	await expect.poll(() => one.window.locator('#work').evaluate((main) => main.scrollTop)).toBe(0);
	const sheet = one.window.getByRole('grid', { name: 'Sheet Form' });
	expect(await sheet.getByText('Grant application: “costs” & match').count()).toBe(1);
	await one.window.getByRole('button', { name: 'Sheet' }).click();
	await one.window.getByRole('option', { name: "Officer's notes (hidden)" }).waitFor();
	await press('Escape');
});

test('a cell is chosen by typing it, by its name in the workbook, and a wrong one says why', async () => {
	await find('Whole bid Cost year 1');
	await cellOf('Whole bid: Cost, year 1').click();
	await one.window.keyboard.type('nowhere');
	await press('Enter');
	await one.window.getByText('“nowhere” is no cell').waitFor();
	await press('Escape');
	await cellOf('Whole bid: Cost, year 1').click();
	await one.window.keyboard.type('B5');
	await press('Enter');
	await one.window.getByText('1 cell chosen.').waitFor();
	await find('Lead partner');
	await cellOf('The bid: Lead partner').click();
	await one.window.keyboard.type('applicant');
	await press('Enter');
	await one.window.getByText('2 cells chosen.').waitFor();
});

test('a cell is chosen in the form with the mouse or with Enter', async () => {
	const sheet = one.window.getByRole('grid', { name: 'Sheet Form' });
	const cell = (line: number, column: string) => gridCell(sheet, String(line), column);
	await find('First day');
	await cellOf('The bid: First day').click();
	await cell(3, 'B').click();
	await one.window.getByText('3 cells chosen.').waitFor();
	await find('Whole bid Cash match year 1');
	await cellOf('Whole bid: Cash match, year 1').click();
	await cell(3, 'B').focus();
	await press('ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter');
	await one.window.getByText('4 cells chosen.').waitFor();
	expect(await cell(6, 'B').innerText()).toBe('£124,000');
});

test('a copy is filled, read back, and the form itself stays empty', async () => {
	await one.choosePath(filled);
	await one.window.getByRole('button', { name: 'Fill a copy' }).click();
	await one.window.getByText(/4 cells filled and read back; 14 parts of the workbook/).waitFor();
	await showsInFolder(one, filled, one.window.getByRole('status'));
	expect(await seriousFaults(one.window)).toEqual([]);
	const book = new ExcelJS.Workbook();
	await book.xlsx.readFile(filled);
	const value = (address: string) => book.getWorksheet('Form')?.getCell(address).value;
	expect(value('B2')).toBe('Harbour & Hearth Victim Trust (FICTIONAL)');
	expect(value('B3')).toEqual(new Date(Date.UTC(2026, 3, 1)));
	expect([value('B5'), value('B6')]).toEqual([1_284_642, 124_000]);
	expect(readFileSync(form).equals(readFileSync('test/fixtures/forms/funder-form.xlsx'))).toBe(true);
});

test('the funder’s own file is never written over', async () => {
	await one.choosePath(form);
	await one.window.getByRole('button', { name: 'Fill a copy' }).click();
	await one.window.getByRole('alertdialog').getByText('Choose another name').waitFor();
	await one.window.getByRole('alertdialog').getByRole('button', { name: 'Close' }).click();
	expect(readFileSync(form).equals(readFileSync('test/fixtures/forms/funder-form.xlsx'))).toBe(true);
});

test('the choice of cells is there again for a form of the same sheets', async () => {
	const next = join(folder, 'Second round.xlsx');
	copyFileSync('test/fixtures/forms/funder-form.xlsx', next);
	expect(existsSync(next)).toBe(true);
	await one.choosePath(next);
	await openScreen(one.window, 'Overview');
	await chooseMenuItem(one, 'File', 'Fill the funder’s form…');
	await one.window.getByRole('heading', { name: 'Fill Second round.xlsx' }).waitFor();
	await one.window.getByText('4 cells chosen.').waitFor();
	expect(one.problems).toEqual([]);
});
