import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cellOf, cellText, exploreSample, isSaved, openScreen } from './bid-window';
import { type LaunchedApp, launchApp } from './launch';

let one: LaunchedApp;
beforeAll(async () => {
	one = await launchApp();
	await exploreSample(one.window);
	await openScreen(one.window, 'Partners');
});
afterAll(() => one?.quit());

const register = () => one.window.getByRole('grid', { name: 'Register of partners' });
const kind = () => cellOf(register(), 'Elmfield', 'Kind of partner');
const text = () => cellText(register(), 'Elmfield', 'Kind of partner');
const press = async (...keys: string[]) => {
	for (const key of keys) await one.window.keyboard.press(key);
};
const field = () => kind().getByRole('combobox');
const list = () => one.window.locator('.choice-list');

describe('the choices of a cell', () => {
	test('unfold with Alt and an arrow, and Esc leaves the cell as it was', async () => {
		await kind().click();
		const before = await text();
		await press('Alt+ArrowDown');
		await list().waitFor();
		await press('ArrowUp', 'ArrowUp');
		expect(await field().inputValue()).not.toBe('goodGuy');
		await press('Escape');
		expect(await list().count()).toBe(0);
		expect(await text()).toBe(before);
		expect(await kind().evaluate((cell) => cell === document.activeElement)).toBe(true);
	});

	test('are gone through by letters and taken with Enter', async () => {
		await press('F2', 'b', 'Enter');
		await isSaved(one.window, 'Kind of partner, Elmfield');
		expect(await text()).toBe('Big beast');
	});

	test('are taken by a click', async () => {
		await kind().dblclick();
		await list().getByText('Transactional').click();
		await expect.poll(text).toBe('Transactional');
		expect(await list().count()).toBe(0);
	});

	test('leave nothing on the console', () => expect(one.problems).toEqual([]));
});
