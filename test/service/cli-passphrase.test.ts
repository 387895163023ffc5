import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lockedBid, PASSPHRASE } from '../db/passphrase/trial-passphrase';
import { buildService, CLI } from './service-build';

let removeBuild: () => void;
beforeAll(async () => {
	removeBuild = await buildService();
});
afterAll(() => removeBuild());

const consort = (path: string, env: Record<string, string>, ...args: string[]): SpawnSyncReturns<string> =>
	spawnSync(process.execPath, [CLI, ...args], {
		cwd: dirname(path),
		encoding: 'utf8',
		maxBuffer: 1e8,
		env: { ...process.env, ...env },
	});

test('a bid with a passphrase is read with the passphrase from a file or the environment, and stays as it is', async () => {
	const { t, path, recoveryKey } = await lockedBid();
	const before = readFileSync(path);
	const names = readdirSync(t.folder);
	writeFileSync(t.file('secret.txt'), `${PASSPHRASE}\r\n`);
	writeFileSync(t.file('key.txt'), recoveryKey);
	const plain = consort(path, {}, 'dump', 'locked.consort', '--passphrase-file', 'secret.txt');
	expect(plain).toMatchObject({ status: 0, stderr: '' });
	expect(JSON.parse(plain.stdout)).toMatchObject({ bid: [{ title: expect.stringContaining('Marlshire') }] });
	expect(consort(path, { CONSORT_PASSPHRASE: PASSPHRASE }, 'dump', 'locked.consort').stdout).toBe(
		plain.stdout,
	);
	expect(consort(path, {}, 'dump', 'locked.consort', '--passphrase-file', 'key.txt').stdout).toBe(
		plain.stdout,
	);
	expect(readFileSync(path).equals(before)).toBe(true);
	expect(readdirSync(t.folder).sort()).toEqual([...names, 'key.txt', 'secret.txt'].sort());
});

test.each<[string, Record<string, string>, string[], RegExp]>([
	['no passphrase', {}, ['check', 'locked.consort'], /opens with a passphrase.*--passphrase-file/],
	[
		'a wrong one',
		{ CONSORT_PASSPHRASE: 'no' },
		['check', 'locked.consort'],
		/not the passphrase of locked\.consort/,
	],
	[
		'no such file',
		{},
		['check', 'locked.consort', '--passphrase-file', 'no.txt'],
		/There is no file .*no\.txt/,
	],
	['an import', {}, ['import', 'a', 'b', '--passphrase-file', 'x'], /import does not know --passphrase-file/],
])('%s ends with status 2 and one line that does not repeat it', async (_what, env, args, words) => {
	const { path } = await lockedBid();
	const run = consort(path, env, ...args);
	expect(run).toMatchObject({ status: 2, stdout: '' });
	expect(run.stderr).toMatch(words);
	expect(run.stderr.trimEnd().split('\n')).toHaveLength(1);
	expect(run.stderr).not.toContain(PASSPHRASE);
});
