import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dumpBid, workFolder } from './bid-file';
import { beginsWith, cellOf, cellText, isSaved, openScreen, SOON, typeInto } from './bid-window';
import { type LaunchedApp, launchApp } from './launch';

const path = join(workFolder(), 'By hand.consort');
let one: LaunchedApp;
const grid = (name: string | RegExp) => one.window.getByRole('grid', { name });
const press = (name: string) => one.window.getByRole('button', { name, exact: true }).click();

/** The cell that names its line. */
const nameCell = (inside: ReturnType<typeof grid>, name: string) =>
	inside.getByRole('rowheader', { name: beginsWith(`${name}, `) });

/** Chooses in a cell whose choices unfold as a list. */
async function choose(cell: ReturnType<typeof cellOf>, choice: string): Promise<void> {
	await cell.click();
	await one.window.keyboard.press('Enter');
	await cell.getByRole('combobox').selectOption({ label: choice });
}

beforeAll(async () => {
	one = await launchApp();
	await one.choosePath(path);
	await one.window.getByRole('textbox', { name: 'Name of the bid' }).fill('By hand');
	await one.window.getByRole('textbox', { name: 'Funder', exact: true }).fill('County Council');
	await one.window.getByRole('textbox', { name: 'Lead charity' }).fill('Hearth');
	await press('Start this bid');
	await one.window.getByRole('heading', { name: 'Overview', level: 1 }).waitFor();
});
afterAll(() => one?.quit());

describe('a bid made by hand from nothing', () => {
	test('is not called fit while there is nothing to check', async () => {
		await one.window.getByRole('heading', { name: /^Nothing is promised or costed yet/ }).waitFor();
	});

	test('gets its measures from the Targets screen', async () => {
		await openScreen(one.window, 'Targets');
		await press('Add a measure');
		await press('Add an output');
		await typeInto(nameCell(grid('Measures'), 'New output'), 'People starting support');
		await typeInto(cellOf(grid('Measures'), 'People starting support', 'Minimum a year'), '60');
		await isSaved(one.window, 'Minimum a year, People starting support');
	});

	test('gets a role that can be used as soon as its method is chosen', async () => {
		await openScreen(one.window, 'Capacity');
		await press('Add a role');
		await typeInto(nameCell(grid('Roles'), 'New role'), 'Advocate');
		await choose(cellOf(grid('Roles'), 'Advocate', 'Measured by'), 'Cases at once');
		await expect.poll(() => cellText(grid('Roles'), 'Advocate', 'Cases at once'), SOON).toBe('25');
		expect(await cellText(grid('Roles'), 'Advocate', 'Delivers')).toBe('People starting support');
	});

	test('shows what a post can deliver as soon as it is typed', async () => {
		await press('Add a post');
		const posts = grid('Posts at Hearth');
		await typeInto(cellOf(posts, 'Advocate', 'Pay in £ a year for 1 FTE'), '£30,000');
		await choose(cellOf(posts, 'Advocate', 'In post now'), 'Yes');
		await typeInto(cellOf(posts, 'Advocate', 'FTE'), '2');
		// 2 FTE less 5.5 % for empty posts, 25 at once, 20 weeks a case, 13 weeks a quarter.
		await one.window.getByRole('heading', { name: 'How 30.7 is worked out' }).waitFor();
	});

	test('turns red where more is promised than can be delivered', async () => {
		await openScreen(one.window, 'Targets');
		const targets = grid(/^Targets for People starting support/);
		await typeInto(cellOf(targets, 'Hearth', 'Y1 Q1'), '40');
		await isSaved(one.window, 'Targets: Y1 Q1, Hearth');
		expect(await cellText(targets, 'Hearth', 'Y1 Q1')).toContain('above capacity 30.7');
		expect(await cellText(targets, 'Unallocated', 'Year 1')).toBe('20 in nobody’s target');
	});

	test('changes its length without losing what was typed', async () => {
		await openScreen(one.window, 'Overview');
		await one.window.getByRole('radio', { name: 'About this bid' }).click();
		await typeInto(cellOf(grid('Details of the bid'), 'Years', 'Answer'), '2');
		await isSaved(one.window, 'Answer, Years');
		await one.quit();
		const bid = JSON.parse(dumpBid(path)) as { bid: { years: number }[]; targets: { byPeriod: number[] }[] };
		expect(bid.bid[0]?.years).toBe(2);
		expect(bid.targets[0]?.byPeriod).toEqual([40, 0, 0, 0, 0, 0, 0, 0]);
	});

	test('leaves nothing on the console', () => expect(one.problems).toEqual([]));
});
