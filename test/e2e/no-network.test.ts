/** Consort never looks for a network: nothing fails without one, and with one nothing is tried. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { electronPath, environment } from './launch';
import { offlineCommand, recordNetwork } from './network-recorder';

const folder = mkdtempSync(join(tmpdir(), 'consort-network-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TOUR = new URL('../../build/tour.mjs', import.meta.url).pathname;
/** Every screen twice, an edit, an exported workbook. */
const FEWEST_FILES = 20;

function tour(name: string, [program, args]: [string, string[]], electron: string): number {
	const into = join(folder, name);
	const { status, stderr } = spawnSync(program, [...args, into], {
		encoding: 'utf8',
		env: { ...environment(), CONSORT_ELECTRON: electron },
		timeout: 150_000,
	});
	if (status !== 0) throw new Error(`The tour ended with ${status}: ${stderr.slice(-2000)}`);
	return readdirSync(into).length;
}

const offline = offlineCommand(`'${process.execPath}' '${TOUR}' "$@"`);
test.skipIf(!offline)('the whole tour works where there is no network but loopback', () => {
	const [program, args] = offline ?? ['', []];
	// What follows the script of a shell begins with the shell's own name.
	expect(tour('offline', [program, [...args, 'sh']], electronPath())).toBeGreaterThan(FEWEST_FILES);
});

const ASKS = "require('node:net').connect(9, '127.0.0.1').on('error', () => 0)";
const control = recordNetwork(process.execPath, mkdtempSync(join(folder, 'control-')));
spawnSync(control.path, ['-e', ASKS]);
const seen = control.attempts();

describe.skipIf(process.platform !== 'linux' || seen.length === 0)('under a recorder of attempts', () => {
	test('one attempt of another program is seen', () => expect(seen).toHaveLength(1));

	test('the whole tour makes none, of Chromium, the window and the service together', () => {
		const recorder = recordNetwork(electronPath(), mkdtempSync(join(folder, 'tour-')));
		const files = tour('recorded', [process.execPath, [TOUR]], recorder.path);
		expect(files).toBeGreaterThan(FEWEST_FILES);
		expect(recorder.attempts()).toEqual([]);
	});
});
