/** One scenario change, made on a working copy. */
import type { Json } from '../field';
import type { Row, TableName } from '../plan';
import type { WorkingCopy } from './working-copy';

type ScenarioChange = Row<'scenarioChanges'>;

/** Tables a scenario may take rows out of, and the rows that go with them. */
export const REMOVABLE: Partial<Record<TableName, readonly { table: TableName; field: string }[]>> = {
	posts: [{ table: 'budgetLines', field: 'postId' }],
	risks: [
		{ table: 'riskShares', field: 'riskId' },
		{ table: 'riskLinks', field: 'riskId' },
	],
	commitments: [],
	absences: [],
	targets: [],
	funnelSteps: [],
	budgetLines: [],
	overheadPools: [],
	matchFunding: [],
};

function remove(copy: WorkingCopy, table: TableName, id: string): void {
	copy.put(table, id, null);
	for (const also of REMOVABLE[table] ?? [])
		for (const row of copy.naming(also.table, also.field, id)) copy.put(also.table, row.id, null);
}

/** The row with a change's values put into it. */
export const withValues = (row: Row, values: { [key: string]: Json } | null): Row =>
	({ ...row, ...values }) as Row;

/** Makes a change that is known to keep the rules; one whose row is gone alters nothing. */
export function makeChange(copy: WorkingCopy, change: ScenarioChange): void {
	const table = change.table as TableName;
	const row = copy.row(table, change.rowId);
	if (!row) return;
	if (change.kind === 'set') copy.put(table, row.id, withValues(row as Row, change.values));
	else if (change.kind === 'remove') remove(copy, table, row.id);
	else copy.leave(row.id, change.fromPeriod ?? 1);
}

/** The changes of each scenario, in the order they are made. */
export function changesByScenario(changes: readonly ScenarioChange[]): Map<string, ScenarioChange[]> {
	const sorted = new Map<string, ScenarioChange[]>();
	for (const change of changes) {
		const own = sorted.get(change.scenarioId);
		if (own) own.push(change);
		else sorted.set(change.scenarioId, [change]);
	}
	for (const own of sorted.values()) own.sort((a, b) => a.position - b.position);
	return sorted;
}
