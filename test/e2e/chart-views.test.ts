import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cellOf, cellText, exploreSample, openScreen, SOON } from './bid-window';
import { type LaunchedApp, launchApp } from './launch';

let one: LaunchedApp;
beforeAll(async () => {
	one = await launchApp();
	await exploreSample(one.window);
});
afterAll(() => one?.quit());

const region = (name: RegExp) => one.window.getByRole('region', { name });
const tool = (name: string) => one.window.getByRole('radio', { name, exact: true });

describe('a total of all partners', () => {
	test('on Capacity names the worst partner of each quarter under it', async () => {
		await openScreen(one.window, 'Capacity');
		const heat = one.window.getByRole('grid', { name: /^Use of capacity for advocacy starts/ });
		expect(await cellText(heat, 'Worst partner', 'Y2 Q1')).toBe('256%, over, Sabr Sisters');
		await cellOf(heat, 'Worst partner', 'Y2 Q2').click();
		await one.window.getByRole('heading', { name: 'Posts at Sabr Sisters' }).waitFor(SOON);
	});

	test.each(['Capacity', 'Targets'])('on %s says whom it hides', async (screen) => {
		await openScreen(one.window, screen);
		await one.window.getByText('worst Sabr Sisters 256% in Y2 Q1').first().waitFor(SOON);
	});
});

describe('what chance does to delivery', () => {
	test('is shown as a fan with the chance of the minimum for each year', async () => {
		await openScreen(one.window, 'Capacity');
		await one.window.getByRole('tab', { name: /^Sabr Sisters/ }).click();
		await tool('If staff are short').click();
		const fan = region(/^What would be delivered by chance: Sabr Sisters, advocacy starts/);
		await fan
			.getByText(/^Sabr Sisters reaches 85% of its target for advocacy starts 0 times in 100/)
			.waitFor(SOON);
		await fan.getByRole('button', { name: /^Show as table/ }).click();
		expect(await fan.getByRole('row').count()).toBe(13);
		await one.window.getByRole('table', { name: /^Trials of 100 that deliver at least 85%/ }).waitFor();
		await tool('As planned').click();
	});
});

describe('the cost of the bid', () => {
	test('is split by partner, by category and by year', async () => {
		await openScreen(one.window, 'Budget');
		await tool('All partners').click();
		await region(/^Cost of the bid by partner/)
			.getByText(/^By partner: Harbour & Hearth £/)
			.waitFor(SOON);
		await tool('By year').click();
		const split = region(/^Cost of the bid by year/);
		await split.getByRole('button', { name: /^Show as table/ }).click();
		expect(await split.getByRole('row').count()).toBe(4);
	});
});

describe('a scenario', () => {
	test('lies over the bid, or stands beside it', async () => {
		await openScreen(one.window, 'What if');
		const charts = region(/^Target against capacity: All partners, recovery outcomes/);
		await charts.first().waitFor(SOON);
		expect(await charts.count()).toBe(1);
		await charts.getByRole('button', { name: /^Show as table/ }).click();
		await charts.getByRole('columnheader', { name: 'Capacity, scenario' }).waitFor();
		await tool('Side by side').click();
		await expect.poll(() => charts.count(), SOON).toBe(2);
	});
});

test('nothing is on the console', () => expect(one.problems).toEqual([]));
