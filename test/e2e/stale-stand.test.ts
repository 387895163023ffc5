import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chooseMenuItem, dumpBid, openPath } from './bid-file';
import { cellOf, exploreSample, findingCounts, isSaved, SOON } from './bid-window';
import { KeyboardHand } from './keyboard-hand';
import { type LaunchedApp, launchApp } from './launch';

const SAYS = 'Agreed 463 on 2 Oct 2025; the target is now 473.';
let one: LaunchedApp;
let hand: KeyboardHand;
let before: Awaited<ReturnType<typeof findingCounts>>;
beforeAll(async () => {
	one = await launchApp();
	await exploreSample(one.window);
	hand = new KeyboardHand(one.window);
	await hand.screen(4, 'Targets');
	before = await findingCounts(one.window);
});
afterAll(() => one?.quit());

const targets = () => one.window.getByRole('grid', { name: /^Targets for advocacy starts/ });
const panel = () => one.window.getByRole('region', { name: /^Why / });
const stand = () =>
	panel()
		.getByRole('listitem')
		.filter({ has: one.window.getByText('Harbour & Hearth', { exact: true }) });

describe('a target of a measure that a partner had agreed to', () => {
	test('makes the agreement stale once it is changed, and says what it was', async () => {
		expect(await stand().innerText()).toMatch(/Agreed[\s\S]*463 in all/);
		await hand.cell(cellOf(targets(), 'Harbour & Hearth', 'Y1 Q1'));
		await hand.type('27');
		await hand.press('Enter');
		await isSaved(one.window, 'Targets: Y1 Q1, Harbour & Hearth');
		await expect.poll(() => stand().innerText(), SOON).toContain(SAYS);
		expect((await findingCounts(one.window)).warn).toBe(before.warn + 1);
	});

	test('is agreed again by keyboard, and the finding is gone', async () => {
		await hand.press('Escape');
		await hand.walk(stand().getByRole('button', { name: 'Ask again' }), 'Tab');
		await hand.press('Enter');
		await isSaved(one.window, 'Harbour & Hearth agrees to 473 of advocacy starts');
		expect(await stand().innerText()).toMatch(/Agreed[\s\S]*473 in all/);
		expect(await findingCounts(one.window)).toEqual(before);
	});

	test('is kept in the file with the new total', async () => {
		const path = (await openPath(one)) ?? '';
		await chooseMenuItem(one, 'File', 'Close bid');
		await one.window.getByRole('heading', { name: 'New bid' }).waitFor();
		const bid = JSON.parse(dumpBid(path)) as { positions: { id: string }[] };
		expect(bid.positions.find(({ id }) => id === 'P0-M1-pos')).toMatchObject({
			status: 'agreed',
			agreedTotal: 473,
			date: '2025-11-28',
		});
	});

	test('leaves nothing on the console', () => expect(one.problems).toEqual([]));
});
