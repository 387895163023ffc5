/** Looks after the file of the open bid between two edits, so that trouble is told before somebody types on. */
import { statfsSync } from 'node:fs';
import { block, writeBid } from './bid-write';
import { settleChange } from './conflict';
import type { Desk } from './desk';
import { fileGoneWhileOpen } from './failures';
import { placeOf } from './file-place';
import type { Session } from './session';

const LOOK_EVERY_MS = 2000;
/** The longest wait between two tries to write, in looks. */
const MOST_WAIT = 32;

/** Before each call, and by the clock. Settles what became of the file; throws nothing. */
export function lookAfterBid(desk: Desk): void {
	const { session } = desk;
	if (!session || session.file.readOnly !== null) return;
	try {
		const place = placeOf(session.file.path, session.file.mark);
		if (place === 'gone') block(session, fileGoneWhileOpen(session.file.path).failure);
		else if (place === 'changed') settleChange(desk, session);
		else if (session.blocked?.code === 'not_found') session.blocked = null;
	} catch (error) {
		desk.log.error('place', error);
	}
}

/** Tells the window when the bid became blocked, or is so no more. */
export function tellBlocked({ session, emit }: Desk): void {
	if (!session || session.told === session.blocked) return;
	session.told = session.blocked;
	emit('bid.blocked', { failure: session.blocked });
}

/** A little room lets a small write through and the next edit not: that would go on and off. */
const ROOM_BYTES = 1_000_000;

function hasRoom({ file, blocked }: Session): boolean {
	if (blocked?.code !== 'disk_full') return true;
	try {
		const { bavail, bsize } = statfsSync(file.path);
		return bavail * bsize >= ROOM_BYTES;
	} catch {
		return true;
	}
}

/** Writes what stands there already: the only sure sign that edits can be saved again. */
function tryToWrite(session: Session): void {
	if (!hasRoom(session)) return;
	try {
		writeBid(session, () => session.metaStore.write({ savedAt: session.meta.savedAt }));
	} catch {
		// Still blocked; the next look tries again.
	}
}

/** Until the process ends. A bid that gets blocked again and again is tried less and less often. */
export function watchPlace(desk: Desk, everyMs = LOOK_EVERY_MS): void {
	let wait = 1;
	let looks = 0;
	setInterval(() => {
		lookAfterBid(desk);
		if (desk.session?.blocked && ++looks >= wait) {
			looks = 0;
			wait = Math.min(MOST_WAIT, wait * 2);
			tryToWrite(desk.session);
		} else if (!desk.session?.blocked && wait > 1 && ++looks >= MOST_WAIT) wait = 1;
		tellBlocked(desk);
	}, everyMs).unref();
}
