/** How many rows a table may have. */
import type { FormatError } from '../errors';
import { maximumRows, SINGLE_TABLES, type TableName } from '../plan';
import { numberWord, tableWord } from './words';

/** The fault `row-count` of a table with this many rows; null: none. */
export function checkCount(table: TableName, rows: number): FormatError | null {
	const most = maximumRows(table);
	const isSingle = SINGLE_TABLES.has(table);
	if (isSingle ? rows === 1 : rows <= most) return null;
	const must = isSingle ? 'exactly one' : `at most ${numberWord(most)}`;
	const message = `${tableWord(table)}: there are ${numberWord(rows)}; there must be ${must}.`;
	return { code: 'row-count', path: table, message };
}
