/** The system libraries of Linux that Electron needs, and the few programs of tests and tour. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { say } from './dependencies.mjs';

const ELECTRON_PACKAGES = [
	'libgtk-3-0',
	'libnss3',
	'libasound2',
	'libgbm1',
	'libxss1',
	'libatk-bridge2.0-0',
	'libdrm2',
	'libxkbcommon0',
	'libnotify4',
	'libsecret-1-0',
	'fonts-liberation',
];
/** Programs beside the libraries: what each is part of. */
const PROGRAMS = {
	Xvfb: ['xvfb', 'xauth'],
	soffice: ['libreoffice-calc'],
	lowriter: ['libreoffice-writer'],
	pdftoppm: ['poppler-utils'],
	strace: ['strace'],
	ip: ['iproute2'],
};
/** @typedef {keyof typeof PROGRAMS} Program */

const isOnPath = (/** @type {string} */ program) =>
	(process.env.PATH ?? '').split(':').some((folder) => existsSync(`${folder}/${program}`));

/** @param {string} executable */
function lacksLibraries(executable) {
	const { stdout } = spawnSync('ldd', [executable], {
		encoding: 'utf8',
		env: { ...process.env, LD_LIBRARY_PATH: dirname(executable) },
	});
	return (stdout ?? '').includes('not found');
}

/** Debian 13 and Ubuntu 24.04 renamed some libraries; the old name then has no package of its own. */
function presentName(/** @type {string} */ name) {
	const renamed = `${name}t64`;
	const { stdout } = spawnSync('apt-cache', ['show', renamed], { encoding: 'utf8' });
	return stdout?.includes(`Package: ${renamed}`) ? renamed : name;
}

/** @param {string[]} wanted */
function installPackages(wanted) {
	if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) {
		const names = wanted.map(presentName).join(' ');
		const sudo = process.getuid?.() === 0 ? '' : 'sudo ';
		say(
			'This machine lacks system packages that Consort needs. Install them, then start again (Debian, Ubuntu):',
		);
		say(`  ${sudo}apt-get update && ${sudo}apt-get install --no-install-recommends -y ${names}`);
		process.exit(1);
	}
	say(`Installing system packages: ${wanted.join(' ')} ...`);
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 2, 2], env });
	const { status } = spawnSync(
		'apt-get',
		['install', '-y', '-qq', '--no-install-recommends', ...wanted.map(presentName)],
		{ stdio: ['ignore', 'ignore', 2], env },
	);
	if (status === 0) return;
	say(`apt-get failed with status ${status}. Install the packages by hand, then start again.`);
	process.exit(1);
}

/**
 * Installs what is missing (Debian, as root) or prints the command for it and ends with status 1.
 * @param {string | null} executable Electron, whose libraries are looked at
 * @param {Program[]} programs
 */
export function prepareSystem(executable, programs) {
	if (process.platform !== 'linux') return;
	const names = programs.filter((program) => !isOnPath(program)).flatMap((program) => PROGRAMS[program]);
	if (executable && lacksLibraries(executable)) names.unshift(...ELECTRON_PACKAGES);
	if (names.length > 0) installPackages(names);
}
