import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cellOf, cellText, exploreSample, openScreen, SOON } from './bid-window';
import { type LaunchedApp, launchApp } from './launch';

let one: LaunchedApp;
beforeAll(async () => {
	one = await launchApp();
	await exploreSample(one.window);
});
afterAll(() => one?.quit());

const panel = () => one.window.getByRole('complementary', { name: 'How is this worked out?' });
const title = () => panel().getByRole('heading');
const link = (label: string) => panel().getByRole('link', { name: `${label}: go to where it is typed` });
const open = (label: string) => panel().getByRole('button', { name: `${label}: how is this worked out?` });
const grid = (name: string | RegExp) => one.window.getByRole('grid', { name }).first();
const stepValue = (label: string | RegExp): Promise<string> =>
	panel()
		.getByRole('row')
		.filter({ has: one.window.getByRole('rowheader', { name: label }) })
		.getByRole('cell')
		.last()
		.innerText();
const current = () => one.window.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
const isCurrent = (start: string) => expect.poll(current, SOON).toMatch(new RegExp(`^${start}`));
const ask = (name: RegExp): Locator => one.window.getByRole('button', { name });
const typeHere = async (typed: string) => {
	await one.window.keyboard.type(typed);
	await one.window.keyboard.press('Enter');
};

describe('a number leads to the cell it rests on, and changes with it', () => {
	test('the request on the overview, against the most the funder gives', async () => {
		await ask(/^Requested .*How is this worked out\?$/).click();
		expect(await title().innerText()).toBe('Request of the whole bid in all years');
		await panel().getByText('Total cost less cash match of any status').waitFor();
		await link('Maximum award').click();
		await isCurrent('Requested, Limit: £3,750,000');
		await typeHere('3800000');
		await expect.poll(() => stepValue('Room left'), SOON).toBe('£126,090');
	});

	test('a use of capacity, by keyboard through capacity to a post', async () => {
		await openScreen(one.window, 'Capacity');
		await one.window.getByRole('tab', { name: /^Sabr Sisters/ }).click();
		const cell = cellOf(grid(/^Use of capacity for advocacy starts/), 'Sabr Sisters', 'Y1 Q1');
		await cell.focus();
		await one.window.keyboard.press('F2');
		await expect.poll(() => title().evaluate((node) => node === document.activeElement), SOON).toBe(true);
		expect(await stepValue('Used')).toBe('149.57%');
		await open('Capacity').press('Enter');
		await link('Posts').press('Enter');
		await isCurrent('Specialist advocate, FTE: 0.8');
		await typeHere('2.4');
		await expect.poll(() => stepValue('Posts: go to where it is typed'), SOON).toBe('2.4 FTE');
		await panel().getByRole('button', { name: 'Back to the number before' }).click();
		await expect.poll(() => stepValue('Used'), SOON).toBe('49.86%');
	});

	test('a year of targets', async () => {
		await openScreen(one.window, 'Targets');
		const targets = grid(/^Targets for advocacy starts/);
		await cellOf(targets, 'Sabr Sisters', 'Year 1').click();
		const before = Number((await stepValue('Target in year 1')).replaceAll(',', ''));
		await link('Y1 Q2').click();
		await isCurrent('Sabr Sisters, Y1 Q2');
		const typed = Number((await cellText(targets, 'Sabr Sisters', 'Y1 Q2')).split(',')[0]) + 5;
		await typeHere(String(typed));
		await expect.poll(() => stepValue('Target in year 1'), SOON).toBe(String(before + 5));
	});

	test('a budget line, with the pension that every post pays', async () => {
		await openScreen(one.window, 'Budget');
		await cellOf(grid(/^Budget lines of Harbour/), 'IDVA', 'Year 1').click();
		const before = await stepValue(/^Cost in year 1/);
		await link('Pension').click();
		await isCurrent('Employer pension, of pay, Figure: 5%');
		await typeHere('8%');
		await expect.poll(() => stepValue(/^Cost in year 1/), SOON).not.toBe(before);
	});

	test('the cover of reserves', async () => {
		await openScreen(one.window, 'Risk sharing');
		await cellOf(grid('Cash until paid, by partner'), 'Sabr Sisters', 'Reserves by need').click();
		await link('Free reserves').click();
		const typing = () => one.window.evaluate(() => document.activeElement?.tagName);
		await expect.poll(typing, SOON).toBe('INPUT');
		const before = await stepValue('Cover');
		await one.window.keyboard.press('Control+A');
		await typeHere('50000');
		await expect.poll(() => stepValue('Cover'), SOON).not.toBe(before);
	});

	test('the score of a risk', async () => {
		await openScreen(one.window, 'Risks');
		await one.window.locator('.register td.score').first().click();
		const before = await stepValue('Score');
		await link('Impact').click();
		await isCurrent('.*mpact');
		await typeHere('1');
		await expect.poll(() => stepValue('Score'), SOON).not.toBe(before);
	});
});

describe('every other kind of number shows its rule', () => {
	const shows = async (begin: string | RegExp, rule: RegExp) => {
		await expect.poll(() => title().innerText(), SOON).toMatch(begin);
		await panel().getByText(rule).first().waitFor();
	};

	test('of a partner', async () => {
		await openScreen(one.window, 'Partners');
		const register = grid('Register of partners');
		await cellOf(register, 'Sabr Sisters', 'Due diligence').click();
		await shows(/^Due diligence of Sabr Sisters/, /^Red from three checks/);
		await one.window.keyboard.press('ArrowRight');
		await shows(/^Periods in which Sabr Sisters/, /A period counts/);
		await one.window.keyboard.press('ArrowRight');
		await shows(/^Request of Sabr Sisters/, /Total cost less cash match/);
	});

	test('of all partners in the budget, and a limit of the funder', async () => {
		await openScreen(one.window, 'Budget');
		await cellOf(grid(/^Funder/), 'Capital', 'Now').click();
		await shows('Capital as a share of cost', /^Lines of capital/);
		await one.window.getByRole('radio', { name: 'All partners' }).click();
		await one.window.locator('.matrix td .how').first().click();
		await shows(/^Staff of /, /budget lines of the partner/);
	});

	test('of what is lost, at the level that is tried', async () => {
		await openScreen(one.window, 'Risk sharing');
		await one.window.locator('.loss-grid tr.sum .has-how').first().click();
		await shows(/^Results money lost at capacity, all partners/, /its own shortfall, added up/);
		await one.window.locator('.clawback-grid .has-how').first().click();
		await shows(/^Clawback at the end of year 1/, /falls? below the threshold/);
	});

	test('of the simulated trials, with their number and seed', async () => {
		await openScreen(one.window, 'Risks');
		await ask(/^8 in 10\. How is this worked out\?$/).click();
		await shows(/in 8 in 10 of the trials$/, /^In each trial every risk/);
		await link('Trials').click();
		await isCurrent('.*rials');
	});

	test('of a scenario beside the bid', async () => {
		await openScreen(one.window, 'What if');
		await one.window.locator('.comparison .how').first().click();
		await shows(/^Cost: /, /laid over the bid/);
		await open('The bid').click();
		await shows(/^Cost of the whole bid in all years/, /The cost of each partner, added up/);
	});

	test('of the agreement', async () => {
		await openScreen(one.window, 'Agreement');
		await ask(/^Agreed part of the agreement/).click();
		await shows('How much of the agreement is agreed', /^Agreed items over required items/);
		await panel().getByRole('link').first().click();
		await isCurrent('.*Status');
	});
});

describe('the panel', () => {
	test('goes away with Esc, and the keyboard is back on the number', async () => {
		await openScreen(one.window, 'Targets');
		const sum = cellOf(grid(/^Targets for/), 'All partners', 'Total');
		await sum.focus();
		await one.window.keyboard.press('ContextMenu');
		await expect.poll(() => title().evaluate((node) => node === document.activeElement), SOON).toBe(true);
		await one.window.keyboard.press('Escape');
		await panel().waitFor({ state: 'detached' });
		expect(await sum.evaluate((cell) => cell === document.activeElement)).toBe(true);
	});

	test('leaves typing alone: a letter on a number that is worked out says that it cannot be typed over', async () => {
		await one.window.keyboard.type('7');
		await one.window.getByText(/is worked out and cannot be typed over/).waitFor();
		expect(await panel().count()).toBe(0);
	});

	test('leaves nothing on the console', () => expect(one.problems).toEqual([]));
});
