import { describe, expect, test } from 'vitest';
import { passphraseKind, passphraseText } from '../../shared/passphrase';

describe('a passphrase', () => {
	test.each([
		['', 'short'],
		['seven77', 'short'],
		['🔐🔐🔐🔐🔐🔐🔐', 'short'],
		['aaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'weak'],
		['abcabcabcabcabcabcabc', 'weak'],
		['Marlshire7', 'weak'],
		['two small boats', 'fair'],
		['two small boats at the quay', 'good'],
		['דרך ארוכה אל החוף שלנו', 'good'],
		['with a \0 in the middle of it', 'good'],
		['x'.repeat(1001), 'long'],
		['a long passphrase '.repeat(60_000), 'long'],
	] as const)('%j is %s', (typed, kind) => {
		expect(passphraseKind(typed)).toBe(kind);
	});

	test('typed on another keyboard, with its accents apart, is the same', () => {
		expect(passphraseText('Cafe\u0301 mo\u0302r')).toBe(passphraseText('Caf\u00e9 m\u00f4r'));
		expect(passphraseText('Café')).not.toBe(passphraseText('café'));
	});
});
