/** The calls on a bid's passphrase. Keys live in this process alone and are written over when they are done with. */
import { realpathSync } from 'node:fs';
import type { OpenBid, Output, ServiceInput } from '../../shared/contract';
import { localDay, showDate, showTime } from '../../shared/text';
import { backUp } from '../backups/session';
import { checkWritable } from '../bid-write';
import type { FileKey } from '../connection';
import {
	type Desk,
	dropDrawn,
	keepDamaged,
	noteRecent,
	openBid,
	openForReview,
	optionsOf,
	sessionOf,
} from '../desk';
import { isFailure } from '../disk-error';
import { placeBid, placeText } from '../placement';
import { closeSession, describeOpenBid, openSession, type Session } from '../session';
import { damagedBesideKey, formerPassphrase, nothingDrawn, nothingToUnlock } from './failures';
import { formerKey } from './former-key';
import { plainCopiesOf, removePlainCopies } from './plain-copies';
import { recoverySheet } from './recovery-sheet';
import { writeSealed } from './sealed-copy';
import { keyFor, newKey } from './secret';

/** The bid stays the one that asks until it is open, so that a wrong passphrase can be followed by the right one. */
export async function unlock(desk: Desk, { secret }: ServiceInput<'bid.unlock'>): Promise<OpenBid> {
	const { locked } = desk;
	if (!locked) throw nothingToUnlock();
	const key = await keyOrWhyNot(desk, locked.path, secret);
	try {
		return (locked.isReview ? openForReview : openBid)(desk, locked.path, key);
	} catch (error) {
		key?.drop();
		throw error;
	}
}

/** Throws passphrase_wrong, or file_damaged where a backup proves that it is not. */
async function keyOrWhyNot(desk: Desk, path: string, secret: string): Promise<FileKey | null> {
	try {
		return await keyFor(path, secret);
	} catch (error) {
		const former = isFailure(error, 'passphrase_wrong') ? await formerKey(desk, path, secret) : null;
		if (!former) throw error;
		if (former.isOfFile) {
			keepDamaged(desk, { path, key: former.key });
			throw damagedBesideKey(path);
		}
		former.key.drop();
		throw formerPassphrase(path, `${showDate(localDay(new Date(former.at)))}, ${showTime(former.at)}`);
	}
}

export async function draw(
	desk: Desk,
	{ passphrase }: ServiceInput<'passphrase.draw'>,
): Promise<Output<'passphrase.draw'>> {
	checkWritable(sessionOf(desk));
	const key = await newKey(passphrase);
	dropDrawn(desk);
	desk.drawn = key;
	return { recoveryKey: key.recoveryText() };
}

export function drop(desk: Desk): Output<'passphrase.drop'> {
	dropDrawn(desk);
	return {};
}

export function saveRecovery(
	desk: Desk,
	{ path }: ServiceInput<'passphrase.saveRecovery'>,
): Output<'passphrase.saveRecovery'> {
	const { file } = sessionOf(desk);
	if (!desk.drawn) throw nothingDrawn();
	placeText(path, recoverySheet(file.path, desk.drawn.recoveryText()));
	return { path };
}

export function set(desk: Desk): Output<'passphrase.set'> {
	const { drawn } = desk;
	if (!drawn) throw nothingDrawn();
	const wasPlain = sessionOf(desk).file.key === null;
	const open = reseal(desk, drawn);
	// It is the open bid's now.
	desk.drawn = null;
	return { open, plainCopies: wasPlain ? plainCopiesOf(desk, sessionOf(desk)) : [] };
}

export const remove = (desk: Desk): OpenBid => reseal(desk, null);

export const removeCopies = (desk: Desk): Output<'passphrase.removeCopies'> => ({
	removed: removePlainCopies(desk, sessionOf(desk)),
});

/**
 * The open bid under another key: written beside it and read back while the bid is still open here and locked
 * for others, then put in its place in one step. Whatever fails before leaves the bid open as it was.
 */
function reseal(desk: Desk, key: FileKey | null): OpenBid {
	const session = sessionOf(desk);
	checkWritable(session);
	const { file } = session;
	try {
		// A link to the bid stays a link: the file behind it is the one to be replaced.
		placeBid(realpathSync(file.path), { replace: true }, (draft) => {
			writeSealed(file.db, file.path, draft, key);
			desk.session = null;
			closeSession(session);
		});
	} catch (error) {
		if (!desk.session) takeUpAgain(desk, openSession(file.path, { ...optionsOf(desk), key: file.key }));
		throw error;
	}
	takeUpAgain(desk, openSession(file.path, { ...optionsOf(desk), key }));
	file.key?.drop();
	// Those from before open with the former passphrase, which may be forgotten by the time they are needed.
	backUp(desk, sessionOf(desk), { reason: 'passphrase' });
	return describeOpenBid(sessionOf(desk));
}

function takeUpAgain(desk: Desk, session: Session): void {
	desk.session = session;
	noteRecent(desk, session);
}
