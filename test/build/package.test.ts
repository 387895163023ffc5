import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packageApp, wrongFuses } from '../../build/package.mjs';
import { STAND_IN } from '../../build/stand-in.mjs';
import { makeBid } from '../e2e/bid-file';
import { electronPath, environment } from '../e2e/launch';

const folder = mkdtempSync(join(tmpdir(), 'consort-package-'));
const dataDir = join(folder, 'data');
const home = join(folder, 'package');
let packaged: Awaited<ReturnType<typeof packageApp>>;
beforeAll(async () => {
	const electron = electronPath();
	packaged = await packageApp({ electron, folder: home, withNode: electron === STAND_IN });
});
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));

/** As a person starts it, but for Chromium's sandbox, which refuses to run for root. */
const ARGS = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

describe.runIf(process.platform === 'linux')('the packaged app', () => {
	test('has every fuse as it is wanted', () => {
		expect(wrongFuses(packaged)).toEqual([]);
		expect(packaged.fuses).toMatchObject({
			RunAsNode: false,
			EnableNodeOptionsEnvironmentVariable: false,
			EnableNodeCliInspectArguments: false,
			OnlyLoadAppFromAsar: true,
		});
	});

	test('names a fuse that stands otherwise', () => {
		const fuses = { ...packaged.fuses, RunAsNode: true };
		expect(wrongFuses({ ...packaged, fuses })).toEqual(['RunAsNode']);
	});

	test('holds no tool of the project, and names the licence of what it holds', () => {
		const inside = join(home, 'resources');
		expect(readdirSync(inside).sort()).toEqual(['app.asar', 'app.asar.unpacked']);
		const packages = readdirSync(join(inside, 'app.asar.unpacked/node_modules'));
		expect(packages).toEqual(expect.arrayContaining(['better-sqlite3', 'docx', 'exceljs']));
		for (const tool of ['vite', 'vitest', 'typescript', 'playwright-core', 'electron'])
			expect(packages).not.toContain(tool);
		expect(readFileSync(join(home, 'LICENCES.md'), 'utf8')).toContain('| exceljs | 4.4.0 | MIT |');
	});

	test('is no Node for other programs, as Electron itself is', () => {
		const asNode = (program: string) =>
			spawnSync(program, ['-e', 'console.log("ran " + 6 * 7)'], {
				env: { ...environment(), ELECTRON_RUN_AS_NODE: '1', XDG_CONFIG_HOME: join(folder, 'other') },
				encoding: 'utf8',
				timeout: 5000,
			}).stdout;
		expect(asNode(electronPath())).toContain('ran 42');
		expect(asNode(packaged.executable)).not.toContain('ran 42');
	});

	test('opens a bid in its window, lets nobody attach, and ends in order', async () => {
		mkdirSync(dataDir);
		const bid = join(folder, 'Ours.consort');
		makeBid(bid);
		const { app, said } = started([...ARGS, '--inspect=0', `--user-data-dir=${dataDir}`, bid]);
		const log = () => readText(join(dataDir, 'logs/consort.log'));
		await expect.poll(log, { timeout: 30_000 }).toContain('"what":"window"');
		await expect.poll(() => readText(join(dataDir, 'recent.json')), { timeout: 30_000 }).toContain('Ours');
		expect(said.join('')).not.toContain('Debugger listening');
		const ended = new Promise((done) => app.once('exit', done));
		app.kill('SIGTERM');
		await ended;
		expect(existsSync(`${bid}-wal`)).toBe(false);
		expect(log()).not.toContain('"where"');
	});
});

function started(args: string[]): { app: ChildProcess; said: string[] } {
	const app = spawn(packaged.executable, args, { env: environment(), stdio: ['ignore', 'pipe', 'pipe'] });
	const said: string[] = [];
	for (const stream of [app.stdout, app.stderr]) stream?.on('data', (text) => said.push(String(text)));
	return { app, said };
}

const readText = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');
