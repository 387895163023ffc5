import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cellOf, exploreSample, isSaved, openPosts, openScreen, SOON, typeInto } from './bid-window';
import { type LaunchedApp, launchApp } from './launch';

const STEP = 'FTE, Specialist advocate';
let one: LaunchedApp;
beforeAll(async () => {
	one = await launchApp();
	await exploreSample(one.window);
	await openPosts(one.window, 'Sabr Sisters');
	const posts = one.window.getByRole('grid', { name: 'Posts at Sabr Sisters' });
	await typeInto(cellOf(posts, 'Specialist advocate', 'FTE'), '0.9');
	await isSaved(one.window, STEP);
	await typeInto(cellOf(posts, 'Manager', 'Pay in £ a year for 1 FTE'), '36000');
	await isSaved(one.window, 'Pay in £ a year for 1 FTE, Manager');
	await openScreen(one.window, 'History');
});
afterAll(() => one?.quit());

const steps = () => one.window.getByRole('main').locator('ol > li');
const choose = async (label: string, option: string) => {
	await one.window.getByRole('button', { name: new RegExp(`${label}$`) }).click();
	await one.window.getByRole('option', { name: option, exact: true }).click();
};

describe('the history of a bid', () => {
	test('tells each step, newest first, with before and after in words', async () => {
		await one.window.getByRole('heading', { name: '3 steps' }).waitFor(SOON);
		const [newest = '', before = '', first = ''] = await steps().allInnerTexts();
		expect(newest).toContain('Post, Manager at Sabr Sisters: Salary £35,000 → £36,000');
		expect(before).toMatch(/^\d\d:\d\d/);
		expect(before).toContain(STEP);
		expect(before).toContain('Post, Specialist advocate at Sabr Sisters: FTE 0.8 → 0.9');
		expect(first).toContain('Copy of the sample');
	});

	test('keeps a step that was taken back, and says so, as well as the undoing', async () => {
		await one.window.keyboard.press('Control+Z');
		await one.window.getByRole('heading', { name: '4 steps' }).waitFor(SOON);
		const [undo = '', taken = '', stands = ''] = await steps().allInnerTexts();
		expect(undo).toContain('Undo: Pay in £ a year for 1 FTE, Manager');
		expect(undo).toContain('Salary £36,000 → £35,000');
		expect(taken).toContain('Taken back');
		expect(stands).not.toContain('Taken back');
	});

	test('is narrowed to a partner and to a part of the bid', async () => {
		await choose('Partner', 'Sabr Sisters');
		await one.window.getByRole('heading', { name: '3 of 4 steps shown here.' }).waitFor();
		await choose('Part of the bid', 'Targets');
		await one.window.getByText('None of these steps concerns what you chose.').waitFor();
		await choose('Part of the bid', 'Posts');
		await one.window.getByRole('heading', { name: '3 of 4 steps shown here.' }).waitFor();
		await choose('Partner', 'Elmfield');
		await one.window.getByRole('heading', { name: '0 of 4 steps shown here.' }).waitFor();
	});

	test('leaves nothing on the console', () => expect(one.problems).toEqual([]));
});
