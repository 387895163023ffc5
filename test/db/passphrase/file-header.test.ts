import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HEADER_BYTES, isKeyOf, makeHeader, newSalt, parseHeader } from '../../../db/passphrase/file-header';
import { rawKeyOf } from '../../../db/passphrase/raw-key';

const raw = fc.uint8Array({ minLength: 32, maxLength: 32 });

test('the first sixteen bytes of an encrypted bid know their salt and their key', () => {
	fc.assert(
		fc.property(raw, raw, (key, other) => {
			const made = makeHeader(key, newSalt());
			expect(made.bytes).toHaveLength(HEADER_BYTES);
			const read = parseHeader(Buffer.concat([made.bytes, Buffer.from('what follows')]));
			expect(read).toEqual(made);
			expect(read && isKeyOf(read, key)).toBe(true);
			if (!Buffer.from(key).equals(other)) expect(read && isKeyOf(read, other)).toBe(false);
		}),
	);
});

test.each(['', 'SQLite format 3\0', 'CSE1', 'CSE2............', 'Dear partners, please'])(
	'%j are not the first bytes of an encrypted bid',
	(text) => {
		expect(parseHeader(Buffer.from(text))).toBeNull();
	},
);

test('one passphrase gives another key with another salt, and the same with the same, accents apart or not', async () => {
	const salt = Buffer.alloc(8, 7);
	const keys = await Promise.all([
		rawKeyOf('Caf\u00e9 by the quay', salt),
		rawKeyOf('Cafe\u0301 by the quay', salt),
		rawKeyOf('Caf\u00e9 by the quay', Buffer.alloc(8, 8)),
	]);
	const [first, apart, otherSalt] = keys.map((key) => key.toString('hex'));
	expect(apart).toBe(first);
	expect(otherSalt).not.toBe(first);
	// Files depend on it: whoever changes the cost must give the header another version.
	expect(first).toBe('8cf6c6d5175ebf6ee55c945710fa3dea6cb09ca1b9f8cccb1774e332ce6e05b6');
});
