import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	cellOf,
	exploreSample,
	findingCounts,
	isSaved,
	openPosts,
	openScreen,
	SOON,
	statusBar,
	typeInto,
} from './bid-window';
import { type LaunchedApp, launchApp } from './launch';

let one: LaunchedApp;
beforeAll(async () => {
	one = await launchApp();
	await exploreSample(one.window);
});
afterAll(() => one?.quit());

const heading = (name: string) => one.window.getByRole('heading', { name, level: 1 });
const step = () => statusBar(one.window).innerText();
const level = (name: RegExp) => one.window.getByRole('radio', { name });
const findings = () => one.window.getByRole('grid', { name: /^Findings/ });
const shownFindings = async () => (await findings().getByRole('row').count()) - 1;

async function choose(filter: RegExp, option: string): Promise<void> {
	await one.window.getByRole('button', { name: filter }).click();
	await one.window.getByRole('option', { name: option, exact: true }).click();
}

describe('F8', () => {
	test('goes first to the partner that promises what it cannot deliver', async () => {
		await one.window.keyboard.press('F8');
		await heading('Capacity').waitFor();
		expect(await one.window.getByRole('tab', { selected: true }).innerText()).toContain('Sabr Sisters');
		await expect.poll(step, SOON).toMatch(/Finding 1 of 100/);
		expect(await one.window.getByRole('heading', { name: /^Sabr Sisters is over/ }).count()).toBe(1);
	});

	test('goes on to the cell of each next finding, and Shift+F8 goes back', async () => {
		await one.window.keyboard.press('F8');
		await one.window.keyboard.press('F8');
		await heading('Targets').waitFor();
		await expect.poll(step, SOON).toMatch(/Finding 3 of 100/);
		const year = cellOf(one.window.getByRole('grid', { name: /^Targets for/ }), 'All partners', 'Year 1');
		await expect.poll(() => year.evaluate((cell) => cell === document.activeElement), SOON).toBe(true);
		await one.window.keyboard.press('Shift+F8');
		await heading('Capacity').waitFor();
		await expect.poll(step, SOON).toMatch(/Finding 2 of 100/);
	});

	test('leads no further than to its place: what the person chooses next stays chosen', async () => {
		await one.window.keyboard.press('F8');
		await heading('Targets').waitFor();
		const chosen = cellOf(one.window.getByRole('grid', { name: /^Targets for/ }), 'Elmfield', 'Y2 Q3');
		await chosen.click();
		await one.window.waitForTimeout(200);
		expect(await chosen.evaluate((cell) => cell === document.activeElement)).toBe(true);
		await one.window.keyboard.press('Shift+F8');
		await heading('Capacity').waitFor();
	});

	test('goes round from the first to the last', async () => {
		await one.window.keyboard.press('Shift+F8');
		await one.window.keyboard.press('Shift+F8');
		await expect.poll(step, SOON).toMatch(/Finding 100 of 100/);
		await one.window.keyboard.press('F8');
		await expect.poll(step, SOON).toMatch(/Finding 1 of 100/);
	});

	test('finds a place for every finding that stops the bid', async () => {
		const places: string[] = [];
		for (let number = 2; number <= 15; number += 1) {
			await one.window.keyboard.press('F8');
			await expect.poll(step, SOON).toContain(`Finding ${number} of 100`);
			places.push((await one.window.getByRole('heading', { level: 1 }).innerText()).trim());
		}
		expect(places.join(' ')).toBe(
			'Capacity Targets Capacity Targets Targets Targets Partners Partners Partners Budget Budget Budget Budget Budget',
		);
		expect(one.problems).toEqual([]);
	});
});

describe('the list of findings', () => {
	beforeAll(() => openScreen(one.window, 'Overview'));

	test('shows one level when that is chosen', async () => {
		await level(/^Stop/).click();
		await expect.poll(shownFindings, SOON).toBe(15);
		expect(await findings().getByRole('gridcell', { name: 'Warn' }).count()).toBe(0);
	});

	test('counts and shows one partner’s when that is chosen', async () => {
		await choose(/Partner$/, 'Prism');
		await expect.poll(shownFindings, SOON).toBe(4);
		expect(await level(/^Stop/).innerText()).toMatch(/4/);
		await choose(/Partner$/, 'All partners');
	});

	test('counts and shows one family when that is chosen', async () => {
		await choose(/Family$/, 'Capacity');
		await expect.poll(shownFindings, SOON).toBe(3);
		await choose(/Family$/, 'All families');
		await expect.poll(shownFindings, SOON).toBe(15);
	});

	test('opens the place of a finding that is clicked', async () => {
		await findings()
			.getByRole('rowheader', { name: /^Tidewell disputes/ })
			.click();
		await heading('Targets').waitFor();
		await expect.poll(step, SOON).toMatch(/Finding 5 of 100/);
		const stand = one.window
			.getByRole('region', { name: 'Why advocacy starts' })
			.getByRole('listitem')
			.filter({ has: one.window.getByText('Tidewell', { exact: true }) })
			.getByRole('button', { name: /Stand$/ });
		await expect.poll(() => stand.evaluate((each) => each === document.activeElement), SOON).toBe(true);
	});

	test('opens the place of a finding chosen by keyboard', async () => {
		await openScreen(one.window, 'Overview');
		await findings()
			.getByRole('rowheader', { name: /^Sabr Sisters promises 272/ })
			.focus();
		await one.window.keyboard.press('Enter');
		await heading('Capacity').waitFor();
		await expect.poll(step, SOON).toMatch(/Finding 1 of 100/);
	});
});

describe('a finding that is mended', () => {
	test('is gone from the list and from the counts', async () => {
		await openPosts(one.window, 'Sabr Sisters');
		const posts = one.window.getByRole('grid', { name: 'Posts at Sabr Sisters' });
		await typeInto(cellOf(posts, 'Specialist advocate', 'FTE'), '2.5');
		await isSaved(one.window, 'FTE, Specialist advocate');
		expect((await findingCounts(one.window)).stop).toBeLessThan(15);
		await openScreen(one.window, 'Overview');
		expect(
			await findings()
				.getByRole('rowheader', { name: /promises 272 of advocacy starts/ })
				.count(),
		).toBe(0);
	});

	test('is back when the step is taken back', async () => {
		await one.window.keyboard.press('Control+Z');
		await expect.poll(() => findingCounts(one.window), SOON).toEqual({ stop: 15, warn: 79, note: 6 });
		expect(
			await findings()
				.getByRole('rowheader', { name: /promises 272 of advocacy starts/ })
				.count(),
		).toBe(1);
	});

	test('leaves nothing on the console', () => expect(one.problems).toEqual([]));
});
