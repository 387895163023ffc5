import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cellOf, cellText, exploreSample, isSaved, openPosts, SOON } from './bid-window';
import { type LaunchedApp, launchApp } from './launch';

const POST = 'Specialist advocate';
const STEP = `FTE, ${POST}`;
const dataDir = mkdtempSync(join(tmpdir(), 'consort-e2e-'));
let one: LaunchedApp;
beforeAll(async () => {
	one = await launchApp({ dataDir });
	await exploreSample(one.window);
	await openPosts(one.window, 'Sabr Sisters');
});
afterAll(async () => {
	await one?.quit();
	rmSync(dataDir, { recursive: true, force: true });
});

const posts = () => one.window.getByRole('grid', { name: 'Posts at Sabr Sisters' });
const heat = () => one.window.getByRole('grid', { name: /^Use of capacity for advocacy starts/ });
const sentence = () =>
	one.window.getByRole('heading', { name: /^Sabr Sisters (is over|can deliver)/ }).innerText();
const fte = () => cellText(posts(), POST, 'FTE');

/** Closes the app and opens the same bid again from the list of recent ones. */
async function restart(): Promise<void> {
	await one.quit();
	one = await launchApp({ dataDir });
	await one.window.getByRole('button', { name: /^Open Marlshire/ }).click();
	await one.window.getByRole('heading', { name: 'Overview', level: 1 }).waitFor();
	await openPosts(one.window, 'Sabr Sisters');
}

describe('an FTE typed on Capacity', () => {
	test('by keyboard alone moves to the next post and is saved as a step with a name', async () => {
		const { keyboard } = one.window;
		await posts()
			.getByRole('rowheader', { name: `${POST}, Post: ${POST}`, exact: true })
			.focus();
		await keyboard.press('ArrowRight');
		await keyboard.type('2.4');
		await keyboard.press('Enter');
		await isSaved(one.window, STEP);
		expect(await fte()).toBe('2.4');
		const below = cellOf(posts(), 'Specialist advocate (new)', 'FTE');
		await expect.poll(() => below.evaluate((cell) => cell === document.activeElement), SOON).toBe(true);
	});

	test('changes heat map, sentence and sum at once', async () => {
		expect(await cellText(heat(), 'Sabr Sisters', 'Y1 Q1')).toBe('50%');
		expect(await cellText(heat(), 'Sabr Sisters', 'Quarters over')).not.toBe('12 quarters');
		expect(await sentence()).not.toContain('all 12 quarters');
		expect(await cellText(posts(), 'All posts', 'FTE')).toBe('3.5');
	});

	test('is named by the tip of Undo', async () => {
		await one.window.mouse.move(500, 400);
		await one.window.getByRole('button', { name: `Undo: ${STEP}` }).hover();
		expect(await one.window.getByRole('tooltip').innerText()).toBe(`Undo: ${STEP}`);
		await one.window.mouse.move(5, 700);
	});
});

describe('what the person looks at on Capacity', () => {
	const isShown = (partner: string) =>
		one.window.getByRole('heading', { name: `Posts at ${partner}`, level: 2 }).waitFor();

	test('follows the heat map, then the tabs, whichever was used last', async () => {
		await cellOf(heat(), 'Elmfield', 'Y1 Q3').click();
		await isShown('Elmfield');
		await openPosts(one.window, 'Tidewell');
		await one.window.waitForTimeout(200);
		await isShown('Tidewell');
		await openPosts(one.window, 'Sabr Sisters');
	});

	test('is where a post was added, and no longer once the person went on', async () => {
		await one.window.getByRole('button', { name: 'Add a post' }).click();
		const added = posts().getByRole('rowheader').nth(3);
		await expect.poll(() => added.evaluate((cell) => cell === document.activeElement), SOON).toBe(true);
		const quarter = cellOf(heat(), 'Sabr Sisters', 'Y2 Q3');
		await quarter.click();
		await one.window.waitForTimeout(200);
		expect(await quarter.evaluate((cell) => cell === document.activeElement)).toBe(true);
		await one.window.keyboard.press('Control+Z');
		await isSaved(one.window, STEP);
	});

	test('gets one post by a double click, and two by two presses of a key', async () => {
		const add = one.window.getByRole('button', { name: 'Add a post', exact: true });
		const count = () => posts().getByRole('rowheader').count();
		const before = await count();
		await add.dblclick();
		await one.window.waitForTimeout(300);
		expect(await count()).toBe(before + 1);
		for (const expected of [before + 2, before + 3]) {
			await add.press('Enter');
			await expect.poll(count, SOON).toBe(expected);
		}
		for (const left of [before + 2, before + 1, before]) {
			await one.window.getByRole('button', { name: /^Undo: Add a post/ }).click();
			await expect.poll(count, SOON).toBe(left);
		}
		await isSaved(one.window, STEP);
	});
});

describe('after Consort was closed and started again', () => {
	beforeAll(() => restart());

	test('the value is in the file', async () => {
		expect(await fte()).toBe('2.4');
		expect(await cellText(heat(), 'Sabr Sisters', 'Y1 Q1')).toBe('50%');
	});

	test('Ctrl+Z takes the step of the former day back', async () => {
		await one.window.keyboard.press('Control+Z');
		await expect.poll(fte, SOON).toBe('0.8');
		expect(await cellText(heat(), 'Sabr Sisters', 'Y1 Q1')).toBe('150%, over');
		await one.window.getByRole('button', { name: `Redo: ${STEP}` }).waitFor();
	});

	test('Ctrl+Y does it again, also after another start', async () => {
		await restart();
		expect(await fte()).toBe('0.8');
		await one.window.keyboard.press('Control+Y');
		await expect.poll(fte, SOON).toBe('2.4');
		await isSaved(one.window, STEP);
	});

	test('nothing is on the console', () => expect(one.problems).toEqual([]));
});
