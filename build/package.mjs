/**
 * `npm run package`: Consort as a folder that runs without this project, for Linux: Electron's own files, the
 * archive of the app, the service and its packages beside it, and every fuse set and read back. Put together here,
 * because @electron/packager wants Electron as an archive of its own download, which not every machine can reach.
 */
import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepareRuntime, ROOT, say } from './dependencies.mjs';

/** What the service imports from node_modules as it runs; all else is in its bundle. */
const SERVICE_PACKAGES = ['better-sqlite3', 'docx', 'exceljs'];
/** The service, which may run in a plain Node, reads these: they stay outside the archive. */
const OUTSIDE = { unpackDir: '{out/db,node_modules}', unpack: 'package.json' };
/** Sources, types, commands, and binaries for other systems. */
const LEFT_OUT =
	/\.(map|md|d\.[cm]?ts|gyp)$|better-sqlite3\/(deps|src)(\/|$)|\/\.bin(\/|$)|prebuilds\/(?!linux-)[^/]+\.node$/;

/** @typedef {{executable: string, wanted: Record<string, boolean>, fuses: Record<string, boolean>}} Packaged */

/** The app as the archive takes it. @param {string} stage */
async function stageApp(stage) {
	const { default: project } = await import('../package.json', { with: { type: 'json' } });
	const { placesOf } = await import('./licences.mjs');
	const { name, productName, version, description, license, main } = project;
	mkdirSync(stage, { recursive: true });
	const own = { name, productName, version, description, license, main, type: 'module' };
	writeFileSync(join(stage, 'package.json'), `${JSON.stringify(own, null, '\t')}\n`);
	for (const place of ['out/electron', 'out/renderer', 'out/db', ...placesOf(SERVICE_PACKAGES)])
		cpSync(join(ROOT, place), join(stage, place), {
			recursive: true,
			filter: (source) => !LEFT_OUT.test(source.slice(ROOT.length)),
		});
}

/** Electron's own files, under Consort's name. @param {string} electron @param {string} folder @returns {string} */
function copyElectron(electron, folder) {
	cpSync(dirname(electron), folder, {
		recursive: true,
		filter: (source) => !/[/\\]resources[/\\](app|default_app\.asar)([/\\]|$)/.test(source),
	});
	const executable = join(folder, 'consort');
	renameSync(join(folder, basename(electron)), executable);
	return executable;
}

/**
 * Puts the built app and an Electron together in `folder`. An Electron whose Node is too old for the database
 * (`withNode`) is given one beside it. Gives the fuses as they read back from the executable.
 * @param {{electron: string, folder: string, withNode: boolean}} order @returns {Promise<Packaged>}
 */
export async function packageApp({ electron, folder, withNode }) {
	const { createPackageWithOptions } = await import('@electron/asar');
	const { readFuses, setPackagedFuses, wantedFuses } = await import('./fuses.mjs');
	const { licenceList } = await import('./licences.mjs');
	rmSync(folder, { recursive: true, force: true });
	const executable = copyElectron(electron, folder);
	const stage = join(folder, 'stage');
	await stageApp(stage);
	const archive = join(folder, 'resources/app.asar');
	await createPackageWithOptions(stage, archive, OUTSIDE);
	rmSync(stage, { recursive: true });
	const node = 'node_modules/node/bin';
	if (withNode) cpSync(join(ROOT, node), join(`${archive}.unpacked`, node), { recursive: true });
	writeFileSync(join(folder, 'LICENCES.md'), licenceList());
	await setPackagedFuses(executable);
	return { executable, wanted: wantedFuses(), fuses: await readFuses(executable) };
}

/** Those that do not stand as they should. @param {Packaged} packaged @returns {string[]} */
export const wrongFuses = ({ wanted, fuses }) =>
	Object.keys(fuses).filter((fuse) => fuse in wanted && fuses[fuse] !== wanted[fuse]);

async function run() {
	if (process.platform !== 'linux') {
		say('Only a package for Linux is made so far: elsewhere it needs an icon, a signature and its seal.');
		process.exit(1);
	}
	await prepareRuntime();
	const { buildStale } = await import('./bundle.mjs');
	const { findElectron } = await import('./electron.mjs');
	const { STAND_IN } = await import('./stand-in.mjs');
	const { path: electron, reason } = await findElectron();
	const isTrial = electron === STAND_IN;
	await buildStale();
	const folder = join(ROOT, `out/package/consort-linux-${process.arch}`);
	say(`Packaging Consort with Electron at ${electron} (${reason}) ...`);
	const packaged = await packageApp({ electron, folder, withNode: isTrial });
	for (const [fuse, on] of Object.entries(packaged.fuses)) say(`  ${on ? 'on ' : 'off'} ${fuse}`);
	const wrong = wrongFuses(packaged);
	if (wrong.length > 0 || !existsSync(packaged.executable)) {
		say(`These do not stand as they should: ${wrong.join(', ')}. The package is not fit to be passed on.`);
		process.exit(1);
	}
	say(`Packaged: ${packaged.executable}`);
	if (isTrial) say('Made with the stand-in Electron: to try it here, not to be passed on.');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await run();
