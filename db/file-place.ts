/**
 * Whether the file of the open bid is still the one we left there. Only we write it, so another size, time or file
 * means that something else did: another computer through a shared folder, a program that puts files back.
 * Found out from outside: opening and closing the file here would drop its lock.
 */
import { type BigIntStats, statSync } from 'node:fs';

interface Mark {
	device: bigint;
	inode: bigint;
	size: bigint;
	changedNs: bigint;
}

/** How the file and the log beside it looked after our own last write. */
export interface PlaceMark {
	file: Mark | null;
	log: Mark | null;
}

/** `gone`: nothing has the name. `changed`: what has it is not what we wrote. */
export type Place = 'same' | 'gone' | 'changed';

const markOf = ({ dev, ino, size, mtimeNs }: BigIntStats): Mark => ({
	device: dev,
	inode: ino,
	size,
	changedNs: mtimeNs,
});

function look(path: string): Mark | null {
	try {
		return markOf(statSync(path, { bigint: true }));
	} catch {
		return null;
	}
}

export const logOf = (path: string): string => `${path}-wal`;

export const markPlace = (path: string): PlaceMark => ({ file: look(path), log: look(logOf(path)) });

const isSame = (a: Mark | null, b: Mark | null): boolean =>
	a?.device === b?.device && a?.inode === b?.inode && a?.size === b?.size && a?.changedNs === b?.changedNs;

export function placeOf(path: string, mark: PlaceMark): Place {
	const now = markPlace(path);
	if (!now.file) return 'gone';
	return isSame(now.file, mark.file) && isSame(now.log, mark.log) ? 'same' : 'changed';
}

/** Whether the log beside the name is the one that we write. */
export function isOwnLog(path: string, mark: PlaceMark): boolean {
	const log = look(logOf(path));
	return log !== null && log.device === mark.log?.device && log.inode === mark.log.inode;
}
