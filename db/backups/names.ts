/** What backups and their folders are called: a file's name says when and why it was taken, and sorts by time. */
import { createHash } from 'node:crypto';
import { basename, resolve } from 'node:path';
import { BACKUP_REASONS, type BackupReason } from '../../shared/backups';

/** 2026-04-01T09:30:15.250Z; a colon is refused in file names of some systems. */
const NAME = /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z ([a-z]+)\.consort$/;

export const backupName = (at: Date, reason: BackupReason): string =>
	`${at.toISOString().replace(/[:.]/g, '-')} ${reason}.consort`;

/** Null for any other file. */
export function readBackupName(name: string): { at: string; reason: BackupReason } | null {
	const [, day, hour, minute, second, millisecond, word] = NAME.exec(name) ?? [];
	const reason = BACKUP_REASONS.find((each) => each === word);
	if (day === undefined || !reason) return null;
	const at = `${day}T${hour}:${minute}:${second}.${millisecond}Z`;
	return Number.isNaN(Date.parse(at)) ? null : { at, reason };
}

const MOST_LETTERS = 60;

/**
 * The folder of one bid at one place. Files of the same name do not share it, nor do copies of a bid: the one that
 * is worked on would push the backups of the other out.
 */
export function folderName(bid: string, path: string): string {
	const known = createHash('sha256')
		.update(`${bid}\n${resolve(path)}`)
		.digest('hex')
		.slice(0, 10);
	const name = basename(path)
		.replace(/\.consort$/i, '')
		.replace(/[^\p{L}\p{N} _-]+/gu, ' ')
		.replace(/\s+/g, ' ');
	return `${[...name].slice(0, MOST_LETTERS).join('').trim() || 'Bid'} ${known}`;
}

/** Names a backup to the window, which never hears of a path to write. */
export const backupId = (folder: string, file: string): string =>
	createHash('sha256').update(`${folder}\n${file}`).digest('hex').slice(0, 16);
