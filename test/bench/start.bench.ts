/** From the start of the program to its first usable screen, beside an empty window of the same Electron. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, type Page } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { ROOT } from '../../build/dependencies.mjs';
import { drivenArguments } from '../../build/electron.mjs';
import { electronPath, environment } from '../e2e/launch';
import { setup } from '../e2e/setup';
import { report } from './measure';

const STARTS = 8;
const EMPTY = fileURLToPath(new URL('empty-window', import.meta.url));

let endDisplay: (() => void) | undefined;
beforeAll(async () => {
	endDisplay = await setup();
});
afterAll(() => endDisplay?.());

/** A first start and its end make the data folder; the starts that count find it as a second start does. */
async function timeStart(app: string, dataDir: string, isUsable: (window: Page) => Promise<void>) {
	const began = performance.now();
	const args = drivenArguments().map((arg) => (arg === ROOT ? app : arg));
	const started = await _electron.launch({
		executablePath: electronPath(),
		chromiumSandbox: true,
		args: [...args, `--user-data-dir=${dataDir}`],
		env: environment(),
	});
	const window = await started.firstWindow();
	await isUsable(window);
	// A frame that shows it has been drawn.
	await window.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
	const took = performance.now() - began;
	await started.close();
	return took;
}

const startScreen = (window: Page) =>
	window.getByRole('button', { name: 'Explore the sample' }).click({ trial: true });
const emptyWindow = (window: Page) => window.getByRole('heading', { name: 'Empty' }).waitFor();

test('from the start to the first usable screen', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'consort-bench-'));
	const own: number[] = [];
	const peer: number[] = [];
	for (let round = 0; round <= STARTS; round++) {
		const ms = await timeStart(ROOT, join(folder, 'own'), startScreen);
		const peerMs = await timeStart(EMPTY, join(folder, 'peer'), emptyWindow);
		if (round === 0) continue;
		own.push(ms);
		peer.push(peerMs);
	}
	rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
	report({
		name: 'start to first usable screen, Playwright included',
		times: own,
		peer: { name: 'an empty window of the same Electron', times: peer },
		aim: 'at most 1.5 x',
		isMet: (_own, ratio) => ratio <= 1.5,
	});
});
