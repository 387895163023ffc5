/** The only SQL on the tables of a plan, generated from the table registry and prepared once a file. */
import type Database from 'better-sqlite3';
import type { Change } from '../shared/change';
import type { Json } from '../shared/field';
import { type Plan, type Row, TABLE_NAMES, type TableName } from '../shared/plan';
import { type Column, columnsOf, SQL_NAMES, type SqlValue } from './sql-table';

export interface Store {
	readPlan(): Plan;
	/** Within the caller's transaction. */
	writeChanges(changes: readonly Change[]): void;
	/** Fills an empty file; within the caller's transaction. */
	insertPlan(plan: Plan): void;
}

interface TableStatements {
	columns: Column[];
	read: Database.Statement<[], SqlValue[]>;
	insert: Database.Statement<SqlValue[]>;
	update: Database.Statement<SqlValue[]>;
	remove: Database.Statement<[string]>;
}

export function openStore(db: Database.Database): Store {
	const statements = new Map(TABLE_NAMES.map((table) => [table, prepareTable(db, table)]));
	const of = (table: TableName) => statements.get(table) as TableStatements;
	return {
		readPlan: () =>
			Object.fromEntries(TABLE_NAMES.map((table) => [table, readTable(of(table))])) as unknown as Plan,
		writeChanges: (changes) => {
			for (const change of changes) writeChange(of(change.table), change);
		},
		insertPlan: (plan) => {
			for (const table of TABLE_NAMES)
				for (const row of plan[table]) of(table).insert.run(...valuesOf(of(table).columns, row as Row));
		},
	};
}

function prepareTable(db: Database.Database, table: TableName): TableStatements {
	const name = `"${SQL_NAMES[table]}"`;
	const columns = columnsOf(table);
	const names = columns.map((column) => `"${column.name}"`);
	const marks = names.map(() => '?').join(', ');
	return {
		columns,
		read: db.prepare<[], SqlValue[]>(`SELECT ${names.join(', ')} FROM ${name} ORDER BY "order", id`).raw(),
		insert: db.prepare(`INSERT INTO ${name} (${names.join(', ')}) VALUES (${marks})`),
		update: db.prepare(
			`UPDATE ${name} SET ${names
				.slice(1)
				.map((column) => `${column} = ?`)
				.join(', ')} WHERE id = ?`,
		),
		remove: db.prepare(`DELETE FROM ${name} WHERE id = ?`),
	};
}

function readTable({ columns, read }: TableStatements): Row[] {
	return read.all().map((values) => {
		const row: Record<string, Json> = {};
		columns.forEach((column, i) => {
			row[column.name] = column.fromSql(values[i] ?? null);
		});
		return row as unknown as Row;
	});
}

const valuesOf = (columns: Column[], row: Row): SqlValue[] => {
	const fields = row as unknown as Record<string, Json>;
	return columns.map((column) => column.toSql(fields[column.name] ?? null));
};

function writeChange({ columns, insert, update, remove }: TableStatements, change: Change): void {
	const { id, before, after } = change;
	const done = !after
		? remove.run(id)
		: !before
			? insert.run(...valuesOf(columns, after))
			: update.run(...valuesOf(columns, after).slice(1), id);
	// The plan in memory is compared with every change first, so this would be a bug.
	if (done.changes !== 1) throw new Error(`A change of ${change.table} met ${done.changes} stored.`);
}
