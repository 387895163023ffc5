/**
 * A bid that is only read is read from a copy in a private folder, so that the file itself stays byte for
 * byte as it is, also on a disk where nothing can be written.
 */
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onDisk } from './disk-error';
import { fileLocked } from './failures';
import { isLockedElsewhere } from './lock-check';

export interface ReadingCopy {
	path: string;
	remove(): void;
}

export function takeReadingCopy(path: string): ReadingCopy {
	return onDisk(path, 'read', () => {
		// A bid that is open for writing elsewhere would be copied in the middle of an edit.
		if (isLockedElsewhere(path)) throw fileLocked(path);
		const folder = mkdtempSync(join(tmpdir(), 'consort-'));
		const copy = join(folder, 'bid.consort');
		const remove = () => rmSync(folder, { recursive: true, force: true });
		try {
			copyFileSync(path, copy);
			// The log of a bid that was not closed in order: its edits belong to the bid.
			if (existsSync(`${path}-wal`)) copyFileSync(`${path}-wal`, `${copy}-wal`);
			return { path: copy, remove };
		} catch (error) {
			remove();
			throw error;
		}
	});
}
