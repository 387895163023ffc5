import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chooseMenuItem } from './bid-file';
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

const dataDir = mkdtempSync(join(tmpdir(), 'consort-e2e-versions-'));
let one: LaunchedApp;
beforeAll(async () => {
	one = await launchApp({ dataDir });
	await exploreSample(one.window);
});
afterAll(async () => {
	await one?.quit();
	rmSync(dataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

const textbox = (name: string) => one.window.getByRole('textbox', { name, exact: true });
const version = (name: string) => one.window.getByRole('listitem', { name, exact: true });
const posts = () => one.window.getByRole('grid', { name: 'Posts at Sabr Sisters' });
const fte = () => cellText(posts(), 'Specialist advocate', 'FTE');

async function openPostsOfSabr(): Promise<void> {
	await openScreen(one.window, 'Capacity');
	await one.window.getByRole('tab', { name: beginsWith('Sabr Sisters') }).click();
	await posts().waitFor();
}

async function restart(): Promise<void> {
	await one.quit();
	one = await launchApp({ dataDir });
	await one.window.getByRole('button', { name: beginsWith('Open Marlshire Recovery Together') }).click();
	await one.window.getByRole('heading', { name: 'Overview', level: 1 }).waitFor(SOON);
}

describe('the author’s name', () => {
	test('is asked below the work once a change is saved, and takes no key from the grid', async () => {
		await openPostsOfSabr();
		await typeInto(cellOf(posts(), 'Specialist advocate', 'FTE'), '0.9');
		await isSaved(one.window, 'FTE, Specialist advocate');
		await textbox('Your name in the history').waitFor(SOON);
		await one.window.keyboard.type('36000');
		expect(await textbox('Your name in the history').inputValue()).not.toContain('36000');
		await one.window.keyboard.press('Escape');
		await textbox('Your name in the history').fill('Ann Bell');
		await one.window.keyboard.press('Enter');
		await textbox('Your name in the history').waitFor({ state: 'detached' });
		await openScreen(one.window, 'History');
		const [newest = ''] = await one.window.getByRole('main').locator('ol > li').allInnerTexts();
		expect(newest).toContain('by Ann Bell');
	});

	test('is kept across a restart and changed where the history shows it', async () => {
		await restart();
		await openScreen(one.window, 'History');
		await one.window.getByRole('button', { name: /^You are Ann Bell/ }).click();
		await one.window.getByRole('dialog').waitFor();
		await textbox('Your name in the history').fill(' ');
		await one.window.keyboard.press('Enter');
		await one.window.getByText('Type a name.').waitFor();
		await textbox('Your name in the history').fill('Ann Bell, Harbour & Hearth');
		await one.window.keyboard.press('Enter');
		await one.window.getByRole('button', { name: /^You are Ann Bell, Harbour/ }).waitFor(SOON);
	});
});

describe('a version of the bid', () => {
	test('is named by keyboard from the menu, and its name is its own', async () => {
		await chooseMenuItem(one, 'File', 'Name this version…');
		await textbox('Name').waitFor(SOON);
		await one.window.keyboard.type('Submitted');
		await one.window.keyboard.press('Enter');
		await version('Submitted').waitFor(SOON);
		expect(await version('Submitted').innerText()).toMatch(/by Ann Bell, Harbour[\s\S]*£[\d,]+ requested/);
		await one.window.getByRole('button', { name: 'Name this version' }).click();
		await textbox('Name').fill('submitted');
		await one.window.keyboard.press('Enter');
		await one.window.getByText('There is already a version called “Submitted”.').waitFor(SOON);
		await one.window.keyboard.press('Escape');
	});

	const onlyOf = async (shown: string, partner: string) => {
		await one.window.getByRole('button', { name: new RegExp(`${shown}.*Partner$`) }).click();
		await one.window.getByRole('option', { name: partner, exact: true }).click();
	};

	test('is compared with the bid as it becomes, figures and differences in words', async () => {
		await openPostsOfSabr();
		await typeInto(cellOf(posts(), 'Specialist advocate', 'FTE'), '2');
		await isSaved(one.window, 'FTE, Specialist advocate');
		await restart();
		await openScreen(one.window, 'History');
		await version('Submitted').getByRole('link').click();
		await one.window
			.getByRole('heading', { name: '1 difference from “Submitted” to the bid now' })
			.waitFor(SOON);
		const main = one.window.getByRole('main');
		expect(await main.innerText()).toContain('Post, Specialist advocate at Sabr Sisters: FTE 0.9 → 2');
		const cost = main.getByRole('row', { name: /^Cost / });
		expect(await cost.innerText()).toMatch(/\+£[\d,]+/);
		await onlyOf('All partners', 'Elmfield');
		await one.window.getByText('None of the differences concerns what you chose.').waitFor();
		await onlyOf('Elmfield', 'All partners');
	});

	test('is restored as one step with its reason, which undo takes back', async () => {
		await textbox('Why, if you want to say').fill('The funder holds us to it');
		await one.window.getByRole('button', { name: 'Restore “Submitted”', exact: true }).press('Enter');
		await isSaved(one.window, 'Restore “Submitted”');
		await one.window.getByRole('heading', { name: 'The two hold the same: nothing differs.' }).waitFor();
		await one.window.getByRole('button', { name: 'Back to the steps' }).click();
		const newest = () => one.window.getByRole('main').locator('ol > li').first().innerText();
		await expect.poll(newest, SOON).toContain('Why: The funder holds us to it');
		await openPostsOfSabr();
		expect(await fte()).toBe('0.9');
		await one.window.getByRole('button', { name: 'Undo: Restore “Submitted”', exact: true }).click();
		await expect.poll(fte, SOON).toBe('2');
	});

	test('is removed, put back and renamed', async () => {
		await openScreen(one.window, 'History');
		await one.window.getByRole('button', { name: 'Remove “Submitted”' }).click();
		await one.window.getByRole('button', { name: 'Put it back' }).click();
		await one.window.getByRole('button', { name: 'Rename “Submitted”' }).click();
		await textbox('Name').fill('As sent');
		await one.window.keyboard.press('Enter');
		await version('As sent').waitFor(SOON);
		expect(await version('Submitted').count()).toBe(0);
	});
});

describe('a reason', () => {
	test('is asked for where an agreed target was changed, and stands in the history', async () => {
		await openScreen(one.window, 'Targets');
		await one.window.getByRole('radio', { name: 'Advocacy starts' }).click();
		const grid = one.window.getByRole('grid', { name: /^Targets for/ });
		await typeInto(cellOf(grid, 'Tidewell', 'Y1 Q1'), '19');
		await typeInto(cellOf(grid, 'Elmfield', 'Y1 Q1'), '21');
		await one.window.getByText('Elmfield had agreed its target for advocacy starts.').waitFor(SOON);
		await textbox('Why did it change?').fill('One post starts later');
		await one.window.keyboard.press('Enter');
		await textbox('Why did it change?').waitFor({ state: 'detached' });
		await openScreen(one.window, 'History');
		const [newest = '', before = ''] = await one.window.getByRole('main').locator('ol > li').allInnerTexts();
		expect(newest).toContain('Why: One post starts later');
		expect(before).not.toContain('Why:');
	});

	test('is given afterwards to one’s own step', async () => {
		await one.window.getByRole('button', { name: 'Add a reason to: Targets: Y1 Q1, Tidewell' }).click();
		await textbox('Reason').fill('They offered one more');
		await one.window.keyboard.press('Control+Enter');
		await one.window.getByText('Why: They offered one more').waitFor(SOON);
	});

	test('leaves nothing on the console', () => expect(one.problems).toEqual([]));
});
