import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	beginsWith,
	cellOf,
	cellText,
	exploreSample,
	isSaved,
	openScreen,
	SOON,
	typeInto,
} from './bid-window';
import { type LaunchedApp, launchApp } from './launch';

let one: LaunchedApp;
beforeAll(async () => {
	one = await launchApp();
	await exploreSample(one.window);
	await openScreen(one.window, 'Risks');
});
afterAll(() => one?.quit());

const register = () => one.window.getByRole('grid', { name: 'Risk register' });
const read = (line: string, column: string) => cellText(register(), line, column);
/** The cell that names a risk. */
const nameOf = (label: string) => register().getByRole('rowheader', { name: beginsWith(`${label}, Risk:`) });
const onMap = (label: string) => one.window.getByRole('button', { name: beginsWith(`${label}, `) });
const undo = async () => {
	await one.window.getByRole('heading', { name: 'Risks', level: 1 }).click();
	await one.window.keyboard.press('Control+z');
};
const jump = (at: string) =>
	one.window.evaluate((hash) => {
		window.location.hash = hash;
	}, `#/risks?${at}`);

describe('the register', () => {
	test('leads with the risk that stays highest', async () => {
		const sentence = /^2 of 14 risks stay high after controls: R02 \(16\), Specialist partner's target/;
		await one.window.getByRole('heading', { name: sentence }).waitFor();
		expect(await register().getByRole('row').nth(1).innerText()).toContain('R02');
	});

	test('says in words and not by colour alone which reviews are late', async () => {
		expect(await read('R05', 'Next review')).toBe('14 Nov 2025, overdue');
		expect(await read('R11', 'Next review')).toBe('no date, overdue');
	});

	test('scores a likelihood typed anew at once, in the register and on the map', async () => {
		expect(await read('R02', 'Score after controls')).toBe('16 high');
		await typeInto(cellOf(register(), 'R02', 'Likelihood after controls'), '1');
		expect(await read('R02', 'Score after controls')).toBe('8 medium');
		expect(await onMap('R02').getAttribute('aria-label')).toMatch(/ 8 after controls$/);
		await undo();
		await expect.poll(() => read('R02', 'Score after controls'), SOON).toBe('16 high');
	});

	test('keeps a likelihood that is off the scale in its cell, with the reason', async () => {
		await typeInto(cellOf(register(), 'R13', 'Likelihood after controls'), '7');
		expect(await read('R13', 'Likelihood after controls')).toBe('7');
		await one.window.getByText('It must be from 1 to 5.').waitFor();
		await cellOf(register(), 'R13', 'Likelihood after controls').click();
		await one.window.keyboard.press('Escape');
		expect(await read('R13', 'Score after controls')).toBe('15 high');
	});
});

describe('a risk added by keyboard', () => {
	test('is named where it stands, and undone with what was typed', async () => {
		await one.window.getByRole('button', { name: 'Add a risk' }).focus();
		await one.window.keyboard.press('Enter');
		const added = nameOf('K15');
		await expect.poll(() => added.evaluate((cell) => cell === document.activeElement), SOON).toBe(true);
		await one.window.keyboard.type('Office lease ends');
		await one.window.keyboard.press('Enter');
		expect(await added.getAttribute('aria-label')).toBe('K15, Risk: Office lease ends');
		await one.window.getByRole('radio', { name: 'All 15' }).waitFor();
		await undo();
		await undo();
		await one.window.getByRole('radio', { name: 'All 14' }).waitFor();
	});
});

describe('the map', () => {
	test('lists every risk of a cell, and a risk chosen there is the one described', async () => {
		const names = await one.window
			.getByRole('table', { name: /^Map of risks/ })
			.getByRole('button')
			.allInnerTexts();
		expect(names).toHaveLength(14);
		await onMap('R14').click();
		await one.window.getByRole('heading', { name: /^R14 Clawback if cumulative/ }).waitFor();
		await one.window.getByText('R14: before controls 16, high (possible, major); after them 12').waitFor();
	});

	test('shows the shares of the chosen risk, and what they add up to', async () => {
		const shares = () => one.window.getByRole('grid', { name: /^Agreed shares of the cost/ });
		await one.window.getByRole('heading', { name: 'Agreed shares of the cost: 90% in all' }).waitFor();
		await typeInto(cellOf(shares(), 'Elmfield', 'Share'), '30%');
		await one.window.getByRole('heading', { name: 'Agreed shares of the cost: 100% in all' }).waitFor();
		await undo();
		await one.window.getByRole('heading', { name: 'Agreed shares of the cost: 90% in all' }).waitFor();
	});
});

describe('a finding about a risk', () => {
	test.each([
		['finding=risk-review-overdue&risk=R11', 'Risk register', 'R11', 'Next review'],
		['finding=risk-high-unlinked&risk=R13', 'Risk register', 'R13', 'Linked to'],
		[
			'finding=risk-exposure-over-reserves&partner=P4',
			'Cost of the risks by partner',
			'Sabr Sisters',
			'Expected',
		],
	])('opens its very cell: %s', async (at, grid, line, column) => {
		await jump(at);
		const cell = cellOf(one.window.getByRole('grid', { name: grid }), line, column);
		await expect.poll(() => cell.evaluate((each) => each === document.activeElement), SOON).toBe(true);
	});

	test('about shares that do not add up opens the first share', async () => {
		await jump('finding=risk-shares-not-100&risk=R14');
		const cell = cellOf(one.window, 'Harbour & Hearth', 'Share');
		await expect.poll(() => cell.evaluate((each) => each === document.activeElement), SOON).toBe(true);
	});
});

describe('a risk that nothing is linked to', () => {
	test('is linked by a button, and the register says to whom', async () => {
		await onMap('R13').click();
		await one.window.getByRole('button', { name: 'Add a link' }).click();
		await isSaved(one.window, 'Add a link');
		expect(await read('R13', 'Linked to')).toBe('Tidewell');
		await undo();
		await expect.poll(() => read('R13', 'Linked to'), SOON).toBe('nothing');
	});
});

describe('a risk removed', () => {
	test('goes with its links and comes back with them', async () => {
		await nameOf('R01').click();
		await one.window.getByRole('button', { name: 'Remove R01' }).click();
		await one.window.getByRole('radio', { name: 'All 13' }).waitFor();
		await undo();
		await one.window.getByRole('radio', { name: 'All 14' }).waitFor();
		expect(await read('R01', 'Linked to')).toBe('Elmfield, advocacy starts');
	});
});

describe('what the risks may cost', () => {
	test('is simulated and said with its error', async () => {
		const sentence =
			'8 times in 10 the cost of these risks stays under £262,704; the part of Sabr Sisters is over its reserves.';
		await one.window.getByRole('heading', { name: sentence }).waitFor(SOON);
		await one.window.getByText('10,000 trials from seed 1; their mean of').waitFor();
	});

	test('leaves nothing on the console', () => expect(one.problems).toEqual([]));
});
