import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { looksLikeRecoveryKey, readRecoveryKey, recoveryText } from '../../../db/passphrase/recovery-key';

const raw = fc.uint8Array({ minLength: 32, maxLength: 32 });
const SOME = recoveryText(Buffer.from(Array.from({ length: 32 }, (_, at) => at * 7)));

describe('a recovery key', () => {
	test('is fourteen groups of four letters and figures that nobody mixes up', () => {
		expect(SOME).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){13}[0-9A-HJKMNP-TV-Z]{4}$/);
	});

	test('read from its sheet is the key again, however it is typed', () => {
		fc.assert(
			fc.property(raw, fc.constantFrom('-', ' ', '', ' – ', '\n'), fc.boolean(), (key, between, isSmall) => {
				const text = recoveryText(key).replaceAll('-', between).replaceAll('0', 'o').replaceAll('1', 'l');
				const read = readRecoveryKey(` ${isSmall ? text.toLowerCase() : text} `);
				expect(read && Buffer.from(key).equals(read)).toBe(true);
			}),
		);
	});

	test('with one letter wrong, or two that changed places, is none, but is seen to be meant as one', () => {
		fc.assert(
			fc.property(raw, fc.nat(54), fc.constantFrom('0', '7', 'A', 'Z'), (key, at, letter) => {
				const letters = [...recoveryText(key).replaceAll('-', '')];
				const [first = '', second = ''] = letters.slice(at, at + 2);
				const wrong = letters.with(at, letter).join('');
				const swapped = letters
					.with(at, second)
					.with(at + 1, first)
					.join('');
				for (const typed of [wrong, swapped])
					if (typed !== letters.join('')) {
						expect(readRecoveryKey(typed)).toBeNull();
						expect(looksLikeRecoveryKey(typed)).toBe(/\d/.test(typed));
					}
			}),
		);
	});

	test.each(['', 'two small boats at the quay', SOME.slice(0, -1), `${SOME}-0000`, SOME.repeat(1000), '\0'])(
		'is not %#',
		(typed) => {
			expect(readRecoveryKey(typed)).toBeNull();
		},
	);
});
