import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chooseMenuItem, dumpBid, openPath } from './bid-file';
import { cellOf, exploreSample, openScreen } from './bid-window';
import { type LaunchedApp, launchApp } from './launch';

const EDITS = 300;
const UNDO_EVERY = 25;
interface Bid {
	targets: { partnerId: string; measureId: string; byPeriod: number[] }[];
}
let one: LaunchedApp;
let path = '';
beforeAll(async () => {
	one = await launchApp();
	await exploreSample(one.window);
	path = (await openPath(one)) ?? '';
	await openScreen(one.window, 'Targets');
});
afterAll(() => one?.quit());

const targets = () => one.window.getByRole('grid', { name: /^Targets for advocacy starts/ });
const settled = () =>
	expect.poll(() => one.window.getByText(/^Saved \d\d:\d\d/).count(), { timeout: 60_000 }).toBe(1);
/** Figures of the typed quarters of every partner, line by line, as the screen shows them. */
async function shown(partners: readonly string[]): Promise<number[][]> {
	const grid = targets();
	return Promise.all(
		partners.map(async (partner) => {
			const line = grid
				.getByRole('row')
				.filter({ has: one.window.getByRole('rowheader', { name: partner }) });
			const labels = await line
				.getByRole('gridcell')
				.evaluateAll((cells) => cells.map((cell) => cell.getAttribute('aria-label') ?? ''));
			return labels
				.filter((label) => /, Y\d Q\d:/.test(label))
				.map((label) => Number.parseFloat(label.split(': ')[1] ?? ''));
		}),
	);
}
async function inFile(): Promise<Bid> {
	await chooseMenuItem(one, 'File', 'Close bid');
	await one.window.getByRole('button', { name: /^Open Marlshire/ }).waitFor();
	const bid = JSON.parse(dumpBid(path)) as Bid;
	await one.window.getByRole('button', { name: /^Open Marlshire/ }).click();
	await openScreen(one.window, 'Targets');
	return bid;
}
const unitsOf = (bid: Bid, partnerId: string) =>
	bid.targets.find((each) => each.partnerId === partnerId && each.measureId === 'M1')?.byPeriod;

describe(`${EDITS} edits typed as fast as the keyboard goes, with undo in between`, () => {
	test('leave the same in the file as on the screen, with nothing refused', async () => {
		const { keyboard } = one.window;
		await cellOf(targets(), 'Harbour & Hearth', 'Y1 Q1').click();
		const typing: Promise<void>[] = [];
		for (let edit = 0; edit < EDITS; edit += 1) {
			// Nobody waits for an answer: keys go out as they come.
			typing.push(
				keyboard.press(String((edit % 8) + 1)),
				keyboard.press(edit % 2 === 0 ? 'Tab' : 'Shift+Tab'),
			);
			if (edit % UNDO_EVERY === UNDO_EVERY - 1) typing.push(keyboard.press('Control+Z'));
		}
		await Promise.all(typing);
		await settled();
		expect(await one.window.getByRole('alert').count()).toBe(0);
		const screen = await shown(['Harbour & Hearth', 'Elmfield']);
		const bid = await inFile();
		expect([unitsOf(bid, 'P0'), unitsOf(bid, 'P1')]).toEqual(screen);
	});

	test('leave nothing on the console', () => expect(one.problems).toEqual([]));
});
