/** What the versions and the history of a damaged file still tell of its rows. */
import { inflateSync } from 'node:zlib';
import type { Change } from '../../shared/change';
import { changeSchema } from '../../shared/contract';
import { type Plan, type Row, TABLE_NAMES, type TableName } from '../../shared/plan';
import { MOST_BYTES } from '../../shared/rules/json-text';
import { planErrors } from '../plan-check';
import type { StoredValue } from './record';

export type Named = Record<string, StoredValue>;
/** By table and id: the row as it was last written; null: it was taken out. */
export type KnownRows = ReadonlyMap<TableName, ReadonlyMap<string, Row | null>>;

export function planOfVersion(packed: StoredValue | undefined): Plan | null {
	if (!Buffer.isBuffer(packed)) return null;
	try {
		const plan = JSON.parse(inflateSync(packed, { maxOutputLength: MOST_BYTES }).toString('utf8')) as Plan;
		return planErrors(plan) === null ? plan : null;
	} catch {
		return null;
	}
}

/** The changes of a step; null where they cannot be read. */
export function changesOf(text: StoredValue | undefined): Change[] | null {
	try {
		const read = changeSchema.array().safeParse(JSON.parse(String(text)));
		return read.success ? (read.data as Change[]) : null;
	} catch {
		return null;
	}
}

/** The newest version first, then each step after it in its turn. */
export function rowsOfLog(history: readonly Named[], versions: readonly Named[]): KnownRows {
	const rows = new Map<TableName, Map<string, Row | null>>(TABLE_NAMES.map((table) => [table, new Map()]));
	const bySeq = (a: Named, b: Named) => Number(a.seq) - Number(b.seq);
	const newest = [...versions].sort(bySeq).findLast(({ plan }) => planOfVersion(plan) !== null);
	const plan = planOfVersion(newest?.plan);
	if (plan)
		for (const table of TABLE_NAMES) for (const row of plan[table]) rows.get(table)?.set(row.id, row as Row);
	const from = newest && plan ? Number(newest.seq) : 0;
	for (const step of [...history].sort(bySeq))
		if (Number(step.seq) > from)
			for (const { table, id, after } of changesOf(step.changes) ?? [])
				rows.get(table)?.set(id, after as Row | null);
	return rows;
}
