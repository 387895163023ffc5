/** A backup of the bid that is open, on occasions where failing to take one must not stop the person. */
import { type Failure, FailureError, unforeseen } from '../../shared/errors';
import { asFailure } from '../disk-error';
import type { Log } from '../log';
import type { Session } from '../session';
import type { StoredBackup } from './listing';
import { type BackupOrder, takeBackup } from './take';

/** The desk, as far as backups need it. */
interface Place {
	backupFolder: string;
	log: Log;
	emit(event: 'backup.failed', failure: Failure): void;
}

type Occasion = Pick<BackupOrder, 'reason' | 'version'>;

/** Null where nothing can be changed: then nothing need be kept. Throws a failure. */
export function keepBackup(
	place: Pick<Place, 'backupFolder'>,
	{ file }: Session,
	occasion: Occasion,
): StoredBackup | null {
	if (file.readOnly !== null) return null;
	return takeBackup(file.db, { ...occasion, path: file.path, key: file.key, folder: place.backupFolder });
}

/** The window tells the person what went wrong, beside the work that goes on. */
export function backUp(place: Place, session: Session, occasion: Occasion): void {
	try {
		keepBackup(place, session, occasion);
	} catch (error) {
		const known = asFailure(error, place.backupFolder, 'write');
		place.emit(
			'backup.failed',
			known instanceof FailureError
				? known.failure
				: unforeseen(place.log.error('backup', error), 'The bid itself is as it was.'),
		);
	}
}
