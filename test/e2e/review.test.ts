import { copyFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chooseMenuItem, fingerprint, makeBid, openPath, workFolder } from './bid-file';
import { openPosts, openScreen, SCREENS, SOON } from './bid-window';
import { type LaunchedApp, launchApp } from './launch';

const folder = workFolder();
const path = makeBid(join(folder, 'Bid.consort'));
const before = fingerprint(path);
let one: LaunchedApp;
beforeAll(async () => {
	one = await launchApp();
	await one.choosePath(path);
	await one.window.getByRole('button', { name: 'Open for review' }).click();
	await one.window.getByRole('heading', { name: 'Overview', level: 1 }).waitFor(SOON);
});
afterAll(() => one?.quit());

const banner = () => one.window.getByText('Opened for review: nothing can be changed.');
/** What the service holds, as it would be written to the file. */
const revision = () =>
	one.window.evaluate(async () => {
		const { consort } = globalThis as unknown as {
			consort: { call: (name: string, input: object) => Promise<{ value: { revision: number } }> };
		};
		return (await consort.call('bid.current', {})).value.revision;
	});

/** Types, pastes, deletes and fills in the first cells and the last of a grid. */
async function tryGrid(grid: Locator): Promise<void> {
	const { window } = one;
	const here = await window.evaluate(() => location.hash);
	const cells = await grid.getByRole('gridcell').all();
	for (const cell of [cells[0], cells[1], cells[3], cells.at(-1)]) {
		if (!cell || !(await cell.isVisible())) continue;
		// A long figure may lie over its empty neighbour.
		await cell.click({ force: true });
		for (const keys of ['7', 'Enter', 'F2', '8', 'Tab', 'Delete', 'Control+d', 'Control+r'])
			await window.keyboard.press(keys);
		await window.keyboard.press('Escape');
		await window.keyboard.press('Control+v');
		// Enter on a failed rule leads to where it is mended.
		await window.evaluate((hash) => {
			location.hash = hash;
		}, here);
	}
}

/** Every field that a person could type in; a tick or a choice of what to write alters no bid. */
const openFields = () =>
	one.window.locator(
		'#work :is(input, textarea):not([readonly]):not(:disabled):not([type="range"]):not([type="radio"], [type="checkbox"]):not([type="hidden"])',
	);

describe('a bid opened for review', () => {
	test.each(SCREENS)('can be looked at and not changed on %s', async (screen) => {
		await openScreen(one.window, screen);
		await banner().waitFor();
		expect(await banner().count()).toBe(1);
		for (const grid of (await one.window.getByRole('grid').all()).slice(0, 8)) await tryGrid(grid);
		for (const keys of ['Control+z', 'Control+y']) await one.window.keyboard.press(keys);
		const fields = await openFields().evaluateAll((found) =>
			found.filter((field) => field.checkVisibility()).map((field) => field.outerHTML),
		);
		expect(fields).toEqual([]);
		expect(await one.window.getByText('Not saved').count()).toBe(0);
		expect(await revision()).toBe(0);
		expect(fingerprint(path)).toBe(before);
	});

	test('has its buttons that would change it absent or not to be pressed', async () => {
		for (const screen of SCREENS) {
			await openScreen(one.window, screen);
			const words = /^(Add|Remove|New|Delete|Duplicate|Promote|Keep|Ramp|Steady|Tail|Undo|Redo)\b/;
			const buttons = await one.window.getByRole('button', { name: words }).all();
			for (const button of buttons)
				expect(await button.isDisabled(), `${screen}: ${await button.innerText()}`).toBe(true);
		}
	});

	test('takes the file from nobody: a second reviewer opens it too', async () => {
		const two = await launchApp();
		await two.choosePath(path);
		await two.window.getByRole('button', { name: 'Open for review' }).click();
		await two.window.getByText('Opened for review: nothing can be changed.').waitFor(SOON);
		await two.quit();
		expect(readdirSync(folder)).toEqual(['Bid.consort']);
		expect(fingerprint(path)).toBe(before);
	});

	test('opens to edit from its banner, on the same screen, and is then refused to a reviewer', async () => {
		await openPosts(one.window, 'Sabr Sisters');
		await one.window.getByRole('button', { name: 'Open to edit' }).click();
		await banner().waitFor({ state: 'hidden', ...SOON });
		expect(await openPath(one)).toBe(path);
		const posts = one.window.getByRole('grid', { name: 'Posts at Sabr Sisters' });
		expect(await posts.count()).toBe(1);
		// What changed nothing under review does change a bid that is open to edit.
		await tryGrid(posts);
		await expect.poll(revision).toBeGreaterThan(0);
		const two = await launchApp();
		await two.choosePath(path);
		await two.window.getByRole('button', { name: 'Open for review' }).click();
		const refusal = two.window.getByRole('alertdialog');
		await refusal.waitFor(SOON);
		expect(await refusal.innerText()).toContain('open somewhere else');
		await two.quit();
	});

	test('goes back to review from the menu', async () => {
		const copy = join(folder, 'Copy.consort');
		await chooseMenuItem(one, 'File', 'Close bid');
		await one.window.getByRole('button', { name: 'Open for review' }).waitFor(SOON);
		copyFileSync(path, copy);
		await one.choosePath(copy);
		await chooseMenuItem(one, 'File', 'Open for review…');
		await banner().waitFor(SOON);
		expect(one.problems).toEqual([]);
	});
});
