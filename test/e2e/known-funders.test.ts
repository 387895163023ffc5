import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cellText, exploreSample, isSaved, openScreen, SOON } from './bid-window';
import { type LaunchedApp, launchApp } from './launch';

const NAME = 'European Social Fund, 15% of direct staff';
let one: LaunchedApp;
beforeAll(async () => {
	one = await launchApp();
	await exploreSample(one.window);
	await openScreen(one.window, 'Budget');
});
afterAll(() => one?.quit());

const dialog = () => one.window.getByRole('dialog');
const grid = (name: string) => one.window.getByRole('grid', { name, exact: true });
const requested = () => cellText(grid('Whole bid'), 'Requested', 'Total');
/** The cells of a line in the table of what will change. */
const effect = (what: string) =>
	dialog()
		.getByRole('row')
		.filter({ has: one.window.getByRole('rowheader', { name: what, exact: true }) })
		.getByRole('cell')
		.allInnerTexts();

describe('the rules of a known funder', () => {
	let before: string;

	test('show what they would change before they are set', async () => {
		before = await requested();
		await one.window.getByRole('button', { name: 'Rules of a known funder…' }).click();
		await dialog().getByRole('option', { name: 'Horizon Europe, flat 25%', selected: true }).waitFor(SOON);
		await one.window.keyboard.press('ArrowDown');
		await one.window.keyboard.press('ArrowDown');
		await dialog().getByRole('option', { name: NAME, selected: true }).waitFor(SOON);
		expect(await effect('Overheads are taken from')).toEqual(['Overhead pools', 'A flat rate']);
		expect(await effect('Flat rate of overheads')).toEqual(['not set', '15%']);
		expect(await effect('Overheads at most')).toEqual(['20%', '15%']);
		expect((await effect('Requested'))[0]).toBe(`£${before}`);
		expect(await dialog().innerText()).toContain('1,720 hours');
		expect(await requested()).toBe(before);
	});

	test('are set in one step: the limits, the terms and the figures follow', async () => {
		const [, after] = await effect('Requested');
		await dialog().getByRole('button', { name: 'Set these rules' }).click();
		await isSaved(one.window, `Rules of ${NAME}`);
		expect(`£${await requested()}`).toBe(after);
		expect(after).not.toBe(`£${before}`);
		const rules = grid('Funder’s rules, failures first');
		expect(await cellText(rules, 'Overheads on direct staff', 'Limit')).toBe('15%');
		const terms = grid('Terms of the funder that the rules rest on');
		expect(await cellText(terms, 'Flat rate of overheads', 'Answer')).toBe('15%');
	});

	test('are said to stand when they do, and cannot be set twice', async () => {
		await one.window.getByRole('button', { name: 'Rules of a known funder…' }).click();
		await dialog().getByRole('option', { name: NAME }).click();
		await dialog().getByText('The bid has these rules already.').waitFor();
		expect(await dialog().getByRole('button', { name: 'Set these rules' }).isDisabled()).toBe(true);
		await one.window.keyboard.press('Escape');
	});

	test('are taken back by one undo', async () => {
		await one.window.keyboard.press('Control+z');
		await expect.poll(requested, SOON).toBe(before);
		const rules = grid('Funder’s rules, failures first');
		expect(await cellText(rules, 'Overheads on direct staff', 'Limit')).toBe('20%');
	});

	test('leave nothing on the console', () => expect(one.problems).toEqual([]));
});
