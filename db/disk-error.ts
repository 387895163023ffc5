/** Errors of SQLite and of the file system, as the failures a person can act on. */
import { type FailureCode, FailureError } from '../shared/errors';
import { cannotWrite, damaged, diskFull, fileGone, fileLocked, mayNotRead, notABid } from './failures';

const DAMAGE = /^SQLITE_(CORRUPT|FORMAT|SCHEMA|MISMATCH)/;
const NO_ACCESS = /^SQLITE_(IOERR|READONLY|CANTOPEN|PERM|AUTH)/;
const NO_PERMISSION = new Set(['EACCES', 'EPERM', 'EROFS']);
const DISK_GONE = new Set(['EIO', 'ENXIO', 'ENODEV', 'ESTALE', 'EISDIR', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG']);

/** The code of a system error, such as ENOENT; empty for anything else. */
export const systemCode = (error: unknown): string =>
	error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

export const isFailure = (error: unknown, code: FailureCode): error is FailureError =>
	error instanceof FailureError && error.failure.code === code;

/** Whether the work on `path` was reading or writing decides what a missing permission means. */
export function asFailure(error: unknown, path: string, work: 'read' | 'write'): unknown {
	if (error instanceof FailureError) return error;
	const code = systemCode(error);
	// By its code: the two builds of SQLite each have an error class of their own.
	if (code.startsWith('SQLITE_')) return ofSqlite(code, path, work) ?? error;
	if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') return diskFull();
	if (code === 'ENOENT') return work === 'read' ? fileGone(path) : cannotWrite(path);
	if (NO_PERMISSION.has(code)) return work === 'read' ? mayNotRead(path) : cannotWrite(path);
	if (DISK_GONE.has(code)) return work === 'read' ? fileGone(path) : cannotWrite(path);
	return error;
}

function ofSqlite(code: string, path: string, work: 'read' | 'write'): FailureError | undefined {
	if (code === 'SQLITE_NOTADB') return notABid(path);
	if (code === 'SQLITE_FULL') return diskFull();
	if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return fileLocked(path);
	if (DAMAGE.test(code)) return damaged(path);
	if (NO_ACCESS.test(code)) return work === 'read' ? mayNotRead(path) : cannotWrite(path);
	return undefined;
}

/** Runs work on a file; what it throws comes out as a failure where there is one for it. */
export function onDisk<T>(path: string, work: 'read' | 'write', run: () => T): T {
	try {
		return run();
	} catch (error) {
		throw asFailure(error, path, work);
	}
}
