/** What the file knows about itself besides the bid. */
import type Database from 'better-sqlite3';
import { z } from 'zod';

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

const META = z.object({
	createdAt: z.iso.datetime(),
	appVersion: z.string().max(100),
	savedAt: z.iso.datetime(),
	revision: z.int().min(0),
	asAt: z.iso.date().nullable(),
	isSample: z.boolean(),
});

export const newMeta = (appVersion: string, more: Partial<Meta> = {}): Meta => {
	const now = new Date().toISOString();
	return { createdAt: now, appVersion, savedAt: now, revision: 0, asAt: null, isSample: false, ...more };
};

export interface MetaStore {
	/** Null where what is stored is not of the kind it must be. */
	read(): Meta | null;
	write(values: Partial<Meta>): void;
}

export function openMeta(db: Database.Database): MetaStore {
	const all = db.prepare<[], { key: string; value: string }>('SELECT key, value FROM meta');
	const put = db.prepare<[string, string]>(
		'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
	);
	return {
		read: () => {
			const stored = Object.fromEntries(all.all().map(({ key, value }) => [key, JSON.parse(value)]));
			const read = META.partial().safeParse(stored);
			return read.success ? { ...newMeta(''), ...(read.data as Partial<Meta>) } : null;
		},
		write: (values) => {
			for (const [key, value] of Object.entries(values)) put.run(key, JSON.stringify(value));
		},
	};
}
