import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exploreSample, openPosts, SOON } from './bid-window';
import { type LaunchedApp, launchApp } from './launch';

const CHART = 'Target against capacity: Sabr Sisters, advocacy starts';
let one: LaunchedApp;
beforeAll(async () => {
	one = await launchApp();
	await exploreSample(one.window);
	await openPosts(one.window, 'Sabr Sisters');
});
afterAll(() => one?.quit());

const chart = () => one.window.getByRole('region', { name: CHART });
const press = (name: string) =>
	chart()
		.getByRole('button', { name: `${name}: ${CHART}` })
		.click();
const status = (text: string) => chart().getByRole('status').filter({ hasText: text });
/** What is on the clipboard: width and height of a picture, or text. Official Electron reads it otherwise. */
const clipboardText = () => one.app.evaluate(({ clipboard }) => clipboard.readText());
const pictureSize = () =>
	one.app.evaluate(async ({ clipboard, nativeImage }) => {
		const former = clipboard as unknown as { readImage?: () => Electron.NativeImage };
		if (former.readImage) return former.readImage().getSize();
		const [item] = await clipboard.read();
		const blob = (await item?.getType('image/png')) as Blob;
		return nativeImage.createFromBuffer(Buffer.from(await blob.arrayBuffer())).getSize();
	});

describe('a chart', () => {
	test('is read point by point with the arrow keys', async () => {
		await chart().getByRole('application').focus();
		await one.window.keyboard.press('ArrowRight');
		await status('Y1 Q1: Target 14, Capacity 9.4, Over 4.6, Own figure 16').waitFor(SOON);
		await one.window.keyboard.press('End');
		await status('Y3 Q4: Target 20, Capacity 18.7').waitFor(SOON);
		await one.window.keyboard.press('Escape');
		expect(await chart().getByRole('status').first().innerText()).toBe('');
	});

	test('shows its figures as a table in its place, and comes back', async () => {
		await press('Show as table');
		const table = chart().getByRole('table');
		expect(await table.getByRole('row').count()).toBe(13);
		expect(await chart().getByRole('application').count()).toBe(0);
		await press('Show as chart');
		await chart().getByRole('application').waitFor();
	});

	test('is copied as a table that a spreadsheet reads', async () => {
		await press('Copy table');
		await status('Table copied').waitFor(SOON);
		const lines = (await clipboardText()).split('\n');
		expect(lines[0]).toBe('Period\tTarget\tCapacity\tOver\tOwn figure');
		expect(lines[1]).toMatch(/^Y1 Q1\t14\t9\.\d+\t/);
		expect(lines).toHaveLength(13);
	});

	test('is copied as a picture twice as sharp as the screen', async () => {
		await press('Copy picture');
		await status('Picture copied').waitFor(SOON);
		const box = await chart().getByRole('application').boundingBox();
		const { width, height } = await pictureSize();
		expect(width).toBeGreaterThanOrEqual(2 * (box?.width ?? 0));
		expect(height).toBeGreaterThan(2 * (box?.height ?? 0));
	});

	test('leaves nothing on the console', () => expect(one.problems).toEqual([]));
});
