/** Builds the bundles whose sources changed since their last build. */
import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ROOT, say } from './dependencies.mjs';

const SHARED = ['shared', 'build/bundle.mjs', 'vite.config.ts', 'package-lock.json', 'tsconfig.json'];
/** Each bundle (a mode of vite.config.ts): what it is made of and the file that shows it is there. */
const BUNDLES = {
	service: { sources: ['db', ...SHARED], output: 'out/db/service.js' },
	main: { sources: ['electron', ...SHARED], output: 'out/electron/main.js' },
	preload: { sources: ['electron', ...SHARED], output: 'out/electron/preload.cjs' },
	renderer: { sources: ['renderer', ...SHARED], output: 'out/renderer/index.html' },
};
/** @typedef {keyof typeof BUNDLES} Bundle */
export const ALL_BUNDLES = /** @type {Bundle[]} */ (Object.keys(BUNDLES));

const stampPath = (/** @type {Bundle} */ bundle) => join(ROOT, `out/.${bundle}.stamp`);

/** @param {import('node:crypto').Hash} hash @param {string} path */
function hashInto(hash, path) {
	const full = join(ROOT, path);
	if (!existsSync(full)) return;
	if (statSync(full).isDirectory()) {
		for (const name of readdirSync(full).sort()) hashInto(hash, `${path}/${name}`);
	} else hash.update(path).update('\0').update(readFileSync(full));
}

/** @param {Bundle} bundle the contents of its sources as one short text */
function fingerprint(bundle) {
	const hash = createHash('sha256');
	for (const source of BUNDLES[bundle].sources) hashInto(hash, source);
	return hash.digest('hex');
}

/** @param {Bundle} bundle */
function isStale(bundle) {
	const stamp = stampPath(bundle);
	return (
		!existsSync(join(ROOT, BUNDLES[bundle].output)) ||
		!existsSync(stamp) ||
		readFileSync(stamp, 'utf8') !== fingerprint(bundle)
	);
}

/** Two commands started at once would write the same files: the second waits for the first. */
async function holdLock() {
	const lock = join(ROOT, 'out/.lock');
	mkdirSync(join(ROOT, 'out'), { recursive: true });
	for (;;) {
		try {
			writeFileSync(lock, String(process.pid), { flag: 'wx' });
			return () => rmSync(lock, { force: true });
		} catch {
			if (!isAlive(lock)) rmSync(lock, { force: true });
			else await pause(100);
		}
	}
}

/** @param {string} lock */
function isAlive(lock) {
	try {
		process.kill(Number(readFileSync(lock, 'utf8')), 0);
		return true;
	} catch {
		return false;
	}
}

/**
 * Moves the files one by one, so that a start at this very moment finds either build whole. Older files with
 * other names stay for windows that are open.
 * @param {string} from
 * @param {string} to
 */
function putInPlace(from, to) {
	const files = readdirSync(from, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
	// The page last: it names the others.
	const last = (/** @type {string} */ name) => Number(name === 'index.html');
	for (const { parentPath, name } of files.sort((a, b) => last(a.name) - last(b.name))) {
		const target = join(to, relative(from, parentPath));
		mkdirSync(target, { recursive: true });
		renameSync(join(parentPath, name), join(target, name));
	}
	rmSync(from, { recursive: true });
}

/** @param {Bundle[]} [bundles] Exits with status 1 when a build fails, after saying which. */
export async function buildStale(bundles = ALL_BUNDLES) {
	if (!bundles.some(isStale)) return;
	const release = await holdLock();
	// A test runner names itself here, and the window would get React's slow development build: 20 times the work.
	const environment = process.env.NODE_ENV;
	process.env.NODE_ENV = 'production';
	try {
		const { build } = await import('vite');
		for (const bundle of bundles.filter(isStale)) {
			const started = performance.now();
			const wanted = fingerprint(bundle);
			const fresh = join(ROOT, 'out/.new');
			rmSync(fresh, { recursive: true, force: true });
			await build({
				configFile: join(ROOT, 'vite.config.ts'),
				mode: bundle,
				logLevel: 'error',
				build: { outDir: fresh },
			});
			putInPlace(fresh, dirname(join(ROOT, BUNDLES[bundle].output)));
			writeFileSync(stampPath(bundle), wanted);
			say(`Built ${bundle} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
		}
	} catch (error) {
		say(`The build failed: ${error instanceof Error ? error.message : error}`);
		release();
		process.exit(1);
	} finally {
		if (environment === undefined) delete process.env.NODE_ENV;
		else process.env.NODE_ENV = environment;
	}
	release();
}
