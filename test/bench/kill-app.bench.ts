/** Consort itself, and its window, killed while somebody types: what of the saved edits was lost. Nothing may be. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dumpBid, makeBid } from '../e2e/bid-file';
import { cellOf, openPosts, SOON, typeInto } from '../e2e/bid-window';
import { type LaunchedApp, launchApp } from '../e2e/launch';
import { setup } from '../e2e/setup';
import { randomFrom } from '../generate/random';

const KILLS = Number(process.env.CONSORT_APP_KILLS ?? 10);
const POST = 'Specialist advocate';
const folder = mkdtempSync(join(tmpdir(), 'consort-kill-'));
let endDisplay: (() => void) | undefined;
beforeAll(async () => {
	endDisplay = await setup();
});
afterAll(() => {
	endDisplay?.();
	rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

const KILL: Record<'main' | 'window', (one: LaunchedApp) => Promise<unknown>> = {
	main: async ({ app }) => app.process().kill('SIGKILL'),
	window: ({ app }) =>
		app.evaluate(({ BrowserWindow }) => {
			process.kill(BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0, 'SIGKILL');
		}),
};

const fteIn = (path: string): number =>
	JSON.parse(dumpBid(path)).posts.find(({ title }: { title: string }) => title === POST).fte;

test.each(['main', 'window'] as const)(
	`${KILLS} kills of the %s`,
	async (what) => {
		const random = randomFrom(3);
		const path = makeBid(join(folder, `${what}.consort`));
		let saved = 0.8;
		let arrived = 0;
		let edits = 0;
		for (let kill = 0; kill < KILLS; kill++) {
			const one = await launchApp({ args: [path] });
			await one.window.getByRole('heading', { name: 'Overview', level: 1 }).waitFor(SOON);
			await openPosts(one.window, 'Sabr Sisters');
			let typed = saved;
			for (let n = 1 + random(4); n > 0; n--) {
				typed = (kill * 5 + n) / 10;
				await typeInto(cellOf(one.window, POST, 'FTE'), String(typed));
				if (n === 1) break;
				await expect.poll(() => one.window.getByText('Saving', { exact: true }).count(), SOON).toBe(0);
				saved = typed;
				edits += 1;
			}
			const ended = new Promise((resolve) => one.app.process().once('exit', resolve));
			await KILL[what](one);
			if (what === 'window') one.app.process().kill('SIGTERM');
			await ended;
			// The service ends by itself and lets go of the file.
			await expect.poll(() => [saved, typed].includes(readable(path)), { timeout: 30_000 }).toBe(true);
			if (fteIn(path) === typed && typed !== saved) arrived += 1;
			saved = fteIn(path);
		}
		console.log(
			`${KILLS} kills of the ${what} after ${edits} saved edits: none lost; in ${arrived} the edit on its way had arrived.`,
		);
	},
	3_600_000,
);

/** Not a number while somebody still has the bid open. */
function readable(path: string): number {
	try {
		return fteIn(path);
	} catch {
		return Number.NaN;
	}
}
