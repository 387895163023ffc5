/** Something else has written the file of the open bid: both are kept, and the work goes on in our own. */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { localDay } from '../shared/text';
import { isSamePlan, writeBidCopy } from './bid-copy';
import { block } from './bid-write';
import { type Desk, optionsOf } from './desk';
import { changedFromOutside } from './failures';
import { isOwnLog, logOf } from './file-place';
import { releaseFile } from './file-release';
import { freePath } from './placement';
import { closeSession, describeOpenBid, openSession, type Session } from './session';

/** Goes on in the same file where it holds what is open here; else in a copy of its own, and says so. */
export function settleChange(desk: Desk, session: Session): void {
	if (rejoin(desk, session)) return;
	const copy = keepOwn(desk, session);
	if (copy === null) block(session, changedFromOutside(session.file.path).failure);
	else goOnIn(desk, session, copy);
}

function goOnIn(desk: Desk, { file }: Session, copy: string): void {
	releaseFile(file);
	desk.session = openSession(copy, { ...optionsOf(desk), key: file.key });
	desk.emit('bid.conflict', { open: describeOpenBid(desk.session), other: file.path });
}

/**
 * A disk that was away and came back: under the same names are a file and a log that hold what we saved. Our own log
 * beside a file that was changed proves nothing: it hides what the other wrote.
 */
function rejoin(desk: Desk, session: Session): boolean {
	const { file } = session;
	if (isOwnLog(file.path, file.mark) || !holdsTheSame(session)) return false;
	releaseFile(file);
	desk.session = openSession(file.path, { ...optionsOf(desk), key: file.key });
	return true;
}

/** Asked of a copy of the file and of the log beside it. */
function holdsTheSame({ file, plan, meta, history }: Session): boolean {
	const folder = mkdtempSync(join(tmpdir(), 'consort-'));
	const copy = join(folder, 'bid.consort');
	try {
		for (const of of [(path: string) => path, logOf])
			if (existsSync(of(file.path))) copyFileSync(of(file.path), of(copy));
		const found = openSession(copy, { backupFolder: folder, key: file.key });
		const isSame =
			found.meta.revision === meta.revision &&
			found.history.latest() === history.latest() &&
			isSamePlan(found.plan, plan);
		closeSession(found);
		return isSame;
	} catch {
		return false;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Beside the file, or where nothing can be written there in the app's own folder; null: nowhere. */
function keepOwn(desk: Desk, session: Session): string | null {
	const name = `${basename(session.file.path).replace(/\.consort$/i, '')} (conflict copy ${momentNow()})`;
	const own = join(desk.dataDir, 'conflict copies');
	for (const folder of [dirname(session.file.path), own]) {
		try {
			if (folder === own) mkdirSync(own, { recursive: true });
			const path = freePath(folder, name, 'consort');
			writeBidCopy(session, path, desk.author.current().name, { replace: false });
			return path;
		} catch {
			// The next place, or none.
		}
	}
	return null;
}

/** `2026-11-22 14.05`: no system refuses it in a file's name. */
function momentNow(): string {
	const now = new Date();
	const two = (n: number) => String(n).padStart(2, '0');
	return `${localDay(now)} ${two(now.getHours())}.${two(now.getMinutes())}`;
}
