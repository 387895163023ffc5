import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { electronArguments } from '../../build/electron.mjs';
import { electronPath, type LaunchedApp, launchApp } from './launch';

const folder = mkdtempSync(join(tmpdir(), 'consort-e2e-bids-'));
const bid = join(folder, 'Marlshire.consort');
const other = join(folder, 'Second.consort');
const sample = new URL('../../shared/sample/marlshire.json', import.meta.url).pathname;
const commandLine = new URL('../../out/db/cli.js', import.meta.url).pathname;

beforeAll(() => {
	execFileSync(process.execPath, [commandLine, 'import', sample, bid]);
	copyFileSync(bid, other);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the service says is open. */
const openPath = ({ window }: LaunchedApp): Promise<string | null> =>
	window.evaluate(async () => {
		const { consort } = globalThis as unknown as {
			consort: { call: (name: string, input: object) => Promise<{ value: { path: string } | null }> };
		};
		return (await consort.call('bid.current', {})).value?.path ?? null;
	});

const title = ({ window }: LaunchedApp) => window.getByText('Marlshire Recovery Together').first();

/** The process of the service below the app's main process. */
function servicePid({ app }: LaunchedApp): number {
	const pid = String(app.process().pid);
	const found = spawnSync('pgrep', ['-P', pid, '-f', 'out/db/service.js'], { encoding: 'utf8' });
	return Number(found.stdout.trim().split('\n')[0]);
}

describe('a bid named when Consort starts', () => {
	test('is open in the first picture, and one single file is left when Consort ends', async () => {
		const one = await launchApp({ args: [bid] });
		await title(one).waitFor();
		expect(await openPath(one)).toBe(bid);
		await one.quit();
		expect(readdirSync(folder).sort()).toEqual(['Marlshire.consort', 'Second.consort']);
	});

	test('that is none is refused in words, and the start screen stays', async () => {
		const wrong = join(folder, 'letter.consort');
		writeFileSync(wrong, 'Dear partners');
		const one = await launchApp({ args: [wrong] });
		await one.window.getByRole('button', { name: 'Explore the sample' }).waitFor();
		await one.window
			.getByText(/not a (Consort )?bid/i)
			.first()
			.waitFor();
		expect(await openPath(one)).toBeNull();
		await one.quit();
		rmSync(wrong);
	});
});

describe('a second start', () => {
	test('hands its bid to the first and ends', async () => {
		const one = await launchApp({ args: [bid] });
		await title(one).waitFor();
		const second = spawnSync(
			electronPath(),
			[...electronArguments(), `--user-data-dir=${one.dataDir}`, other],
			{ timeout: 30_000 },
		);
		expect(second.status).toBe(0);
		await expect.poll(() => openPath(one), { timeout: 15_000 }).toBe(other);
		await one.quit();
	});
});

describe('a service that ends unexpectedly', () => {
	test('is started again with the same bid open', async () => {
		const one = await launchApp({ args: [bid] });
		await title(one).waitFor();
		const before = servicePid(one);
		process.kill(before, 'SIGKILL');
		await expect.poll(() => servicePid(one), { timeout: 15_000 }).not.toBe(before);
		await expect.poll(() => openPath(one), { timeout: 15_000 }).toBe(bid);
		await one.quit();
	});
});

describe('the menu', () => {
	test('opens a bid from its list of recent ones', async () => {
		const one = await launchApp({ args: [bid] });
		await title(one).waitFor();
		await one.window.getByRole('button', { name: 'Close this bid and go to the start screen' }).click();
		await one.window.getByRole('button', { name: 'Explore the sample' }).waitFor();
		const openRecent = () =>
			one.app.evaluate(({ Menu }) => {
				const file = Menu.getApplicationMenu()?.items.find(({ label }) => label === 'File');
				const recent = file?.submenu?.items.find(({ label }) => label === 'Open recent');
				const found = recent?.submenu?.items.find(({ label }) => label.includes('Marlshire.consort'));
				found?.click();
				return found !== undefined;
			});
		await expect.poll(openRecent, { timeout: 15_000 }).toBe(true);
		await expect.poll(() => openPath(one), { timeout: 15_000 }).toBe(bid);
		await one.quit();
	});
});
