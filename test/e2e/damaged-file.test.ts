import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chooseMenuItem, dumpBid, fingerprint, makeBid, openPath, workFolder } from './bid-file';
import { alertDialog, SOON } from './bid-window';
import { type LaunchedApp, launchApp } from './launch';
import { seriousFaults } from './serious-faults';

const PAGE = 4096;
const folder = workFolder();
let one: LaunchedApp;
beforeAll(async () => {
	one = await launchApp();
	await one.window.getByRole('button', { name: 'Explore the sample' }).waitFor(SOON);
});
afterAll(() => one?.quit());

/** A bid in which pages, or a beginning, are gone. */
function damagedBid(name: string, at: readonly number[], length = PAGE): string {
	const path = makeBid(join(folder, name));
	const bytes = readFileSync(path);
	for (const from of at) bytes.fill(0, from, from + length);
	writeFileSync(path, bytes);
	return path;
}

async function openDamaged(path: string): Promise<void> {
	await one.choosePath(path);
	await one.window.keyboard.press('Control+O');
	await alertDialog(one.window).getByText('is damaged and cannot be read safely').waitFor(SOON);
}

describe('a bid whose first bytes are gone', () => {
	test('is recovered whole by keyboard, into a file of its own', async () => {
		const path = damagedBid('First.consort', [0], 100);
		const before = fingerprint(path);
		await openDamaged(path);
		const dialog = alertDialog(one.window);
		await dialog.getByText(/Everything can still be read: \d+ lines/).waitFor(SOON);
		const recovered = join(folder, 'First (recovered).consort');
		await one.choosePath(recovered);
		await one.window.keyboard.press('Shift+Tab');
		await one.window.keyboard.press('Enter');
		const told = one.window.getByRole('dialog').filter({ hasText: 'The bid is recovered' });
		await told.waitFor(SOON);
		await one.window.keyboard.press('Escape');
		expect(await openPath(one)).toBe(recovered);
		await chooseMenuItem(one, 'File', 'Close bid');
		await one.window.getByRole('button', { name: 'Explore the sample' }).waitFor(SOON);
		expect(dumpBid(recovered)).toBe(dumpBid(makeBid(join(folder, 'Sound.consort'))));
		expect(fingerprint(path)).toBe(before);
	});
});

describe('a bid that Consort kept a backup of', () => {
	test('is opened from the newest backup, as a new file, when it is damaged', async () => {
		const path = makeBid(join(folder, 'Kept.consort'));
		await one.choosePath(path);
		await one.window.keyboard.press('Control+O');
		await one.window.getByRole('heading', { name: 'Overview', level: 1 }).waitFor(SOON);
		await chooseMenuItem(one, 'File', 'Close bid');
		await one.window.getByRole('button', { name: 'Explore the sample' }).waitFor(SOON);
		writeFileSync(path, readFileSync(path).fill(0, 8 * PAGE, 9 * PAGE));
		const before = fingerprint(path);
		await openDamaged(path);
		const copy = join(folder, 'From the backup.consort');
		const button = alertDialog(one.window).getByRole('button', { name: /^Open the backup of / });
		await button.waitFor(SOON);
		await one.choosePath(copy);
		await button.click();
		await one.window.getByRole('heading', { name: 'Overview', level: 1 }).waitFor(SOON);
		expect(await openPath(one)).toBe(copy);
		expect(await alertDialog(one.window).count()).toBe(0);
		expect(fingerprint(path)).toBe(before);
		await chooseMenuItem(one, 'File', 'Close bid');
		await one.window.getByRole('button', { name: 'Explore the sample' }).waitFor(SOON);
	});
});

describe('a bid with pages gone', () => {
	const path = damagedBid(
		'Pages.consort',
		[20, 27, 107].map((page) => (page - 1) * PAGE),
	);
	const before = fingerprint(path);

	test('says what is missing before anything is chosen', async () => {
		await openDamaged(path);
		const dialog = alertDialog(one.window);
		await dialog.getByText(/lines can still be read/).waitFor(SOON);
		expect(await dialog.getByRole('listitem').count()).toBeGreaterThan(0);
		expect(await dialog.innerText()).toMatch(/\d+ kept/);
		expect(await seriousFaults(one.window)).toEqual([]);
	});

	test('gives its readable tables as CSV and JSON', async () => {
		await one.choosePath(folder);
		await alertDialog(one.window).getByRole('button', { name: 'Save the readable tables…' }).click();
		const told = one.window.getByRole('dialog').filter({ hasText: 'The tables are saved' });
		await told.waitFor(SOON);
		await told.getByRole('button', { name: 'Close' }).click();
		const tables = join(folder, 'Pages (readable tables)');
		expect(readdirSync(tables)).toContain('tables.json');
		expect(readFileSync(join(tables, 'partner.csv'), 'utf8')).toContain('Sabr Sisters');
	});

	test('stays as it was, and nothing was opened by a dialog that was cancelled', async () => {
		await openDamaged(path);
		await one.choosePath(null);
		const button = alertDialog(one.window).getByRole('button', { name: 'Save the readable tables…' });
		await button.waitFor(SOON);
		await button.click();
		await one.window.keyboard.press('Escape');
		await alertDialog(one.window).waitFor({ state: 'detached' });
		expect(await openPath(one)).toBeNull();
		expect(fingerprint(path)).toBe(before);
		expect(one.problems).toEqual([]);
	});
});
