import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chooseMenuItem, openPath, workFolder } from './bid-file';
import { SOON } from './bid-window';
import { type LaunchedApp, launchApp } from './launch';

const folder = workFolder();
const path = join(folder, 'Hearth 2027.consort');
let one: LaunchedApp;
beforeAll(async () => {
	one = await launchApp();
	await one.window.getByRole('heading', { name: 'New bid' }).waitFor();
});
afterAll(() => one?.quit());

const nameField = () => one.window.getByRole('textbox', { name: 'Name of the bid' });

/** Six answers as a person without a mouse gives them. */
async function answerByKeyboard(): Promise<void> {
	const { keyboard } = one.window;
	await keyboard.type('Hearth Together');
	await keyboard.press('Tab');
	await keyboard.type('County Council');
	await keyboard.press('Tab');
	await keyboard.type('Harbour & Hearth');
	await keyboard.press('Tab');
	await keyboard.press('Control+A');
	await keyboard.type('1 Sep 2027');
	await keyboard.press('Tab');
	await keyboard.press('ArrowDown');
	await one.window.getByRole('option', { name: '2 years' }).waitFor();
	await keyboard.type('2');
	await keyboard.press('Enter');
	await keyboard.press('Tab');
	await keyboard.type('£1,250,000');
	await keyboard.press('Tab');
}

describe('a new bid in six answers', () => {
	test('waits in its first answer without a click', async () => {
		await expect
			.poll(() => nameField().evaluate((field) => field === document.activeElement), SOON)
			.toBe(true);
	});

	test('is not begun while answers are missing, and says which', async () => {
		await one.window.keyboard.press('Enter');
		const reason = one.window.getByText('Give the bid a name; it can be changed later.');
		await reason.waitFor();
		await expect
			.poll(() => nameField().evaluate((field) => field === document.activeElement), SOON)
			.toBe(true);
		expect(existsSync(path)).toBe(false);
	});

	test('is not begun when no place for its file is chosen, and keeps the answers', async () => {
		await answerByKeyboard();
		await one.choosePath(null);
		await one.window.keyboard.press('Enter');
		await one.window.waitForTimeout(500);
		expect(await one.window.getByRole('alertdialog').count()).toBe(0);
		expect(await nameField().inputValue()).toBe('Hearth Together');
	});

	test('is one file where the person chose, and the window says it is saved', async () => {
		await one.choosePath(path);
		await one.window.getByRole('button', { name: 'Start this bid' }).focus();
		await one.window.keyboard.press('Enter');
		await one.window.getByRole('heading', { name: 'Overview', level: 1 }).waitFor();
		expect(existsSync(path)).toBe(true);
		await expect
			.poll(() => one.window.title(), SOON)
			.toMatch(/^Hearth Together – Saved \d\d:\d\d – Consort$/);
	});

	test('holds the answers', async () => {
		const plan = await one.window.evaluate(async () => {
			const { consort } = globalThis as unknown as {
				consort: {
					call: (
						name: string,
						input: object,
					) => Promise<{ value: { plan: { bid: object[]; partners: object[] } } }>;
				};
			};
			return (await consort.call('bid.current', {})).value.plan;
		});
		expect(plan.bid[0]).toMatchObject({
			title: 'Hearth Together',
			funder: 'County Council',
			start: '2027-09-01',
			years: 2,
			maximumAward: 1_250_000,
		});
		expect(plan.partners).toMatchObject([{ name: 'Harbour & Hearth' }]);
	});

	test('is among the recent bids once closed, and opens from there', async () => {
		await chooseMenuItem(one, 'File', 'Close bid');
		const recent = one.window.getByRole('button', { name: 'Open Hearth Together' });
		await recent.focus();
		await one.window.keyboard.press('Enter');
		await one.window.getByRole('heading', { name: 'Overview', level: 1 }).waitFor();
		expect(await openPath(one)).toBe(path);
		expect(await one.window.getByRole('banner').innerText()).toContain('Hearth Together');
	});

	test('leaves nothing on the console', () => expect(one.problems).toEqual([]));
});
