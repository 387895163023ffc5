/**
 * A bid written anew under another key, or under none. Each row crosses in memory from one connection to the
 * other, so that nothing of a bid that gets a passphrase is written plain once more on the way.
 */
import { createHash } from 'node:crypto';
import { closeSync, openSync, statSync } from 'node:fs';
import { type Connection, connect, type FileKey } from '../connection';
import { migrate, schemaOf } from '../migrate';
import { sealingFailed } from './failures';

/** Writes `target`, a name that is free; whoever may read the bid at `path` may read it. Throws file_damaged. */
export function writeSealed(source: Connection, path: string, target: string, key: FileKey | null): void {
	closeSync(openSync(target, 'wx', statSync(path).mode));
	const db = connect(target, { fileMustExist: true }, key);
	try {
		// Tables come in the order of their names, not of their links, which are checked at the end.
		db.pragma('foreign_keys = OFF');
		db.pragma('journal_mode = MEMORY');
		migrate(db);
		db.transaction(() => {
			for (const table of tablesOf(source)) copyTable(source, db, table);
		}).immediate();
	} finally {
		db.close();
	}
	checkSame(source, target, key);
}

/** The tables with rows in them; `sqlite_sequence` keeps the numbers that were given once. */
const tablesOf = (db: Connection): string[] =>
	db.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").pluck().all();

/** As stored: whole numbers stay whole numbers however large, and amounts stay amounts. */
const rowsOf = (db: Connection, table: string) =>
	db.prepare<[], unknown[]>(`SELECT * FROM "${table}" ORDER BY rowid`).raw().safeIntegers();

function copyTable(source: Connection, target: Connection, table: string): void {
	const rows = rowsOf(source, table);
	const marks = rows.columns().map(() => '?');
	if (table === 'sqlite_sequence') target.exec('DELETE FROM sqlite_sequence');
	const insert = target.prepare<unknown[]>(`INSERT INTO "${table}" VALUES (${marks.join(', ')})`);
	for (const row of rows.iterate()) insert.run(...row);
}

/** Reads what was written through a connection of its own: every page, every link and every value. */
function checkSame(source: Connection, target: string, key: FileKey | null): void {
	const db = connect(target, { fileMustExist: true, readonly: true }, key);
	try {
		const isSound =
			db.pragma('quick_check(1)', { simple: true }) === 'ok' &&
			(db.pragma('foreign_key_check') as unknown[]).length === 0 &&
			schemaOf(db) === schemaOf(source) &&
			contentHash(db) === contentHash(source);
		if (!isSound) throw sealingFailed();
	} finally {
		db.close();
	}
}

function contentHash(db: Connection): string {
	const hash = createHash('sha256');
	const settings = ['application_id', 'user_version'].map((name) => db.pragma(name, { simple: true }));
	hash.update(settings.join(' '));
	for (const table of tablesOf(db)) {
		hash.update(`\n${table}`);
		for (const row of rowsOf(db, table).iterate()) hash.update(JSON.stringify(row.map(asText)));
	}
	return hash.digest('hex');
}

const asText = (value: unknown): unknown => {
	if (typeof value === 'bigint') return ['whole', String(value)];
	return Buffer.isBuffer(value) ? ['bytes', value.toString('base64')] : value;
};
