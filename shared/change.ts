/**
 * A change is data: a row before and after. The same value is stored, replied, shown in the history,
 * undone, compared, proposed by a partner's workbook and laid over a bid as a scenario.
 */
import { type Plan, type Row, TABLE_NAMES, type TableName } from './plan';

export interface Change {
	table: TableName;
	id: string;
	/** null: the row is new. */
	before: Row | null;
	/** null: the row goes. */
	after: Row | null;
}

/** Lays changes over a plan, in their order. Tables that no change names stay the same object. */
export function applyChanges(plan: Plan, changes: readonly Change[]): Plan {
	const touched = new Map<TableName, Map<string, Row>>();
	for (const { table, id, after } of changes) {
		let rows = touched.get(table);
		if (!rows) {
			rows = new Map(plan[table].map((row) => [row.id, row as Row]));
			touched.set(table, rows);
		}
		if (after) rows.set(id, after);
		else rows.delete(id);
	}
	if (touched.size === 0) return plan;
	const next: Record<string, readonly Row[]> = { ...plan };
	for (const [table, rows] of touched) next[table] = [...rows.values()].sort(byOrder);
	return next as unknown as Plan;
}

/** Rows stand by their order; two of the same order stand by id, so that every reader agrees. */
export function byOrder(a: Row, b: Row): number {
	return a.order - b.order || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** The changes that take a plan back: last first, before and after exchanged. */
export function invertChanges(changes: readonly Change[]): Change[] {
	return changes
		.map(({ table, id, before, after }) => ({ table, id, before: after, after: before }))
		.reverse();
}

/**
 * What leads from one plan to another: one change for each row that differs, nothing for equal rows. Tables
 * that are the same object are not looked into. Rows of both plans are known by their ids.
 */
export function diffPlans(before: Plan, after: Plan): Change[] {
	return TABLE_NAMES.flatMap((table) =>
		before[table] === after[table] ? [] : diffTable(before, after, table),
	);
}

function diffTable(before: Plan, after: Plan, table: TableName): Change[] {
	const old = new Map(before[table].map((row) => [row.id, row as Row]));
	const changes: Change[] = [];
	for (const row of after[table] as readonly Row[]) {
		const was = old.get(row.id) ?? null;
		old.delete(row.id);
		if (!sameRow(was, row)) changes.push({ table, id: row.id, before: was, after: row });
	}
	const gone = [...old].map(([id, row]): Change => ({ table, id, before: row, after: null }));
	return [...gone, ...changes];
}

/** One change per row: the first before and the last after; rows that end as they began drop out. */
export function mergeChanges(changes: readonly Change[]): Change[] {
	const merged = new Map<string, Change>();
	for (const change of changes) {
		const key = `${change.table}/${change.id}`;
		const earlier = merged.get(key);
		merged.set(key, earlier ? { ...earlier, after: change.after } : change);
	}
	return [...merged.values()].filter(({ before, after }) => !sameRow(before, after));
}

/** Whether two rows hold the same values. */
export function sameRow(a: Row | null, b: Row | null): boolean {
	return a === b || (a !== null && b !== null && JSON.stringify(sorted(a)) === JSON.stringify(sorted(b)));
}

const sorted = (row: Row) => Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1));

/** The names of the fields in which a change alters its row; none for a row that comes or goes. */
export function changedFields({ before, after }: Change): string[] {
	if (!before || !after) return [];
	const old = before as Record<string, unknown>;
	return Object.entries(after)
		.filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(old[name]))
		.map(([name]) => name);
}
