/**
 * What is typed may open a backup of a bid and not its file: it is the passphrase from before, or the bytes that the
 * key is worked out with are damaged. Only the pages tell the two apart.
 */
import { readFileSync } from 'node:fs';
import { listBackups } from '../backups/listing';
import type { Desk } from '../desk';
import { isFailure } from '../disk-error';
import { readPages } from '../rescue/pages';
import type { CipherKey } from './cipher';
import { readHeader } from './file-header';
import { keyFor } from './secret';

export interface FormerKey {
	key: CipherKey;
	/** The moment of the backup that it opens. */
	at: string;
	/** Whether it opens pages of the file too: then only the first bytes of that are damaged. */
	isOfFile: boolean;
}

/** Pages of which one may be expected to be sound. */
const TRIED = 50;

/** Null where it opens no backup either. Tried on the newest one alone: each guess takes half a second. */
export async function formerKey(
	{ backupFolder }: Pick<Desk, 'backupFolder'>,
	path: string,
	secret: string,
): Promise<FormerKey | null> {
	const own = readHeader(path)?.bytes;
	const backup = listBackups(backupFolder, { path }).find(({ file }) => {
		const header = readHeader(file);
		return header !== null && own?.equals(header.bytes) !== true;
	});
	const key = backup ? await keyIfFits(backup.file, secret) : null;
	return backup && key ? { key, at: backup.at, isOfFile: opensPages(path, key) } : null;
}

async function keyIfFits(file: string, secret: string): Promise<CipherKey | null> {
	try {
		return await keyFor(file, secret);
	} catch (error) {
		if (isFailure(error, 'passphrase_wrong')) return null;
		throw error;
	}
}

function opensPages(path: string, key: CipherKey): boolean {
	const pages = readPages(readFileSync(path), null, key);
	for (let number = 1; number <= Math.min(TRIED, pages.count); number++) if (pages.page(number)) return true;
	return false;
}
