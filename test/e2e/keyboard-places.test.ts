import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cellOf, cellText, exploreSample, isSaved, openScreen, SOON } from './bid-window';
import { hasKeyboard, KeyboardHand } from './keyboard-hand';
import { type LaunchedApp, launchApp } from './launch';

let one: LaunchedApp;
let hand: KeyboardHand;
beforeAll(async () => {
	one = await launchApp();
	hand = new KeyboardHand(one.window);
	await exploreSample(one.window);
});
afterAll(() => one?.quit());

const grid = (name: string | RegExp) => one.window.getByRole('grid', { name, exact: true });
const getsKeyboard = (place: Locator) => expect.poll(() => hasKeyboard(place), SOON).toBe(true);

describe('text of several lines in a cell', () => {
	const details = () => grid('Details of the bid');
	const notes = () => cellOf(details(), 'Notes', 'Answer');

	test('takes another line with Alt+Enter, as in a spreadsheet', async () => {
		await one.window.getByText('About this bid', { exact: true }).click();
		await notes().click();
		await hand.type('Fictional');
		await hand.press('Alt+Enter');
		await hand.type('Figures of 2025');
		await hand.press('Enter');
		await expect.poll(() => cellText(details(), 'Notes', 'Answer'), SOON).toBe('Fictional\nFigures of 2025');
	});

	test('keeps its lines when it is opened and left', async () => {
		await notes().click();
		await hand.press('F2', 'End');
		await hand.type('!');
		await hand.press('Enter');
		await expect.poll(() => cellText(details(), 'Notes', 'Answer'), SOON).toBe('Fictional\nFigures of 2025!');
	});

	test('keeps what was typed when F6 or a screen’s number leads on', async () => {
		await notes().click();
		await hand.type('Left by F6');
		await hand.press('F6');
		await isSaved(one.window, 'Answer, Notes');
		expect(await hasKeyboard(details())).toBe(false);
		// The second time the other screen is there at once.
		for (const text of ['Left by Alt+2', 'Left by Alt+2 again']) {
			await notes().click();
			await hand.type(text);
			await hand.press('Alt+2');
			await one.window.getByRole('heading', { name: 'Partners', level: 1 }).waitFor();
			await openScreen(one.window, 'Overview');
			await one.window.getByText('About this bid', { exact: true }).click();
			expect(await cellText(details(), 'Notes', 'Answer')).toBe(text);
		}
	});
});

test('a new scenario has the keyboard on its name', async () => {
	await openScreen(one.window, 'What if');
	await one.window.getByRole('button', { name: 'Add a scenario' }).click();
	await getsKeyboard(grid('Scenarios').getByRole('rowheader', { name: /^Scenario 4/ }));
});

test('what is typed on arrival replaces the text that new evidence begins with', async () => {
	await openScreen(one.window, 'Targets');
	await one.window.getByRole('button', { name: 'Add evidence', exact: true }).click();
	const detail = one.window.getByRole('textbox', { name: 'What it shows', exact: true });
	await getsKeyboard(detail);
	await hand.type('Referral log');
	expect(await detail.inputValue()).toBe('Referral log');
});

test('moving along the map of another measure leaves it where it is, with the keyboard', async () => {
	await openScreen(one.window, 'Capacity');
	const maps = one.window.getByRole('grid', { name: /^Use of capacity for/ });
	const names = () => maps.evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')));
	const before = await names();
	const second = maps.nth(1);
	await second.locator('[data-cell="0:0"]').focus();
	await hand.press('ArrowRight', 'ArrowRight');
	await getsKeyboard(second.locator('[data-cell="0:2"]'));
	expect(await names()).toEqual(before);
});
