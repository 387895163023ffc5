/** Taking things out of a bid together with what cannot stand without them. */
import { type Change, mergeChanges } from '../change';
import { fieldsOf, type Plan, type Row, TABLE_NAMES, type TableName } from '../plan';
import { findRow } from './row';
import { withoutBrokenScenarios } from './scenario-upkeep';

/**
 * Takes out one row and everything that names it: where the naming field may be empty it is emptied,
 * otherwise the naming row goes too, and so on. Scenario changes that name a removed row go with it.
 * A budget line loses its meaning with its post, and a role with its measure; they go.
 */
export function removeWithDependants(plan: Plan, table: TableName, id: string): Change[] {
	const changes: Change[] = [];
	const gone = new Set<string>();
	const waiting: { table: TableName; id: string }[] = [{ table, id }];
	const emptied = new Map<string, { table: TableName; row: Row }>();
	for (let next = waiting.shift(); next; next = waiting.shift()) {
		const row = findRow(plan, next.table, next.id);
		if (!row || gone.has(`${next.table}/${next.id}`)) continue;
		gone.add(`${next.table}/${next.id}`);
		changes.push({ table: next.table, id: next.id, before: row as Row, after: null });
		for (const naming of rowsNaming(plan, next.table, next.id)) {
			if (naming.mayBeEmpty) {
				const key = `${naming.table}/${naming.row.id}`;
				const row = emptied.get(key)?.row ?? naming.row;
				emptied.set(key, { table: naming.table, row: { ...row, [naming.field]: null } as Row });
			} else waiting.push({ table: naming.table, id: naming.row.id });
		}
	}
	for (const [key, { table: named, row }] of emptied)
		if (!gone.has(key))
			changes.push({
				table: named,
				id: row.id,
				before: (findRow(plan, named, row.id) ?? null) as Row | null,
				after: row,
			});
	return withoutBrokenScenarios(plan, mergeChanges(changes));
}

interface Naming {
	table: TableName;
	row: Row;
	field: string;
	mayBeEmpty: boolean;
}

function rowsNaming(plan: Plan, table: TableName, id: string): Naming[] {
	const found: Naming[] = [];
	for (const other of TABLE_NAMES)
		for (const [field, { kind, nullable }] of fieldsOf(other)) {
			if (kind.type !== 'key' || kind.table !== table) continue;
			for (const row of plan[other])
				if ((row as unknown as Record<string, unknown>)[field] === id)
					found.push({
						table: other,
						row: row as Row,
						field,
						mayBeEmpty: nullable && !keyIsMeaning(other, field, row as Row),
					});
		}
	for (const change of plan.scenarioChanges)
		if (change.table === table && change.rowId === id)
			found.push({ table: 'scenarioChanges', row: change, field: 'rowId', mayBeEmpty: false });
	return found;
}

/** Fields that may be empty in general but not in this row: without them it says nothing. */
function keyIsMeaning(table: TableName, field: string, row: Row): boolean {
	if (table === 'budgetLines') return field === 'postId' && (row as Row<'budgetLines'>).method === 'post';
	if (table === 'roles') return field === 'measureId' && (row as Row<'roles'>).method !== 'none';
	if (table === 'riskLinks') {
		const link = row as Row<'riskLinks'>;
		return field === 'partnerId' ? link.measureId === null : link.partnerId === null;
	}
	return false;
}
