import { describe, expect, test } from 'vitest';
import { codeFiles, fileImported, importsIn, packageOf, readSource } from './sources';

/** Which room may import from which; a room may always import from itself. */
const ARROWS: Record<string, string[]> = {
	shared: [],
	db: ['shared'],
	electron: ['shared'],
	renderer: ['shared'],
	build: [],
	test: ['shared', 'db', 'electron', 'renderer', 'build'],
};

/** Which packages a room may import. `node:` stands for everything that comes with Node. */
const PACKAGES: Record<string, string[]> = {
	shared: ['zod'],
	db: [
		'node:',
		'zod',
		'better-sqlite3',
		'better-sqlite3-multiple-ciphers',
		'exceljs',
		'docx',
		'fflate',
		'saxes',
	],
	electron: ['node:', 'electron'],
	renderer: [
		'react',
		'react-dom',
		'@tanstack/react-virtual',
		'react-aria-components',
		'react-aria',
		'react-stately',
		'@internationalized/date',
		'recharts',
		'lucide-react',
	],
	build: [
		'node:',
		'electron',
		'vite',
		'yauzl',
		'@electron/get',
		'@electron/fuses',
		'@electron/asar',
		'playwright-core',
	],
	test: [
		'node:',
		'vitest',
		'vite',
		'fast-check',
		'playwright-core',
		'@axe-core/playwright',
		'better-sqlite3',
		'exceljs',
		'hyperformula',
		'xlsx',
		'fflate',
		'yauzl',
		'zod',
		'react',
		'react-dom',
		// Peers of our grid, in its benchmark alone.
		'react-datasheet-grid',
		'@revolist/react-datagrid',
		'@vitejs/plugin-react',
	],
};

interface Import {
	from: string;
	room: string;
	name: string;
	file: string | null;
}

/** vite.config.ts stands in no room: it is settings. */
function allImports(): Import[] {
	return codeFiles()
		.filter((path) => path.includes('/'))
		.flatMap((from) =>
			importsIn(from, readSource(from)).map((name) => ({
				from,
				room: roomOf(from),
				name,
				file: fileImported(from, name),
			})),
		);
}

const roomOf = (path: string): string => path.split('/')[0] ?? '';

function isAllowedArrow(room: string, other: string): boolean {
	// The version of the app, for those that say it.
	if (other === 'package.json') return true;
	return room === other || (ARROWS[room]?.includes(other) ?? false);
}

function isAllowedPackage(room: string, name: string): boolean {
	const allowed = PACKAGES[room] ?? [];
	return name.startsWith('node:') ? allowed.includes('node:') : allowed.includes(packageOf(name));
}

/** Circles among files, each as the path that closes. */
function circles(imports: readonly Import[]): string[] {
	const next = new Map<string, string[]>();
	for (const { from, file } of imports) if (file) next.set(from, [...(next.get(from) ?? []), file]);
	const found: string[] = [];
	const done = new Set<string>();
	const visit = (file: string, trail: string[]): void => {
		const at = trail.indexOf(file);
		if (at >= 0) found.push([...trail.slice(at), file].join(' -> '));
		if (at >= 0 || done.has(file)) return;
		for (const other of next.get(file) ?? []) visit(other, [...trail, file]);
		done.add(file);
	};
	for (const file of next.keys()) visit(file, []);
	return found;
}

const show = ({ from, name }: Import): string => `${from} imports ${name}`;
const imports = allImports();

describe('the rooms', () => {
	test('every source file stands in a room of the house', () => {
		const strangers = codeFiles().filter((path) => path.includes('/') && !(roomOf(path) in ARROWS));
		expect(strangers).toEqual([]);
	});

	test('a room imports only from the rooms that the arrows allow', () => {
		const wrong = imports.filter(({ room, file }) => file !== null && !isAllowedArrow(room, roomOf(file)));
		expect(wrong.map(show)).toEqual([]);
	});

	test('a room imports only the packages that belong to it', () => {
		const wrong = imports.filter(({ room, file, name }) => file === null && !isAllowedPackage(room, name));
		expect(wrong.map(show)).toEqual([]);
	});

	test('every relative import finds its file', () => {
		const files = new Set(codeFiles());
		const lost = imports.filter(
			({ file }) => file !== null && /\.(ts|tsx|mjs)$/.test(file) && !files.has(file),
		);
		const endless = imports.filter(({ file }) => file !== null && !/\.[a-z]+$/.test(file));
		expect([...lost, ...endless].map(show)).toEqual([]);
	});

	test('no files import each other in a circle', () => {
		expect(circles(imports)).toEqual([]);
	});

	test('calculations know nothing of findings or edits, and edits nothing of findings', () => {
		const wrong = imports.filter(
			({ from, file }) =>
				(from.startsWith('shared/calc/') && /^shared\/(findings|edits)\//.test(file ?? '')) ||
				(from.startsWith('shared/edits/') && /^shared\/findings\//.test(file ?? '')),
		);
		expect(wrong.map(show)).toEqual([]);
	});

	test('the window reaches the bridge through one file and charts through one folder', () => {
		const bridge = codeFiles().filter(
			(path) =>
				path.startsWith('renderer/') && /window\.consort\b/.test(code(path)) && path !== 'renderer/api.ts',
		);
		expect(bridge).toEqual([]);
		const charts = imports.filter(
			({ from, name }) => packageOf(name) === 'recharts' && !from.startsWith('renderer/charts/'),
		);
		expect(charts.map(show)).toEqual([]);
	});
});

/** A source text without its comments, roughly: enough to look for a word in code. */
const code = (path: string): string => readSource(path).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

describe('the check itself', () => {
	test('sees imports of every kind', () => {
		const text = `import a from 'a'; import type { B } from 'b'; export { c } from 'c'; export * from 'd';
			const e = import('e'); let f: import('f').F; import 'g';`;
		expect(importsIn('sample.ts', text).sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
	});

	test('refuses an arrow from shared to db, and Electron in the window', () => {
		expect(isAllowedArrow('shared', 'db')).toBe(false);
		expect(isAllowedArrow('electron', 'db')).toBe(false);
		expect(isAllowedPackage('renderer', 'electron')).toBe(false);
		expect(isAllowedPackage('shared', 'node:fs')).toBe(false);
		expect(isAllowedPackage('db', 'exceljs/dist/part')).toBe(true);
	});

	test('finds a circle of three files', () => {
		const arrow = (from: string, file: string): Import => ({ from, room: 'shared', name: file, file });
		expect(circles([arrow('a', 'b'), arrow('b', 'c'), arrow('c', 'a')])).toEqual(['a -> b -> c -> a']);
	});
});
