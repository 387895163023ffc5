/** A copy of the file as it was, made before the app brings it up to its own version. */
import { mkdirSync } from 'node:fs';
import { basename } from 'node:path';
import { type Connection, connect, type FileKey } from './connection';
import { failure } from './failures';
import { versionOf } from './migrate';
import { freePath, placeBid } from './placement';

/** Returns where the copy lies. A copy that does not open stops the opening: nothing is migrated without one. */
export function backUp(db: Connection, path: string, folder: string, key: FileKey | null): string {
	mkdirSync(folder, { recursive: true });
	const name = basename(path).replace(/\.consort$/i, '');
	const target = freePath(folder, `${name} before version ${versionOf(db) + 1}`, 'consort');
	placeBid(target, { replace: false }, (draft) => copyDatabase(db, draft));
	const copy = connect(target, { readonly: true }, key);
	try {
		if (copy.pragma('quick_check(1)', { simple: true }) === 'ok') return target;
	} finally {
		copy.close();
	}
	throw failure(
		'file_damaged',
		`A copy of ${basename(path)} could not be made, so it was not brought up to date.`,
		{
			safe: 'The file is as it was.',
			todo: 'Free some space on the disk and open it again.',
		},
	);
}

/** The whole bid as it stands, as one new file. */
export function copyDatabase(db: Connection, target: string): void {
	db.prepare('VACUUM INTO ?').run(target);
}
