/** Backups in the window: the list as the service said it last, and what can be done with one. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Backup } from '../shared/backups';
import type { Failure } from '../shared/errors';
import { call } from './api';
import { settleEdits } from './leaving';
import { notify } from './notice-store';
import { bidFileName } from './screens/backups/backup-place';
import { backups as words } from './words/backups';
import { done, failureTitles } from './words/messages';

export type BackupsRead = { backups: readonly Backup[] } | { failure: Failure } | null;

/** Null until they are read. Read anew when `since` changes. */
export function useBackups(since: unknown): BackupsRead {
	const [read, setRead] = useState<BackupsRead>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: what happened since is a reason to look again
	useEffect(() => {
		let isCurrent = true;
		void call('backup.list', {}).then((reply) => {
			if (isCurrent) setRead(reply.ok ? reply.value : { failure: reply.failure });
		});
		return () => {
			isCurrent = false;
		};
	}, [since]);
	return read;
}

let isBrowsing = false;
const listeners = new Set<() => void>();

/** Shows the backups where no bid is open, or the start screen again. */
export function browseBackups(show: boolean): void {
	isBrowsing = show;
	for (const listener of listeners) listener();
}

export const useIsBrowsing = (): boolean =>
	useSyncExternalStore(
		(listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		() => isBrowsing,
	);

/** How a copy of the backup is called, until the person says otherwise. */
export const asNewFile = ({ id, title, path, at }: Backup) => ({
	id,
	title: words.fileTitle(title ?? (path && bidFileName(path)), at),
});

export async function saveBackup(backup: Backup): Promise<void> {
	const reply = await call('backup.saveCopy', asNewFile(backup));
	if (reply.ok)
		notify({
			kind: 'done',
			title: done['backup.saveCopy'],
			text: reply.value.path,
			of: 'backup.saveCopy',
		});
	else notify({ kind: 'failure', title: failureTitles['backup.saveCopy'], failure: reply.failure });
}

/** The bid as it stands, before an import. The import goes on where that fails: undo takes it back. */
export async function backUpBeforeImport(): Promise<void> {
	const reply = await call('backup.take', { reason: 'import' });
	if (!reply.ok) notify({ kind: 'failure', title: failureTitles['backup.failed'], failure: reply.failure });
}

/** The bid as it stands, before it goes back to a backup; false where that failed. */
export async function backUpBeforeRestore(): Promise<boolean> {
	await settleEdits();
	const reply = await call('backup.take', { reason: 'restore' });
	if (!reply.ok) notify({ kind: 'failure', title: words.notTaken, failure: reply.failure });
	return reply.ok;
}

export async function showBackupFolder(): Promise<void> {
	const reply = await call('backup.openFolder', {});
	if (!reply.ok) notify({ kind: 'failure', title: words.folderFailed, failure: reply.failure });
}
