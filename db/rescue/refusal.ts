/** Which refusal a file gets whose first bytes are gone: a bid that is damaged, or no bid at all. */
import { closeSync, openSync, readSync } from 'node:fs';
import { resolve } from 'node:path';
import { listBackups } from '../backups/listing';
import { isFailure } from '../disk-error';
import { damaged } from '../failures';
import { damagedBeforeKey } from '../passphrase/failures';
import { readHeader } from '../passphrase/file-header';
import type { Recents } from '../recent';
import { salvageFile } from './salvage';

const MAGIC = Buffer.from('SQLite format 3\0');

/** What Consort knows of a bid besides its file. */
interface Known {
	backupFolder: string;
	recents: Recents;
}

/** SQLite takes a file without its first bytes for no database; its pages may still hold a bid, or a backup may. */
export function refusalOf(known: Known, path: string, error: unknown): unknown {
	if (!isFailure(error, 'file_not_a_bid') || !/\.consort$/i.test(path) || hasMagic(path)) return error;
	try {
		if (salvageFile(path).read > 0) return damaged(path);
		if (hadPassphrase(known, path)) return damagedBeforeKey(path);
		return listBackups(known.backupFolder, { path }).length > 0 ? damaged(path) : error;
	} catch {
		return error;
	}
}

/** As Consort knows it from before: the file itself cannot tell without its first bytes. */
export const hadPassphrase = ({ backupFolder, recents }: Known, path: string): boolean => {
	const recent = recents.list().find((bid) => bid.path === resolve(path));
	if (recent) return recent.hasPassphrase === true;
	const [newest] = listBackups(backupFolder, { path });
	return newest !== undefined && readHeader(newest.file) !== null;
};

function hasMagic(path: string): boolean {
	try {
		const file = openSync(path, 'r');
		const bytes = Buffer.alloc(MAGIC.length);
		readSync(file, bytes, 0, MAGIC.length, 0);
		closeSync(file);
		return bytes.equals(MAGIC);
	} catch {
		return true;
	}
}
