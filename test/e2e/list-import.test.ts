import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chooseMenuItem, workFolder } from './bid-file';
import { exploreSample, isSaved, openPosts } from './bid-window';
import { type LaunchedApp, launchApp } from './launch';
import { seriousFaults } from './serious-faults';

const folder = workFolder();
let one: LaunchedApp;
beforeAll(async () => {
	one = await launchApp();
	await exploreSample(one.window);
	await openPosts(one.window, 'Sabr Sisters');
});
afterAll(() => one?.quit());

const button = (name: string | RegExp) => one.window.getByRole('button', { name, exact: true });

test('a list of posts from a semicolon file is mapped, looked through and taken in as one step', async () => {
	const list = join(folder, 'posts.csv');
	writeFileSync(
		list,
		'Job title;WTE;Salary;Shoe size\r\nNight worker;0,5;28.000,00;42\r\nDay worker;often;27000;41\r\n',
	);
	await one.choosePath(list);
	await button('Import a list…').click();
	await one.window.getByRole('heading', { name: 'Posts for Sabr Sisters from posts.csv' }).waitFor();
	expect(await one.window.getByText('Role: This cell cannot be empty.').count()).toBe(2);
	await one.window.getByRole('button', { name: /Role where the list says none/ }).click();
	await one.window.getByRole('option').nth(1).click();
	await one.window.getByText('FTE: “often” is not a number.').waitFor();
	expect(await seriousFaults(one.window)).toEqual([]);
	await button('Accept 1 change').click();
	await isSaved(one.window, 'Posts for Sabr Sisters from posts.csv: 1 line');
	await button('Back to Capacity').click();
	await one.window
		.getByRole('gridcell', { name: /Night worker/ })
		.first()
		.waitFor();
});

test('the posts go out as CSV, and nothing in it begins as a formula', async () => {
	const out = join(folder, 'out.csv');
	await one.choosePath(out);
	await button('Save as CSV').click();
	await one.window.getByRole('dialog').getByText('The list is written').waitFor();
	await one.window.keyboard.press('Escape');
	const text = readFileSync(out, 'utf8');
	expect(text).toContain('Post,Role,FTE,People,');
	expect(text).toMatch(/\r\nNight worker,[^,]+,0\.5,1,28000,/);
});

test('a budget comes in by the menu for the partner looked at or another, with k and pence explained', async () => {
	const list = join(folder, 'costs.csv');
	writeFileSync(list, 'Item,Category,Year 1\r\nHall,Client costs,12k\r\nCake,Client costs,1.234\r\n');
	await one.choosePath(list);
	await chooseMenuItem(one, 'File', 'Import a list of budget lines…');
	await one.window.getByRole('heading', { name: 'Budget lines for Sabr Sisters from costs.csv' }).waitFor();
	await one.window.getByText('“12k” read as £12,000.').waitFor();
	await one.window.getByText('“1.234” may be thousands or pence: write it without the point.').waitFor();
	await one.window.getByRole('button', { name: /\bFor\b/ }).click();
	await one.window.getByRole('option', { name: 'Northbeck' }).click();
	await one.window.getByRole('heading', { name: 'Budget lines for Northbeck from costs.csv' }).waitFor();
	await button('Accept 1 change').click();
	await isSaved(one.window, 'Budget lines for Northbeck from costs.csv: 1 line');
	expect(one.problems).toEqual([]);
});

test('a list is saved as CSV from the palette', async () => {
	const out = join(folder, 'lines.csv');
	await one.choosePath(out);
	await one.window.keyboard.press('Control+K');
	await one.window.getByRole('dialog', { name: 'Find or do anything' }).waitFor();
	await one.window.keyboard.type('save budget lines');
	await one.window.getByRole('dialog').getByText('Save budget lines as CSV').waitFor();
	await one.window.keyboard.press('Enter');
	await one.window.getByRole('dialog').getByText('The list is written').waitFor();
	expect(readFileSync(out, 'utf8')).toContain('Category,Description');
	expect(one.problems).toEqual([]);
});
