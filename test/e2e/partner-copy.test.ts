import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { beginsWith, cellText, exploreSample, isSaved, openScreen, SOON, statusBar } from './bid-window';
import { type LaunchedApp, launchApp } from './launch';

const WITH = 'Sabr Sisters with its posts, targets and money';
let one: LaunchedApp;
beforeAll(async () => {
	one = await launchApp();
	await exploreSample(one.window);
	await openScreen(one.window, 'Partners');
});
afterAll(() => one?.quit());

const press = (name: string) => one.window.getByRole('button', { name, exact: true }).click();
const register = () => one.window.getByRole('grid', { name: 'Register of partners' });
const tab = (name: string) => one.window.getByRole('tab', { name: beginsWith(name) });
const note = () => one.window.getByRole('region', { name: 'What was taken out' });
const nameField = () => one.window.getByRole('textbox', { name: 'Full name' });

describe('a duplicate of a partner', () => {
	test('opens at once, ready for a name of its own', async () => {
		await tab('Sabr Sisters').click();
		await press('Duplicate Sabr Sisters');
		await isSaved(one.window, `Duplicate ${WITH}`);
		await one.window.getByText('Sabr Sisters (copy) is', { exact: false }).first().waitFor(SOON);
		await expect.poll(() => nameField().inputValue(), SOON).toMatch(/ \(copy\)$/);
		expect(await nameField().evaluate((field) => field === document.activeElement)).toBe(true);
	});

	test('asks for the same money, and is not the lead', async () => {
		await tab('All partners').click();
		const asked = await cellText(register(), 'Sabr Sisters', 'Requested £');
		expect(await cellText(register(), 'Sabr Sisters (copy)', 'Requested £')).toBe(asked);
		expect(await cellText(register(), 'Sabr Sisters (copy)', 'Membership')).toBe('Invited');
	});

	test('can be asked for in the palette, of the lead too', async () => {
		await one.window.keyboard.press('Control+k');
		await one.window.getByRole('dialog').waitFor();
		await one.window.keyboard.type('duplicate harbour');
		await one.window.getByRole('menuitem', { name: 'Duplicate Harbour & Hearth' }).waitFor();
		await one.window.keyboard.press('Enter');
		await tab('Harbour & Hearth (copy)').waitFor(SOON);
	});
});

describe('a partner that is removed', () => {
	test('is told with all that went, until it is brought back', async () => {
		await tab('Sabr Sisters (copy)').click();
		await press('Remove Sabr Sisters (copy)');
		await note().getByText('Taken out: 1 partner', { exact: false }).waitFor(SOON);
		expect(await note().innerText()).toMatch(/3 posts, 1 absence, 2 targets, 8 budget lines/);
		const spoken = statusBar(one.window).getByRole('status');
		expect(await spoken.innerText()).toContain('Done: Remove Sabr Sisters (copy)');
		await openScreen(one.window, 'Budget');
		await note().getByRole('button', { name: 'Undo' }).click();
		await tab('Sabr Sisters (copy)').waitFor(SOON);
		expect(await note().count()).toBe(0);
	});

	test('leaves the keyboard at Undo, and the note goes when it is dismissed', async () => {
		await openScreen(one.window, 'Partners');
		await tab('Sabr Sisters (copy)').click();
		const remove = one.window.getByRole('button', { name: 'Remove Sabr Sisters (copy)', exact: true });
		await remove.focus();
		await one.window.keyboard.press('Enter');
		await note().waitFor(SOON);
		const undo = note().getByRole('button', { name: 'Undo' });
		await expect.poll(() => undo.evaluate((button) => button === document.activeElement), SOON).toBe(true);
		await note().getByRole('button', { name: 'Dismiss' }).click();
		expect(await note().count()).toBe(0);
	});

	test('is no longer told of once something else is done', async () => {
		await one.window.keyboard.press('Control+z');
		await tab('Sabr Sisters (copy)').click();
		await press('Remove Sabr Sisters (copy)');
		await note().waitFor(SOON);
		await tab('Sabr Sisters').click();
		await press('Make it the lead');
		await expect.poll(() => note().count(), SOON).toBe(0);
	});

	test('leaves nothing on the console', () => expect(one.problems).toEqual([]));
});
