/** Words of backups. */
import { BACKUP_REASONS, type Backup, type BackupReason } from '../../shared/backups';
import { isolated } from '../../shared/name-isolation';
import { localDay, showDate, showDecimal, showNumberOf, showTime } from '../../shared/text';

/** `1 Apr 2026, 09:30` */
export const moment = (at: string): string => `${showDate(localDay(new Date(at)))}, ${showTime(at)}`;

const REASONS: Record<Exclude<BackupReason, 'version'>, string> = {
	opened: 'When it was opened, changed since the last time',
	import: 'Before an import',
	update: 'Before it was brought up to a newer Consort',
	restore: 'Before going back to a backup',
	passphrase: 'When its passphrase was set, changed or removed',
};

const KILOBYTE = 1024;
const MEGABYTE = KILOBYTE * KILOBYTE;
/** How much of a bid's title begins a file name, in letters. */
const MOST_OF_A_TITLE = 40;

/** A backup’s file is called after its moment and reason, for a list that sorts by name. */
const FILE_NAME = /^(\d{4}-\d\d-\d\dT\d\d)-(\d\d)-(\d\d)-(\d{3}Z) ([a-z]+)\.consort$/;

/** What a backup's file holds; its name as it is where that cannot be told. */
export function wordsOfFile(name: string): string {
	const [, hour, minute, second, rest, word] = FILE_NAME.exec(name) ?? [];
	const reason = BACKUP_REASONS.find((each) => each === word);
	if (hour === undefined || !reason) return name;
	return `${moment(`${hour}:${minute}:${second}.${rest}`)}. ${reasonWords({ reason, versionName: null })}`;
}

type Named = Pick<Backup, 'at' | 'reason' | 'versionName'>;

function reasonWords({ reason, versionName }: Omit<Named, 'at'>): string {
	if (reason !== 'version') return REASONS[reason];
	// Where a bid has a passphrase, the name is in the encrypted file alone.
	return versionName === null ? 'When it was given a name' : `Named “${isolated(versionName)}”`;
}

/** Several may have been taken within a minute. */
const named = (backup: Named): string => `${moment(backup.at)}, ${reasonWords(backup)}`;

export const backups = {
	title: 'Backups',
	about:
		'Consort keeps copies of a bid by itself, away from its file: when it is opened and has changed, when it is given a name, before an import, before going back, and when its passphrase changes. The ten newest stay, the newest of each of the last 14 days, and those of named versions.',
	startAbout:
		'Copies of your bids that Consort keeps by itself on this computer. From here you can take one back, also where the file itself is gone or damaged: it becomes a new file.',
	openFolder: 'Show the folder',
	folderFailed: 'The folder of the backups could not be shown',
	none: 'No backup yet',
	noneWhy:
		'A backup is kept when a bid is opened that has changed since the last time, when it is given a name, and before an import. Then a slip, or a damaged disk, costs an hour and not the bid.',
	noneDo: 'Back to the steps',
	noneStart: 'Back to the start screen',
	failed: 'The backups could not be read',
	readFailed: 'The backup could not be read',
	back: 'Back',
	backToSteps: 'Back to the steps',
	backToList: 'Back to the backups',
	of: (bid: string) => `Backups of ${isolated(bid)}`,
	moment,
	when: 'When',
	why: 'Why',
	size: 'Size',
	actions: 'What you can do',
	reason: reasonWords,
	ofFile: (file: string) => `File: ${isolated(file)}`,
	bytes: (bytes: number) =>
		bytes < MEGABYTE
			? `${showDecimal(Math.max(1, Math.round(bytes / KILOBYTE)), 0)} KB`
			: `${showDecimal(bytes / MEGABYTE)} MB`,
	name: (at: string) => `Backup of ${moment(at)}`,
	compare: 'Compare with now',
	compareNamed: (backup: Named) => `Compare with now: backup of ${named(backup)}`,
	look: 'Look',
	lookNamed: (backup: Named) => `Look at the backup of ${named(backup)}`,
	saveCopy: 'Save as a new file',
	saveCopyNamed: (backup: Named) => `Save as a new file: backup of ${named(backup)}`,
	open: 'Save as a new file and open it',
	openWhy: 'The backup stays, and so does the file it was taken of, if it is still there.',
	/** Of a backup that cannot be looked into without its passphrase. */
	asks: 'It has a passphrase.',
	openAsks:
		'Consort asks for the passphrase, or its recovery key, when the new file is there. The backup stays.',
	/** Begins the name of the new file. */
	fileTitle: (title: string | null, at: string) =>
		`${[...(title ?? 'Bid')].slice(0, MOST_OF_A_TITLE).join('').trim()}, backup of ${moment(at).replace(',', '').replace(':', '.')}`,
	kept: (count: number) => `${showNumberOf(count, 'backup')} of this bid`,
	latest: (backup: Named) => `The latest: ${moment(backup.at)}. ${reasonWords(backup)}.`,
	noneKept: 'None yet: the first is kept when the bid is opened next, given a name, or before an import.',
	browse: 'Look at the backups',
	lostBid: 'A bid whose details are lost',
	fileGone: 'its file is not there now',
	choose: 'Choose a backup on the left to see what the bid came to then.',
	restoreWhy:
		'Everything listed as a difference becomes again what it was then. The bid as it is now is backed up first, and it is one step: Ctrl+Z takes it back.',
	notTaken: 'The bid stays as it is, because it could not be backed up first',
	startLink: 'Backups',
	startLinkAbout: 'to go back to an earlier state of a bid, also where its file is gone or damaged.',
} as const;
