import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { cellOf, cellText, exploreSample, isSaved, openPosts, openScreen, SOON } from './bid-window';
import { type LaunchedApp, launchApp } from './launch';

const POSTS = ['Specialist advocate', 'Specialist advocate (new)', 'Manager'] as const;
const [FIRST, SECOND, THIRD] = POSTS;
const PAY = 'Pay in £ a year for 1 FTE';
/** A window that answers no sooner is frozen to a person. */
const FROZEN_MS = 5000;
let one: LaunchedApp;
beforeAll(async () => {
	one = await launchApp();
	await exploreSample(one.window);
});
beforeEach(() => openPosts(one.window, 'Sabr Sisters'));
afterEach(async () => {
	const undo = one.window.getByRole('button', { name: /^Undo: Paste/ });
	if (await undo.isVisible()) await undo.click();
	await one.window.getByRole('button', { name: 'Undo', exact: true }).waitFor();
});
afterAll(() => one?.quit());

const posts = () => one.window.getByRole('grid', { name: 'Posts at Sabr Sisters' });
const column = (name: string) => Promise.all(POSTS.map((post) => cellText(posts(), post, name)));
const told = (words: string | RegExp) => one.window.getByText(words).first().waitFor();
async function paste(cell: ReturnType<typeof cellOf>, text: string): Promise<void> {
	await one.app.evaluate(({ clipboard }, written) => clipboard.writeText(written), text);
	await cell.click();
	await one.window.keyboard.press('Control+V');
}
const isRefused = async (cell: ReturnType<typeof cellOf>) =>
	expect(await cell.getAttribute('aria-invalid')).toBe('true');
/** Brings back what was there in cells that hold refused text. */
async function clear(...cells: ReturnType<typeof cellOf>[]): Promise<void> {
	for (const cell of cells) {
		await cell.click();
		await one.window.keyboard.press('Escape');
	}
}

describe('a pasted block of the wrong shape', () => {
	test('keeps what fits, and says how much did not', async () => {
		await paste(
			cellOf(posts(), FIRST, 'In post now'),
			'No\tYes\t1\t2\t3\nNo\tYes\t1\t2\t3\nNo\tYes\t1\t2\t3',
		);
		await isSaved(one.window, 'Paste 9 cells');
		await told('6 pasted cells beyond the last line or column left out.');
		expect(await column('In post now')).toEqual(['No', 'No', 'No']);
	});

	test('longer than the grid says what fell on worked-out figures and what beyond', async () => {
		await paste(cellOf(posts(), FIRST, 'FTE'), '0.1\n0.2\n0.3\n0.4\n0.5\n0.6');
		await isSaved(one.window, 'Paste 3 cells');
		await told(/^2 pasted cells beyond .* 1 pasted cell on worked-out figures left out\.$/);
		expect(await column('FTE')).toEqual(['0.1', '0.2', '0.3']);
	});

	test('with the gaps that merged cells leave keeps the figures that were there', async () => {
		await paste(cellOf(posts(), FIRST, 'FTE'), '0.5\n\n0.6');
		await isSaved(one.window, 'Paste 2 cells, 1 refused');
		await isRefused(cellOf(posts(), SECOND, 'FTE'));
		await told('This cell cannot be empty.');
		await clear(cellOf(posts(), SECOND, 'FTE'));
		expect(await column('FTE')).toEqual(['0.5', '0.8', '0.6']);
	});
});

describe('pasted text that is no figure of a bid in pounds', () => {
	test('stays as it was pasted where the money is foreign, beside pounds that are taken', async () => {
		await paste(cellOf(posts(), FIRST, PAY), '£31,000.00\n$31,000\n31.000 €');
		await isSaved(one.window, 'Paste 1 cell, 2 refused');
		expect(await column(PAY)).toEqual(['31,000', '$31,000', '31.000 €']);
		await told('“$31,000” is not a whole number.');
		await clear(cellOf(posts(), SECOND, PAY), cellOf(posts(), THIRD, PAY));
	});

	test('stays as it was pasted where it is a formula, also on another screen and back', async () => {
		await paste(cellOf(posts(), FIRST, 'FTE'), '=SUM(A1:A3)\n+1\n@now');
		await told('“=SUM(A1:A3)” is not a number.');
		await openScreen(one.window, 'Targets');
		await openPosts(one.window, 'Sabr Sisters');
		expect(await column('FTE')).toEqual(['=SUM(A1:A3)', '+1', '@now']);
		await clear(...POSTS.map((post) => cellOf(posts(), post, 'FTE')));
		expect(await column('FTE')).toEqual(['0.8', '0.8', '0.3']);
	});
});

describe('pasted dates', () => {
	test('are read with the day first; one in the American order stays, with the reason', async () => {
		await openScreen(one.window, 'Partners');
		await one.window.getByRole('tab', { name: /^Sabr Sisters/ }).click();
		const checks = one.window.getByRole('grid', { name: /due diligence/i });
		const dates = checks.getByRole('gridcell', { name: / Runs out:|Expires:/ });
		await paste(dates.first(), '03/04/2027\n12/31/2027\n2027-02-28');
		await told('“12/31/2027” has no such month: the day comes first.');
		const texts = (await dates.allInnerTexts()).slice(0, 3).map((text) => text.trim());
		expect(texts).toEqual(['3 Apr 2027', '12/31/2027', '28 Feb 2027']);
		await clear(dates.nth(1));
	});
});

describe('10,000 pasted lines', () => {
	const MANY = Array.from({ length: 10_000 }, (_, line) => `Line ${line}\t${line}\t1\t2\t3`).join('\n');

	test('are refused whole in a budget, at once', async () => {
		await openScreen(one.window, 'Budget');
		await one.window.getByRole('tab', { name: /^Sabr Sisters/ }).click();
		const began = performance.now();
		await paste(
			one.window
				.getByRole('grid', { name: /^Budget lines of Sabr/ })
				.getByRole('rowheader')
				.nth(1),
			MANY,
		);
		await told('10,000 lines are more than the 1,000 that can be pasted at once. Nothing was pasted.');
		expect(performance.now() - began).toBeLessThan(FROZEN_MS);
	});

	test('fill the cells there are elsewhere, and what is left out is counted', async () => {
		const began = performance.now();
		await paste(cellOf(posts(), FIRST, 'FTE'), MANY.replaceAll(/Line \d+\t\d+\t/g, '0.2\t'));
		await told(/^39,984 pasted cells beyond/);
		await expect.poll(() => column('FTE'), SOON).toEqual(['0.2', '0.2', '0.2']);
		expect(performance.now() - began).toBeLessThan(FROZEN_MS);
		await clear(...POSTS.map((post) => cellOf(posts(), post, 'From')));
	});

	test('leave nothing on the console', () => expect(one.problems).toEqual([]));
});
