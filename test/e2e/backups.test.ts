import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chooseMenuItem, makeBid, openPath, workFolder } from './bid-file';
import { cellOf, cellText, isSaved, openPosts, openScreen, SOON, typeInto } from './bid-window';
import { type LaunchedApp, launchApp } from './launch';
import { seriousFaults } from './serious-faults';

const folder = workFolder();
const path = makeBid(join(folder, 'Marlshire.consort'));
const dataDir = mkdtempSync(join(tmpdir(), 'consort-e2e-backups-'));
let one: LaunchedApp;

async function restart(args: string[] = []): Promise<void> {
	await one?.quit();
	one = await launchApp({ dataDir, args });
}
async function openAgain(): Promise<void> {
	await restart([path]);
	await one.window.getByRole('heading', { name: 'Overview', level: 1 }).waitFor(SOON);
}

beforeAll(openAgain);
afterAll(async () => {
	await one?.quit();
	rmSync(dataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

const button = (name: string | RegExp) => one.window.getByRole('button', { name });
const posts = () => one.window.getByRole('grid', { name: 'Posts at Sabr Sisters' });
const fte = () => cellText(posts(), 'Specialist advocate', 'FTE');
const list = () => one.window.getByRole('table', { name: 'Backups' });
const toldReasons = () => list().locator('tbody td:nth-child(2)').allInnerTexts();

async function setFte(typed: string): Promise<void> {
	await openPosts(one.window, 'Sabr Sisters');
	await typeInto(cellOf(posts(), 'Specialist advocate', 'FTE'), typed);
	await isSaved(one.window, 'FTE, Specialist advocate');
}

async function browse(): Promise<void> {
	await chooseMenuItem(one, 'File', 'Backups…');
	await list().waitFor(SOON);
}

describe('the backups of a bid', () => {
	test('are listed from the menu, from the palette and from History, one for each reason', async () => {
		await browse();
		expect(await toldReasons()).toEqual(['When it was opened, changed since the last time']);
		await setFte('2');
		await openAgain();
		await chooseMenuItem(one, 'File', 'Name this version…');
		await one.window.getByRole('textbox', { name: 'Name', exact: true }).waitFor(SOON);
		await one.window.keyboard.type('Submitted');
		await one.window.keyboard.press('Enter');
		await one.window.getByRole('dialog').waitFor({ state: 'detached' });
		await openScreen(one.window, 'History');
		await one.window.getByText('3 backups of this bid').waitFor(SOON);
		await one.window.getByRole('link', { name: 'Look at the backups' }).press('Enter');
		await list().waitFor(SOON);
		expect((await toldReasons())[0]).toBe('Named “Submitted”');
		await openScreen(one.window, 'Overview');
		await one.window.keyboard.press('Control+K');
		await one.window.getByRole('dialog', { name: 'Find or do anything' }).waitFor();
		await one.window.keyboard.type('backups');
		await one.window.getByRole('menuitem', { name: /^Backups/ }).waitFor();
		await one.window.keyboard.press('Enter');
		await list().waitFor(SOON);
		expect(await seriousFaults(one.window)).toEqual([]);
	});

	test('are kept before a list is taken in', async () => {
		const listed = join(folder, 'posts.csv');
		writeFileSync(listed, 'Job title;WTE;Salary\r\nNight worker;0,5;28.000,00\r\n');
		await openPosts(one.window, 'Sabr Sisters');
		await one.choosePath(listed);
		await button('Import a list…').click();
		await button(/Role where the list says none/).click();
		await one.window.getByRole('option').nth(1).click();
		await button('Accept 1 change').click();
		await isSaved(one.window, 'Posts for Sabr Sisters from posts.csv: 1 line');
		await browse();
		// The bid that was named holds the same: it will do.
		expect(await toldReasons()).toHaveLength(3);
		await setFte('4');
		await openPosts(one.window, 'Sabr Sisters');
		await one.choosePath(listed);
		await button('Import a list…').click();
		await button(/Role where the list says none/).click();
		await one.window.getByRole('option').nth(1).click();
		await button('Accept 1 change').click();
		await browse();
		await expect.poll(toldReasons, SOON).toContain('Before an import');
	});

	test('are compared with now, figures side by side, and taken back in one step that undo takes back', async () => {
		await one.window.getByRole('link', { name: /^Compare with now: .*Named “Submitted”$/ }).press('Enter');
		const main = one.window.getByRole('main');
		await one.window
			.getByRole('heading', { name: /^3 differences from “Backup of .*” to the bid now$/ })
			.waitFor(SOON);
		expect(await main.innerText()).toContain('Post, Specialist advocate at Sabr Sisters: FTE 2 → 4');
		const cost = main.getByRole('row', { name: /^Cost / });
		expect(await cost.innerText()).toMatch(/£[\d,]+\s+£[\d,]+\s+\+£[\d,]+/);
		expect(await seriousFaults(one.window)).toEqual([]);
		await one.window.getByRole('textbox', { name: 'Why, if you want to say' }).fill('The list was wrong');
		await button(/^Restore “Backup of /).press('Enter');
		await one.window.getByRole('heading', { name: 'The two hold the same: nothing differs.' }).waitFor(SOON);
		await button('Back to the backups').press('Enter');
		await list().waitFor(SOON);
		expect((await toldReasons())[0]).toBe('Before going back to a backup');
		await openPosts(one.window, 'Sabr Sisters');
		expect(await fte()).toBe('2');
		await button(/^Undo: Restore “Backup of /).click();
		await expect.poll(fte, SOON).toBe('4');
	});

	test('are saved as a new file, and never over one that is there', async () => {
		await browse();
		const copy = join(folder, 'Copy.consort');
		for (const [chosen, told] of [
			[path, 'There is already a file Marlshire.consort.'],
			[copy, 'The copy of the backup is saved'],
		] as const) {
			await one.choosePath(chosen);
			await button(/^Save as a new file: .*Named “Submitted”$/).press('Enter');
			await one.window.getByText(told).waitFor(SOON);
			await one.window.keyboard.press('Escape');
		}
		expect(existsSync(copy)).toBe(true);
		expect(await openPath(one)).toBe(path);
	});
});

describe('where no bid is open', () => {
	test('a bid whose file is gone is found, looked at and taken back as a new file', async () => {
		await restart();
		rmSync(path);
		await one.window.getByRole('button', { name: 'Backups', exact: true }).press('Enter');
		await one.window.getByText('its file is not there now').waitFor(SOON);
		await button(/^Look at the backup of .*Named “Submitted”$/).press('Enter');
		const figures = one.window.getByRole('table', { name: /^Key figures, Backup of/ });
		await figures.waitFor(SOON);
		expect(await figures.innerText()).toMatch(/Requested\s+£[\d,]+/);
		expect(await seriousFaults(one.window)).toEqual([]);
		await one.choosePath(path);
		await button('Save as a new file and open it').press('Enter');
		await one.window.getByRole('heading', { name: 'Overview', level: 1 }).waitFor(SOON);
		expect(await openPath(one)).toBe(path);
		await openPosts(one.window, 'Sabr Sisters');
		expect(await fte()).toBe('2');
		await chooseMenuItem(one, 'File', 'Close bid');
		await button('Explore the sample').waitFor(SOON);
		expect(one.problems).toEqual([]);
	});

	test('the menu shows them too, and the way back to the start', async () => {
		await chooseMenuItem(one, 'File', 'Backups…');
		await button('Back to the start screen').waitFor(SOON);
		await button('Back to the start screen').press('Enter');
		await button('Explore the sample').waitFor(SOON);
	});
});

test('a bid opens also where no backup of it can be kept, and that is said', async () => {
	const backups = join(dataDir, 'backups');
	rmSync(backups, { recursive: true });
	writeFileSync(backups, '');
	await openAgain();
	const told = one.window.getByRole('alertdialog', { name: 'No backup could be made' });
	await told.waitFor(SOON);
	await one.window.keyboard.press('Escape');
	await setFte('3');
	expect(readFileSync(backups, 'utf8')).toBe('');
});
