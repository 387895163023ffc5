/** The versions of a bid file and the steps from one to the next. */
import { type Connection, connect } from './connection';
import plan from './migrations/001-plan.sql?raw';

/** 'CONS': tells a Consort bid from any other SQLite file. */
export const APPLICATION_ID = 0x434f4e53;

/** Step n makes version n of the file from version n - 1. */
export type Migrations = readonly string[];
export const MIGRATIONS: Migrations = [plan];

export const versionOf = (db: Connection): number => Number(db.pragma('user_version', { simple: true }));

/** Takes the file to the newest version in one transaction: all steps or none. `check` throws where the result is not sound. */
export function migrate(
	db: Connection,
	migrations: Migrations = MIGRATIONS,
	check: () => void = () => undefined,
): void {
	db.transaction(() => {
		for (const sql of migrations.slice(versionOf(db))) db.exec(sql);
		db.pragma(`application_id = ${APPLICATION_ID}`);
		db.pragma(`user_version = ${migrations.length}`);
		check();
	}).immediate();
}

/** Everything the file's structure consists of, as text: equal text means equal structure. */
export function schemaOf(db: Connection): string {
	const parts = db.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY type DESC, name').all() as {
		type: string;
		name: string;
		sql: string | null;
	}[];
	return parts.map(({ type, name, sql }) => `-- ${type} ${name}\n${sql ?? ''}\n`).join('\n');
}

/** The structure a file of these migrations must have, read from one that was just made. */
export function expectedSchema(migrations: Migrations = MIGRATIONS): string {
	const db = connect(':memory:');
	try {
		migrate(db, migrations);
		return schemaOf(db);
	} finally {
		db.close();
	}
}
