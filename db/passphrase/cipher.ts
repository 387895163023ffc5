/**
 * Opens encrypted files: the same calls as the plain library, from a build of SQLite that encrypts every page
 * (SQLite3 Multiple Ciphers). It is loaded when a bid is or becomes encrypted, never before.
 */
/// <reference path="./cipher-library.d.ts" />
import type { Connection, ConnectOptions, FileKey } from '../connection';
import { type FileHeader, makeHeader } from './file-header';
import { openPage } from './page-cipher';
import { recoveryText } from './recovery-key';

/** The key of one file, held in the service's memory alone. */
export interface CipherKey extends FileKey {
	header: FileHeader;
	recoveryText(): string;
}

type Library = typeof import('better-sqlite3-multiple-ciphers').default;

/** Takes over the raw key, which goes with `drop`. */
export async function cipherKey(raw: Buffer, salt: Buffer): Promise<CipherKey> {
	const { default: library } = await import('better-sqlite3-multiple-ciphers');
	return keyWith(library, raw, makeHeader(raw, salt));
}

const keyWith = (library: Library, raw: Buffer, header: FileHeader): CipherKey => ({
	header,
	connect: (path, options) => connectWith(library, path, options, raw, header),
	openPage: (number, page) => openPage(raw, number, page),
	isOf: (bytes) => header.bytes.equals(bytes),
	recoveryText: () => recoveryText(raw),
	copy: () => keyWith(library, Buffer.from(raw), header),
	drop: () => void raw.fill(0),
});

function connectWith(
	Library: Library,
	path: string,
	options: ConnectOptions,
	raw: Buffer,
	{ bytes }: FileHeader,
): Connection {
	const db = new Library(path, options);
	// The library takes a raw key and salt as text of this form.
	const text = Buffer.from(`raw:${raw.toString('hex')}${bytes.toString('hex')}`, 'latin1');
	try {
		db.pragma("cipher = 'chacha20'");
		db.key(text);
		// Sorting a large table would otherwise write parts of it, plain, beside the system's own files.
		db.pragma('temp_store = MEMORY');
	} catch (error) {
		db.close();
		throw error;
	} finally {
		text.fill(0);
	}
	return db;
}
