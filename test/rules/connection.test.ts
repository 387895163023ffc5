import { expect, test } from 'vitest';
import { codeFiles, importsIn, readSource } from './sources';

const LIBRARY = /^better-sqlite3(-multiple-ciphers)?$/;
/** `import type` leaves nothing in the program. */
const withoutTypes = (text: string): string => text.replace(/^import type .*$/gm, '');

test('two files alone open bids, plain ones and those with a passphrase, so that none is opened past its key', () => {
	const opening = codeFiles().filter(
		(path) =>
			path.startsWith('db/') &&
			!path.endsWith('.d.ts') &&
			importsIn(path, withoutTypes(readSource(path))).some((name) => LIBRARY.test(name)),
	);
	expect(opening.sort()).toEqual(['db/connection.ts', 'db/passphrase/cipher.ts']);
});
