/** From a passphrase to the 32 bytes that encrypt a file. */
import { scrypt } from 'node:crypto';
import { passphraseText } from '../../shared/passphrase';

export const RAW_KEY_BYTES = 32;

/**
 * The cost of one guess: 128 MB of memory and about half a second on an office computer, the setting that OWASP
 * names for scrypt (N = 2^17, r = 8, p = 1). Files depend on it: another cost is another version of the header.
 */
const COST = { N: 2 ** 17, r: 8, p: 1, maxmem: 160 * 2 ** 20 };

/** Of no text. Without an end scrypt takes a passphrase for the same with zero bytes after it (HMAC fills up with them). */
const END = Buffer.from([0xff]);

export function rawKeyOf(passphrase: string, salt: Uint8Array): Promise<Buffer> {
	const text = Buffer.concat([Buffer.from(passphraseText(passphrase), 'utf8'), END]);
	return new Promise((resolve, reject) => {
		scrypt(text, salt, RAW_KEY_BYTES, COST, (error, key) => {
			text.fill(0);
			if (error) reject(error);
			else resolve(key);
		});
	});
}
