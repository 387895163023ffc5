import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { chooseMenuItem, fingerprint, makeBid, openPath, workFolder } from './bid-file';
import { alertDialog, cellOf, exploreSample, openPosts, SOON } from './bid-window';
import { type LaunchedApp, launchApp } from './launch';

const folder = workFolder();
const fixtures = new URL('../fixtures/bad/', import.meta.url).pathname;
let one: LaunchedApp;
let open: string | null;
beforeAll(async () => {
	one = await launchApp();
	await exploreSample(one.window);
	open = await openPath(one);
});
afterAll(() => one?.quit());

/** Alters a file below Consort, as another program or a fault could. */
function alter(path: string, sql: string): void {
	const db = new Database(path);
	db.exec(sql);
	db.close();
}

/** The dialog that says why, in words and with its code; closes it. */
async function readRefusal(): Promise<string> {
	await alertDialog(one.window).waitFor();
	const words = await alertDialog(one.window).innerText();
	await one.window.keyboard.press('Enter');
	await alertDialog(one.window).waitFor({ state: 'detached' });
	return words;
}

const SPOILT: [string, string, (path: string) => void][] = [
	['a letter', 'file_not_a_bid', (path) => writeFileSync(path, 'Dear partners')],
	['an empty file', 'file_not_a_bid', (path) => writeFileSync(path, '')],
	['another program’s database', 'file_not_a_bid', (path) => alter(path, 'CREATE TABLE note (words TEXT)')],
	['a bid cut short', 'file_damaged', (path) => truncateSync(makeBid(path), 20 * 4096)],
	[
		'a newer bid without a table that is needed',
		'file_newer_than_app',
		(path) => alter(makeBid(path), 'PRAGMA user_version = 99; DROP TABLE review'),
	],
];

describe('with a bid open, opening', () => {
	test.each(SPOILT)(
		'%s is refused in words (%s); file and open bid stay as they are',
		async (_what, code, spoil) => {
			const path = join(folder, `${code}-${readdirSync(folder).length}.consort`);
			spoil(path);
			const before = fingerprint(path);
			await one.choosePath(path);
			await one.window.keyboard.press('Control+O');
			const words = await readRefusal();
			expect(words).toContain('The bid could not be opened');
			expect(words).toContain(basename(path));
			expect(words).toMatch(/Safe: .*file is as it was/);
			expect(words).toContain(`Failure code ${code}`);
			expect(fingerprint(path)).toBe(before);
			expect(readdirSync(folder).filter((name) => /-(wal|shm|journal)$/.test(name))).toEqual([]);
			expect(await openPath(one)).toBe(open);
			await one.window.getByRole('heading', { name: 'Overview', level: 1 }).waitFor();
		},
	);

	test('a bid that another Consort has open says so, and both go on', async () => {
		const path = makeBid(join(folder, 'Shared.consort'));
		const other = await launchApp({ args: [path] });
		await expect.poll(() => openPath(other), SOON).toBe(path);
		await one.choosePath(path);
		await one.window.keyboard.press('Control+O');
		expect(await readRefusal()).toMatch(
			/Shared\.consort is open somewhere else[\s\S]*Failure code file_locked/,
		);
		expect(await openPath(one)).toBe(open);
		expect(await openPath(other)).toBe(path);
		await other.quit();
	});

	test('nothing, because the dialog was cancelled, changes and tells nothing', async () => {
		await one.choosePath(null);
		await one.window.keyboard.press('Control+O');
		await one.window.waitForTimeout(300);
		expect(await alertDialog(one.window).count()).toBe(0);
		expect(await openPath(one)).toBe(open);
	});
});

describe('with a bid open, taking in bid JSON', () => {
	const bad = readdirSync(fixtures).filter((name) => name.endsWith('.json'));
	test.each(bad)('%s names the fault and makes no file', async (name) => {
		const before = fingerprint(join(fixtures, name));
		await one.choosePath(join(fixtures, name));
		await chooseMenuItem(one, 'File', 'Import bid JSON…');
		const words = await readRefusal();
		expect(words).toContain('The bid JSON was not taken in');
		expect(words).toContain(`${name} was not imported.`);
		expect(words).toContain('Failure code invalid_input');
		expect(fingerprint(join(fixtures, name))).toBe(before);
		expect(readdirSync(fixtures).filter((each) => each.endsWith('.consort'))).toEqual([]);
		expect(await openPath(one)).toBe(open);
	});
});

describe('a bid that is write-protected', () => {
	const path = join(folder, 'Protected.consort');
	/** Root may write in spite of the file's mode, not in spite of this mark. */
	const mark = (sign: '+i' | '-i') => {
		try {
			execFileSync('chattr', [sign, path], { stdio: 'ignore' });
			return true;
		} catch {
			return false;
		}
	};
	afterEach(() => void mark('-i'));

	test('opens to be looked at; nothing can be typed, and a copy is offered', async (context) => {
		makeBid(path);
		if (process.getuid?.() !== 0) chmodSync(path, 0o444);
		else if (!mark('+i')) return context.skip('This machine cannot write-protect a file from root.');
		await one.choosePath(path);
		await one.window.keyboard.press('Control+O');
		await one.window.getByText('This bid can be looked at and not changed.').waitFor();
		await openPosts(one.window, 'Sabr Sisters');
		expect(await one.window.getByRole('button', { name: 'Add a post' }).isDisabled()).toBe(true);
		const posts = one.window.getByRole('grid', { name: 'Posts at Sabr Sisters' });
		await cellOf(posts, 'Specialist advocate', 'FTE').click();
		await one.window.keyboard.type('9');
		await one.window.keyboard.press('Enter');
		expect(await cellOf(posts, 'Specialist advocate', 'FTE').innerText()).toBe('0.8');
		await one.window.getByRole('button', { name: 'Save a copy' }).first().waitFor();
		await chooseMenuItem(one, 'File', 'Close bid');
	});
});

describe('a bid of a newer Consort', () => {
	test('opens to be looked at, says why nothing can be changed, and stays as it was', async () => {
		const path = makeBid(join(folder, 'Newer.consort'));
		alter(
			path,
			'PRAGMA user_version = 99; CREATE TABLE later (id TEXT); ALTER TABLE post ADD COLUMN grade TEXT',
		);
		const before = fingerprint(path);
		await one.choosePath(path);
		await one.window.keyboard.press('Control+O');
		await one.window.getByText('made by a newer Consort').waitFor(SOON);
		await openPosts(one.window, 'Sabr Sisters');
		expect(await one.window.getByRole('button', { name: 'Add a post' }).isDisabled()).toBe(true);
		await chooseMenuItem(one, 'File', 'Close bid');
		await one.window.getByRole('button', { name: 'Explore the sample' }).waitFor(SOON);
		expect(fingerprint(path)).toBe(before);
	});
});

describe('a recent bid whose file is gone', () => {
	test('is told when it is opened, and can be forgotten after that', async () => {
		const path = makeBid(join(folder, 'Moved.consort'));
		await one.choosePath(path);
		await one.window.keyboard.press('Control+O');
		await expect.poll(() => openPath(one), SOON).toBe(path);
		await chooseMenuItem(one, 'File', 'Close bid');
		const entry = one.window.getByRole('button', { name: /^Open Marlshire/ }).first();
		await entry.waitFor();
		renameSync(path, join(folder, 'Elsewhere.consort'));
		await entry.click();
		expect(await readRefusal()).toMatch(/There is no file .*Moved\.consort[\s\S]*Failure code not_found/);
		await one.quit();
		rmSync(join(folder, 'Elsewhere.consort'));
	});

	test('leaves nothing on the console', () => expect(one.problems).toEqual([]));
});
