import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { electronArguments } from '../../build/electron.mjs';
import type { Plan } from '../../shared/plan';
import { chooseMenuItem, dumpBid, makeBid, openPath, workFolder } from './bid-file';
import { cellOf, cellText, exploreSample, isSaved, openPosts, SOON, typeInto } from './bid-window';
import { electronPath, type LaunchedApp, launchApp } from './launch';

const [FIRST, SECOND, THIRD] = ['Specialist advocate', 'Specialist advocate (new)', 'Manager'] as const;
const folder = workFolder();
const dataDir = mkdtempSync(join(tmpdir(), 'consort-e2e-'));
let one: LaunchedApp;
let bid = '';
beforeAll(async () => {
	one = await launchApp({ dataDir });
	await exploreSample(one.window);
	bid = (await openPath(one)) ?? '';
	await openPosts(one.window, 'Sabr Sisters');
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));

const posts = () => one.window.getByRole('grid', { name: 'Posts at Sabr Sisters' });
/** Consort started once more with a bid, as a double click on it does. */
const startAgain = (path: string) =>
	spawnSync(electronPath(), [...electronArguments(), `--user-data-dir=${dataDir}`, path], {
		timeout: 30_000,
	});
const readFtes = () => Promise.all([FIRST, SECOND, THIRD].map((post) => cellText(posts(), post, 'FTE')));

/** Types without pressing Enter: the person is still in the cell. */
async function typeHalf(post: string, typed: string): Promise<void> {
	await cellOf(posts(), post, 'FTE').click();
	await one.window.keyboard.type(typed);
}

/** Three edits behind a service that stands still: one sent, one waiting, one still in its cell. */
async function typeAtStandstill(ftes: readonly [string, string, string]): Promise<() => void> {
	const pid = String(one.app.process().pid);
	const found = spawnSync('pgrep', ['-P', pid, '-f', 'out/db/service.js'], { encoding: 'utf8' });
	const service = Number(found.stdout.trim().split('\n')[0]);
	process.kill(service, 'SIGSTOP');
	await typeInto(cellOf(posts(), FIRST, 'FTE'), ftes[0]);
	await typeInto(cellOf(posts(), SECOND, 'FTE'), ftes[1]);
	await typeHalf(THIRD, ftes[2]);
	return () => process.kill(service, 'SIGCONT');
}

describe('what was typed and not yet saved', () => {
	test('is entered when F8 leads away from its cell', async () => {
		await typeHalf(FIRST, '0.9');
		await chooseMenuItem(one, 'View', 'Next finding');
		await isSaved(one.window, `FTE, ${FIRST}`);
		await openPosts(one.window, 'Sabr Sisters');
		expect(await readFtes()).toEqual(['0.9', '0.8', '0.3']);
	});

	test('is on disk before the bid is closed', async () => {
		const goOn = await typeAtStandstill(['1.1', '1.2', '1.3']);
		await chooseMenuItem(one, 'File', 'Close bid');
		goOn();
		await one.window.getByRole('button', { name: /^Open Marlshire/ }).click();
		await openPosts(one.window, 'Sabr Sisters');
		expect(await readFtes()).toEqual(['1.1', '1.2', '1.3']);
	});

	test('is on disk before a bid named by a second start opens', async () => {
		const other = makeBid(join(folder, 'Other.consort'));
		const goOn = await typeAtStandstill(['1.7', '1.8', '1.9']);
		startAgain(other);
		goOn();
		await expect.poll(() => openPath(one), SOON).toBe(other);
		const plan: Plan = JSON.parse(dumpBid(bid));
		const ftes = plan.posts.filter(({ partnerId }) => partnerId === 'P4').map(({ fte }) => fte);
		expect(ftes).toEqual([1.7, 1.8, 1.9]);
		startAgain(bid);
		await expect.poll(() => openPath(one), SOON).toBe(bid);
		await openPosts(one.window, 'Sabr Sisters');
	});

	test('is on disk before Consort ends', async () => {
		const goOn = await typeAtStandstill(['1.4', '1.5', '1.6']);
		const ended = one.quit();
		setTimeout(goOn, 500);
		await ended;
		const plan: Plan = JSON.parse(dumpBid(bid));
		const ftes = plan.posts.filter(({ partnerId }) => partnerId === 'P4').map(({ fte }) => fte);
		expect(ftes).toEqual([1.4, 1.5, 1.6]);
	});

	test('leaves nothing on the console', () => expect(one.problems).toEqual([]));
});
