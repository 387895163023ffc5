/** What the service works with: its folders, the bid that is open, and the way events go out. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { EventName, Events, OpenBid } from '../shared/contract';
import { liveFigures } from '../shared/figures';
import type { GridSheet } from '../shared/partner-book/received';
import { only } from '../shared/plan';
import { type AuthorStore, openAuthor } from './author';
import { backUp } from './backups/session';
import type { FileKey } from './connection';
import { dayOf } from './day';
import { isFailure } from './disk-error';
import { noBidOpen } from './failures';
import { isSameFile } from './file-access';
import type { OpenedForm } from './fill/form-jobs';
import { type Log, openLog } from './log';
import type { CipherKey } from './passphrase/cipher';
import { passphraseNeeded } from './passphrase/failures';
import { onlyItsFile, openRecents, type Recents } from './recent';
import { refusalOf } from './rescue/refusal';
import { closeSession, describeOpenBid, FOR_REVIEW, openSession, type Session } from './session';

export interface DeskOptions {
	/** The app's own data folder. */
	dataDir: string;
	appVersion: string;
	emit<E extends EventName>(event: E, payload: Events[E]): void;
	/** A file from outside as sheets of cells. The app reads it in a thread of its own. */
	readOutside(path: string): Promise<GridSheet[]>;
}

export interface Desk extends DeskOptions {
	/** Where the backups of all bids lie. */
	backupFolder: string;
	log: Log;
	recents: Recents;
	author: AuthorStore;
	/** When this sitting began. */
	startedAt: string;
	session: Session | null;
	/** The funder's workbook that was opened last. */
	form: OpenedForm | null;
	/** The bid that asks for its passphrase. */
	locked: { path: string; isReview: boolean } | null;
	/** A key that the person has not taken yet. */
	drawn: CipherKey | null;
	/** The file that was refused last as damaged. */
	damaged: { path: string; key: FileKey | null } | null;
}

export function openDesk(options: DeskOptions): Desk {
	mkdirSync(options.dataDir, { recursive: true });
	return {
		...options,
		backupFolder: join(options.dataDir, 'backups'),
		log: openLog(options.dataDir),
		recents: openRecents(options.dataDir),
		author: openAuthor(options.dataDir),
		startedAt: new Date().toISOString(),
		session: null,
		form: null,
		locked: null,
		drawn: null,
		damaged: null,
	};
}

export function sessionOf(desk: Desk): Session {
	if (!desk.session) throw desk.locked ? passphraseNeeded(desk.locked.path) : noBidOpen();
	return desk.session;
}

/** Closes the bid that is open only after the other one is. A bid that is open already stays as it is. */
export function openBid(desk: Desk, path: string, key: FileKey | null = null): OpenBid {
	if (desk.session && isSameFile(desk.session.file.path, path) && !isUnderReview(desk.session))
		return describeOpenBid(desk.session);
	return takeUp(desk, { path, isReview: false, key }, () => {
		const session = openSession(path, { ...optionsOf(desk), key });
		backUp(desk, session, { reason: 'opened' });
		return session;
	});
}

/** A bid whose file was just made: there is nothing in it yet that could be lost. */
export const openMadeBid = (desk: Desk, path: string, key: FileKey | null = null): OpenBid =>
	takeUp(desk, { path, isReview: false, key }, () => openSession(path, { ...optionsOf(desk), key }));

/**
 * Opens a bid to be looked at. A copy is read, so that two may look at once and the file stays byte for byte as
 * it is; a bid that somebody has open to edit is refused. Edits of the same bid here are saved by then.
 */
export function openForReview(desk: Desk, path: string, key: FileKey | null = null): OpenBid {
	let own = key;
	if (desk.session && isSameFile(desk.session.file.path, path)) {
		if (isUnderReview(desk.session)) return describeOpenBid(desk.session);
		own ??= desk.session.file.key?.copy() ?? null;
		closeBid(desk);
	}
	const options = { ...optionsOf(desk), key: own, readOnly: true, why: FOR_REVIEW };
	return takeUp(desk, { path, isReview: true, key: own }, () => openSession(path, options));
}

/** The bid under review, opened anew to be changed; where that fails the review goes on. */
export function openToEdit(desk: Desk): OpenBid {
	const { path, key } = sessionOf(desk).file;
	return openBid(desk, path, key?.copy());
}

export const optionsOf = (desk: Desk) => ({
	backupFolder: desk.backupFolder,
	author: () => desk.author.current().name,
});

const isUnderReview = ({ file }: Session): boolean => file.readOnly === FOR_REVIEW;

interface Asked {
	path: string;
	isReview: boolean;
	key: FileKey | null;
}

/** A bid that asks for its passphrase is kept in mind until that comes; one that is damaged, to be looked into. */
function takeUp(desk: Desk, { path, isReview, key }: Asked, open: () => Session): OpenBid {
	let session: Session;
	try {
		session = open();
	} catch (error) {
		const refusal = refusalOf(desk, path, error);
		if (isFailure(refusal, 'passphrase_needed')) desk.locked = { path, isReview };
		if (isFailure(refusal, 'file_damaged')) keepDamaged(desk, { path, key: key?.copy() ?? null });
		throw refusal;
	}
	closeBid(desk);
	desk.session = session;
	noteRecent(desk, session);
	return describeOpenBid(session);
}

export function closeBid(desk: Desk): void {
	const { session } = desk;
	desk.locked = null;
	dropDrawn(desk);
	keepDamaged(desk, null);
	if (!session) return;
	noteRecent(desk, session);
	desk.session = null;
	desk.form = null;
	closeSession(session);
	session.file.key?.drop();
}

/** Its key opens what is left of it, and its backups. */
export function keepDamaged(desk: Desk, damaged: Desk['damaged']): void {
	desk.damaged?.key?.drop();
	desk.damaged = damaged;
}

export function dropDrawn(desk: Desk): void {
	desk.drawn?.drop();
	desk.drawn = null;
}

/** The list of recent bids shows two figures of each. Trouble with it must not keep a bid from opening or closing. */
export function noteRecent(desk: Desk, { file, plan, meta }: Session): void {
	const { title, funder, submissionDeadline } = only(plan, 'bid');
	const openedAt = new Date().toISOString();
	try {
		if (file.key) {
			desk.recents.note(onlyItsFile(file.path, openedAt));
			desk.recents.forgetGone(title);
			return;
		}
		const figures = liveFigures(plan, dayOf(meta));
		const requested = figures.costs.requested;
		const stops = figures.findingCounts.stop;
		desk.recents.note({ title, funder, submissionDeadline, openedAt, path: file.path, requested, stops });
	} catch (error) {
		desk.log.error('recent', error);
	}
}
