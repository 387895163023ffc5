import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chooseMenuItem, dumpBid, makeBid, openPath, workFolder } from './bid-file';
import { alertDialog, cellOf, cellText, isSaved, openPosts, SOON, typeInto } from './bid-window';
import { type LaunchedApp, launchApp } from './launch';

const POST = 'Specialist advocate';
const folder = workFolder();
const path = makeBid(join(folder, 'Open.consort'));
const away = join(folder, 'Elsewhere.consort');
const copy = join(folder, 'Kept.consort');
let one: LaunchedApp;
beforeAll(async () => {
	one = await launchApp({ args: [path] });
	await one.window.getByRole('heading', { name: 'Overview', level: 1 }).waitFor(SOON);
	await openPosts(one.window, 'Sabr Sisters');
});
afterAll(() => one?.quit());

const blocked = () => one.window.getByRole('alert').filter({ hasText: 'Nothing can be saved here now' });
const refused = () => one.window.getByRole('alert').filter({ hasText: 'Not saved: FTE' });
const fte = () => cellText(one.window, POST, 'FTE');

describe('a bid whose file was moved away while it is open', () => {
	test('says so before anybody types, and no longer that it is saved', async () => {
		renameSync(path, away);
		await blocked().waitFor(SOON);
		expect(await blocked().innerText()).toContain('has been moved or deleted while it was open');
		await one.window.getByText('Not saved', { exact: true }).waitFor(SOON);
		expect(await one.window.getByText(/^Saved \d/).count()).toBe(0);
		expect(await one.window.title()).toContain('Not saved');
	});

	test('keeps what is typed then, and saves it by itself when the file is back', async () => {
		await typeInto(cellOf(one.window, POST, 'FTE'), '1.1');
		await refused().waitFor(SOON);
		expect(await refused().innerText()).toContain('FTE 0.8 → 1.1');
		// What asks after a saved change stays away from one that is not.
		expect(await one.window.getByText('Your change is saved', { exact: false }).count()).toBe(0);
		renameSync(away, path);
		await isSaved(one.window, `FTE, ${POST}`);
		expect(await fte()).toBe('1.1');
		expect(await one.window.getByRole('alert').count()).toBe(0);
		await one.window.getByText(/^Saved \d/).waitFor(SOON);
	});

	test('goes on in another place by one press, with what could not be saved', async () => {
		renameSync(path, away);
		await blocked().waitFor(SOON);
		await typeInto(cellOf(one.window, POST, 'FTE'), '1.2');
		await refused().waitFor(SOON);
		await one.choosePath(copy);
		await blocked().getByRole('button', { name: 'Save as…' }).click();
		const told = one.window.getByRole('dialog');
		await told.getByText('The bid is saved here, and you go on in this file').waitFor(SOON);
		await told.getByRole('button', { name: 'Close' }).click();
		expect(await openPath(one)).toBe(copy);
		expect(await fte()).toBe('1.2');
		expect(await one.window.getByRole('alert').count()).toBe(0);
		await one.window.getByText(/^Saved \d/).waitFor(SOON);
	});

	test('leaves both files whole', async () => {
		await chooseMenuItem(one, 'File', 'Close bid');
		await one.window.getByRole('button', { name: 'Explore the sample' }).waitFor(SOON);
		const fteIn = (file: string) =>
			JSON.parse(dumpBid(file)).posts.find(({ title }: { title: string }) => title === POST).fte;
		expect([fteIn(away), fteIn(copy)]).toEqual([1.1, 1.2]);
		expect(existsSync(path)).toBe(false);
	});
});

describe('what was not saved', () => {
	/** As the cross in the window's corner does; true where the window is still there a moment later. */
	const staysOpen = async (): Promise<boolean> => {
		await one.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
		await one.window.waitForTimeout(500);
		return one.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length === 1);
	};

	test('keeps the window open, and says so', async () => {
		await one.choosePath(copy);
		await one.window.keyboard.press('Control+O');
		await openPosts(one.window, 'Sabr Sisters');
		rmSync(copy);
		await blocked().waitFor(SOON);
		await typeInto(cellOf(one.window, POST, 'FTE'), '1.3');
		await refused().waitFor(SOON);
		expect(await staysOpen()).toBe(true);
		await alertDialog(one.window).getByText('1 change is not saved').waitFor(SOON);
		const told = await alertDialog(one.window).innerText();
		expect(told).toContain('choose Save as in the File menu');
		expect(told).toContain('close the window once more');
		expect(told).not.toContain('is in the file');
		await alertDialog(one.window).getByRole('button', { name: 'Close' }).click();
	});

	test('keeps the bid from being closed until it is given up', async () => {
		await chooseMenuItem(one, 'File', 'Close bid');
		await alertDialog(one.window).getByText('1 change is not saved').waitFor(SOON);
		await alertDialog(one.window).getByRole('button', { name: 'Close' }).click();
		await refused().getByRole('button', { name: 'Dismiss' }).click();
		await one.window.getByText('Not saved', { exact: true }).waitFor(SOON);
		await chooseMenuItem(one, 'File', 'Close bid');
		await one.window.getByRole('button', { name: 'Explore the sample' }).waitFor(SOON);
		expect(one.problems).toEqual([]);
	});
});
