/** Changes in words: what was changed, what it was before and what it is after. */
import { applyChanges, type Change } from './change';
import type { FieldKind, Json } from './field';
import { nameOf, nameOfRow, THINGS } from './names';
import { periodLabel } from './period';
import { fieldsOf, only, type Plan, type Row, TABLE_NAMES, type TableName } from './plan';
import { withValues } from './rules/scenario-change';
import { fieldWord } from './rules/words';
import { entryWords, valueWords } from './value-words';

const loose = (row: Row): Record<string, Json> => row as unknown as Record<string, Json>;

export interface ChangeWords {
	/** `Post, Specialist advocate at Sabr Sisters` */
	subject: string;
	/** `FTE 0.8 → 0.9`; for what came or went one word. */
	details: string[];
}

/** Lists that are all there is to their thing need no name of their own. */
const PLAIN_LISTS: ReadonlySet<string> = new Set(['byPeriod', 'byYear']);

/** What a change did, field by field, in the words of the screen. Names are those of `plan`. */
export function describeChange(plan: Plan, change: Change): ChangeWords {
	const { table, before, after } = change;
	const row = after ?? before;
	if (table === 'scenarioChanges')
		return describeInScenario(
			plan,
			before as Row<'scenarioChanges'> | null,
			after as Row<'scenarioChanges'> | null,
		);
	const name = row ? nameOfRow(plan, table, row) : '';
	const subject = name === '' ? THINGS[table] : `${THINGS[table]}, ${name}`;
	if (!before || !after) return { subject, details: [after ? 'added' : 'taken out'] };
	const details = fieldsOf(table).flatMap(([field, { kind }]) =>
		fieldDetails(plan, table, field, kind, loose(before)[field] ?? null, loose(after)[field] ?? null),
	);
	return { subject, details: details.length > 0 ? details : ['moved to another place'] };
}

function fieldDetails(
	plan: Plan,
	table: TableName,
	field: string,
	kind: FieldKind,
	before: Json,
	after: Json,
): string[] {
	if (JSON.stringify(before) === JSON.stringify(after)) return [];
	const word = fieldWord(field);
	if (!Array.isArray(before) || !Array.isArray(after))
		return [`${word} ${valueWords(plan, table, field, before)} → ${valueWords(plan, table, field, after)}`];
	return Array.from({ length: Math.max(before.length, after.length) }, (_, index) => index).flatMap(
		(index) => {
			const [old = null, now = null] = [before[index], after[index]];
			if (old === now) return [];
			const entry = `${entryWords(plan, kind, index)} ${valueWords(plan, table, field, old)} → ${valueWords(plan, table, field, now)}`;
			return [PLAIN_LISTS.has(field) ? entry : `${word}, ${entry}`];
		},
	);
}

/** What a scenario said and says; not what the bid had, which may be another by now. */
function describeInScenario(
	plan: Plan,
	before: Row<'scenarioChanges'> | null,
	after: Row<'scenarioChanges'> | null,
): ChangeWords {
	const row = after ?? before;
	if (!row) return { subject: THINGS.scenarioChanges, details: [] };
	const subject = `Scenario, ${nameOf(plan, 'scenarios', row.scenarioId)}`;
	const said = before && saysInScenario(plan, before);
	const says = after && saysInScenario(plan, after);
	if (said !== null && says !== null) return { subject, details: [`${said} → ${says}`] };
	return { subject, details: [says ?? `no longer: ${said}`] };
}

function saysInScenario(plan: Plan, change: Row<'scenarioChanges'>): string {
	if (change.kind !== 'set') return describeScenarioChange(plan, change);
	const table = change.table as TableName;
	const values = Object.entries(change.values ?? {}).map(
		([field, value]) => `${fieldWord(field)} ${valueWords(plan, table, field, value)}`,
	);
	return `${THINGS[table]}, ${nameOf(plan, table, change.rowId)}: ${values.join(', ')}`;
}

/** One change of a scenario against the bid: `Post, Specialist advocate at Sabr Sisters: FTE 0.8 → 0.4`. */
export function describeScenarioChange(plan: Plan, change: Row<'scenarioChanges'>): string {
	const table = change.table as TableName;
	const row = plan[table]?.find((each) => each.id === change.rowId) as Row | undefined;
	if (!row) return 'something no longer in the bid';
	if (change.kind === 'partnerLeaves')
		return `${nameOfRow(plan, table, row)} leaves from ${periodLabel(only(plan, 'bid'), change.fromPeriod ?? 1)}`;
	const after = change.kind === 'remove' ? null : withValues(row, change.values);
	const { subject, details } = describeChange(plan, { table, id: row.id, before: row, after });
	return `${subject}: ${details.join(', ')}`;
}

/** The partners a change concerns: the partner itself, or whom its thing names, before or after. */
export function partnersOfChange({ table, id, before, after }: Change): string[] {
	if (table === 'partners') return [id];
	const fields = fieldsOf(table).flatMap(([field, { kind }]) =>
		kind.type === 'key' && kind.table === 'partners' ? [field] : [],
	);
	const named = [before, after].flatMap((row) => (row ? fields.map((field) => loose(row)[field]) : []));
	return [...new Set(named.filter((each): each is string => typeof each === 'string'))];
}

/** A plan in which things that came and went by these changes, newest first, still have their names. */
export function withFormerRows(plan: Plan, changes: readonly Change[]): Plan {
	const known = new Set(TABLE_NAMES.flatMap((table) => plan[table].map((row) => `${table}/${row.id}`)));
	const former = changes.flatMap((change): Change[] => {
		const row = change.before ?? change.after;
		const key = `${change.table}/${change.id}`;
		if (!row || known.has(key)) return [];
		known.add(key);
		return [{ table: change.table, id: change.id, before: null, after: row }];
	});
	return applyChanges(plan, former);
}
