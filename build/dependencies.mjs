/** The locked packages and the Node they bring: installed when absent or stale. Node built-ins only. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const NODE = join(ROOT, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
/** better-sqlite3 and vitest ask for this; npm itself may run on an older one. */
const NODE_MAJOR = 24;

/** @param {string} line one line per step, on stderr so that stdout stays the command line's own */
export const say = (line) => process.stderr.write(`${line}\n`);

/** @param {string} path @returns {Record<string, {version?: string, integrity?: string, optional?: boolean, devOptional?: boolean}>} */
const packagesOf = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;

/** Whether node_modules holds what package-lock.json asks for (npm keeps its own copy of the lock there). */
export function isInstalled() {
	const installed = join(ROOT, 'node_modules/.package-lock.json');
	if (!existsSync(installed) || !existsSync(NODE)) return false;
	const have = packagesOf(installed);
	return Object.entries(packagesOf(join(ROOT, 'package-lock.json'))).every(([path, wanted]) => {
		if (path === '') return true;
		const found = have[path];
		if (!found) return wanted.optional === true || wanted.devOptional === true;
		return found.version === wanted.version && found.integrity === wanted.integrity;
	});
}

function install() {
	say('Installing the locked packages (npm ci), half a minute or more ...');
	const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
		cwd: ROOT,
		stdio: ['ignore', 2, 2],
		shell: process.platform === 'win32',
	});
	if (status === 0) return;
	say('The packages could not be installed. Check the network connection, then run: npm ci');
	process.exit(1);
}

/** Installs what is missing and carries on under the Node of the lockfile: run first in every script. */
export async function prepareRuntime() {
	if (!isInstalled()) install();
	process.env.PATH = [join(ROOT, 'node_modules/.bin'), process.env.PATH].join(
		process.platform === 'win32' ? ';' : ':',
	);
	if (Number.parseInt(process.versions.node, 10) >= NODE_MAJOR) return;
	const { status, signal } = spawnSync(NODE, process.argv.slice(1), { stdio: 'inherit' });
	process.exit(signal ? 1 : (status ?? 1));
}
