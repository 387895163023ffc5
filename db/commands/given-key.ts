/** The key of a bid that a command is to read: never typed on the command line, where other programs can see it. */
import { readFileSync } from 'node:fs';
import type { FileKey } from '../connection';
import { onDisk } from '../disk-error';
import { failure } from '../failures';
import { checkReadable } from '../file-access';
import { readHeader } from '../passphrase/file-header';
import { keyFor } from '../passphrase/secret';

const VARIABLE = 'CONSORT_PASSPHRASE';

export interface ReadBid {
	file: string;
	/** A text file that holds the passphrase or the recovery key; undefined: the environment may. */
	passphraseFile: string | undefined;
}

/** null: the bid is not encrypted. */
export async function givenKey({ file, passphraseFile }: ReadBid): Promise<FileKey | null> {
	checkReadable(file);
	const secret = passphraseFile === undefined ? process.env[VARIABLE] : readSecret(passphraseFile);
	// What this command starts, such as the printer of a board pack, need not know it.
	delete process.env[VARIABLE];
	if (!readHeader(file)) return null;
	if (secret === undefined)
		throw failure('passphrase_needed', 'This bid opens with a passphrase.', {
			safe: 'The file is as it was.',
			todo: `Write the passphrase into a file and name it with --passphrase-file, or give it as ${VARIABLE} in the environment.`,
		});
	return keyFor(file, secret);
}

/** An editor ends the last line; that break is no part of the passphrase. */
const readSecret = (path: string): string =>
	onDisk(path, 'read', () => readFileSync(path, 'utf8'))
		.replace(/^\uFEFF/, '')
		.replace(/\r?\n$/, '');
