/** Whether somebody else has a bid open, asked without disturbing them or altering the file. */
import { existsSync, rmSync } from 'node:fs';
import { type Connection, connect } from './connection';
import { systemCode } from './disk-error';

/** False also for a path where there is no file, or one that is no bid. It needs no key: the lock comes before the pages. */
export function isLockedElsewhere(path: string): boolean {
	if (!existsSync(path)) return false;
	const index = `${path}-shm`;
	const hadIndex = existsSync(index);
	let db: Connection | undefined;
	try {
		db = connect(path, { readonly: true, fileMustExist: true, timeout: 500 });
		db.pragma('application_id');
		return false;
	} catch (error) {
		return systemCode(error).startsWith('SQLITE_BUSY');
	} finally {
		db?.close();
		// Looking at a bid that was not closed in order leaves an index of its log behind.
		if (!hadIndex) rmSync(index, { force: true });
	}
}
