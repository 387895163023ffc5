import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cellOf, cellText, exploreSample, openScreen, typeInto } from './bid-window';
import { type LaunchedApp, launchApp } from './launch';

/** Typed for each year, so that no other year follows it. */
const LINE = 'Independent evaluation';
const MORE = 2000;
const COLUMNS = ['Year 1', 'Year 2', 'Year 3', 'Total'] as const;
let one: LaunchedApp;
beforeAll(async () => {
	one = await launchApp();
	await exploreSample(one.window);
	await openScreen(one.window, 'Budget');
});
afterAll(() => one?.quit());

const lines = () => one.window.getByRole('grid', { name: /^Budget lines of Harbour & Hearth/ });
const wholeBid = () => one.window.getByRole('grid', { name: 'Whole bid', exact: true });
const pounds = (text: string) => Number(/[\d,]+/.exec(text)?.[0].replaceAll(',', ''));
const amounts = (grid: Locator, line: string) =>
	Promise.all(COLUMNS.map(async (column) => pounds(await cellText(grid, line, column))));
const sum = (each: readonly number[]) => each.reduce((total, next) => total + next, 0);

/** The figures of a line of a table, by the heading above it. */
async function tableLine(heading: RegExp, line: string): Promise<number[]> {
	const section = one.window.locator('section').filter({
		has: one.window.getByRole('heading', { name: heading, exact: true }),
	});
	const cells = section
		.getByRole('row')
		.filter({ has: one.window.getByRole('rowheader', { name: line, exact: true }) });
	return (await cells.getByRole('cell').allInnerTexts()).map(pounds);
}

async function readTotals() {
	const partner = await amounts(lines(), 'Cost');
	const bid = await amounts(wholeBid(), 'Cost');
	const tabs = (await one.window.getByRole('tab').allInnerTexts()).map((text) =>
		pounds(/£[\d,]+/.exec(text)?.[0] ?? ''),
	);
	await one.window.getByRole('radio', { name: 'All partners' }).click();
	const totals = {
		partner,
		bid,
		tabs,
		evaluation: await tableLine(/partners by category$/, 'Evaluation'),
		categories: await tableLine(/partners by category$/, 'Cost'),
		partners: await tableLine(/^By partner/, 'Total'),
	};
	await one.window.getByRole('radio', { name: 'Amounts' }).click();
	await lines().waitFor();
	return totals;
}

describe('an amount typed for year 1 of a budget line', () => {
	let before: Awaited<ReturnType<typeof readTotals>>;
	let after: Awaited<ReturnType<typeof readTotals>>;
	beforeAll(async () => {
		before = await readTotals();
		const typed = pounds(await cellText(lines(), LINE, 'Year 1')) + MORE;
		await typeInto(cellOf(lines(), LINE, 'Year 1'), String(typed));
		await one.window
			.getByRole('button', { name: /^Undo: / })
			.and(one.window.locator(':enabled'))
			.waitFor();
		after = await readTotals();
	});

	test('is added to the cost of its partner in year 1 and in all', () => {
		const [year1 = 0, year2 = 0, year3 = 0, total = 0] = before.partner;
		expect(after.partner).toEqual([year1 + MORE, year2, year3, total + MORE]);
	});

	test('is added to the cost of the whole bid alike', () => {
		const [year1 = 0, year2 = 0, year3 = 0, total = 0] = before.bid;
		expect([year1, total]).toEqual([1_284_642, 4_085_910]);
		expect(after.bid).toEqual([year1 + MORE, year2, year3, total + MORE]);
	});

	test('is added to its category alike', () => {
		const [year1 = 0, year2 = 0, year3 = 0, total = 0] = before.evaluation;
		expect(after.evaluation).toEqual([year1 + MORE, year2, year3, total + MORE]);
	});

	test('leaves the sums by partner, by category and of the whole bid equal', () => {
		for (const totals of [before, after]) {
			expect(totals.categories).toEqual(totals.bid);
			expect(totals.partners.slice(0, 4)).toEqual(totals.bid);
			expect(sum(totals.tabs)).toBe(totals.bid.at(-1));
		}
	});

	test('is requested on the overview', async () => {
		await openScreen(one.window, 'Overview');
		const tile = one.window.getByRole('link', { name: /^Requested/ });
		expect(await tile.innerText()).toContain('£3,675,910');
	});

	test('leaves nothing on the console', () => expect(one.problems).toEqual([]));
});
