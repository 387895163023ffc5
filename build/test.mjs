/**
 * `npm test`: lint, types, then every test, the last of them in the real Electron. The last line printed
 * is `N passed, N failed`; the exit status is 0 only when something passed and nothing failed.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { prepareRuntime, ROOT, say } from './dependencies.mjs';

await prepareRuntime();
const { hasDisplay, startDisplay } = await import('./display.mjs');
const { findElectron } = await import('./electron.mjs');
const { prepareSystem } = await import('./libraries.mjs');

const CHECK_LIMIT_MS = 5 * 60_000;
const TESTS_LIMIT_MS = 30 * 60_000;
const RESULTS = join(ROOT, 'out/test-results.json');
let passed = 0;
let failed = 0;

/** @param {string} command @param {string[]} args @param {number} limitMs @returns {Promise<number>} exit status */
function run(command, args, limitMs) {
	const isWindows = process.platform === 'win32';
	const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', shell: isWindows, detached: !isWindows });
	const end = () => {
		// The whole group, so that no browser of a test that hangs outlives the run.
		if (child.pid) process.kill(isWindows ? child.pid : -child.pid, 'SIGKILL');
	};
	const timer = setTimeout(() => {
		say(`${command} was ended: it took longer than ${limitMs / 60_000} minutes.`);
		end();
	}, limitMs);
	for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
		process.once(signal, () => {
			end();
			process.exit(1);
		});
	}
	return new Promise((resolve) => {
		child.on('error', () => resolve(1));
		child.on('exit', (code) => {
			clearTimeout(timer);
			resolve(code ?? 1);
		});
	});
}

/** One check is one of the counted results. @param {string} name @param {string} command @param {string[]} args */
async function check(name, command, args) {
	const status = await run(command, args, CHECK_LIMIT_MS);
	say(`${status === 0 ? '✓' : '✗'} ${name}`);
	if (status === 0) passed += 1;
	else failed += 1;
}

/** Adds vitest's counts; a run without results, or a file that could not be loaded, is a failure too. */
function countTests(/** @type {number} */ status) {
	if (!existsSync(RESULTS)) {
		failed += 1;
		return;
	}
	const results = JSON.parse(readFileSync(RESULTS, 'utf8'));
	passed += results.numPassedTests;
	failed += results.numFailedTests;
	const before = failed;
	for (const { status: state, assertionResults, name } of results.testResults) {
		if (
			state !== 'failed' ||
			assertionResults.some((/** @type {{status: string}} */ one) => one.status === 'failed')
		)
			continue;
		say(`✗ ${name} could not be run`);
		failed += 1;
	}
	if (status !== 0 && failed === 0 && before === 0) failed += 1;
	const skipped = results.numPendingTests + results.numTodoTests;
	if (skipped > 0) say(`${skipped} skipped`);
}

const electron = await findElectron();
prepareSystem(electron.path, ['Xvfb', 'soffice', 'lowriter', 'pdftoppm', 'strace', 'ip']);
say(`Electron: ${electron.path} (${electron.reason})`);

await check('lint', 'biome', ['check', '--error-on-warnings', '.']);
const folders = readdirSync(ROOT).filter((name) => existsSync(join(ROOT, name, 'tsconfig.json')));
for (const folder of folders) await check(`types of ${folder}`, 'tsc', ['-p', folder]);

await check('build', process.execPath, [join(ROOT, 'build/build.mjs')]);
if (!hasDisplay()) await startDisplay();
mkdirSync(join(ROOT, 'out'), { recursive: true });
rmSync(RESULTS, { force: true });
process.env.CONSORT_ELECTRON = electron.path;
countTests(
	await run(
		'vitest',
		['run', '--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}`],
		TESTS_LIMIT_MS,
	),
);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
