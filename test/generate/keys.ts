/** Gives generated rows their ids, and turns picks into ids of rows that are there. */
import type { Json } from '../../shared/field';
import { fieldsOf, TABLE_NAMES, type TableName } from '../../shared/plan';

export type DraftRow = { [field: string]: Json };
export type Draft = { [T in TableName]: DraftRow[] };

/** Tables whose rows others name come before those others. */
export const TABLES_BY_NEED: readonly TableName[] = [
	'measures',
	'partners',
	...TABLE_NAMES.filter((name) => name !== 'measures' && name !== 'partners'),
];

/** The row a pick stands for; undefined where there is none. */
export const picked = <T>(from: readonly T[], pick: Json | undefined): T | undefined =>
	from.length === 0 ? undefined : from[(typeof pick === 'number' ? pick : 0) % from.length];

/** Makes ids differ within each table. */
export function nameRows(draft: Draft): void {
	for (const table of TABLE_NAMES) {
		const taken = new Set<string>();
		for (const [place, row] of draft[table].entries()) {
			const wished = `${row.id}`;
			row.id = taken.has(wished) ? `${wished.slice(0, 30)}-x${place}` : wished;
			taken.add(row.id);
		}
	}
}

/** Resolves the picks of a table; rows that need a row nobody has are left out. */
export function resolveKeys(draft: Draft, table: TableName): void {
	draft[table] = draft[table].filter((row) =>
		fieldsOf(table).every(([name, { kind, nullable }]) => {
			if (kind.type !== 'key' || row[name] === null) return true;
			row[name] = picked(draft[kind.table as TableName], row[name])?.id ?? null;
			return row[name] !== null || nullable;
		}),
	);
}
