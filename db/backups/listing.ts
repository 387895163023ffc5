/** The backups that lie in Consort's own folder, found by looking: no list is kept that could be lost. */
import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BackupReason } from '../../shared/backups';
import { type Facts, readFacts } from './facts';
import { backupId, readBackupName } from './names';

export interface StoredBackup {
	id: string;
	/** The backup itself. */
	file: string;
	at: string;
	reason: BackupReason;
	bytes: number;
	/** Of which bid, at which place; null where what was written beside it is lost. */
	facts: Facts | null;
}

/** Of which bid: known by the moment it was made, or, where that cannot be read, by where its file lies. */
export interface OfBid {
	bid?: string;
	path?: string;
}

/**
 * The backups under `folder` (the app's own folder `backups`), newest first: all, or those of one bid. Never throws:
 * a folder that cannot be read holds none.
 */
export function listBackups(folder: string, of: OfBid = {}): StoredBackup[] {
	const path = of.path === undefined ? undefined : resolve(of.path);
	return entriesOf(folder)
		.filter((entry) => entry.isDirectory())
		.flatMap(({ name }) => backupsIn(join(folder, name)))
		.filter(({ facts }) => of.bid === undefined || facts?.bid === of.bid)
		.filter(({ facts }) => path === undefined || facts?.path === path)
		.sort(byTime);
}

/** Of one folder, newest first. */
export function backupsIn(folder: string): StoredBackup[] {
	return entriesOf(folder)
		.flatMap((entry) => {
			const named = entry.isFile() ? readBackupName(entry.name) : null;
			const file = join(folder, entry.name);
			const bytes = named ? sizeOf(file) : 0;
			if (!named || bytes === 0) return [];
			return [{ ...named, id: backupId(folder, entry.name), file, bytes, facts: readFacts(file) }];
		})
		.sort(byTime);
}

const byTime = (a: StoredBackup, b: StoredBackup): number => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0);

function entriesOf(folder: string): Dirent[] {
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch {
		return [];
	}
}

function sizeOf(file: string): number {
	try {
		return lstatSync(file).size;
	} catch {
		return 0;
	}
}
