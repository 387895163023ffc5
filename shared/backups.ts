/** Backups: copies of a bid that Consort takes by itself and keeps in its own folder. A part of the contract. */
import { z } from 'zod';
import type { Plan } from './plan';

/** Why a backup was taken: before what, or when. */
export const BACKUP_REASONS = ['opened', 'import', 'update', 'restore', 'version', 'passphrase'] as const;
export type BackupReason = (typeof BACKUP_REASONS)[number];

export interface Backup {
	id: string;
	/** The moment it was taken, which names its file. */
	at: string;
	reason: BackupReason;
	/** The name the bid was given at that moment; null for any other reason. */
	versionName: string | null;
	/** The bid's title then; null where it is no longer known. */
	title: string | null;
	/** The file it was taken of; null where that is no longer known. */
	path: string | null;
	/** Whether there is a file at that place now. */
	isFileThere: boolean;
	bytes: number;
	/** Of the bid that is open now, wherever that lay then. */
	isOfOpenBid: boolean;
}

const ofBackup = z.object({ id: z.string().max(64) });
/** `title` begins the file name that the dialog suggests. */
const asNewFile = ofBackup.extend({ path: z.string(), title: z.string().max(200) });

export const BACKUP_CALLS = {
	/** Every backup on this computer, newest first. */
	'backup.list': { input: z.object({}), needsPath: null },
	'backup.read': { input: ofBackup, needsPath: null },
	/** Keeps the open bid as it stands, before something large is done to it. */
	'backup.take': { input: z.object({ reason: z.enum(['import', 'restore']) }), needsPath: null },
	/** Never over a file that is there. */
	'backup.saveCopy': { input: asNewFile, needsPath: { mode: 'save', kind: 'bid' } },
	/** The same, and opens the copy. */
	'bid.openBackup': { input: asNewFile, needsPath: { mode: 'save', kind: 'bid' } },
	/** Main alone answers. */
	'backup.openFolder': { input: z.object({}), needsPath: null },
} as const;

export interface BackupOutputs {
	'backup.list': { backups: Backup[] };
	/** `asAt`: the day its findings are worked out for, as in OpenBid. */
	'backup.read': { backup: Backup; plan: Plan; asAt: string | null };
	/** The newest one of the open bid; null where nothing can be changed and so nothing is kept. */
	'backup.take': { backup: Backup | null };
	'backup.saveCopy': { path: string };
	'backup.openFolder': Record<string, never>;
}
