/** The plain copies that Consort itself made of a bid, before it had a passphrase. Others are not known here. */
import { rmSync } from 'node:fs';
import { basename } from 'node:path';
import { factsPath } from '../backups/facts';
import { listBackups, type StoredBackup } from '../backups/listing';
import type { Desk } from '../desk';
import type { Session } from '../session';
import { readHeader } from './file-header';

const plainBackups = (desk: Desk, { file, meta }: Session): StoredBackup[] =>
	listBackups(desk.backupFolder, { bid: meta.createdAt, path: file.path }).filter(
		({ file: backup }) => readHeader(backup) === null,
	);

const namesOf = (backups: readonly StoredBackup[]): string[] => backups.map(({ file }) => basename(file));

/** The names of the files, newest first. */
export const plainCopiesOf = (desk: Desk, session: Session): string[] => namesOf(plainBackups(desk, session));

/** What lies beside a backup goes with it: it names the bid. Returns what went. */
export function removePlainCopies(desk: Desk, session: Session): string[] {
	const backups = plainBackups(desk, session);
	for (const { file } of backups) {
		rmSync(file, { force: true });
		rmSync(factsPath(file), { force: true });
	}
	return namesOf(backups);
}
