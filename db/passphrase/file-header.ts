/**
 * The first sixteen bytes of a bid that has a passphrase. The cipher leaves them readable as its salt, so they
 * carry what must be known before the key is: a mark with the version of all this (4 bytes), the salt of the
 * passphrase (8), and a check of the key (4) that tells a wrong passphrase from a damaged file.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { onDisk } from '../disk-error';

/** Version 1: scrypt as in raw-key.ts, ChaCha20 with Poly1305 on each page. */
const MARK = Buffer.from('CSE1', 'latin1');
const SALT_BYTES = 8;
const CHECK_BYTES = 4;
export const HEADER_BYTES = MARK.length + SALT_BYTES + CHECK_BYTES;

export interface FileHeader {
	bytes: Buffer;
	salt: Buffer;
}

/** A salt is not used twice: each new passphrase begins with one of its own. */
export const newSalt = (): Buffer => randomBytes(SALT_BYTES);

/** The check is a keyed hash of what stands before it, cut to four bytes: a wrong key passes once in 4 billion. */
const checkOf = (raw: Uint8Array, salt: Uint8Array): Buffer =>
	createHmac('sha256', raw).update(MARK).update(salt).digest().subarray(0, CHECK_BYTES);

export function makeHeader(raw: Uint8Array, salt: Buffer): FileHeader {
	return { bytes: Buffer.concat([MARK, salt, checkOf(raw, salt)]), salt };
}

/** null: these are not the first bytes of an encrypted bid. */
export function parseHeader(bytes: Uint8Array): FileHeader | null {
	const found = Buffer.from(bytes.subarray(0, HEADER_BYTES));
	if (found.length < HEADER_BYTES || !found.subarray(0, MARK.length).equals(MARK)) return null;
	return { bytes: found, salt: found.subarray(MARK.length, MARK.length + SALT_BYTES) };
}

/** Whether the file was encrypted with this key. */
export const isKeyOf = ({ bytes, salt }: FileHeader, raw: Uint8Array): boolean =>
	timingSafeEqual(bytes.subarray(-CHECK_BYTES), checkOf(raw, salt));

/** null: the file is not encrypted. Never of a file that is open here: closing it again would drop its lock. */
export function readHeader(path: string): FileHeader | null {
	return onDisk(path, 'read', () => {
		const file = openSync(path, 'r');
		try {
			const bytes = Buffer.alloc(HEADER_BYTES);
			return parseHeader(bytes.subarray(0, readSync(file, bytes, 0, HEADER_BYTES, 0)));
		} finally {
			closeSync(file);
		}
	});
}
