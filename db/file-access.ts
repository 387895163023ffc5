/** What may be done with a path, found out without opening the file. */
import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { onDisk } from './disk-error';
import { notABid } from './failures';

/** Whether two paths lead to one file, or would. */
export function isSameFile(a: string, b: string): boolean {
	if (realPath(a) === realPath(b)) return true;
	const [one, other] = [a, b].map((path) => statSync(path, { throwIfNoEntry: false }));
	// A file may have two names without a link between them.
	return (
		one !== undefined &&
		other !== undefined &&
		one.ino !== 0 &&
		one.ino === other.ino &&
		one.dev === other.dev
	);
}

const realPath = (path: string): string => {
	try {
		return realpathSync(path);
	} catch {
		return resolve(path);
	}
};

export function checkReadable(path: string): void {
	onDisk(path, 'read', () => {
		const stats = statSync(path);
		if (!stats.isFile() || stats.size === 0) throw notABid(path);
		accessSync(path, constants.R_OK);
	});
}

/** null where the file can be changed. The folder matters too: the log of edits lies in it for a while. */
export function readOnlyReason(path: string): string | null {
	if (!isWritable(path)) return 'the file is write-protected.';
	if (!isWritable(dirname(path))) return 'nothing may be written in the folder of the file.';
	return null;
}

function isWritable(path: string): boolean {
	try {
		accessSync(path, constants.W_OK);
		return true;
	} catch {
		return false;
	}
}
