/** What may be typed into a field, said before it is: its limits, in the words of the refusal. */
import type { Field, FieldKind } from '../../shared/field';
import { TABLES, type TableName } from '../../shared/plan';
import { limits } from '../words/limits';

/** Words for the limits of a field; undefined where it has none worth telling. */
export function limitHint(table: TableName, field: string): string | undefined {
	const kind = (TABLES[table] as Record<string, Field>)[field]?.kind;
	return kind && hintOf(kind.type === 'list' ? kind.of : kind);
}

function hintOf(kind: FieldKind): string | undefined {
	if (kind.type === 'date') return limits.date;
	if (kind.type !== 'number') return undefined;
	const { min, max, integer, unit } = kind;
	if (unit === 'rate') return limits.percent(min, max);
	if (unit === 'money') return limits.pounds(max);
	return integer ? limits.whole(min, max) : limits.decimal(min, max);
}

/** Columns of one table that say what may be typed under them. */
export const withHints = <C extends { field: string; hint?: string }>(
	table: TableName,
	columns: readonly C[],
): C[] => columns.map((column) => ({ ...column, hint: column.hint ?? limitHint(table, column.field) }));
