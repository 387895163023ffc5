/** The moments of a bid that somebody gave a name, each with the whole bid as it was then. */
import { deflateSync, inflateSync } from 'node:zlib';
import type Database from 'better-sqlite3';
import type { Version } from '../shared/contract';
import type { Plan } from '../shared/plan';
import { MOST_BYTES } from '../shared/rules/json-text';
import { planErrors } from './plan-check';

export type NewVersion = Omit<Version, 'id'> & { plan: Plan };

export interface Versions {
	/** Newest first, without those that were removed. */
	list(): Version[];
	find(id: number, isRemoved?: boolean): Version | undefined;
	/** Null where what is stored cannot be read as a bid. */
	readPlan(id: number): Plan | null;
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
		readPlan: (id) => unpacked(packed.get(id)),
		add: (version) => insert.run({ ...version, plan: deflateSync(JSON.stringify(version.plan)) }),
		rename: (id, name) => rename.run(name, id),
		setRemoved: (id, isRemoved) => setRemoved.run(Number(isRemoved), id),
		forgetRemoved: () => forget.run(),
	};
}

/** A few packed bytes could be gigabytes: a version is no larger than the bid JSON that Consort takes. */
function unpacked(packed: Buffer | undefined): Plan | null {
	if (!packed) return null;
	try {
		const plan = JSON.parse(inflateSync(packed, { maxOutputLength: MOST_BYTES }).toString('utf8')) as Plan;
		return planErrors(plan) === null ? plan : null;
	} catch {
		return null;
	}
}
