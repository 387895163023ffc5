/** What the service works with: its folders, the bid that is open, and the way events go out. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { EventName, Events, OpenBid } from '../shared/contract';
import { liveFigures } from '../shared/figures';
import type { GridSheet } from '../shared/partner-book/received';
import { only } from '../shared/plan';
import { type AuthorStore, openAuthor } from './author';
import { backUp } from './backups/session';
import { dayOf } from './day';
import { noBidOpen } from './failures';
import { isSameFile } from './file-access';
import type { Form } from './fill/form';
import { type Log, openLog } from './log';
import { openRecents, type Recents } from './recent';
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
	form: Form | null;
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
	};
}

export function sessionOf(desk: Desk): Session {
	if (!desk.session) throw noBidOpen();
	return desk.session;
}

/** Closes the bid that is open only after the other one is. A bid that is open already stays as it is. */
export function openBid(desk: Desk, path: string): OpenBid {
	if (desk.session && isSameFile(desk.session.file.path, path) && !isUnderReview(desk.session))
		return describeOpenBid(desk.session);
	const session = openSession(path, optionsOf(desk));
	backUp(desk, session, { reason: 'opened' });
	return takeUp(desk, session);
}

/** A bid whose file was just made: there is nothing in it yet that could be lost. */
export const openMadeBid = (desk: Desk, path: string): OpenBid =>
	takeUp(desk, openSession(path, optionsOf(desk)));

/**
 * Opens a bid to be looked at. A copy is read, so that two may look at once and the file stays byte for byte as
 * it is; a bid that somebody has open to edit is refused. Edits of the same bid here are saved by then.
 */
export function openForReview(desk: Desk, path: string): OpenBid {
	if (desk.session && isSameFile(desk.session.file.path, path)) {
		if (isUnderReview(desk.session)) return describeOpenBid(desk.session);
		closeBid(desk);
	}
	return takeUp(desk, openSession(path, { ...optionsOf(desk), readOnly: true, why: FOR_REVIEW }));
}

/** The bid under review, opened anew to be changed; where that fails the review goes on. */
export const openToEdit = (desk: Desk): OpenBid => openBid(desk, sessionOf(desk).file.path);

export const optionsOf = (desk: Desk) => ({
	backupFolder: desk.backupFolder,
	author: () => desk.author.current().name,
});

const isUnderReview = ({ file }: Session): boolean => file.readOnly === FOR_REVIEW;

function takeUp(desk: Desk, session: Session): OpenBid {
	closeBid(desk);
	desk.session = session;
	noteRecent(desk, session);
	return describeOpenBid(session);
}

export function closeBid(desk: Desk): void {
	const { session } = desk;
	if (!session) return;
	noteRecent(desk, session);
	desk.session = null;
	desk.form = null;
	closeSession(session);
}

/** The list of recent bids shows two figures of each. Trouble with it must not keep a bid from opening or closing. */
function noteRecent(desk: Desk, { file, plan, meta }: Session): void {
	const { title, funder, submissionDeadline } = only(plan, 'bid');
	const openedAt = new Date().toISOString();
	try {
		const figures = liveFigures(plan, dayOf(meta));
		const requested = figures.costs.requested;
		const stops = figures.findingCounts.stop;
		desk.recents.note({ title, funder, submissionDeadline, openedAt, path: file.path, requested, stops });
	} catch (error) {
		desk.log.error('recent', error);
	}
}
