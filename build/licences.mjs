/**
 * `node build/licences.mjs`: the list of every package with its version and licence, those that reach a
 * person's computer first, as Markdown on stdout. It goes with a packaged Consort.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './dependencies.mjs';

/** What the four rooms of the product import; everything else is a tool. */
export const SHIPPED_ROOTS = [
	'@internationalized/date',
	'@tanstack/react-virtual',
	'better-sqlite3',
	'better-sqlite3-multiple-ciphers',
	'docx',
	'electron',
	'exceljs',
	'fflate',
	'lucide-react',
	'react',
	'react-aria',
	'react-aria-components',
	'react-dom',
	'react-stately',
	'recharts',
	'saxes',
	'zod',
];

/** @typedef {{version: string, license?: string, dependencies?: Record<string, string>, optionalDependencies?: Record<string, string>}} Locked */
/** @typedef {{name: string, version: string, licence: string, isShipped: boolean}} Package */

/** @type {Record<string, Locked>} */
const locked = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;

/** The place of a package as one at `from` finds it. @param {string} from @param {string} name @returns {string | null} */
function placeOf(from, name) {
	const place = `${from ? `${from}/` : ''}node_modules/${name}`;
	if (place in locked) return place;
	if (from === '') return null;
	const outer = from.lastIndexOf('/node_modules/');
	return placeOf(outer < 0 ? '' : from.slice(0, outer), name);
}

/** Electron ships its own programs, not what its installer needs. */
const ALONE = 'node_modules/electron';

/** Where the packages named lie, and all they need. @param {readonly string[]} names @returns {Set<string>} */
export function placesOf(names) {
	const places = new Set();
	const waiting = names.map((name) => placeOf('', name));
	for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
		if (place === null || places.has(place)) continue;
		places.add(place);
		if (place === ALONE) continue;
		const { dependencies = {}, optionalDependencies = {} } = locked[place] ?? {};
		for (const name of Object.keys({ ...dependencies, ...optionalDependencies }))
			waiting.push(placeOf(place, name));
	}
	return places;
}

/** Every package of the lockfile; a package that names no licence has an empty one. @returns {Package[]} */
export function packages() {
	const shipped = placesOf(SHIPPED_ROOTS);
	return Object.entries(locked)
		.filter(([place]) => place !== '')
		.map(([place, { version, license = '' }]) => ({
			name: place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
			version,
			licence: license,
			isShipped: shipped.has(place),
		}))
		.sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** The licence's own words, where the package is installed and brings them. @param {string} name */
const hasText = (name) =>
	['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE', 'license', 'License'].some((file) =>
		existsSync(join(ROOT, 'node_modules', name, file)),
	);

/** @param {string} title @param {Package[]} list */
const section = (title, list) =>
	[
		`## ${title} (${list.length})`,
		'',
		'| Package | Version | Licence | Text |',
		'|---|---|---|---|',
		...list.map(
			({ name, version, licence }) =>
				`| ${name} | ${version} | ${licence} | ${hasText(name) ? `node_modules/${name}` : ''} |`,
		),
		'',
	].join('\n');

/** The whole list as Markdown. @returns {string} */
export function licenceList() {
	const all = packages();
	const shipped = all.filter(({ isShipped }) => isShipped);
	const tools = all.filter(({ isShipped }) => !isShipped);
	return [
		'# Packages and their licences\n',
		section('In Consort', shipped),
		section('Tools of the project alone', tools),
	].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(licenceList());
