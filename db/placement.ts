/**
 * Putting a finished file in its place: written beside it under another name, forced to the disk, then
 * renamed, so that a reader finds the old file or the new one and never half of one.
 */
import { randomBytes } from 'node:crypto';
import {
	accessSync,
	closeSync,
	constants,
	existsSync,
	fsyncSync,
	linkSync,
	openSync,
	renameSync,
	rmSync,
	unlinkSync,
	writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { onDisk, systemCode } from './disk-error';
import { failure } from './failures';

export interface PlaceOptions {
	/** false: refuses to write over a file that is there. */
	replace: boolean;
}

/** What SQLite keeps beside a file that was not closed in order. */
const LOG_ENDINGS = ['-wal', '-shm', '-journal'] as const;

/** A bid's file. The log of another bid that had this name must not be taken for its own. */
export function placeBid(target: string, options: PlaceOptions, write: (draft: string) => void): void {
	placeFile(target, options, (draft) => {
		write(draft);
		if (options.replace || !existsSync(target))
			for (const ending of LOG_ENDINGS) rmSync(`${target}${ending}`, { force: true });
	});
}

export function placeFile(target: string, options: PlaceOptions, write: (draft: string) => void): void {
	const folder = dirname(target);
	const draft = join(folder, `.${basename(target).slice(0, 100)}.${randomBytes(4).toString('hex')}.tmp`);
	onDisk(target, 'write', () => {
		accessSync(folder, constants.W_OK);
		try {
			write(draft);
			forceToDisk(draft);
			if (options.replace) renameSync(draft, target);
			else placeNew(draft, target);
			forceToDisk(folder);
		} finally {
			rmSync(draft, { force: true });
		}
	});
}

export const placeText = (target: string, text: string): void =>
	placeFile(target, { replace: true }, (draft) => writeFileSync(draft, text));

export const placeBytes = (target: string, bytes: Uint8Array): void =>
	placeFile(target, { replace: true }, (draft) => writeFileSync(draft, bytes));

/** For a draft that is put in its place by whoever ordered it. */
export function writeToDisk(draft: string, content: string | Uint8Array): void {
	writeFileSync(draft, content);
	forceToDisk(draft);
}

/** A hard link refuses an existing name in one step; file systems without links get a look first. */
function placeNew(draft: string, target: string): void {
	try {
		linkSync(draft, target);
		unlinkSync(draft);
	} catch (error) {
		if (systemCode(error) === 'EEXIST' || existsSync(target)) throw alreadyThere(target);
		renameSync(draft, target);
	}
}

export const alreadyThere = (target: string) =>
	failure('invalid_input', `There is already a file ${basename(target)}.`, {
		safe: 'It was not written over.',
		todo: 'Choose another name.',
	});

/** Folders cannot be opened for this on every system; there the rename alone has to do. */
function forceToDisk(path: string): void {
	let handle: number;
	try {
		handle = openSync(path, 'r');
	} catch {
		return;
	}
	try {
		fsyncSync(handle);
	} catch (error) {
		const code = systemCode(error);
		if (code !== 'EPERM' && code !== 'EINVAL' && code !== 'EISDIR' && code !== 'EBADF') throw error;
	} finally {
		closeSync(handle);
	}
}

/** `name`, or `name 2`, `name 3` ... : the first that is free in the folder. */
export function freeFolder(folder: string, name: string): string {
	for (let n = 1; ; n++) {
		const path = join(folder, n === 1 ? name : `${name} ${n}`);
		if (!existsSync(path)) return path;
	}
}

/** `name.ext`, or `name 2.ext`, `name 3.ext` ... : the first that is free in the folder. */
export function freePath(folder: string, name: string, extension: string): string {
	for (let n = 1; ; n++) {
		const path = join(folder, n === 1 ? `${name}.${extension}` : `${name} ${n}.${extension}`);
		if (['', ...LOG_ENDINGS].every((ending) => !existsSync(`${path}${ending}`))) return path;
	}
}
