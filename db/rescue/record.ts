/** One stored line as values, read from bytes that may be damaged: whatever does not add up is no line. */
import type { SqlValue } from '../sql-table';

export type StoredValue = SqlValue | Buffer;

/** SQLite's number of 1 to 9 bytes; null past the end. */
export function readVarint(bytes: Buffer, at: number): { value: number; next: number } | null {
	let value = 0;
	for (let n = 0; n < 9; n++) {
		const byte = bytes[at + n];
		if (byte === undefined) return null;
		if (n === 8) return { value: value * 256 + byte, next: at + 9 };
		value = value * 128 + (byte & 0x7f);
		if (byte < 0x80) return { value, next: at + n + 1 };
	}
	return null;
}

const INT_BYTES = [0, 1, 2, 3, 4, 6, 8];

function lengthOf(type: number): number | null {
	if (type <= 6) return INT_BYTES[type] ?? null;
	if (type === 7) return 8;
	if (type === 8 || type === 9) return 0;
	return type < 12 ? null : Math.floor((type - 12) / 2);
}

function storedValue(type: number, bytes: Buffer): StoredValue {
	if (type === 0) return null;
	if (type === 7) return bytes.readDoubleBE(0);
	if (type === 8 || type === 9) return type - 8;
	if (type === 6) return Number(bytes.readBigInt64BE(0));
	if (type < 7) return bytes.readIntBE(0, bytes.length);
	return type % 2 === 1 ? bytes.toString('utf8') : Buffer.from(bytes);
}

/** Null where the bytes are no whole record. */
export function readRecord(bytes: Buffer): StoredValue[] | null {
	const header = readVarint(bytes, 0);
	if (!header || header.value > bytes.length) return null;
	const values: StoredValue[] = [];
	let body = header.value;
	for (let at = header.next; at < header.value; ) {
		const type = readVarint(bytes, at);
		const length = type && lengthOf(type.value);
		if (!type || length === null || body + length > bytes.length) return null;
		values.push(storedValue(type.value, bytes.subarray(body, body + length)));
		body += length;
		at = type.next;
	}
	return body === bytes.length ? values : null;
}
