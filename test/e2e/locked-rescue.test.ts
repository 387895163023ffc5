import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lockedBid, PASSPHRASE, plainWordsIn } from '../db/passphrase/trial-passphrase';
import { chooseMenuItem, fingerprint, openPath, workFolder } from './bid-file';
import { alertDialog, SOON } from './bid-window';
import { type LaunchedApp, launchApp } from './launch';
import { seriousFaults } from './serious-faults';

const PAGE = 4096;
const folder = workFolder();
const path = join(folder, 'Bid.consort');
const kept = join(folder, 'kept');
let one: LaunchedApp;
beforeAll(async () => {
	copyFileSync((await lockedBid()).path, path);
	copyFileSync(path, kept);
	one = await launchApp();
	await one.window.getByRole('button', { name: 'Explore the sample' }).waitFor(SOON);
});
afterAll(() => one?.quit());

const heading = (name: string) => one.window.getByRole('heading', { name, exact: true });

async function open(): Promise<void> {
	await one.choosePath(path);
	await one.window.keyboard.press('Control+O');
}
async function typePassphrase(): Promise<void> {
	await heading('Type the passphrase').waitFor(SOON);
	await one.window.keyboard.type(PASSPHRASE);
	await one.window.keyboard.press('Enter');
}
async function close(): Promise<void> {
	await chooseMenuItem(one, 'File', 'Close bid');
	await one.window.getByRole('button', { name: 'Explore the sample' }).waitFor(SOON);
}
function spoil(from: number, length: number): string {
	writeFileSync(path, readFileSync(kept).fill(0, from, from + length));
	return fingerprint(path);
}

describe('a damaged bid that has a passphrase', () => {
	test('is recovered with the key that was typed, and the new file has it too', async () => {
		await open();
		await typePassphrase();
		await heading('Overview').waitFor(SOON);
		await close();
		const before = spoil(20 * PAGE, PAGE);
		await open();
		await typePassphrase();
		const dialog = alertDialog(one.window);
		await dialog.getByText('The passphrase is right, but Bid.consort is damaged.').waitFor(SOON);
		await dialog
			.getByText(/lines? can still be read/)
			.first()
			.waitFor(SOON);
		await dialog.getByText('What is recovered gets the same passphrase.').waitFor();
		await dialog.getByText('It is whole; what was changed after it is not in it.').waitFor();
		expect(await seriousFaults(one.window)).toEqual([]);
		const recovered = join(folder, 'Recovered.consort');
		await one.choosePath(recovered);
		await dialog.getByRole('button', { name: 'Recover into a new file…' }).press('Enter');
		await one.window.getByRole('dialog').filter({ hasText: 'The bid is recovered' }).waitFor(SOON);
		await one.window.keyboard.press('Escape');
		expect(await openPath(one)).toBe(recovered);
		await one.window.getByRole('button', { name: 'This bid has a passphrase' }).waitFor();
		await close();
		expect(fingerprint(path)).toBe(before);
	});

	test('whose first bytes are gone is no stranger: its backup is offered, and asks', async () => {
		const before = spoil(0, 16);
		await open();
		const dialog = alertDialog(one.window);
		await dialog.getByText('without them no passphrase can be tried').waitFor(SOON);
		await dialog.getByText('It opens with the passphrase the bid had then').waitFor();
		expect(await seriousFaults(one.window)).toEqual([]);
		const copy = join(folder, 'From the backup.consort');
		await one.choosePath(copy);
		await dialog.getByRole('button', { name: /^Open the backup of / }).press('Enter');
		await typePassphrase();
		await heading('Overview').waitFor(SOON);
		expect(await openPath(one)).toBe(copy);
		expect(await alertDialog(one.window).count()).toBe(0);
		expect(fingerprint(path)).toBe(before);
		await close();
	});
});

test('a backup with a passphrase opens from the start screen, and names nothing of the bid', async () => {
	await chooseMenuItem(one, 'File', 'Backups…');
	await heading('Backups').waitFor(SOON);
	await heading('Bid').waitFor();
	await one.window
		.getByRole('table', { name: 'Backups of Bid', exact: true })
		.getByRole('button')
		.last()
		.click();
	await one.window.getByText('It has a passphrase').waitFor(SOON);
	expect(await seriousFaults(one.window)).toEqual([]);
	await one.choosePath(join(folder, 'Back.consort'));
	await one.window.getByRole('button', { name: 'Save as a new file and open it' }).click();
	await typePassphrase();
	await heading('Overview').waitFor(SOON);
	// Chromium keeps databases of its own there.
	const ofBid = plainWordsIn(one.dataDir).filter((found) => !/(CREATE TABLE|SQLite format 3)$/.test(found));
	expect(ofBid).toEqual([]);
	expect(plainWordsIn(folder)).toEqual([]);
	expect(one.problems).toEqual([]);
});
