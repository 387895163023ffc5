import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chooseMenuItem, dumpBid, openPath } from './bid-file';
import { cellOf, cellText, exploreSample, isSaved, openScreen } from './bid-window';
import { KeyboardHand } from './keyboard-hand';
import { type LaunchedApp, launchApp } from './launch';

const STEP = 'Targets of Sabr Sisters taken on by others';
interface Bid {
	targets: { partnerId: string; byPeriod: number[] }[];
	scenarios: object[];
}
const dataDir = mkdtempSync(join(tmpdir(), 'consort-e2e-'));
let one: LaunchedApp;
let path = '';
beforeAll(async () => {
	one = await launchApp({ dataDir });
	await exploreSample(one.window);
	path = (await openPath(one)) ?? '';
	await openScreen(one.window, 'What if');
});
afterAll(async () => {
	await one?.quit();
	rmSync(dataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

/** The bid of the file, read while nobody holds it. */
async function readBid(): Promise<Bid> {
	await chooseMenuItem(one, 'File', 'Close bid');
	await one.window.getByRole('button', { name: /^Open Marlshire/ }).waitFor();
	const bid = JSON.parse(dumpBid(path)) as Bid;
	await one.window.getByRole('button', { name: /^Open Marlshire/ }).click();
	await one.window.getByRole('heading', { name: 'Overview', level: 1 }).waitFor();
	return bid;
}
const unitsOf = (bid: Bid, partnerId: string) =>
	bid.targets.filter((target) => target.partnerId === partnerId).map(({ byPeriod }) => byPeriod);

describe('a partner that withdraws', () => {
	let before: Bid;

	test('is one press, and the proposal says who could take on its targets', async () => {
		const hand = new KeyboardHand(one.window);
		await hand.walk(one.window.getByRole('button', { name: /Partner that withdraws$/ }), 'Tab');
		await hand.type('Sabr');
		await hand.walk(one.window.getByRole('button', { name: 'Partner withdraws', exact: true }), 'Tab');
		await hand.press('Enter');
		await isSaved(one.window, 'Sabr Sisters leaves from Y1 Q1');
		await one.window
			.getByRole('heading', { name: 'Who could take on the targets of Sabr Sisters from Y1 Q1' })
			.waitFor();
		before = await readBid();
	});

	test('has its targets taken on by others in the bid itself', async () => {
		await openScreen(one.window, 'What if');
		await one.window.getByRole('rowheader', { name: /^Sabr Sisters leaves from Y1 Q1/ }).click();
		await one.window.getByRole('button', { name: 'Put this proposal into the bid' }).click();
		await isSaved(one.window, STEP);
		await openScreen(one.window, 'Targets');
		const targets = one.window.getByRole('grid', { name: /^Targets for advocacy starts/ });
		expect(Number.parseFloat(await cellText(targets, 'Elmfield', 'Total'))).toBeGreaterThan(594);
		const after = await readBid();
		expect(after.scenarios).toEqual(before.scenarios);
		expect(
			unitsOf(after, 'P4')
				.flat()
				.every((units) => units === 0),
		).toBe(true);
		expect(after).not.toEqual(before);
	});

	test('is back with all its targets after one undo', async () => {
		await one.window.keyboard.press('Control+Z');
		await isSaved(one.window, 'Sabr Sisters leaves from Y1 Q1');
		await openScreen(one.window, 'Targets');
		const targets = one.window.getByRole('grid', { name: /^Targets for advocacy starts/ });
		await cellOf(targets, 'Sabr Sisters', 'Y2 Q1').waitFor();
		expect(await readBid()).toEqual(before);
	});

	test('leaves nothing on the console', () => expect(one.problems).toEqual([]));
});
