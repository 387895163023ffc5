import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPath } from './bid-file';
import { cellOf, cellText, exploreSample, isSaved, openPosts, SOON, typeInto } from './bid-window';
import { type LaunchedApp, launchApp } from './launch';

const POST = 'Specialist advocate';
const dataDir = mkdtempSync(join(tmpdir(), 'consort-e2e-'));
let one: LaunchedApp;
let bid: string | null;
beforeAll(async () => {
	one = await launchApp({ dataDir });
	await exploreSample(one.window);
	bid = await openPath(one);
	await openPosts(one.window, 'Sabr Sisters');
});
afterAll(async () => {
	await one?.quit();
	rmSync(dataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

const posts = () => one.window.getByRole('grid', { name: 'Posts at Sabr Sisters' });
const fte = () => cellText(posts(), POST, 'FTE');

function childPids(pid: number | undefined): number[] {
	const found = spawnSync('pgrep', ['-P', String(pid), '-f', 'out/db/service.js'], { encoding: 'utf8' });
	return found.stdout.trim().split('\n').filter(Boolean).map(Number);
}
const servicePid = (): number => childPids(one.app.process().pid)[0] ?? 0;

describe('a service that is killed while an edit is on its way', () => {
	test('keeps what was saved, takes back what was not, and the window says which', async () => {
		await typeInto(cellOf(posts(), POST, 'FTE'), '1.1');
		await isSaved(one.window, `FTE, ${POST}`);
		const before = servicePid();
		process.kill(before, 'SIGSTOP');
		await typeInto(cellOf(posts(), 'Manager', 'FTE'), '0.9');
		await one.window.getByText('Saving', { exact: true }).waitFor();
		expect(await cellText(posts(), 'Manager', 'FTE')).toBe('0.9');
		process.kill(before, 'SIGKILL');
		const told = one.window.getByRole('alert');
		await told.waitFor();
		expect(await told.innerText()).toContain('Not saved: FTE, Manager');
		expect(await told.innerText()).toContain('service_restarted');
		await expect.poll(() => cellText(posts(), 'Manager', 'FTE'), SOON).toBe('0.3');
		expect(await fte()).toBe('1.1');
		expect(servicePid()).not.toBe(before);
		expect(await openPath(one)).toBe(bid);
	});

	test('says what was typed, and makes it again by one press', async () => {
		const told = one.window.getByRole('alert');
		expect(await told.innerText()).toContain('You typed: Post, Manager at Sabr Sisters: FTE 0.3 → 0.9.');
		await one.window.getByRole('button', { name: 'Try again' }).click();
		await isSaved(one.window, 'FTE, Manager');
		expect(await posts().getByRole('gridcell', { name: 'Manager, FTE: 0.9' }).count()).toBe(1);
		expect(await told.count()).toBe(0);
		await one.window.keyboard.press('Control+Z');
		await expect.poll(() => cellText(posts(), 'Manager', 'FTE'), SOON).toBe('0.3');
	});

	test('takes the next edit as if nothing had been', async () => {
		await typeInto(cellOf(posts(), 'Manager', 'FTE'), '0.4');
		await isSaved(one.window, 'FTE, Manager');
		expect(await one.window.getByRole('alert').count()).toBe(0);
	});

	test('leaves its steps to take back', async () => {
		await one.window.keyboard.press('Control+Z');
		await isSaved(one.window, `FTE, ${POST}`);
		expect(await cellText(posts(), 'Manager', 'FTE')).toBe('0.3');
		expect(one.problems).toEqual([]);
	});
});

describe('Consort itself killed', () => {
	test('leaves every saved edit in the file, and no process that keeps it locked', async () => {
		await typeInto(cellOf(posts(), POST, 'FTE'), '1.7');
		await expect.poll(fte, SOON).toBe('1.7');
		await expect.poll(() => one.window.getByText('Saving', { exact: true }).count(), SOON).toBe(0);
		const main = one.app.process();
		const service = servicePid();
		const ended = new Promise((resolve) => main.once('exit', resolve));
		process.kill(main.pid ?? 0, 'SIGKILL');
		await ended;
		const isAlive = () => spawnSync('kill', ['-0', String(service)]).status === 0;
		await expect.poll(isAlive, SOON).toBe(false);
		one = await launchApp({ dataDir });
		await one.window.getByRole('button', { name: /^Open Marlshire/ }).click();
		await openPosts(one.window, 'Sabr Sisters');
		expect(await fte()).toBe('1.7');
		expect(one.problems).toEqual([]);
	});
});
