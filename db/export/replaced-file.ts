/** A file in the place of an earlier one: the earlier stays until the new one is whole. */
import { randomBytes } from 'node:crypto';
import { rename, rm } from 'node:fs/promises';
import { type Failure, FailureError } from '../../shared/errors';
import { asFailure, systemCode } from '../disk-error';

/** `write` leaves a whole file, on the disk, at the path it is given; it takes the place of `path` then. */
export async function replaceFile<T>(path: string, write: (draft: string) => Promise<T>): Promise<T> {
	const draft = `${path}.${randomBytes(4).toString('hex')}.tmp`;
	try {
		const result = await write(draft);
		await rename(draft, path);
		return result;
	} catch (error) {
		await rm(draft, { force: true }).catch(() => undefined);
		const failure = failureOf(systemCode(error));
		throw failure ? new FailureError(failure) : asFailure(error, path, 'write');
	}
}

/** What a person can do something about; null for the unexpected. */
function failureOf(code: string): Failure | null {
	const safe = 'Your bid is safe, and an earlier file of that name is as it was.';
	if (code === 'ENOSPC')
		return {
			code: 'disk_full',
			message: 'The file was not written: the disk is full.',
			safe,
			todo: 'Free some space or choose another folder, then export again.',
		};
	if (code === 'EACCES' || code === 'EPERM' || code === 'EBUSY' || code === 'EROFS')
		return {
			code: 'read_only',
			message: 'The file was not written: the file or its folder cannot be changed.',
			safe,
			todo: 'Close it if it is open in another program, or choose another folder, then export again.',
		};
	if (code === 'ENOENT' || code === 'ENOTDIR')
		return {
			code: 'not_found',
			message: 'The file was not written: the folder is not there any more.',
			safe,
			todo: 'Choose another folder, then export again.',
		};
	return null;
}
