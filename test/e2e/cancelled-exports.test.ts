import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeBidJson } from '../../shared/bid-json';
import { largePlan } from '../generate/large-plan';
import { chooseMenuItem, makeBid, workFolder } from './bid-file';
import { cellOf, isSaved, openScreen, typeInto } from './bid-window';
import { type LaunchedApp, launchApp } from './launch';
import { seriousFaults } from './serious-faults';

const folder = workFolder();
const LARGEST = {
	partners: 200,
	years: 5,
	periodMonths: 1,
	measures: 12,
	seed: 1,
	budgetLines: 20_000,
} as const;
const form = join(folder, 'Application.xlsx');
const filled = join(folder, 'filled.xlsx');
let one: LaunchedApp;
beforeAll(async () => {
	copyFileSync('test/fixtures/forms/funder-form.xlsx', form);
	const json = join(folder, 'large.json');
	writeFileSync(json, writeBidJson(largePlan(LARGEST)));
	one = await launchApp();
	await one.choosePath(makeBid(join(folder, 'large.consort'), json));
	await one.window.keyboard.press('Control+O');
	await one.window.getByRole('heading', { name: 'Overview', level: 1 }).waitFor();
	await openScreen(one.window, 'Share');
});
afterAll(() => one?.quit());

const button = (name: string) => one.window.getByRole('button', { name, exact: true });
const busy = (what: string) => one.window.getByRole('status', { name: what });
const cancel = (what: string) => busy(what).getByRole('button', { name: 'Cancel' });
const leftovers = () => readdirSync(folder).filter((name) => name.endsWith('.tmp'));

/** A file that is there before, for the next dialog to choose. */
async function chooseEarlier(name: string): Promise<string> {
	const path = join(folder, name);
	writeFileSync(path, 'earlier');
	await one.choosePath(path);
	return path;
}

async function isAsBefore(path: string): Promise<void> {
	expect(readFileSync(path, 'utf8')).toBe('earlier');
	expect(leftovers()).toEqual([]);
	expect(await one.window.getByRole('dialog').count()).toBe(0);
}

test('a workbook that is cancelled leaves the earlier one, and what was edited meanwhile holds', async () => {
	const path = await chooseEarlier('earlier.xlsx');
	await button('Export the funder workbook').click();
	await busy('Funder workbook').waitFor();
	expect(await seriousFaults(one.window)).toEqual([]);
	await openScreen(one.window, 'Targets');
	const edited = cellOf(one.window, 'Partner 3 of the long list', 'Y1 M2');
	await typeInto(edited, '77');
	await isSaved(one.window, 'Targets: Y1 M2, Partner 3 of the long list');
	await cancel('Funder workbook').click();
	await busy('Funder workbook').waitFor({ state: 'detached' });
	await isAsBefore(path);
	expect(await edited.getAttribute('aria-label')).toMatch(/: 77\b/);
	await openScreen(one.window, 'Share');
	const last = one.window.getByRole('status').filter({ hasText: 'Last export' });
	expect(await last.innerText()).toContain('Not exported');
});

test('an agreement is cancelled by keyboard while a form is filled beside it, which goes on', async () => {
	await one.choosePath(form);
	await button('Choose the workbook').click();
	await one.window.getByRole('heading', { name: 'Fill Application.xlsx' }).waitFor();
	await one.window.getByLabel('Find a figure').fill('Lead partner');
	const figures = one.window.getByRole('grid', { name: 'Figures of the bid' });
	await figures.getByRole('row', { name: 'The bid: Lead partner' }).getByRole('gridcell').last().click();
	await one.window.keyboard.type('B5');
	await one.window.keyboard.press('Enter');
	await one.window.getByText('1 cell chosen.').waitFor();
	const path = await chooseEarlier('earlier.docx');
	await chooseMenuItem(one, 'File', 'Write the draft agreement…');
	await busy('Draft agreement').waitFor();
	await one.choosePath(filled);
	await button('Fill a copy').click();
	await busy('Funder’s form').waitFor();
	await cancel('Draft agreement').press('Enter');
	await busy('Draft agreement').waitFor({ state: 'detached' });
	await one.window.getByText(/1 cell filled and read back/).waitFor();
	await isAsBefore(path);
	expect(readFileSync(filled).length).toBeGreaterThan(1000);
});

test('filling a form is cancelled as well, and the copy that was there stays', async () => {
	const path = await chooseEarlier('earlier form.xlsx');
	await button('Fill a copy').click();
	await cancel('Funder’s form').click();
	await busy('Funder’s form').waitFor({ state: 'detached' });
	await isAsBefore(path);
	expect(one.problems).toEqual([]);
});
