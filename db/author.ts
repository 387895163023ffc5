/** Whose name the history shows: asked once and kept in the app's own data folder. */
import { existsSync, readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import type { Author } from '../shared/contract';
import { placeText } from './placement';

const MOST_LETTERS = 100;

export interface AuthorStore {
	current(): Author;
	keep(name: string): void;
}

export function openAuthor(dataDir: string): AuthorStore {
	const file = join(dataDir, 'author.json');
	let kept = readName(file);
	return {
		current: () => ({ name: kept ?? computerUser(), isKept: kept !== null }),
		keep: (name) => {
			placeText(file, `${JSON.stringify({ name })}\n`);
			kept = name;
		},
	};
}

/** Null where nobody has said, or what was kept cannot be read: then the person is asked again. */
function readName(file: string): string | null {
	if (!existsSync(file)) return null;
	try {
		const { name } = JSON.parse(readFileSync(file, 'utf8')) as { name?: unknown };
		return typeof name === 'string' && name.trim() !== '' && name.length <= MOST_LETTERS ? name : null;
	} catch {
		return null;
	}
}

/** The name of the account on this computer; empty where it has none. */
export function computerUser(): string {
	try {
		return userInfo().username;
	} catch {
		return '';
	}
}
