/** The plain copies that Consort itself made of a bid, before it had a passphrase. Others are not known here. */
import { existsSync, rmSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { factsPath } from '../backups/facts';
import { listBackups, type StoredBackup } from '../backups/listing';
import type { Desk } from '../desk';
import type { Session } from '../session';
import { readHeader } from './file-header';

const plainBackups = (desk: Desk, { file, meta }: Session): StoredBackup[] =>
	listBackups(desk.backupFolder, { bid: meta.createdAt }).filter(
		({ file: backup, facts }) =>
			readHeader(backup) === null && facts !== null && isOfThisFile(facts.path, file.path),
	);

/** Also from before it was moved or renamed; a copy of the bid that still lies elsewhere keeps its own. */
const isOfThisFile = (then: string, now: string): boolean => then === resolve(now) || !existsSync(then);

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
