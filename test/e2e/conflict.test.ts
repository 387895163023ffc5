import { copyFileSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chooseMenuItem, dumpBid, fingerprint, makeBid, openPath, workFolder } from './bid-file';
import { cellOf, cellText, isSaved, openPosts, SOON, typeInto } from './bid-window';
import { type LaunchedApp, launchApp } from './launch';

const POST = 'Specialist advocate';
const folder = workFolder();
const path = makeBid(join(folder, 'Shared.consort'));
const theirs = join(folder, 'arriving');
copyFileSync(path, theirs);
const before = fingerprint(theirs);
let one: LaunchedApp;
beforeAll(async () => {
	one = await launchApp({ args: [path] });
	await one.window.getByRole('heading', { name: 'Overview', level: 1 }).waitFor(SOON);
	await openPosts(one.window, 'Sabr Sisters');
});
afterAll(() => one?.quit());

const ownCopy = () => readdirSync(folder).find((name) => name.includes('conflict copy')) ?? '';

test('a bid that a shared folder brings from another computer, while it is open, is kept beside ours', async () => {
	await typeInto(cellOf(one.window, POST, 'FTE'), '1.1');
	await isSaved(one.window, `FTE, ${POST}`);
	renameSync(theirs, path);
	const told = one.window.getByRole('dialog');
	await told.getByRole('heading', { name: 'There are now two copies of this bid' }).waitFor(SOON);
	const words = await told.innerText();
	expect(words).toContain(path);
	expect(words).toContain(join(folder, ownCopy()));
	await told.getByRole('button', { name: 'Close' }).click();
	expect(await openPath(one)).toBe(join(folder, ownCopy()));
	expect(await cellText(one.window, POST, 'FTE')).toBe('1.1');
});

test('the work goes on in ours, with its steps, and theirs stays as it came', async () => {
	await typeInto(cellOf(one.window, POST, 'FTE'), '1.2');
	await expect.poll(() => cellText(one.window, POST, 'FTE'), SOON).toBe('1.2');
	await expect.poll(() => one.window.getByText('Saving', { exact: true }).count(), SOON).toBe(0);
	await one.window.keyboard.press('Control+Z');
	await one.window.keyboard.press('Control+Z');
	await expect.poll(() => cellText(one.window, POST, 'FTE'), SOON).toBe('0.8');
	await one.window.keyboard.press('Control+Y');
	await expect.poll(() => cellText(one.window, POST, 'FTE'), SOON).toBe('1.1');
	await chooseMenuItem(one, 'File', 'Close bid');
	await one.window.getByRole('button', { name: 'Explore the sample' }).waitFor(SOON);
	expect(fingerprint(path)).toBe(before);
	const posts = JSON.parse(dumpBid(join(folder, ownCopy()))).posts as { title: string; fte: number }[];
	expect(posts.find(({ title }) => title === POST)?.fte).toBe(1.1);
	expect(readdirSync(folder).sort()).toEqual([ownCopy(), 'Shared.consort']);
	expect(one.problems).toEqual([]);
});
