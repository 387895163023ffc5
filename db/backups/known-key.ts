/** The key of a backup, where it is one that is known anyway. */
import type { FileKey } from '../connection';
import type { Desk } from '../desk';
import { readHeader } from '../passphrase/file-header';

/** That of the open bid, or of the one that was refused as damaged; null also where the backup needs none. */
export function knownKey(
	{ session, damaged }: Pick<Desk, 'session' | 'damaged'>,
	backup: string,
): FileKey | null {
	const header = readHeader(backup);
	const known = [session?.file.key, damaged?.key].find((key) => header && key?.isOf(header.bytes));
	return known ?? null;
}
