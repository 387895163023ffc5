import { afterAll, beforeAll, expect, test } from 'vitest';
import { beginsWith, cellOf, exploreSample, openScreen, SOON, typeInto } from './bid-window';
import { type LaunchedApp, launchApp } from './launch';

let one: LaunchedApp;
beforeAll(async () => {
	one = await launchApp();
	await exploreSample(one.window);
});
afterAll(() => one?.quit());

test('a name too long for a partner is told before anything is added', async () => {
	await openScreen(one.window, 'Partners');
	await one.window.getByRole('button', { name: 'Add partners' }).click();
	const names = one.window.getByRole('textbox', { name: 'Names, one on each line' });
	await names.fill(`Brook Aid\n${'x'.repeat(201)}`);
	const add = one.window.getByRole('button', { name: 'Add 2 names' });
	expect(await one.window.getByRole('alert').innerText()).toMatch(/1 name longer than 200 characters/);
	expect(await add.isDisabled()).toBe(true);
	await names.fill('Brook Aid\nHill Aid');
	await add.click();
	await one.window.getByRole('link', { name: 'Hill Aid' }).waitFor(SOON);
});

test('a budget line with a long description can be changed and removed', async () => {
	await openScreen(one.window, 'Budget');
	const long = `Rent ${'of the hall '.repeat(39)}`.trim();
	const lines = one.window.getByRole('grid', { name: beginsWith('Budget lines of') });
	await one.window.getByRole('button', { name: 'Add to the budget' }).click();
	await one.window.getByRole('menuitem', { name: 'Running cost' }).click();
	await lines.getByRole('rowheader', { name: beginsWith('New running cost') }).click();
	await one.window.keyboard.type(long);
	await one.window.keyboard.press('Enter');
	await cellOf(lines, long, 'Year 1').waitFor(SOON);
	await typeInto(cellOf(lines, long, 'Year 1'), '4321');
	await one.window.getByRole('button', { name: /^Undo: .*Rent of the hall/ }).waitFor(SOON);
	await lines.getByRole('rowheader', { name: beginsWith(long) }).click();
	await one.window.getByRole('button', { name: 'Remove' }).first().click();
	await one.window.getByRole('button', { name: beginsWith('Undo: Remove') }).waitFor(SOON);
	expect(await one.window.getByText('Not saved').count()).toBe(0);
});

test('a partner given a target waits there to be typed into', async () => {
	await openScreen(one.window, 'Targets');
	await one.window.getByRole('button', { name: 'Add a partner' }).click();
	await one.window.getByRole('menuitem', { name: 'Hill Aid' }).click();
	await cellOf(one.window, 'Hill Aid', 'Y1 Q1').waitFor(SOON);
	await one.window.keyboard.type('12');
	await one.window.keyboard.press('Enter');
	await cellOf(one.window, 'Hill Aid', 'Y1 Q1').getByText('12').waitFor(SOON);
	expect(one.problems).toEqual([]);
});
