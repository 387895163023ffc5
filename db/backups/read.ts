/** Looking into a backup: through a copy, so that it stays byte for byte as it was taken. */
import { dirname } from 'node:path';
import type { Plan } from '../../shared/plan';
import type { FileKey } from '../connection';
import type { Meta } from '../meta';
import { closeSession, openSession } from '../session';

/**
 * The bid that a backup holds, brought up to this Consort in the copy. The one place that opens a backup to read it.
 * Throws what opening a bid throws.
 */
export function bidIn(file: string, key: FileKey | null = null): { plan: Plan; meta: Meta } {
	const options = { readOnly: true, why: 'it is a backup.', backupFolder: dirname(file), key };
	const session = openSession(file, options);
	const { plan, meta } = session;
	closeSession(session);
	return { plan, meta };
}
