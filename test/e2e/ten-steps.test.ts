import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dumpBid, openPath } from './bid-file';
import { beginsWith, cellOf, exploreSample, isSaved, openPosts, openScreen, typeInto } from './bid-window';
import { type LaunchedApp, launchApp } from './launch';

const dataDir = mkdtempSync(join(tmpdir(), 'consort-e2e-'));
let one: LaunchedApp;
let path = '';
const grid = (name: string | RegExp) => one.window.getByRole('grid', { name });
const post = (name: string, column: string) => cellOf(grid('Posts at Sabr Sisters'), name, column);
const target = (quarter: string) => cellOf(grid(/^Targets for advocacy/), 'Prism', quarter);

interface Step {
	cell: () => Locator;
	typed: string;
	saved: string;
	open?: () => Promise<void>;
}
/** Ten edits on six screens. */
const STEPS: readonly Step[] = [
	{
		open: () => openPosts(one.window, 'Sabr Sisters'),
		cell: () => post('Manager', 'FTE'),
		typed: '0.4',
		saved: 'FTE, Manager',
	},
	{
		cell: () => post('Manager', 'Pay in £ a year for 1 FTE'),
		typed: '36,000',
		saved: 'Pay in £ a year for 1 FTE, Manager',
	},
	{
		open: () => openScreen(one.window, 'Targets'),
		cell: () => target('Y1 Q1'),
		typed: '3',
		saved: 'Targets: Y1 Q1, Prism',
	},
	{ cell: () => target('Y1 Q2'), typed: '7', saved: 'Targets: Y1 Q2, Prism' },
	{
		open: () => openScreen(one.window, 'Budget'),
		cell: () => cellOf(grid(/^Budget lines of/), 'Independent evaluation', 'Year 1'),
		typed: '12345',
		saved: 'Year 1, Independent evaluation',
	},
	{
		open: () => openScreen(one.window, 'Risks'),
		cell: () => cellOf(grid('Risk register'), 'R02', 'Impact after controls'),
		typed: '3',
		saved: 'Impact after controls, R02',
	},
	{
		open: () => openScreen(one.window, 'Risk sharing'),
		cell: () => cellOf(grid('Terms of sharing'), 'Clawback under', 'Now'),
		typed: '80%',
		saved: 'Now, Clawback under',
	},
	{
		open: () => openScreen(one.window, 'Partners'),
		cell: () => cellOf(grid('Register of partners'), 'Prism', 'Free reserves in £'),
		typed: '13,000',
		saved: 'Free reserves in £, Prism',
	},
	{
		cell: () => cellOf(grid('Register of partners'), 'Prism', 'Recording system'),
		typed: 'Ledger',
		saved: 'Recording system, Prism',
	},
	{
		open: () => openScreen(one.window, 'Agreement'),
		cell: () => cellOf(grid(/^Checklist/), 'Signatures', 'Note'),
		typed: 'By April',
		saved: 'Note, Signatures',
	},
];
const NAMES = STEPS.map(({ saved }) => saved);

async function openBid(): Promise<void> {
	one = await launchApp({ dataDir });
	await one.window.getByRole('button', { name: /^Open Marlshire/ }).click();
	await one.window.getByRole('heading', { name: 'Overview', level: 1 }).waitFor();
}
const quitAndRead = async () => {
	await one.quit();
	return JSON.parse(dumpBid(path)) as object;
};

/** Presses the keys once for each name, waiting until the button says that this step is the next. */
async function stepThrough(names: readonly string[], button: 'Undo' | 'Redo', keys: string): Promise<void> {
	for (const name of names) {
		await one.window.getByRole('button', { name: `${button}: ${name}`, exact: true }).waitFor();
		await one.window.keyboard.press(keys);
	}
	await one.window.getByRole('button', { name: button, exact: true }).waitFor();
}

let before: object;
let after: object;
beforeAll(async () => {
	one = await launchApp({ dataDir });
	await exploreSample(one.window);
	path = (await openPath(one)) ?? '';
	before = await quitAndRead();
	await openBid();
});
afterAll(async () => {
	await one?.quit();
	rmSync(dataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

describe('ten edits on different screens', () => {
	test('are in the file once Consort has ended', async () => {
		for (const { open, cell, typed, saved } of STEPS) {
			await open?.();
			await typeInto(cell(), typed);
			await isSaved(one.window, saved);
		}
		after = await quitAndRead();
		expect(after).not.toEqual(before);
	});

	test('are taken back one by one, by name, after a start', async () => {
		await openBid();
		await stepThrough(NAMES.toReversed(), 'Undo', 'Control+Z');
		expect(await quitAndRead()).toEqual(before);
	});

	test('are done again one by one, by name, after another start', async () => {
		await openBid();
		await stepThrough(NAMES, 'Redo', 'Control+Y');
		await one.window.getByRole('button', { name: beginsWith(`Undo: ${NAMES.at(-1)}`) }).waitFor();
		expect(await quitAndRead()).toEqual(after);
		await openBid();
		expect(one.problems).toEqual([]);
	});
});
