/** Which table a stored line belongs to, by what its values are. */

import type { Json } from '../../shared/field';
import { type Row, TABLE_NAMES, type TableName } from '../../shared/plan';
import { checkRow } from '../../shared/rules/row';
import { connect } from '../connection';
import { migrate } from '../migrate';
import { fieldsOnly, placed } from '../row';
import { columnsOf, SQL_NAMES, type SqlValue } from '../sql-table';
import type { Line } from './cells';
import type { StoredValue } from './record';

const OTHERS = ['meta', 'history', 'version'] as const;
/** Names as they stand in the file. */
export const SQL_TABLES: readonly string[] = [...TABLE_NAMES.map((table) => SQL_NAMES[table]), ...OTHERS];

/** The names of the columns in the order they are stored in. */
function storedColumns(): ReadonlyMap<string, readonly string[]> {
	const db = connect(':memory:');
	try {
		migrate(db);
		const names = db.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck();
		return new Map(SQL_TABLES.map((table) => [table, names.all(table)]));
	} finally {
		db.close();
	}
}

let columns: ReadonlyMap<string, readonly string[]> | null = null;

const columnsOfTable = (table: string): readonly string[] => {
	columns ??= storedColumns();
	return columns.get(table) ?? [];
};

export const columnCount = (table: string): number => columnsOfTable(table).length;

/** The line by the names of its columns; null where it has fewer values than the table ever had columns. */
export function namedValues(table: string, { rowid, values }: Line): Record<string, StoredValue> | null {
	const names = columnsOfTable(table);
	if (values.length < names.length) return null;
	const named = Object.fromEntries(names.map((name, n) => [name, values[n] ?? null]));
	// A whole number that is the key of its table is not stored a second time.
	if (table === 'history') named.seq = rowid;
	if (table === 'version') named.id = rowid;
	return named;
}

/** A sound row of the bid; null where the values are none of this table. */
export function rowOf(table: TableName, line: Line): Row | null {
	const values = namedValues(SQL_NAMES[table], line);
	if (!values || typeof values.order !== 'number') return null;
	try {
		const fields: Record<string, Json> = {};
		for (const { name, fromSql } of columnsOf(table)) {
			const value = values[name] ?? null;
			if (Buffer.isBuffer(value)) return null;
			fields[name] = fromSql(value as SqlValue);
		}
		const checked = checkRow(table, fieldsOnly(fields as unknown as Row), undefined, table);
		return checked.row && checked.errors.length === 0 ? placed(checked.row, values.order) : null;
	} catch {
		return null;
	}
}

const isText = (value: unknown): value is string => typeof value === 'string';

const STATES: ReadonlySet<StoredValue | undefined> = new Set(['done', 'undone', 'spent', 'logged']);

/** Whether a line could stand in this table. */
export function fits(table: string, line: Line): boolean {
	const planTable = TABLE_NAMES.find((name) => SQL_NAMES[name] === table);
	if (planTable) return rowOf(planTable, line) !== null;
	const values = namedValues(table, line);
	if (!values) return false;
	if (table === 'meta') return isText(values.key) && isText(values.value) && line.values.length === 2;
	if (table === 'version') return isText(values.name) && Buffer.isBuffer(values.plan);
	return isText(values.changes) && STATES.has(values.state) && isText(values.at) && values.at.includes('T');
}
