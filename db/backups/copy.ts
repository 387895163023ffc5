/** A copy of an open bid, and the proof that it can be opened: a bid with a passphrase is copied with it. */
import { type Connection, connect, type FileKey } from '../connection';
import { failure } from '../failures';
import { APPLICATION_ID } from '../migrate';
import { markOf } from './source';

/** The whole bid as it stands, as one new file. */
export function copyDatabase(db: Connection, target: string): void {
	db.prepare('VACUUM INTO ?').run(target);
}

/** Throws where what was copied does not open, or is not what it was copied from. */
export function verifyCopy(path: string, mark: string | null, key: FileKey | null): void {
	const copy = connect(path, { readonly: true, fileMustExist: true }, key);
	try {
		const isWhole =
			copy.pragma('application_id', { simple: true }) === APPLICATION_ID &&
			copy.pragma('quick_check(1)', { simple: true }) === 'ok' &&
			markOf(copy) === mark;
		if (!isWhole) throw badCopy();
	} finally {
		copy.close();
	}
}

const badCopy = () =>
	failure('file_damaged', 'The backup that was just written cannot be read back.', {
		safe: 'The bid itself is as it was; the backup was not kept.',
		todo: 'Check the disk that holds Consort’s own folder.',
	});
