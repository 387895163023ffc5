/** What a damaged file still holds, and what it lost: read from its pages, never through SQLite and never written. */
import { existsSync, readFileSync } from 'node:fs';
import { type Plan, type Row, SINGLE_TABLES, TABLE_NAMES, type TableName } from '../../shared/plan';
import type { TableLoss } from '../../shared/rescue-calls';
import type { FileKey } from '../connection';
import { logOf } from '../file-place';
import { SQL_NAMES } from '../sql-table';
import { type KnownRows, type Named, rowsOfLog } from './log-rows';
import { readPages } from './pages';
import { holdTogether } from './soundness';
import { namedValues, rowOf, SQL_TABLES } from './stored-row';
import { type FoundTables, findTables } from './tables';

export interface Salvage {
	/** A bid that holds together; null: too little is left for one. */
	plan: Plan | null;
	/** What became of each table, where something was lost or restored. */
	losses: TableLoss[];
	/** Every line that could be read, sound or not, by the name of its table in the file. */
	tables: ReadonlyMap<string, readonly Named[]>;
	/** How many lines could be read in all. */
	read: number;
}

/** `key`: of a file that is encrypted; without it nothing of such a file can be read. */
export function salvageFile(path: string, key: FileKey | null = null): Salvage {
	const log = logOf(path);
	const found = findTables(readPages(readFileSync(path), existsSync(log) ? readFileSync(log) : null, key));
	const tables = new Map(SQL_TABLES.map((table) => [table, namedLines(found, table)]));
	const known = rowsOfLog(tables.get('history') ?? [], tables.get('version') ?? []);
	const read = [...tables.values()].reduce((sum, lines) => sum + lines.length, 0);
	const rows = new Map(TABLE_NAMES.map((table) => [table, rowsOf(table, found, known)]));
	const held = holdTogether(new Map([...rows].map(([table, { all }]) => [table, all])));
	const losses = TABLE_NAMES.flatMap((table) => {
		const loss = lossOf(table, rows.get(table), held?.[table] ?? [], found);
		return loss.restored + loss.lost.length + loss.leftOut === 0 && loss.isCounted ? [] : [loss];
	});
	return { plan: held, losses, tables, read };
}

const namedLines = (found: FoundTables, table: string): Named[] =>
	(found.lines.get(table) ?? []).flatMap((line): Named[] => {
		const named = namedValues(table, line);
		return named ? [named] : [];
	});

interface TableRows {
	all: Row[];
	restored: Row[];
	/** Lines that could be read and are no sound rows. */
	unsound: number;
}

/** Each id once: as stored, or as the file's own log last wrote it where its index still names it. */
function rowsOf(table: TableName, found: FoundTables, known: KnownRows): TableRows {
	const byId = new Map<string, Row>();
	for (const line of found.lines.get(SQL_NAMES[table]) ?? []) {
		const row = rowOf(table, line);
		if (row && !byId.has(row.id)) byId.set(row.id, row);
	}
	const named = found.ids.get(SQL_NAMES[table]);
	const restored = [...(known.get(table) ?? [])].flatMap(([id, row]) => {
		const isWanted = named ? named.has(id) : SINGLE_TABLES.has(table) && byId.size === 0;
		return row && isWanted && !byId.has(id) ? [row] : [];
	});
	const all = [...byId.values(), ...restored].sort((a, b) => a.order - b.order);
	const read = found.lines.get(SQL_NAMES[table])?.length ?? 0;
	return { all, restored, unsound: Math.max(0, read - byId.size - restored.length) };
}

function lossOf(
	table: TableName,
	rows: TableRows | undefined,
	held: readonly Row[],
	{ ids, torn }: FoundTables,
): TableLoss {
	const isTorn = torn.has(SQL_NAMES[table]);
	const named = ids.get(SQL_NAMES[table]);
	const have = new Set(rows?.all.map(({ id }) => id));
	return {
		table,
		kept: held.length,
		restored: rows?.restored.filter(({ id }) => held.some((row) => row.id === id)).length ?? 0,
		lost: isTorn ? [...(named ?? [])].filter((id) => !have.has(id)) : [],
		leftOut: (rows?.unsound ?? 0) + Math.max(0, (rows?.all.length ?? 0) - held.length),
		isCounted: !isTorn || named !== undefined,
	};
}
