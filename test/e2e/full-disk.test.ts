import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeBid, workFolder } from './bid-file';
import { cellOf, cellText, isSaved, openPosts, SOON, typeInto } from './bid-window';
import { type LaunchedApp, launchApp } from './launch';

const POST = 'Specialist advocate';
const disk = join(workFolder(), 'disk');
const filler = join(disk, 'filler');
let one: LaunchedApp | null = null;
let isMounted = false;
beforeAll(async () => {
	mkdirSync(disk);
	try {
		execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2000k', 'tmpfs', disk], { stdio: 'ignore' });
		isMounted = true;
	} catch {
		return;
	}
	one = await launchApp({ args: [makeBid(join(disk, 'Bid.consort'))] });
	await one.window.getByRole('heading', { name: 'Overview', level: 1 }).waitFor(SOON);
	await openPosts(one.window, 'Sabr Sisters');
});
afterAll(async () => {
	await one?.quit();
	if (isMounted) execFileSync('umount', ['-l', disk]);
});

test('a disk that is full refuses in words, keeps what was typed, and saves it when there is room', async (context) => {
	if (!one) return context.skip('This machine cannot mount a disk.');
	const { window } = one;
	expect(() => writeFileSync(filler, Buffer.alloc(3_000_000))).toThrow(/ENOSPC/);
	const blocked = window.getByRole('alert').filter({ hasText: 'The disk is full' });
	for (let fte = 1; (await blocked.count()) === 0; fte++) {
		expect(fte).toBeLessThan(100);
		await typeInto(cellOf(window, POST, 'FTE'), String(fte / 10));
		await expect.poll(() => window.getByText('Saving', { exact: true }).count(), SOON).toBe(0);
	}
	const saved = await cellText(window, POST, 'FTE');
	await typeInto(cellOf(window, POST, 'FTE'), '7');
	await window.getByText('FTE', { exact: false }).filter({ hasText: '→ 7' }).first().waitFor(SOON);
	await expect.poll(() => cellText(window, POST, 'FTE'), SOON).toBe(saved);
	await window.getByText('Not saved', { exact: true }).waitFor(SOON);
	rmSync(filler);
	await expect.poll(() => cellText(window, POST, 'FTE'), { timeout: 30_000 }).toBe('7');
	await isSaved(window, `FTE, ${POST}`);
	expect(await window.getByRole('alert').count()).toBe(0);
	expect(one.problems).toEqual([]);
});
