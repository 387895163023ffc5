/** Takes a backup: written beside its place, read back, put there whole; then those that are outdated go. */
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BackupReason } from '../../shared/backups';
import { localDay } from '../../shared/text';
import type { Connection, FileKey } from '../connection';
import { onDisk } from '../disk-error';
import { readHeader } from '../passphrase/file-header';
import { placeBid } from '../placement';
import { copyDatabase, verifyCopy } from './copy';
import { factsPath, writeFacts } from './facts';
import { backupsIn, type StoredBackup } from './listing';
import { backupName, folderName } from './names';
import { outdated } from './rotation';
import { type Source, sourceOf } from './source';

export interface BackupOrder {
	/** The bid's own file. */
	path: string;
	/** Where the backups of all bids lie. */
	folder: string;
	reason: BackupReason;
	/** Of a bid that has a passphrase. */
	key?: FileKey | null;
	/** The version that was just named. */
	version?: { name: string; at: string };
	now?: Date;
}

/**
 * Returns the backup that holds the bid as it stands: the newest there is, where nothing has changed since it was
 * taken, its passphrase neither. Throws a failure and leaves all earlier ones: read_only, disk_full, file_damaged.
 */
export function takeBackup(db: Connection, order: BackupOrder): StoredBackup {
	const { reason, now = new Date() } = order;
	const source = sourceOf(db);
	const home = join(order.folder, folderName(source.bid, order.path));
	const newest = backupsIn(home)[0];
	// An update is promised a backup of its own, whatever an earlier one says of itself.
	const isSame = source.mark !== null && newest?.facts?.mark === source.mark;
	if (newest && reason !== 'update' && isSame && opensAlike(newest.file, order.key ?? null)) return newest;
	return onDisk(home, 'write', () => {
		mkdirSync(home, { recursive: true });
		const target = freeTarget(home, now, reason);
		write(db, target, source, order);
		removeOutdated(home, source.versions, now);
		const taken = backupsIn(home).find(({ file }) => file === target);
		if (!taken) throw new Error('A backup that was just taken is not there.');
		return taken;
	});
}

/** Whether a backup opens as its bid does now: by the same passphrase, or by none. */
function opensAlike(backup: string, key: FileKey | null): boolean {
	const header = readHeader(backup);
	return header ? key?.isOf(header.bytes) === true : key === null;
}

/** Two at one moment, or a clock that was put back: the later one gets the next moment that is free. */
function freeTarget(home: string, now: Date, reason: BackupReason): string {
	for (let at = now.getTime(); ; at++) {
		const target = join(home, backupName(new Date(at), reason));
		if (!existsSync(target)) return target;
	}
}

function write(db: Connection, target: string, source: Source, order: BackupOrder): void {
	const { bid, title, mark } = source;
	const { path, version = null, key = null } = order;
	placeBid(target, { replace: false }, (draft) => {
		copyDatabase(db, draft);
		verifyCopy(draft, mark, key);
	});
	const facts = { bid, path: resolve(path), title, mark, version };
	// Nothing of a bid that has a passphrase stands outside its file, names least of all.
	writeFacts(target, key ? { ...facts, title: null, version: version && { ...version, name: '' } } : facts);
}

/** What is newer than the backup just taken was taken by a clock that was wrong, and counts like the rest. */
function removeOutdated(home: string, versions: ReadonlySet<string>, now: Date): void {
	const kept = backupsIn(home).map((backup) => ({ ...backup, versionAt: backup.facts?.version?.at ?? null }));
	const dayOf = (at: string) => localDay(new Date(at));
	for (const { file } of outdated(kept, versions, localDay(now), dayOf)) {
		rmSync(file, { force: true });
		rmSync(factsPath(file), { force: true });
	}
	// The bid is locked for this process, so nobody else is writing here: what a crash left unfinished may go.
	for (const name of readdirSync(home))
		if (/^\..*\.tmp$/.test(name)) rmSync(join(home, name), { force: true });
}
