/** Changes made on one state of the bid, laid over another: what a person typed while the bid moved on. */
import { type Change, sameRow } from './change';
import type { Json } from './field';
import type { Plan, Row, TableName } from './plan';

type Loose = Record<string, Json>;

/**
 * The same changes as they must be written on `plan`: fields that a change altered keep what was typed, entries
 * of a list one by one; all else stays as it is in `plan`. What already stands is left out. null where a row to
 * alter is gone, or a new one would take an id that is taken. Changes that fit as they are stay the same objects,
 * and a list of such changes stays the same list.
 */
export function rebaseChanges(plan: Plan, changes: readonly Change[]): Change[] | null {
	const rows = new Map<TableName, Map<string, Row>>();
	const find = (table: TableName, id: string): Row | null => {
		const known = rows.get(table) ?? new Map(plan[table].map((row) => [row.id, row as Row]));
		rows.set(table, known);
		return known.get(id) ?? null;
	};
	const rebased: Change[] = [];
	for (const change of changes) {
		const now = find(change.table, change.id);
		const next = rebaseChange(change, now);
		if (next === 'impossible') return null;
		if (next) rebased.push(next);
	}
	const isSame = rebased.length === changes.length && rebased.every((each, at) => each === changes[at]);
	return isSame ? (changes as Change[]) : rebased;
}

function rebaseChange(change: Change, now: Row | null): Change | null | 'impossible' {
	const { before, after } = change;
	if (sameRow(now, before)) return change;
	if (sameRow(now, after)) return null;
	if (!after) return { ...change, before: now };
	if (!before || !now) return 'impossible';
	const typed = withTyped(now as unknown as Loose, before as unknown as Loose, after as unknown as Loose);
	return sameRow(now, typed) ? null : { ...change, before: now, after: typed };
}

function withTyped(now: Loose, before: Loose, after: Loose): Row {
	const next: Loose = { ...now };
	for (const [name, value] of Object.entries(after)) next[name] = typedValue(now[name], before[name], value);
	return next as unknown as Row;
}

function typedValue(now: Json | undefined, before: Json | undefined, after: Json): Json {
	if (JSON.stringify(before) === JSON.stringify(after)) return now ?? null;
	const isList = Array.isArray(now) && Array.isArray(before) && Array.isArray(after);
	if (!isList || now.length !== after.length || before.length !== after.length) return after;
	return after.map((entry, at) => typedValue(now[at], before[at], entry));
}
