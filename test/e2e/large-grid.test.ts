import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeBidJson } from '../../shared/bid-json';
import { largePlan } from '../generate/large-plan';
import { makeBid, workFolder } from './bid-file';
import { cellOf, cellText, isSaved, openScreen, SOON, statusBar, typeInto } from './bid-window';
import { type LaunchedApp, launchApp } from './launch';

const folder = workFolder();
const partner = (at: number) => `Partner ${at} of the long list`;
let one: LaunchedApp;
beforeAll(async () => {
	const json = join(folder, 'large.json');
	const plan = largePlan({ partners: 200, years: 5, periodMonths: 1, measures: 2, seed: 7 });
	writeFileSync(json, writeBidJson(plan));
	one = await launchApp();
	await one.choosePath(makeBid(join(folder, 'large.consort'), json));
	await one.window.getByRole('button', { name: 'Explore the sample' }).waitFor();
	await one.window.keyboard.press('Control+O');
	await one.window.getByRole('heading', { name: 'Overview', level: 1 }).waitFor();
	await openScreen(one.window, 'Targets');
	await grid().waitFor();
});
afterAll(() => one?.quit());

const grid = () => one.window.getByRole('grid', { name: /^Targets for/ });
const cell = (line: number, column: string) => cellOf(grid(), partner(line), column);
const text = (line: number, column: string) => cellText(grid(), partner(line), column);
const press = async (...keys: string[]) => {
	for (const key of keys) await one.window.keyboard.press(key);
};
const drawn = (what: string) => grid().locator(what).count();
const focused = () =>
	one.window.evaluate(() => document.activeElement?.getAttribute('aria-label')?.replace(/:.*/, ''));

/** Turns the wheel over the grid. */
async function wheel(across: number, down: number): Promise<void> {
	await one.window.locator('.targets-grid .grid-scroll').hover();
	await one.window.mouse.wheel(across, down);
}

/** Whether all of it can be seen: not scrolled away, nor under the head, the names or the totals. */
const isInSight = (line: number, column: string) =>
	cell(line, column).evaluate((element) => {
		const { left, top, width, height } = element.getBoundingClientRect();
		const shown = (x: number, y: number) => element.contains(document.elementFromPoint(x, y));
		return shown(left + 2, top + 2) && shown(left + width - 3, top + height - 3);
	});

describe('a grid of 190 partners by 60 months', () => {
	test('draws what is in sight and tells screen readers of all of it', async () => {
		expect(Number(await grid().getAttribute('aria-rowcount'))).toBeGreaterThan(190);
		expect(Number(await grid().getAttribute('aria-colcount'))).toBeGreaterThan(60);
		expect(await drawn('tr')).toBeLessThan(70);
		expect(await drawn('td, th')).toBeLessThan(2000);
		expect(await cell(2, 'Y1 M1').getAttribute('aria-colindex')).toBe('2');
		const { violations } = await new AxeBuilder({ page: one.window }).setLegacyMode(true).analyze();
		const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
		expect(serious.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`))).toEqual([]);
	});

	test('keeps its head, names and totals in sight at either end', async () => {
		await cell(2, 'Y1 M1').click();
		await press('Control+End');
		await expect.poll(focused, SOON).toMatch(/, Total$/);
		await press('Control+Home');
		await expect.poll(focused, SOON).toBe(`${partner(1)}, Partner`);
		await wheel(0, 20_000);
		await cell(199, 'Y1 M1').waitFor(SOON);
		await expect.poll(() => isInSight(199, 'Y1 M1'), SOON).toBe(true);
		const total = cellOf(grid(), 'All partners', 'Y1 M1');
		const head = grid().getByRole('columnheader', { name: 'Y1 M1', exact: true });
		for (const place of [total, head]) expect(await place.isVisible()).toBe(true);
		const foot = await total.boundingBox();
		const last = await cell(199, 'Y1 M1').boundingBox();
		expect(foot?.y).toBeGreaterThan(last?.y ?? 0);
	});

	test('is edited at its 180th partner, reached by keys', async () => {
		await press('Control+Home', 'ArrowRight');
		for (let page = 0; page < 16; page += 1) await press('PageDown');
		const at = Number(/Partner (\d+)/.exec((await focused()) ?? '')?.[1]);
		expect(at).toBeGreaterThan(160);
		await expect.poll(() => isInSight(at, 'Y1 M1'), SOON).toBe(true);
		await one.window.keyboard.type('12');
		await press('Enter');
		await isSaved(one.window, `Targets: Y1 M1, ${partner(at)}`);
		expect(await text(at, 'Y1 M1')).toMatch(/^12/);
	});

	test('takes what is typed into the current cell after it was scrolled away', async () => {
		await press('Control+Home');
		await cell(3, 'Y1 M2').click();
		await wheel(0, 20_000);
		await expect.poll(() => isInSight(3, 'Y1 M2'), SOON).toBe(false);
		expect(await focused()).toBe(`${partner(3)}, Y1 M2`);
		await one.window.keyboard.type('31');
		await expect.poll(() => isInSight(3, 'Y1 M2'), SOON).toBe(true);
		await press('Enter');
		await isSaved(one.window, `Targets: Y1 M2, ${partner(3)}`);
		expect(await text(3, 'Y1 M2')).toMatch(/^31/);
	});

	test('keeps a value that was not taken while it is out of sight', async () => {
		await typeInto(cell(5, 'Y1 M3'), 'lots');
		await wheel(4000, 20_000);
		await expect.poll(() => cell(5, 'Y1 M3').count(), SOON).toBe(0);
		await one.window.getByText('“lots” is not a whole number.').waitFor();
		await wheel(-4000, -20_000);
		await expect.poll(() => text(5, 'Y1 M3'), SOON).toBe('lots');
		await cell(5, 'Y1 M3').click();
		await press('Escape');
		expect(await cell(5, 'Y1 M3').getAttribute('aria-invalid')).toBeNull();
	});

	test('takes 60 partners by 12 months from a spreadsheet, and gives them back on undo', async () => {
		const line = Array.from({ length: 12 }, () => '"1,044"').join('\t');
		const sheet = `${Array.from({ length: 60 }, () => line).join('\r\n')}\r\n`;
		await one.app.evaluate(({ clipboard }, written) => clipboard.writeText(written), sheet);
		const before = await text(8, 'Y1 M1');
		await cell(8, 'Y1 M1').click();
		await press('Control+V');
		await isSaved(one.window, 'Targets: Paste 720 cells');
		expect(await text(8, 'Y1 M1')).toMatch(/^1,044/);
		await expect.poll(() => statusBar(one.window).innerText(), SOON).toMatch(/Count\s*720/i);
		await press('Control+Z');
		await expect.poll(() => text(8, 'Y1 M1'), SOON).toBe(before);
	});

	test('scrolls on while a selection is dragged beyond its edge', async () => {
		await cell(8, 'Y1 M1').hover();
		await one.window.mouse.down();
		const box = await one.window.locator('.targets-grid .grid-scroll').boundingBox();
		await one.window.mouse.move((box?.x ?? 0) + 300, (box?.y ?? 0) + (box?.height ?? 0) + 8);
		const count = async () =>
			Number(/Count\s*([\d,]+)/i.exec(await statusBar(one.window).innerText())?.[1]?.replaceAll(',', ''));
		await expect.poll(count, SOON).toBeGreaterThan(100);
		await one.window.mouse.up();
		// The grid still has the keyboard, although the cell where the drag began is out of sight.
		await press('Control+C');
		const copied = () => one.app.evaluate(({ clipboard }) => clipboard.readText());
		await expect.poll(async () => (await copied()).split('\n').length, SOON).toBeGreaterThan(25);
		await press('Control+Home');
	});

	test('is led to a partner far down by the address of its finding', async () => {
		await one.window.evaluate(() => {
			location.hash = '#/targets?partner=P150&finding=1';
		});
		await expect.poll(focused, SOON).toBe(`${partner(150)}, Y1 M1`);
		await expect.poll(() => isInSight(150, 'Y1 M1'), SOON).toBe(true);
	});

	test('nothing is on the console', () => expect(one.problems).toEqual([]));
});
