/**
 * The recovery key: the key of a file itself as text to print, so that a bid opens when its passphrase is lost.
 * Letters and figures that nobody mixes up (Crockford's base 32), in groups of four, with a check at the end.
 */
import { createHash } from 'node:crypto';
import { RAW_KEY_BYTES } from './raw-key';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LOOKALIKES: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };
const BITS = 5;
const CHECK_BYTES = 3;
/** 35 bytes, five bits a letter: 56 letters, none left over. */
const LETTERS = ((RAW_KEY_BYTES + CHECK_BYTES) * 8) / BITS;
const GROUP = 4;

const checkOf = (raw: Uint8Array): Buffer =>
	createHash('sha256').update('Consort recovery key').update(raw).digest().subarray(0, CHECK_BYTES);

/** `7Q3X-0JK9-…`, fourteen groups. */
export function recoveryText(raw: Uint8Array): string {
	let bits = 0;
	let held = 0;
	let letters = '';
	for (const byte of [...raw, ...checkOf(raw)]) {
		held = ((held << 8) | byte) & 0xfff;
		bits += 8;
		while (bits >= BITS) {
			bits -= BITS;
			letters += ALPHABET[(held >> bits) & 31] ?? '';
		}
	}
	return letters.replace(new RegExp(`.{${GROUP}}(?=.)`, 'g'), '$&-');
}

/** The letters as they were printed, whatever was typed between them; null where one of them cannot be of a key. */
function lettersOf(typed: string): string | null {
	const letters = typed.toUpperCase().replace(/[\s\-\u2010-\u2015]/g, '');
	const read = letters.replace(/[OIL]/g, (letter) => LOOKALIKES[letter] ?? letter);
	return [...read].every((letter) => ALPHABET.includes(letter)) ? read : null;
}

/** null: this is no recovery key, or a letter of it is wrong. */
export function readRecoveryKey(typed: string): Buffer | null {
	const letters = typed.length > 4 * LETTERS ? null : lettersOf(typed);
	if (letters?.length !== LETTERS) return null;
	const bytes: number[] = [];
	let bits = 0;
	let held = 0;
	for (const letter of letters) {
		held = ((held << BITS) | ALPHABET.indexOf(letter)) & 0xfff;
		bits += BITS;
		if (bits >= 8) {
			bits -= 8;
			bytes.push((held >> bits) & 0xff);
		}
	}
	const raw = Buffer.from(bytes.slice(0, RAW_KEY_BYTES));
	return checkOf(raw).equals(Buffer.from(bytes.slice(RAW_KEY_BYTES))) ? raw : null;
}

/** Whether a person seems to have meant a recovery key: about its length, in groups or in one word. */
export function looksLikeRecoveryKey(typed: string): boolean {
	const letters = typed.length > 4 * LETTERS ? null : lettersOf(typed);
	return letters !== null && Math.abs(letters.length - LETTERS) <= 2 * GROUP && /\d/.test(letters);
}
