/** The recovery key as a file to be kept apart from the bid. */
import { basename } from 'node:path';

export const recoverySheet = (path: string, recoveryKey: string): string =>
	[
		'Recovery key of a Consort bid',
		'',
		`File: ${basename(path)}`,
		`Made: ${new Date().toISOString().slice(0, 10)}`,
		'',
		recoveryKey,
		'',
		'It opens the bid where the passphrase is not known. Keep it where the bid is not: on paper, or in a',
		'password safe. When the passphrase is changed or removed, this key opens the bid no more.',
		'',
	].join('\r\n');
