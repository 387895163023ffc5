/** Letting go of a file that something else has written meanwhile. */
import { renameSync, rmSync, truncateSync } from 'node:fs';
import type { Connection } from './connection';
import { isOwnLog, logOf, markPlace, type PlaceMark } from './file-place';

/**
 * Closes the connection without a byte more going into what has the bid's name now. As it closes, SQLite writes the
 * log into the file and removes the log by its name: ours is emptied first, another's is out of the way meanwhile.
 * What the bid held must be in a file of its own by then.
 */
export function releaseFile({ db, path, mark }: { db: Connection; path: string; mark: PlaceMark }): void {
	const log = logOf(path);
	if (isOwnLog(path, mark)) {
		truncateSync(log, 0);
		db.close();
		rmSync(log, { force: true });
		return;
	}
	const isThere = markPlace(path).log !== null;
	const aside = `${log}.aside`;
	if (isThere) renameSync(log, aside);
	db.close();
	if (isThere) renameSync(aside, log);
}
