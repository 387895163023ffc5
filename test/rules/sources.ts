/** The project's own source files and what they import: what the rules are checked on. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CODE = /\.(ts|tsx|mjs)$/;
const ENDINGS = ['', '.ts', '.tsx', '.mjs', '/index.ts'];

/** Every file that git tracks or would track, relative to the root, `/` between folders. */
export function projectFiles(): string[] {
	const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
		cwd: ROOT,
		encoding: 'utf8',
	});
	return listed.split('\0').filter((path) => path !== '' && existsSync(join(ROOT, path)));
}

export const codeFiles = (): string[] => projectFiles().filter((path) => CODE.test(path));

export const readSource = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** What stands between the quotes of every import, export-from, import() and import type of a source text. */
export function importsIn(path: string, text: string): string[] {
	const { program, errors } = parseSync(path, text);
	if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
	return [
		...new Set(nodesOf(program).flatMap(({ type, source }) => (IMPORTING.test(type) ? literal(source) : []))),
	];
}

const IMPORTING = /^(Import(Declaration|Expression)|Export(Named|All)Declaration|TSImportType)$/;

export interface SourceNode {
	type: string;
	start: number;
	end: number;
	source?: unknown;
}

/** Every node of a parsed text, outer before inner. */
export function nodesOf(tree: unknown): SourceNode[] {
	if (typeof tree !== 'object' || tree === null) return [];
	const inner = Object.values(tree).flatMap(nodesOf);
	return 'type' in tree && typeof tree.type === 'string' ? [tree as SourceNode, ...inner] : inner;
}

function literal(source: unknown): string[] {
	const value = typeof source === 'object' && source !== null && 'value' in source ? source.value : null;
	return typeof value === 'string' ? [value] : [];
}

/** The project file that a relative import means; null for a package. */
export function fileImported(from: string, name: string): string | null {
	if (!name.startsWith('.')) return null;
	const bare = resolve(ROOT, dirname(from), name.replace(/\?.*$/, ''));
	const found = ENDINGS.map((ending) => bare + ending).find(
		(path) => existsSync(path) && CODE_OR_DATA.test(path),
	);
	return relative(ROOT, found ?? bare);
}
const CODE_OR_DATA = /\.[a-z]+$/;

/** `@scope/name/part` and `name/part` without the part. */
export const packageOf = (name: string): string =>
	name
		.split('/')
		.slice(0, name.startsWith('@') ? 2 : 1)
		.join('/');
