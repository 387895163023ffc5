/** What the service says of passphrases. */
import { basename } from 'node:path';
import { LEAST_PASSPHRASE, MOST_PASSPHRASE } from '../../shared/passphrase';
import { failure } from '../failures';

const UNTOUCHED = 'The file is as it was.';

export const passphraseNeeded = (path: string) =>
	failure('passphrase_needed', `${basename(path)} opens with a passphrase.`, {
		safe: UNTOUCHED,
		todo: 'Type its passphrase, or its recovery key.',
	});

export const passphraseWrong = (path: string) =>
	failure('passphrase_wrong', `This is not the passphrase of ${basename(path)}.`, {
		safe: UNTOUCHED,
		todo: 'Look at capital letters and the language of the keyboard, then try again. The recovery key opens it too.',
	});

/** `at`: the moment of the backup, in words. */
export const formerPassphrase = (path: string, at: string) =>
	failure('passphrase_wrong', `This opens the backup of ${at}, but not ${basename(path)}.`, {
		safe: UNTOUCHED,
		todo: 'The passphrase was changed since: type the new one. Where nobody knows it, that backup opens from the start screen.',
	});

export const damagedBesideKey = (path: string) =>
	failure('file_damaged', `The passphrase is right, but the beginning of ${basename(path)} is damaged.`, {
		safe: `${UNTOUCHED} Consort does not repair by guessing.`,
		todo: 'Recover it into a new file, or open a backup of it.',
	});

export const otherRecoveryKey = (path: string) =>
	failure('passphrase_wrong', `This is a recovery key, but not that of ${basename(path)}.`, {
		safe: UNTOUCHED,
		todo: 'It belongs to another bid, or to an earlier passphrase of this one. Look for the sheet printed last.',
	});

export const mistypedRecoveryKey = (path: string) =>
	failure('passphrase_wrong', 'This looks like a recovery key, but some of it is not as it was printed.', {
		safe: `${basename(path)} is as it was.`,
		todo: 'Compare it with the sheet, group by group: fourteen groups of four.',
	});

export const damagedBehindKey = (path: string) =>
	failure('file_damaged', `The passphrase is right, but ${basename(path)} is damaged.`, {
		safe: `${UNTOUCHED} Consort does not repair by guessing.`,
		todo: 'Open an earlier copy of the bid; the same passphrase opens it if it was set by then.',
	});

/** Its first bytes are gone, which the key is worked out with. */
export const damagedBeforeKey = (path: string) =>
	failure('file_damaged', `The beginning of ${basename(path)}, which had a passphrase, is damaged.`, {
		safe: `${UNTOUCHED} Consort does not repair by guessing.`,
		todo: 'Open a backup of the bid, or a copy that was mailed.',
	});

export const backupAsks = () =>
	failure('passphrase_needed', 'This backup opens with the passphrase that its bid had then.', {
		safe: 'The backup is as it was taken.',
		todo: 'Save it as a new file and open that: Consort then asks for the passphrase.',
	});

export const badPassphrase = (kind: 'short' | 'long') =>
	failure(
		'invalid_input',
		kind === 'short'
			? `A passphrase has at least ${LEAST_PASSPHRASE} characters.`
			: `A passphrase has at most ${MOST_PASSPHRASE} characters.`,
		{ safe: 'Nothing was changed.' },
	);

export const nothingToUnlock = () =>
	failure('not_found', 'No bid is waiting for its passphrase.', { todo: 'Open the bid again.' });

export const nothingDrawn = () =>
	failure('not_found', 'No passphrase is waiting to be set.', {
		safe: 'The bid is as it was.',
		todo: 'Type it once more.',
	});

/** A copy was written and read again, and is not what it must be. */
export const sealingFailed = () =>
	failure('file_damaged', 'The new file did not read back as the bid, so it was thrown away.', {
		safe: 'The bid is as it was, and its passphrase too.',
		todo: 'Check the disk, then try again.',
	});
