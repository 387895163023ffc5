/** The library's own types cannot be reached through its package.json; its calls are those of better-sqlite3. */
declare module 'better-sqlite3-multiple-ciphers' {
	import type Database from 'better-sqlite3';

	interface CipherDatabase extends Database.Database {
		/** Opens what is encrypted. 0 where it was taken; whether it fits shows at the first page read. */
		key(key: Buffer): number;
	}
	const Library: new (path: string, options?: Database.Options) => CipherDatabase;
	// biome-ignore lint/style/noDefaultExport: this is how the library gives its class.
	export default Library;
}
