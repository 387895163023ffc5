/**
 * `npm run bench`: every program of test/bench, one after the other. They print; no figure of theirs fails.
 * `npm run bench keystrokes` runs those of that name alone, `npm run bench without keystrokes` all others.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { prepareRuntime, ROOT, say } from './dependencies.mjs';

await prepareRuntime();
const { buildStale } = await import('./bundle.mjs');
await buildStale();
const folder = join(ROOT, 'test/bench');
const [first = '', ...others] = process.argv.slice(2);
const isWanted = (/** @type {string} */ name) =>
	first === 'without'
		? !others.some((each) => name.includes(each))
		: [first, ...others].some((each) => name.includes(each));
const programs = existsSync(folder)
	? readdirSync(folder).filter((name) => name.endsWith('.bench.ts') && isWanted(name))
	: [];
if (programs.length === 0) say(`There is no benchmark ${process.argv.slice(2).join(' ')}`);
for (const name of programs) {
	say(`== ${name}`);
	const { status } = spawnSync(
		'vitest',
		['run', '--project', 'bench', '--disableConsoleIntercept', `test/bench/${name}`],
		{
			cwd: ROOT,
			env: { ...process.env, CONSORT_BENCH: '1' },
			stdio: 'inherit',
			shell: process.platform === 'win32',
		},
	);
	if (status !== 0) process.exitCode = 1;
}
