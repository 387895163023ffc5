/** Writing into the open bid's file: only where it is still ours, and never silently in vain. */
import { type Failure, FailureError } from '../shared/errors';
import { asFailure } from './disk-error';
import { fileGoneWhileOpen, readOnlyBid, whileBlocked } from './failures';
import { MADE_BY_NEWER } from './file';
import { markPlace, placeOf } from './file-place';
import type { Session } from './session';

/** Failures of the place, not of what was written: nothing else can be saved there either, for the time being. */
const OF_THE_PLACE = new Set(['disk_full', 'read_only', 'not_found', 'file_damaged']);

/** Throws read_only or not_found where nothing can be written into the bid's file. */
export function checkWritable({ file }: Session): void {
	if (file.readOnly !== null) throw readOnlyBid(file.readOnly, file.readOnly === MADE_BY_NEWER);
	if (placeOf(file.path, file.mark) !== 'same') throw fileGoneWhileOpen(file.path);
}

/** Runs `write` in one transaction. Where it throws a failure the bid is as it was; one of the place blocks it. */
export function writeBid(session: Session, write: () => void): void {
	checkWritable(session);
	const { file } = session;
	try {
		file.db.transaction(write).immediate();
		session.blocked = null;
	} catch (error) {
		const known = asFailure(error, file.path, 'write');
		if (known instanceof FailureError) block(session, known.failure);
		throw known;
	} finally {
		// Also after a failure: what it left in the log is ours, and the next write goes over it.
		file.mark = markPlace(file.path);
	}
}

/** Nothing is saved from now on, until the place is well again or another was chosen. */
export function block(session: Session, failure: Failure): void {
	if (session.file.readOnly !== null || !OF_THE_PLACE.has(failure.code)) return;
	// The same object while it is the same trouble, which is told once.
	if (session.blocked?.message !== failure.message) session.blocked = whileBlocked(failure);
}
