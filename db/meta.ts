/** What the file knows about itself besides the bid. */
import type Database from 'better-sqlite3';

export interface Meta {
	createdAt: string;
	/** The app that wrote last. */
	appVersion: string;
	savedAt: string;
	/** Counts the steps that altered the bid: edits, undos and redos. */
	revision: number;
	/** The day findings are worked out for; null: the day of looking. */
	asAt: string | null;
	isSample: boolean;
}

export const newMeta = (appVersion: string, more: Partial<Meta> = {}): Meta => {
	const now = new Date().toISOString();
	return { createdAt: now, appVersion, savedAt: now, revision: 0, asAt: null, isSample: false, ...more };
};

export interface MetaStore {
	read(): Meta;
	write(values: Partial<Meta>): void;
}

export function openMeta(db: Database.Database): MetaStore {
	const all = db.prepare<[], { key: string; value: string }>('SELECT key, value FROM meta');
	const put = db.prepare<[string, string]>(
		'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
	);
	return {
		read: () => ({
			...newMeta(''),
			...Object.fromEntries(all.all().map(({ key, value }) => [key, JSON.parse(value)])),
		}),
		write: (values) => {
			for (const [key, value] of Object.entries(values)) put.run(key, JSON.stringify(value));
		},
	};
}
