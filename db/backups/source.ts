/** What is read of an open file when a backup of it is taken. It may be of an older version than this Consort's. */
import { createHash } from 'node:crypto';
import type { Connection } from '../connection';
import { systemCode } from '../disk-error';

export interface Source {
	/** The moment the bid was made; a copy of a file is the same bid. */
	bid: string;
	title: string | null;
	mark: string | null;
	/** The moments of the versions it has. */
	versions: Set<string>;
}

export function sourceOf(db: Connection): Source {
	const text = (sql: string) => orNull(() => db.prepare<[], string>(sql).pluck().get());
	const versions = orNull(() =>
		db.prepare<[], string>('SELECT at FROM version WHERE removed = 0').pluck().all(),
	);
	return {
		bid: text(`SELECT json_extract(value, '$') FROM meta WHERE key = 'createdAt'`) ?? '',
		title: text('SELECT title FROM bid'),
		mark: markOf(db),
		versions: new Set(versions),
	};
}

/**
 * Every step renews the details of the file (its revision, when it was saved); names, reasons and versions
 * are given without one.
 */
const STATE = [
	'SELECT key, value FROM meta ORDER BY key',
	'SELECT max(seq), count(*) FROM history',
	'SELECT author, count(*) FROM history GROUP BY author ORDER BY author',
	'SELECT seq, reason FROM history WHERE reason IS NOT NULL ORDER BY seq',
	'SELECT id, name, author FROM version WHERE removed = 0 ORDER BY id',
];

/** Equal marks: the file has not changed in between. Null where this version of the file cannot tell. */
export const markOf = (db: Connection): string | null =>
	orNull(() => {
		const hash = createHash('sha256');
		for (const sql of STATE) hash.update(JSON.stringify(db.prepare(sql).raw().all()));
		return hash.digest('hex');
	});

/** A table or column that this version of the file does not have. */
function orNull<T>(read: () => T | undefined): T | null {
	try {
		return read() ?? null;
	} catch (error) {
		if (systemCode(error) === 'SQLITE_ERROR') return null;
		throw error;
	}
}
