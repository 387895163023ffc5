import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Plan } from '../../shared/plan';
import { cellAt, columnOf, freeLine, sheetOf } from '../db/partner-book/trial-book';
import { chooseMenuItem, workFolder } from './bid-file';
import { alertDialog, exploreSample, isSaved, openScreen } from './bid-window';
import { type LaunchedApp, launchApp } from './launch';
import { seriousFaults } from './serious-faults';

const folder = workFolder();
let one: LaunchedApp;
beforeAll(async () => {
	one = await launchApp();
	await exploreSample(one.window);
	await openScreen(one.window, 'Share');
});
afterAll(() => one?.quit());

const button = (name: string | RegExp) => one.window.getByRole('button', { name, exact: true });
const tick = (name: string) => one.window.getByRole('checkbox', { name, exact: true });
const workbooks = () => readdirSync(folder).filter((name) => name.endsWith('.xlsx'));
const isInSight = async (element: Locator): Promise<boolean> => {
	const box = await element.boundingBox();
	return box !== null && box.y > 0 && box.y < (await one.window.evaluate(() => window.innerHeight));
};
/** As saved. */
const fteOf = (title: string): Promise<number | undefined> =>
	one.window.evaluate(async (wanted) => {
		const { consort } = globalThis as unknown as {
			consort: { call: (name: string, input: object) => Promise<{ value: { plan: Plan } }> };
		};
		const { posts } = (await consort.call('bid.current', {})).value.plan;
		return posts.find((post) => post.partnerId === 'P4' && post.title === wanted)?.fte;
	}, title);

test('workbooks are written for the chosen partners, by keyboard too', async () => {
	await tick('Sabr Sisters').focus();
	expect(await tick('Sabr Sisters').isChecked()).toBe(true);
	const others = one.window.getByRole('group', { name: 'Partners to send to' }).getByRole('checkbox');
	for (const box of await others.all()) if (await box.isChecked()) await box.press('Space');
	await tick('Sabr Sisters').press('Space');
	await one.choosePath(folder);
	await button('Write 1 workbook into a folder').press('Enter');
	await one.window.getByText('1 workbook written into').waitFor();
	expect(workbooks()).toEqual([expect.stringMatching(/^Sabr Sisters - .+\.xlsx$/)]);
});

test('a workbook that came back is shown cell by cell, and nothing is taken in yet', async () => {
	const path = join(folder, workbooks()[0] ?? '');
	const book = new ExcelJS.Workbook();
	await book.xlsx.load(Uint8Array.from(readFileSync(path)).buffer);
	const posts = sheetOf(book, 'Posts');
	cellAt(posts, 'Specialist advocate', 'FTE').value = '0,9';
	cellAt(posts, 'Manager', 'FTE').value = 0.6;
	cellAt(posts, 'Manager', 'People').value = 'two or so';
	const checks = sheetOf(book, 'Due diligence');
	const line = freeLine(checks);
	checks.getCell(line, columnOf(checks, 'Item')).value = '=HYPERLINK("http://127.0.0.1/x")';
	checks.getCell(line, columnOf(checks, 'Status')).value = 'Met';
	await book.xlsx.writeFile(path);
	await one.choosePath(path);
	await button('Read a workbook that came back').click();
	await one.window.getByRole('heading', { name: /^Sabr Sisters: / }).waitFor();
	await one.window.getByText('3 cells were changed, 1 new line.').waitFor();
	const line1 = one.window.getByRole('row', { name: /Specialist advocate, FTE/ });
	expect(await line1.getByRole('cell').allInnerTexts()).toEqual(['', '0.8', '0.8', '0.9', '']);
	expect(await tick('Take in: Manager, People').isDisabled()).toBe(true);
	await one.window.getByText('“two or so” is not a whole number.').waitFor();
	expect(await fteOf('Specialist advocate')).toBe(0.8);
	expect(await seriousFaults(one.window)).toEqual([]);
});

test('one is refused, the rest is one step with the partner’s name, and Undo takes it back', async () => {
	await tick('Take in: Manager, FTE').click();
	await button('Accept 2 changes').click();
	await one.window.getByText('2 changes are in the bid').waitFor();
	await isSaved(one.window, 'Workbook of Sabr Sisters: 2 changes');
	expect([await fteOf('Specialist advocate'), await fteOf('Manager')]).toEqual([0.9, 0.3]);
	expect(await one.window.getByRole('row', { name: /Specialist advocate, FTE/ }).count()).toBe(0);
	await button('Undo: Workbook of Sabr Sisters: 2 changes').click();
	await expect.poll(() => fteOf('Specialist advocate')).toBe(0.8);
});

test('a file that is none says why, and what was looked through stays', async () => {
	await one.choosePath('test/fixtures/forms/funder-form.xlsx');
	await button('Read a workbook that came back').click();
	await alertDialog(one.window).getByText('did not make this workbook').waitFor();
	await one.window.keyboard.press('Escape');
	await one.window.getByRole('heading', { name: /^Sabr Sisters: / }).waitFor();
	await button('Back to Share').click();
	await button(/^Go on with Sabr Sisters/).waitFor();
});

test('the menu writes a workbook for every partner but the lead, and reads one back', async () => {
	await openScreen(one.window, 'Overview');
	await one.choosePath(folder);
	const before = workbooks().length;
	await chooseMenuItem(one, 'File', 'Write a workbook for each partner…');
	const sent = one.window.getByText(/\d+ workbooks written into/);
	await sent.waitFor();
	await expect.poll(() => isInSight(sent)).toBe(true);
	const partners = await one.window
		.getByRole('group', { name: 'Partners to send to' })
		.getByRole('checkbox')
		.count();
	expect(workbooks().length - before).toBe(partners - 1);
	await openScreen(one.window, 'Overview');
	await one.choosePath(join(folder, workbooks().find((name) => name.startsWith('Northbeck')) ?? ''));
	await chooseMenuItem(one, 'File', 'Read a workbook that came back…');
	await one.window.getByRole('heading', { name: /^Northbeck: / }).waitFor();
	await one.window.getByText('Nothing is proposed').waitFor();
	expect(one.problems).toEqual([]);
});
