/**
 * One page of an encrypted file opened by itself, for a file that is too damaged for SQLite: each page is encrypted
 * alone. As SQLite3 Multiple Ciphers lays it out for ChaCha20 with Poly1305: content, 16 bytes of nonce (the last
 * four count the blocks), 16 bytes of tag; RFC 8439 for both algorithms.
 */
import { createCipheriv, timingSafeEqual } from 'node:crypto';

const NONCE_BYTES = 16;
const TAG_BYTES = 16;
/** Bytes at the end of each page that hold none of its content. */
export const PAGE_TAIL = NONCE_BYTES + TAG_BYTES;
/** Salt, size of a page and versions of the file stay readable at the beginning of page 1. */
const PLAIN_BYTES = 24;

/** The content of page `number` (the first is 1); null where a bit of it is not as it was written. */
export function openPage(raw: Uint8Array, number: number, page: Uint8Array): Buffer | null {
	const end = page.length - PAGE_TAIL;
	if (end < PLAIN_BYTES) return null;
	const bytes = Buffer.from(page);
	const nonce = bytes.subarray(end, end + NONCE_BYTES);
	const block = (nonce.readUInt32LE(NONCE_BYTES - 4) ^ number) >>> 0;
	const keys = chacha20(raw, nonce, block, Buffer.alloc(64));
	const tag = poly1305(bytes.subarray(0, end + NONCE_BYTES), keys.subarray(0, 32));
	if (!timingSafeEqual(tag, bytes.subarray(end + NONCE_BYTES))) return null;
	const from = number === 1 ? PLAIN_BYTES : 0;
	const content = chacha20(keys.subarray(32), nonce, block + 1, bytes.subarray(from, end));
	keys.fill(0);
	return Buffer.concat([bytes.subarray(0, from), content]);
}

function chacha20(key: Uint8Array, nonce: Buffer, block: number, bytes: Uint8Array): Buffer {
	const start = Buffer.alloc(NONCE_BYTES);
	start.writeUInt32LE(block >>> 0);
	nonce.copy(start, 4, 0, NONCE_BYTES - 4);
	return createCipheriv('chacha20', key, start).update(bytes);
}

const PRIME = 2n ** 130n - 5n;
const CLAMP = 0x0ffffffc0ffffffc0ffffffc0fffffffn;

const numberOf = (bytes: Buffer): bigint =>
	BigInt(`0x${Buffer.from(bytes).reverse().toString('hex') || '0'}`);

function poly1305(bytes: Buffer, key: Buffer): Buffer {
	const r = numberOf(key.subarray(0, 16)) & CLAMP;
	let sum = 0n;
	for (let at = 0; at < bytes.length; at += TAG_BYTES) {
		const part = bytes.subarray(at, at + TAG_BYTES);
		sum = ((sum + numberOf(part) + (1n << BigInt(8 * part.length))) * r) % PRIME;
	}
	const tag = (sum + numberOf(key.subarray(16, 32))) & ((1n << 128n) - 1n);
	return Buffer.from(tag.toString(16).padStart(2 * TAG_BYTES, '0'), 'hex').reverse();
}
