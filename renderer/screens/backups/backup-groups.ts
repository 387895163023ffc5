/** Backups by the bid and place they were taken of. */
import type { Backup } from '../../../shared/backups';

export interface BackupGroup {
	key: string;
	/** Of its newest backup; null where it is lost. */
	title: string | null;
	path: string | null;
	isFileThere: boolean;
	backups: Backup[];
}

/** Those with the newest backup first; what was lost of its details comes last. */
export function groupBackups(backups: readonly Backup[]): BackupGroup[] {
	const groups = new Map<string, BackupGroup>();
	for (const backup of backups) {
		const { path, title, isFileThere } = backup;
		const key = path ?? '';
		const group = groups.get(key);
		if (group) group.backups.push(backup);
		else groups.set(key, { key, title, path, isFileThere, backups: [backup] });
	}
	return [...groups.values()].sort((a, b) => Number(a.path === null) - Number(b.path === null));
}
