/** The calls on backups. */
import { copyFileSync, existsSync } from 'node:fs';
import type { Backup } from '../../shared/backups';
import type { OpenBid, Output, ServiceInput } from '../../shared/contract';
import type { FileKey } from '../connection';
import { type Desk, openMadeBid, sessionOf } from '../desk';
import { isFailure } from '../disk-error';
import { noSuchBackup } from '../failures';
import { backupAsks } from '../passphrase/failures';
import { placeBid } from '../placement';
import { knownKey } from './known-key';
import { listBackups, type StoredBackup } from './listing';
import { bidIn } from './read';
import { keepBackup } from './session';

export const listAllBackups = (desk: Desk): Output<'backup.list'> => ({
	backups: listBackups(desk.backupFolder).map((backup) => described(desk, backup)),
});

function described(desk: Desk, { id, at, reason, bytes, facts }: StoredBackup): Backup {
	const bid = desk.session?.meta.createdAt;
	return {
		id,
		at,
		reason,
		bytes,
		versionName: facts?.version?.name || null,
		title: facts?.title ?? null,
		path: facts?.path ?? null,
		isFileThere: facts !== null && existsSync(facts.path),
		isOfOpenBid: bid !== undefined && facts?.bid === bid,
	};
}

function find(desk: Desk, id: string): StoredBackup {
	const found = listBackups(desk.backupFolder).find((backup) => backup.id === id);
	if (!found) throw noSuchBackup();
	return found;
}

export function readBackup(desk: Desk, { id }: ServiceInput<'backup.read'>): Output<'backup.read'> {
	const backup = find(desk, id);
	const { plan, meta } = readOpened(backup, knownKey(desk, backup.file));
	return { backup: described(desk, backup), plan, asAt: meta.asAt };
}

/** It has the passphrase its bid had then, which may be an earlier one. */
function readOpened({ file }: StoredBackup, key: FileKey | null): ReturnType<typeof bidIn> {
	try {
		return bidIn(file, key);
	} catch (error) {
		throw isFailure(error, 'passphrase_needed') ? backupAsks() : error;
	}
}

export function takeBackupNow(desk: Desk, { reason }: ServiceInput<'backup.take'>): Output<'backup.take'> {
	const kept = keepBackup(desk, sessionOf(desk), { reason });
	return { backup: kept && described(desk, kept) };
}

export function saveBackup(
	desk: Desk,
	{ id, path }: ServiceInput<'backup.saveCopy'>,
): Output<'backup.saveCopy'> {
	const backup = find(desk, id);
	const { file } = backup;
	checkWhole(file, knownKey(desk, file));
	placeBid(path, { replace: false }, (draft) => copyFileSync(file, draft));
	return { path };
}

/** What cannot be read is not handed out as a bid; what needs its passphrase asks for it when it is opened. */
function checkWhole(file: string, key: FileKey | null): void {
	try {
		bidIn(file, key);
	} catch (error) {
		if (!isFailure(error, 'passphrase_needed')) throw error;
	}
}

/** The copy is opened as the bid it is; the backup stays. */
export function openBackup(desk: Desk, input: ServiceInput<'bid.openBackup'>): OpenBid {
	const { path } = saveBackup(desk, input);
	const backup = find(desk, input.id);
	return openMadeBid(desk, path, knownKey(desk, backup.file)?.copy());
}
