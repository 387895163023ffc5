/** Edits of single entries: what every other edit is made of. Each is (plan, args) -> Change[]. */
import type { Change } from '../change';
import { type FieldsOf, fieldsOf, type Plan, type Row, TABLES, type TableName } from '../plan';

/** The row of `table` with this id; undefined where there is none. */
export const findRow = <T extends TableName>(plan: Plan, table: T, id: string): Row<T> | undefined =>
	(plan[table] as readonly Row<T>[]).find((row) => row.id === id);

/**
 * Sets fields of one row. No change where the values already stand or the row is gone.
 * Values are not checked here: the service checks every row against the registry.
 */
export function setFields<T extends TableName>(
	plan: Plan,
	table: T,
	id: string,
	values: Partial<FieldsOf<T>>,
): Change[] {
	const before = findRow(plan, table, id);
	if (!before) return [];
	const after = { ...before, ...values };
	return JSON.stringify(after) === JSON.stringify(before)
		? []
		: [{ table, id, before: before as Row, after: after as Row }];
}

/**
 * Adds a row at the end of its table, or right after the row `afterId`. Fields not given get the
 * registry's defaults; a field without one must be given. Returns the change and the new id.
 */
export function addRow<T extends TableName>(
	plan: Plan,
	table: T,
	values: Partial<FieldsOf<T>>,
	options: { id?: string; afterId?: string } = {},
): { id: string; changes: Change[] } {
	const id = options.id ?? freshId(plan, table);
	const defaults = Object.fromEntries(
		fieldsOf(table)
			.filter(([, field]) => field.fallback !== undefined)
			.map(([name, field]) => [name, field.fallback]),
	);
	const ordered: Record<string, unknown> = { id, order: placeAfter(plan, table, options.afterId) };
	for (const name of Object.keys(TABLES[table]))
		ordered[name] = (values as Record<string, unknown>)[name] ?? defaults[name] ?? null;
	return { id, changes: [{ table, id, before: null, after: ordered as unknown as Row }] };
}

/** Takes one row out, and nothing else: the edits of each table know what goes with it. */
export function removeRow(plan: Plan, table: TableName, id: string): Change[] {
	const before = findRow(plan, table, id);
	return before ? [{ table, id, before: before as Row, after: null }] : [];
}

/** The order number of a new row: after `afterId`, half way to the next one; otherwise last. */
function placeAfter(plan: Plan, table: TableName, afterId: string | undefined): number {
	const rows = plan[table];
	const at = afterId === undefined ? -1 : rows.findIndex((row) => row.id === afterId);
	const before = rows[at];
	const after = at < 0 ? undefined : rows[at + 1];
	if (!before || !after) return (rows.at(-1)?.order ?? 0) + 1;
	return (before.order + after.order) / 2;
}

const PREFIX: Partial<Record<TableName, string>> = {
	partners: 'P',
	measures: 'M',
	roles: 'R',
	risks: 'K',
	posts: 'post',
};

/** An id that no row of the table has: a short word and the next free number. */
export function freshId(plan: Plan, table: TableName): string {
	const taken = new Set(plan[table].map((row) => row.id));
	const prefix = PREFIX[table] ?? table.replace(/s$/, '');
	let number = plan[table].length + 1;
	while (taken.has(`${prefix}${number}`)) number += 1;
	return `${prefix}${number}`;
}
