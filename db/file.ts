/**
 * A bid's file: lock, structure and version on opening, one single file again on closing.
 * While it is open here nothing else in this process may open it, not even to look: closing any other
 * handle would drop the lock (a rule of POSIX locks).
 */
import { FailureError } from '../shared/errors';
import { takeBackup } from './backups/take';
import { type Connection, connect, type FileKey } from './connection';
import { asFailure, isFailure, systemCode } from './disk-error';
import { damaged, fileLocked, newerThanApp, notABid, notUpdated } from './failures';
import { checkReadable, readOnlyReason } from './file-access';
import { markPlace, type PlaceMark, placeOf } from './file-place';
import { releaseFile } from './file-release';
import { isLockedElsewhere } from './lock-check';
import {
	APPLICATION_ID,
	expectedSchema,
	MIGRATIONS,
	type Migrations,
	migrate,
	schemaOf,
	versionOf,
} from './migrate';
import { damagedBehindKey, passphraseNeeded } from './passphrase/failures';
import { readHeader } from './passphrase/file-header';
import { type ReadingCopy, takeReadingCopy } from './reading-copy';

export interface BidFile {
	path: string;
	db: Connection;
	/** null: can be changed. Otherwise why not, in words. */
	readOnly: string | null;
	/** As we left it last, to notice when something else writes it or takes its name. */
	mark: PlaceMark;
	copy: ReadingCopy | null;
	/** null: the file is not encrypted. */
	key: FileKey | null;
}

export interface OpenOptions {
	/** Where the copy goes that is made before an older file is brought up to date. */
	backupFolder: string;
	migrations?: Migrations;
	/** Reads a copy and leaves the file byte for byte as it is. */
	readOnly?: boolean;
	/** Why it is only read, in words. */
	why?: string;
	/** Of a bid that has a passphrase. */
	key?: FileKey | null;
}

/** Why a bid of a later version cannot be changed here. */
export const MADE_BY_NEWER =
	'it was made by a newer Consort than this one; what that version added does not show here.';

/** How long another window gets to finish closing, in milliseconds. */
const LOCK_PATIENCE = 500;

/** Throws a failure: not_found, file_not_a_bid, file_damaged, file_newer_than_app, file_locked, disk_full. */
export function openFile(path: string, options: OpenOptions): BidFile {
	checkReadable(path);
	const key = fittingKey(path, options.key ?? null);
	const reason = options.readOnly ? (options.why ?? 'it was opened for reading only.') : readOnlyReason(path);
	const copy = reason === null ? null : takeReadingCopy(path);
	try {
		const db = openChecked(copy?.path ?? path, path, { ...options, key });
		const readOnly = copy && isNewer(db, options) ? MADE_BY_NEWER : reason;
		return { path, db, readOnly, mark: markPlace(path), copy, key };
	} catch (error) {
		copy?.remove();
		const failure = asFailure(error, path, 'read');
		if (copy || !isFailure(failure, 'file_newer_than_app')) throw failure;
		return openFile(path, { ...options, readOnly: true, why: MADE_BY_NEWER });
	}
}

/**
 * The key, where it is that of this file: a backup may be older than the passphrase. Asks for the passphrase before
 * anything is tried, but not of a bid that somebody has open anyway.
 */
function fittingKey(path: string, key: FileKey | null): FileKey | null {
	const header = readHeader(path);
	if (!header) return null;
	if (key?.isOf(header.bytes)) return key;
	if (isLockedElsewhere(path)) throw fileLocked(path);
	throw passphraseNeeded(path);
}

/** `shownPath` is the file the person named; `path` may be a copy of it. */
function openChecked(path: string, shownPath: string, options: OpenOptions): Connection {
	const migrations = options.migrations ?? MIGRATIONS;
	const { key = null } = options;
	const db = connect(path, { fileMustExist: true, timeout: LOCK_PATIENCE }, key);
	try {
		lock(db);
		if (db.pragma('application_id', { simple: true }) !== APPLICATION_ID) throw notABid(shownPath);
		checkPages(db, shownPath);
		if (isNewer(db, options)) {
			// What a newer version added is passed over in a copy; in the file itself it could be lost.
			if (path === shownPath) throw newerThanApp(shownPath);
			return db;
		}
		if (versionOf(db) < migrations.length) {
			// A copy that is only read needs no copy of its own.
			if (path === shownPath) backUpFirst(db, path, options.backupFolder, key);
			migrate(db, migrations, () => checkStructure(db, shownPath, migrations));
		}
		checkStructure(db, shownPath, migrations);
		return db;
	} catch (error) {
		db.close();
		throw refusalOf(error, shownPath, key !== null);
	}
}

const isNewer = (db: Connection, { migrations = MIGRATIONS }: OpenOptions): boolean =>
	versionOf(db) > migrations.length;

/** Nothing is brought up to date without a backup of what it was. */
function backUpFirst(db: Connection, path: string, folder: string, key: FileKey | null): void {
	try {
		takeBackup(db, { path, folder, key, reason: 'update' });
	} catch (error) {
		throw notUpdated(path, asFailure(error, path, 'read'));
	}
}

function refusalOf(error: unknown, path: string, hasKey: boolean): unknown {
	const known = asFailure(error, path, 'read');
	const code = known instanceof FailureError ? known.failure.code : systemCode(error);
	// The key fits the file's first bytes, so pages it does not open were altered.
	if (hasKey && (code === 'file_damaged' || systemCode(error) === 'SQLITE_NOTADB'))
		return damagedBehindKey(path);
	// Its own rules cannot be asked, or it has tables already that a step to this version would make.
	return code === 'SQLITE_ERROR' ? damaged(path) : known;
}

/** Two that open at once: one gets the lock, the other is refused; neither waits for ever. */
function lock(db: Connection): void {
	db.pragma('locking_mode = EXCLUSIVE');
	db.exec('BEGIN EXCLUSIVE; COMMIT');
	// A file may come from anybody: what its structure calls is not run, its pages are checked as read.
	db.pragma('trusted_schema = OFF');
	db.pragma('cell_size_check = ON');
}

function checkPages(db: Connection, path: string): void {
	if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') throw damaged(path);
}

/** Whether a step or a version has a time that is none, or a step changes that are no list. */
const UNSOUND_LOG = `SELECT EXISTS (SELECT 1 FROM history WHERE julianday(at) IS NULL OR json_type(changes) <> 'array')
	OR EXISTS (SELECT 1 FROM version WHERE julianday(at) IS NULL)`;

function checkStructure(db: Connection, path: string, migrations: Migrations): void {
	const dangling = db.pragma('foreign_key_check') as unknown[];
	if (dangling.length > 0 || schemaOf(db) !== expectedSchema(migrations)) throw damaged(path);
	if (db.prepare(UNSOUND_LOG).pluck().get() === 1) throw damaged(path);
}

/**
 * Makes ready for edits; a file that is refused before this stays byte for byte as it was. From now on an
 * acknowledged edit is on the disk, not in a cache (fullfsync: on macOS too).
 */
export function startWriting(file: BidFile): void {
	const { db, path, readOnly } = file;
	if (readOnly !== null) return;
	if (db.pragma('journal_mode = WAL', { simple: true }) !== 'wal') throw fileLocked(path);
	db.pragma('synchronous = FULL');
	db.pragma('fullfsync = ON');
	db.pragma('foreign_keys = ON');
	file.mark = markPlace(path);
}

/** Lets go of a file that was not taken up. */
export function abandonFile(file: BidFile): void {
	file.db.close();
	file.copy?.remove();
}

/** Leaves one single file that can be mailed. Where that fails the log beside it still holds every edit. */
export function closeFile(file: BidFile): void {
	if (file.copy === null && placeOf(file.path, file.mark) === 'changed') {
		releaseFile(file);
		return;
	}
	try {
		if (file.copy === null) {
			file.db.pragma('wal_checkpoint(TRUNCATE)');
			file.db.pragma('journal_mode = DELETE');
		}
	} catch {
		// The disk is full or gone; the next opening reads the log.
	} finally {
		abandonFile(file);
	}
}
