import { expect, test } from 'vitest';
import { codeFiles, importsIn, readSource } from './sources';

const LIBRARY = /^better-sqlite3(-multiple-ciphers)?$/;
/** `import type` leaves nothing in the program. */
const withoutTypes = (text: string): string => text.replace(/^import type .*$/gm, '');

test('one file of the service opens every bid, so that none is opened past its key', () => {
	const opening = codeFiles().filter(
		(path) =>
			path.startsWith('db/') &&
			importsIn(path, withoutTypes(readSource(path))).some((name) => LIBRARY.test(name)),
	);
	expect(opening).toEqual(['db/connection.ts']);
});
