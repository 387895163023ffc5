/** The one way to a bid's file: as it is, or through the key of a bid that has a passphrase. */
import Database from 'better-sqlite3';

export type Connection = Database.Database;

export interface ConnectOptions {
	fileMustExist?: boolean;
	readonly?: boolean;
	/** How long a lock of somebody else is waited for, in milliseconds. */
	timeout?: number;
}

/** Opens files that are encrypted. It is made where the passphrase is known, and dropped with the bid. */
export interface FileKey {
	connect(path: string, options: ConnectOptions): Connection;
	/** The content of one page of a damaged file, the first being 1; null where it is not as it was written. */
	openPage(number: number, page: Uint8Array): Buffer | null;
	/** Whether a file that begins with these bytes is encrypted with it. */
	isOf(firstBytes: Uint8Array): boolean;
	/** The same key for a second holder: each drops its own. */
	copy(): FileKey;
	/** Writes over the key in memory; nothing opens with it any more. */
	drop(): void;
}

export const connect = (
	path: string,
	options: ConnectOptions = {},
	key: FileKey | null = null,
): Connection => (key ? key.connect(path, options) : new Database(path, options));
