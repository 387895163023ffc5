import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isInstalled } from '../../build/dependencies.mjs';
import { electronArguments } from '../../build/electron.mjs';

const script = (name: string) => new URL(`../../build/${name}`, import.meta.url).pathname;

/** Runs a build script with a harmless program in Electron's place. */
function run(name: string, args: string[], env: Record<string, string> = {}) {
	const { status, stdout, stderr } = spawnSync(process.execPath, [script(name), ...args], {
		encoding: 'utf8',
		env: { ...process.env, ...env },
	});
	return { status, stdout, lines: stderr.trim().split('\n') };
}

describe('npm start', () => {
	test('the second time says one line and adds less than two seconds', () => {
		run('start.mjs', [], { CONSORT_ELECTRON: '/bin/true', DISPLAY: ':1' });
		const started = performance.now();
		const { status, lines } = run('start.mjs', [], { CONSORT_ELECTRON: '/bin/true', DISPLAY: ':1' });
		expect(lines).toEqual(['Opening Consort in Electron at /bin/true (named by CONSORT_ELECTRON).']);
		expect(status).toBe(0);
		expect(performance.now() - started).toBeLessThan(2000);
	});

	test('ends with the status of Electron', () => {
		expect(run('start.mjs', [], { CONSORT_ELECTRON: '/bin/false', DISPLAY: ':1' }).status).toBe(1);
	});

	test('refuses an Electron that is not there, and says what to do', () => {
		const { status, lines } = run('start.mjs', [], { CONSORT_ELECTRON: '/nowhere/electron' });
		expect(status).toBe(1);
		expect(lines).toEqual([
			'CONSORT_ELECTRON names /nowhere/electron, which does not exist. Correct it or remove it.',
		]);
	});
});

describe('the command line', () => {
	test('keeps stdout for what was asked, and ends with status 2 on wrong use', () => {
		const { status, stdout } = run('consort.mjs', ['no-such-command']);
		expect(stdout).toBe('');
		expect(status).toBe(2);
	});
});

describe('the Electron at hand', () => {
	test('gives up its sandbox for root alone', () => {
		const path = process.env.CONSORT_ELECTRON ?? '';
		expect(existsSync(dirname(path))).toBe(true);
		expect(electronArguments().includes('--no-sandbox')).toBe(process.getuid?.() === 0);
	});

	test('runs with exactly the packages of the lockfile', () => {
		expect(isInstalled()).toBe(true);
	});
});
