import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workFolder } from './bid-file';
import { beginsWith, cellOf, cellText, isSaved, SOON } from './bid-window';
import { hasKeyboard, KeyboardHand } from './keyboard-hand';
import { type LaunchedApp, launchApp } from './launch';

interface Use {
	partnerId: string;
	measureId: string;
	targetByPeriod: number[];
	utilisationByPeriod: number[];
}
const FIGURES = new URL('../fixtures/marlshire.figures.json', import.meta.url);
const { capacity } = JSON.parse(readFileSync(FIGURES, 'utf8')) as { capacity: Use[] };
const expected = capacity.find(({ partnerId, measureId }) => partnerId === 'P4' && measureId === 'M1');
const TARGETS = expected?.targetByPeriod ?? [];
const USE = expected?.utilisationByPeriod ?? [];

const path = join(workFolder(), 'Sabr Sisters.consort');
let one: LaunchedApp;
let hand: KeyboardHand;
beforeAll(async () => {
	one = await launchApp();
	hand = new KeyboardHand(one.window);
	await one.choosePath(path);
	await one.window.getByRole('heading', { name: 'New bid' }).waitFor();
});
afterAll(() => one?.quit());

const grid = (name: string | RegExp) => one.window.getByRole('grid', { name });
const head = () => one.window.locator('.page-head');
const section = (title: string) =>
	one.window.locator('section.section').filter({
		has: one.window.getByRole('heading', { name: title, level: 2, exact: true }),
	});
const waitForCell = (cell: ReturnType<typeof cellOf>) =>
	expect.poll(() => hasKeyboard(cell), SOON).toBe(true);
/** Types into the current cell and those after it; null leaves a cell as it is. */
const along = async (...typed: (string | null)[]) => {
	for (const each of typed) {
		if (each !== null) await hand.type(each);
		await hand.press('Tab');
	}
};

describe('Sabr Sisters entered from nothing by keyboard alone', () => {
	test('begins with a bid of three years', async () => {
		await expect
			.poll(() => hasKeyboard(one.window.getByRole('textbox', { name: 'Name of the bid' })), SOON)
			.toBe(true);
		for (const answer of ['Marlshire', 'County Council', 'Harbour & Hearth']) await along(answer);
		await hand.press('Control+A');
		await along('1 Apr 2026', '3');
		await hand.type('£3,750,000');
		await hand.press('Enter');
		await one.window.getByRole('heading', { name: 'Overview', level: 1 }).waitFor();
	});

	test('is added as a partner by its name', async () => {
		await hand.screen(2, 'Partners');
		await hand.button(head(), 'Add partners');
		await waitForCell(one.window.getByRole('textbox', { name: 'Names, one on each line' }));
		await hand.type('Sabr Sisters');
		await hand.press('Control+Enter');
		await isSaved(one.window, 'Add Sabr Sisters');
	});

	test('is promised against a measure', async () => {
		await hand.screen(4, 'Targets');
		await hand.button(one.window.locator('.empty'), 'Add a measure');
		await hand.button(section('Measures'), 'Add an output');
		await waitForCell(grid('Measures').getByRole('rowheader', { name: beginsWith('New output') }));
		await along('One-to-one advocacy', 'advocacy starts');
		await isSaved(one.window, 'Short name, One-to-one advocacy');
	});

	test('has a role that carries 20 cases at once for 21 weeks each', async () => {
		await hand.screen(3, 'Capacity');
		await hand.button(section('Roles'), 'Add a role');
		await waitForCell(grid('Roles').getByRole('rowheader', { name: beginsWith('New role') }));
		await along('Specialist advocate', 'Cases', null, '20', '21');
		await isSaved(one.window, 'Weeks a case, Specialist advocate');
		expect(await cellText(grid('Roles'), 'Specialist advocate', 'Delivers')).toBe('advocacy starts');
	});

	test('has its posts, one of them a new starter', async () => {
		await hand.walk(one.window.getByRole('tablist'), 'F6');
		await hand.walk(one.window.getByRole('tab', { name: beginsWith('Sabr Sisters') }), 'ArrowRight');
		await hand.button(section('Posts at Sabr Sisters'), 'Add a post');
		const posts = grid('Posts at Sabr Sisters');
		await waitForCell(posts.getByRole('rowheader').first());
		await along(null, '0.8', null, null, '30500', null, null, 'Yes');
		await isSaved(one.window, 'In post now, Specialist advocate');
		await hand.press('Control+Enter');
		await waitForCell(posts.getByRole('rowheader').nth(1));
		// Pay and role come along from the first post, and a new post is a new starter.
		await along('New advocate', '0.8', null, 'Y1 Q2');
		await isSaved(one.window, 'From, New advocate');
	});

	test('loses an advocate for one quarter, whose replacement starts anew', async () => {
		await hand.button(section('Away'), 'Absence');
		await waitForCell(grid('Absences').getByRole('rowheader').first());
		await along('Advocate leaves', '0.8', 'Y2 Q1', 'Y2 Q1', null, 'Yes');
		await isSaved(one.window, 'A replacement starts afterwards, Advocate leaves');
	});

	test('has its targets quarter by quarter', async () => {
		await hand.screen(4, 'Targets');
		// A partner with posts for the measure stands in the grid already.
		const targets = grid(/^Targets for/);
		await hand.cell(cellOf(targets, 'Sabr Sisters', 'Y1 Q1'));
		for (const [index, units] of TARGETS.entries())
			await along(String(units), ...(index % 4 === 3 ? [null] : []));
		await isSaved(one.window, 'Targets: Y3 Q4, Sabr Sisters');
		expect(await cellText(targets, 'Sabr Sisters', 'Total')).toContain('272');
	});

	test('is red in all twelve quarters on Capacity, by the figures of the sample', async () => {
		await hand.screen(3, 'Capacity');
		const heat = grid(/^Use of capacity for advocacy starts/);
		const shown = await Promise.all(
			USE.map((_, index) =>
				cellText(heat, 'Sabr Sisters', `Y${Math.floor(index / 4) + 1} Q${(index % 4) + 1}`),
			),
		);
		expect(shown).toEqual(USE.map((use) => `${Math.round(use * 100)}%, over`));
		await one.window
			.getByRole('heading', {
				name: 'Sabr Sisters is over capacity in all 12 quarters; worst Y2 Q1, 24 against 9.4.',
			})
			.waitFor();
	});

	test('leaves nothing on the console', () => expect(one.problems).toEqual([]));
});
