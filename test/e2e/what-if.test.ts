import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	cellOf,
	cellText,
	exploreSample,
	findingCounts,
	isSaved,
	openScreen,
	SOON,
	typeInto,
} from './bid-window';
import { type LaunchedApp, launchApp } from './launch';

const LEAVES = 'Sabr Sisters leaves from Y2 Q1';
let one: LaunchedApp;
beforeAll(async () => {
	one = await launchApp();
	await exploreSample(one.window);
	await openScreen(one.window, 'What if');
});
afterAll(() => one?.quit());

const scenarios = () => one.window.getByRole('grid', { name: 'Scenarios', exact: true });
const changes = (name: string) => one.window.getByRole('grid', { name: `What changes in ${name}` });
const sentence = () =>
	one.window.getByRole('heading', { level: 2, name: /results money is lost|finding/ }).innerText();
const figure = (name: string) =>
	one.window
		.getByRole('table', { name: 'Beside the bid' })
		.getByRole('row', { name: new RegExp(`^${name}`) })
		.innerText();
const press = (name: string) => one.window.getByRole('button', { name, exact: true }).click();
const choose = async (label: string, option: string) => {
	await one.window.getByRole('button', { name: new RegExp(`${label}$`) }).click();
	await one.window.getByRole('option', { name: option, exact: true }).click();
};

describe('a scenario of the sample', () => {
	test('stands beside the bid with its losses and its findings', async () => {
		await scenarios()
			.getByRole('rowheader', { name: /^P3 leaves before the start/ })
			.click();
		await expect.poll(sentence, SOON).toContain('£150,372 of results money is lost, £22,282 in the bid');
		expect(await figure('Not delivered, children')).toContain('+275.0');
		expect(await figure('Results money lost')).toMatch(/\+£128,090\s+for the worse/);
		const added = one.window.getByText("Northbeck promises 275 of children's completions and can deliver 0.");
		expect(await added.count()).toBe(1);
		expect((await findingCounts(one.window)).stop).toBe(15);
	});
});

describe('a partner that withdraws', () => {
	test('is one click, and names the scenario after itself and the period', async () => {
		await choose('Partner that withdraws', 'Sabr Sisters');
		await choose('First period without it', 'from Y2 Q1');
		await press('Partner withdraws');
		await isSaved(one.window, LEAVES);
		expect(await cellText(changes(LEAVES), 'Partner, Sabr Sisters, Leaves from', 'Here')).toBe('Y2 Q1');
		expect((await findingCounts(one.window)).stop).toBe(15);
	});

	test('leaves later when another period is typed, by keyboard alone', async () => {
		const before = await figure('No longer spent');
		await changes(LEAVES).getByRole('rowheader').first().focus();
		for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter'])
			await one.window.keyboard.press(key);
		await one.window.keyboard.type('Y3');
		await one.window.keyboard.press('Enter');
		await expect
			.poll(() => cellText(changes(LEAVES), 'Partner, Sabr Sisters, Leaves from', 'Here'), SOON)
			.toBe('Y3 Q1');
		await expect.poll(() => figure('No longer spent'), SOON).not.toBe(before);
	});

	test('has its targets proposed to others, and one button puts that into the bid', async () => {
		const stops = (await findingCounts(one.window)).stop;
		await one.window
			.getByRole('heading', { name: /^Who could take on the targets of Sabr Sisters/ })
			.waitFor();
		await press('Put this proposal into the bid');
		await isSaved(one.window, 'Targets of Sabr Sisters taken on by others');
		await openScreen(one.window, 'Targets');
		const grid = one.window.getByRole('grid', { name: /^Targets for advocacy starts/ });
		expect(await cellText(grid, 'Sabr Sisters', 'Y3 Q1')).toMatch(/^0/);
		expect(await cellText(grid, 'Sabr Sisters', 'Y1 Q2')).toMatch(/^22/);
		await one.window.keyboard.press('Control+Z');
		await undone();
		expect((await findingCounts(one.window)).stop).toBe(stops);
		await openScreen(one.window, 'What if');
	});
});

/** Waits until another step than the proposal is the one that Undo takes back. */
const undone = () => one.window.getByRole('button', { name: /^Undo: (?!Targets of Sabr)/ }).waitFor(SOON);

describe('a scenario made by hand', () => {
	const NAME = 'Fewer people come';

	test('is added and named, and changes nothing yet', async () => {
		await press('Add a scenario');
		await one.window.getByText('Nothing yet: this scenario is the bid as it is.').waitFor();
		await typeInto(cellOf(scenarios(), 'Scenario 5', 'What it means'), 'Referrals fall');
		await typeInto(scenarios().getByRole('rowheader', { name: /^Scenario 5/ }), NAME);
		await expect
			.poll(() =>
				scenarios()
					.getByRole('rowheader', { name: new RegExp(`^${NAME}`) })
					.count(),
			)
			.toBe(1);
	});

	test('takes a fifth off the targets of a partner, and back what is not a number', async () => {
		const value = one.window.getByRole('textbox', { name: 'In the scenario' });
		await value.fill('a few');
		await value.press('Enter');
		await one.window.getByRole('alert').getByText('“a few” is not a whole number.').waitFor();
		await value.fill('-20%');
		await value.press('Enter');
		await isSaved(one.window, `Change in ${NAME}`);
		const line = 'Target, Harbour & Hearth, advocacy starts, Y1 Q1';
		expect(await cellText(changes(NAME), line, 'In the bid')).toBe('17');
		expect(await cellText(changes(NAME), line, 'Here')).toBe('14');
		await typeInto(cellOf(changes(NAME), line, 'Here'), '10');
		await expect.poll(() => cellText(changes(NAME), line, 'Here'), SOON).toBe('10');
	});

	test('takes a post out', async () => {
		await choose('Change of', 'Post');
		await choose('What of it', 'Taken out of the bid');
		await press('Add a change');
		await changes(NAME)
			.getByRole('gridcell', { name: /Here: taken out/ })
			.waitFor();
	});

	test('is put into the bid by one step, which Undo takes back', async () => {
		await press('Put into the bid');
		await isSaved(one.window, `Scenario into the bid: ${NAME}`);
		await openScreen(one.window, 'Targets');
		const grid = one.window.getByRole('grid', { name: /^Targets for advocacy starts/ });
		expect(await cellText(grid, 'Harbour & Hearth', 'Y1 Q1')).toMatch(/^10/);
		await one.window.keyboard.press('Control+Z');
		await expect.poll(() => cellText(grid, 'Harbour & Hearth', 'Y1 Q1'), SOON).toMatch(/^17/);
		await openScreen(one.window, 'What if');
	});

	test('is copied and removed with its changes', async () => {
		await scenarios()
			.getByRole('rowheader', { name: new RegExp(`^${NAME}`) })
			.click();
		await press('Duplicate');
		await scenarios()
			.getByRole('rowheader', { name: new RegExp(`^Copy of ${NAME}`) })
			.waitFor();
		await scenarios()
			.getByRole('rowheader', { name: new RegExp(`^${NAME}`) })
			.click();
		await press('Remove');
		await isSaved(one.window, `Remove the scenario ${NAME}`);
		expect(
			await scenarios()
				.getByRole('rowheader', { name: new RegExp(`^${NAME}`) })
				.count(),
		).toBe(0);
	});

	test('leaves nothing on the console', () => expect(one.problems).toEqual([]));
});
