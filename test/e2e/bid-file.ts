/** Bid files on disk for the tests, made and read by the command line of the same build. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { LaunchedApp } from './launch';

export const SAMPLE_JSON = new URL('../../shared/sample/marlshire.json', import.meta.url).pathname;
const COMMAND_LINE = new URL('../../out/db/cli.js', import.meta.url).pathname;

const runCommand = (...args: string[]): string =>
	execFileSync(process.execPath, [COMMAND_LINE, ...args], { encoding: 'utf8', maxBuffer: 1e8 });

/** A folder of the test file's own, gone when its tests are. */
export function workFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'consort-e2e-bids-'));
	afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));
	return folder;
}

/** Writes a bid file from bid JSON, the sample's unless told. */
export function makeBid(path: string, json = SAMPLE_JSON): string {
	runCommand('import', json, path);
	return path;
}

/** The bid JSON that the command line writes of a file. */
export const dumpBid = (path: string): string => runCommand('dump', path);

export const fingerprint = (path: string): string =>
	createHash('sha256').update(readFileSync(path)).digest('hex');

/** What the service says is open; null where no bid is. */
export const openPath = ({ window }: LaunchedApp): Promise<string | null> =>
	window.evaluate(async () => {
		const { consort } = globalThis as unknown as {
			consort: { call: (name: string, input: object) => Promise<{ value: { path: string } | null }> };
		};
		return (await consort.call('bid.current', {})).value?.path ?? null;
	});

/** Chooses an item of the native menu or of a menu in it, as a click on it does. */
export const chooseMenuItem = ({ app }: LaunchedApp, menu: string, item: string): Promise<void> =>
	app.evaluate(
		({ Menu }, [menuLabel, itemLabel]) => {
			const items =
				Menu.getApplicationMenu()?.items.find(({ label }) => label === menuLabel)?.submenu?.items ?? [];
			const all = items.flatMap((item) => [item, ...(item.submenu?.items ?? [])]);
			const found = all.find(({ label }) => label === itemLabel);
			if (!found) throw new Error(`There is no ${itemLabel} in ${menuLabel}`);
			found.click();
		},
		[menu, item],
	);
