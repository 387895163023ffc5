import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
	cellOf,
	cellText,
	exploreSample,
	isSaved,
	openPosts,
	openScreen,
	SOON,
	statusBar,
	typeInto,
} from './bid-window';
import { type LaunchedApp, launchApp } from './launch';

const FIRST = 'Specialist advocate';
const SECOND = 'Specialist advocate (new)';
const THIRD = 'Manager';
const PAY = 'Pay in £ a year for 1 FTE';
let one: LaunchedApp;
beforeAll(async () => {
	one = await launchApp();
	await exploreSample(one.window);
	await openPosts(one.window, 'Sabr Sisters');
});
afterAll(() => one?.quit());

const posts = () => one.window.getByRole('grid', { name: 'Posts at Sabr Sisters' });
const cell = (line: string, column: string) => cellOf(posts(), line, column);
const text = (line: string, column: string) => cellText(posts(), line, column);
const press = async (...keys: string[]) => {
	for (const key of keys) await one.window.keyboard.press(key);
};
const putOnClipboard = (content: string) =>
	one.app.evaluate(({ clipboard }, written) => clipboard.writeText(written), content);
const clipboardText = () => one.app.evaluate(({ clipboard }) => clipboard.readText());
const column = async (name: string) => Promise.all([FIRST, SECOND, THIRD].map((line) => text(line, name)));

/** Leaves the bid as it was, so that every test begins with the sample's figures. */
async function undoAll(): Promise<void> {
	const undo = one.window.getByRole('button', { name: /^Undo: / });
	while (await undo.isVisible()) {
		const before = await undo.getAttribute('aria-label');
		await undo.click();
		await expect
			.poll(() => one.window.getByRole('button', { name: before ?? '', exact: true }).count(), SOON)
			.toBe(0);
	}
}

describe('a value that cannot be taken', () => {
	test('stays as typed, is marked with its reason, and is not saved', async () => {
		await typeInto(cell(FIRST, 'FTE'), 'lots');
		expect(await text(FIRST, 'FTE')).toBe('lots');
		expect(await cell(FIRST, 'FTE').getAttribute('aria-invalid')).toBe('true');
		await one.window.getByText('“lots” is not a number. It stays here and is not saved').waitFor();
		expect(await one.window.getByRole('button', { name: /^Undo: / }).count()).toBe(0);
		expect(await text('All posts', 'FTE')).toBe('1.9');
	});

	test('gives way to what was there when Esc is pressed in its cell', async () => {
		await cell(FIRST, 'FTE').click();
		await press('Escape');
		expect(await text(FIRST, 'FTE')).toBe('0.8');
		expect(await cell(FIRST, 'FTE').getAttribute('aria-invalid')).toBeNull();
		expect(await one.window.getByText('is not a number').count()).toBe(0);
	});

	test('is told for a figure out of range in words as well', async () => {
		await typeInto(cell(FIRST, 'FTE'), '-1');
		expect(await cell(FIRST, 'FTE').getAttribute('aria-invalid')).toBe('true');
		await cell(FIRST, 'FTE').click();
		await press('Escape');
		expect(await text(FIRST, 'FTE')).toBe('0.8');
	});

	test('half typed is forgotten by Esc in the field', async () => {
		await cell(FIRST, 'FTE').click();
		await one.window.keyboard.type('7');
		await press('Escape');
		expect(await text(FIRST, 'FTE')).toBe('0.8');
	});
});

describe('ranges', () => {
	beforeEach(undoAll);

	test('pasted from a spreadsheet keep every good cell beside a bad one', async () => {
		await putOnClipboard(
			'0.5\t1\tY1 Q1\t£31,250\r\nmany\t2\tY1 Q3\t"30,500"\r\n(0.25)\t1\tY1 Q1\tGBP 36 000\r\n',
		);
		await cell(FIRST, 'FTE').click();
		await press('Control+V');
		await expect.poll(() => text(FIRST, 'FTE'), SOON).toBe('0.5');
		expect(await column(PAY)).toEqual(['31,250', '30,500', '36,000']);
		expect(await column('People')).toEqual(['1', '2', '1']);
		expect(await column('From')).toEqual(['Y1 Q1', 'Y1 Q3', 'Y1 Q1']);
		expect(await column('FTE')).toEqual(['0.5', 'many', '(0.25)']);
		expect(await cell(SECOND, 'FTE').getAttribute('aria-invalid')).toBe('true');
		expect(await cell(THIRD, 'FTE').getAttribute('aria-invalid')).toBe('true');
		await one.window.getByText('“many” is not a number.').waitFor();
		await isSaved(one.window, 'Paste 10 cells, 2 refused');
		for (const line of [SECOND, THIRD]) {
			await cell(line, 'FTE').click();
			await press('Escape');
		}
		expect(await column('FTE')).toEqual(['0.5', '0.8', '0.3']);
	});

	test('copied go to the clipboard as a spreadsheet reads them', async () => {
		await cell(FIRST, 'FTE').click();
		await press('Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowDown', 'Control+C');
		await expect.poll(clipboardText, SOON).toBe('0.8\t1\tY1 Q1\n0.8\t1\tY1 Q2');
	});

	test('take one pasted value over the whole selection', async () => {
		await putOnClipboard('29,999.00');
		await cell(FIRST, PAY).click();
		await press('Shift+ArrowDown', 'Shift+ArrowDown', 'Control+V');
		await expect.poll(() => column(PAY), SOON).toEqual(['29,999', '29,999', '29,999']);
		// The next test begins by undoing what was saved.
		await one.window.getByRole('button', { name: /^Undo: Paste/ }).waitFor();
	});

	test('fill down with Ctrl+D and right with Ctrl+R', async () => {
		await cell(FIRST, PAY).click();
		await press('Shift+ArrowDown', 'Shift+ArrowDown', 'Control+D');
		await expect.poll(() => column(PAY), SOON).toEqual(['30,500', '30,500', '30,500']);
		await isSaved(one.window, `Fill from ${FIRST}`);
		await cell(THIRD, 'People').click();
		await press('Shift+ArrowLeft', 'Control+R');
		expect(await text(THIRD, 'FTE')).toBe('0.3');
		expect(await text(THIRD, 'People')).toBe('0.3');
		expect(await cell(THIRD, 'People').getAttribute('aria-invalid')).toBe('true');
		await cell(THIRD, 'People').click();
		await press('Escape');
	});

	test('are cleared by Delete', async () => {
		await openScreen(one.window, 'Targets');
		const targets = one.window.getByRole('grid', { name: /^Targets for/ });
		await cellOf(targets, 'Elmfield', 'Y1 Q1').click();
		await press('Shift+ArrowRight', 'Delete');
		await expect.poll(() => cellText(targets, 'Elmfield', 'Y1 Q1'), SOON).toBe('0');
		expect(await cellText(targets, 'Elmfield', 'Y1 Q2')).toBe('0');
		await undoAll();
		await openPosts(one.window, 'Sabr Sisters');
	});

	test('are summed up in the status bar', async () => {
		await cell(FIRST, 'FTE').click();
		await press('Shift+ArrowDown', 'Shift+ArrowDown');
		await expect
			.poll(() => statusBar(one.window).innerText(), SOON)
			.toMatch(/Sum\s*1\.9\s+Mean\s*0\.6\s+Count\s*3/i);
	});

	test('typed faster than the disk are all saved, each as a step of its own', async () => {
		await openScreen(one.window, 'Targets');
		const targets = one.window.getByRole('grid', { name: /^Targets for/ });
		const quarters = ['Y1 Q1', 'Y1 Q2', 'Y1 Q3', 'Y1 Q4'];
		await cellOf(targets, 'Prism', 'Y1 Q1').click();
		for (const units of ['3', '5', '6', '7']) {
			await one.window.keyboard.type(units);
			await press('Tab');
		}
		await isSaved(one.window, 'Targets: Y1 Q4, Prism');
		const read = () => Promise.all(quarters.map((quarter) => cellText(targets, 'Prism', quarter)));
		expect((await read()).map(Number.parseFloat)).toEqual([3, 5, 6, 7]);
		await press('Control+Z', 'Control+Z', 'Control+Z');
		await isSaved(one.window, 'Targets: Y1 Q1, Prism');
		expect((await read()).map(Number.parseFloat)[0]).toBe(3);
		await undoAll();
		await openPosts(one.window, 'Sabr Sisters');
	});

	test('nothing is on the console', () => expect(one.problems).toEqual([]));
});
