import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chooseMenuItem, makeBid, workFolder } from './bid-file';
import { alertDialog, cellOf, openPosts, SOON, typeInto } from './bid-window';
import { type LaunchedApp, launchApp } from './launch';

const folder = workFolder();
const path = makeBid(join(folder, 'Open.consort'));
let one: LaunchedApp;
beforeAll(async () => {
	one = await launchApp({ args: [path] });
	await one.window.getByRole('heading', { name: 'Overview', level: 1 }).waitFor(SOON);
	await openPosts(one.window, 'Sabr Sisters');
});
afterAll(() => one?.quit());

test('a bid whose file was moved away says so, and a copy is one press away', async () => {
	renameSync(path, join(folder, 'Elsewhere.consort'));
	await typeInto(cellOf(one.window, 'Specialist advocate', 'FTE'), '1.1');
	const told = one.window.getByRole('alert').filter({ hasText: 'moved or deleted' });
	await told.waitFor(SOON);
	const copy = join(folder, 'Copy.consort');
	await one.choosePath(copy);
	await told.getByRole('button', { name: 'Save a copy' }).click();
	await one.window.getByRole('dialog').getByText('The copy is saved').waitFor(SOON);
	expect(existsSync(copy)).toBe(true);
	expect(await alertDialog(one.window).count()).toBe(0);
});

test('what was not saved keeps the bid from being closed until it is given up', async () => {
	await one.window.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
	await one.window.getByText('Not saved', { exact: true }).waitFor(SOON);
	await chooseMenuItem(one, 'File', 'Close bid');
	await alertDialog(one.window).getByText('1 change is not saved').waitFor(SOON);
	await alertDialog(one.window).getByRole('button', { name: 'Close' }).click();
	await one.window
		.getByRole('alert')
		.filter({ hasText: 'moved or deleted' })
		.getByRole('button', { name: 'Dismiss' })
		.click();
	await chooseMenuItem(one, 'File', 'Close bid');
	await one.window.getByRole('button', { name: 'Explore the sample' }).waitFor(SOON);
});
