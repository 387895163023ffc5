/** The moments of a bid that somebody gave a name, each with the whole bid as it was then. */
import type Database from 'better-sqlite3';
import type { Version } from '../shared/contract';
import type { Plan } from '../shared/plan';
import { packPlan, unpackPlan } from './packed-plan';

export type NewVersion = Omit<Version, 'id'> & { plan: Plan };

export interface Versions {
	/** Newest first, without those that were removed. */
	list(): Version[];
	find(id: number, isRemoved?: boolean): Version | undefined;
	/** Null where what is stored cannot be read as a bid. */
	readPlan(id: number): Plan | null;
	/** The same as it is kept, for work in a thread. */
	packedPlan(id: number): Uint8Array | null;
	/** Each within the caller's transaction, as a name that is free. */
	add(version: NewVersion): void;
	rename(id: number, name: string): void;
	setRemoved(id: number, isRemoved: boolean): void;
	/** Takes what was removed out of the file. */
	forgetRemoved(): void;
}

export function openVersions(db: Database.Database): Versions {
	const columns = 'id, name, at, author, revision, seq, requested, stops';
	const all = db.prepare<[], Version>(`SELECT ${columns} FROM version WHERE removed = 0 ORDER BY id DESC`);
	const one = db.prepare<[number, number], Version>(
		`SELECT ${columns} FROM version WHERE id = ? AND removed = ?`,
	);
	const packed = db.prepare<[number], Buffer>('SELECT plan FROM version WHERE id = ?').pluck();
	const insert = db.prepare(
		`INSERT INTO version (name, at, author, revision, seq, requested, stops, plan)
		 VALUES (@name, @at, @author, @revision, @seq, @requested, @stops, @plan)`,
	);
	const rename = db.prepare<[string, number]>('UPDATE version SET name = ? WHERE id = ?');
	const setRemoved = db.prepare<[number, number]>('UPDATE version SET removed = ? WHERE id = ?');
	const forget = db.prepare('DELETE FROM version WHERE removed = 1');
	return {
		list: () => all.all(),
		find: (id, isRemoved = false) => one.get(id, Number(isRemoved)),
		readPlan: (id) => {
			const bytes = packed.get(id);
			return bytes ? unpackPlan(bytes) : null;
		},
		packedPlan: (id) => packed.get(id) ?? null,
		add: (version) => insert.run({ ...version, plan: packPlan(version.plan) }),
		rename: (id, name) => rename.run(name, id),
		setRemoved: (id, isRemoved) => setRemoved.run(Number(isRemoved), id),
		forgetRemoved: () => forget.run(),
	};
}
