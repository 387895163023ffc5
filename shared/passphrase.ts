/** What a passphrase may be, and what is said of one before it is taken. */

/** In characters as a person counts them. Below the first it keeps nobody out; beyond the second nobody types it. */
export const LEAST_PASSPHRASE = 8;
export const MOST_PASSPHRASE = 1000;

/** `short` and `long` are refused; of the others the last is the best. */
export type PassphraseKind = 'short' | 'long' | 'weak' | 'fair' | 'good';

/** A passphrase of fewer different characters than this is a pattern, however long it is. */
const LEAST_VARIETY = 6;
const FAIR_LENGTH = 12;
const GOOD_LENGTH = 20;

/** As it counts: the same letters typed on another keyboard, composed or not, are the same passphrase. */
export const passphraseText = (typed: string): string => typed.normalize('NFC');

/** How well a passphrase keeps others out, by its length and its variety: advice, not arithmetic of entropy. */
export function passphraseKind(typed: string): PassphraseKind {
	if (typed.length > 4 * MOST_PASSPHRASE) return 'long';
	const characters = [...passphraseText(typed)];
	if (characters.length > MOST_PASSPHRASE) return 'long';
	if (characters.length < LEAST_PASSPHRASE) return 'short';
	if (new Set(characters).size < LEAST_VARIETY || characters.length < FAIR_LENGTH) return 'weak';
	return characters.length < GOOD_LENGTH ? 'fair' : 'good';
}
