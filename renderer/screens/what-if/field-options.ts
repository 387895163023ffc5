/** What a scenario can change, as choices: of which thing, of it what, and in which period or year. */

import { fieldValue } from '../../../shared/edits/cell';
import type { FieldKind } from '../../../shared/field';
import { nameOfRow, THINGS } from '../../../shared/names';
import { fieldsOf, isActive, only, type Plan, type Row, type TableName } from '../../../shared/plan';
import { REMOVABLE } from '../../../shared/rules/scenario-change';
import { fieldWord } from '../../../shared/rules/words';
import { choiceWords, entryWords } from '../../../shared/value-words';
import { periodWords } from '../../ui/field-grid';
import type { Option } from '../../ui/kit';
import { whatIf } from '../../words/what-if';

/** key -> word */
export type Words = Readonly<Record<string, string>>;

/** Instead of a field: the thing is taken out, the partner leaves. */
export const TAKE_OUT = '-out';
export const LEAVES = '-leaves';
/** Instead of an entry of a list. */
export const EVERY = 'all';

/** In the order in which people ask what if. */
const TABLES_OFFERED: readonly TableName[] = [
	'targets',
	'funnelSteps',
	'posts',
	'absences',
	'commitments',
	'partners',
	'roles',
	'measures',
	'budgetLines',
	'overheadPools',
	'matchFunding',
	'risks',
	'bid',
	'riskSharing',
	'assumptions',
];

export const tableOptions = (plan: Plan): Option<TableName>[] =>
	TABLES_OFFERED.filter((table) => plan[table].length > 0).map((table) => ({
		key: table,
		label: THINGS[table],
	}));

/** Whether things of this table belong to a partner each, so that the partner is chosen first. */
export const hasPartner = (table: TableName): boolean =>
	fieldsOf(table).some(([field]) => field === 'partnerId');

/** The partners that have things of this table. */
export function ownerOptions(plan: Plan, table: TableName): Option<string>[] {
	if (!hasPartner(table)) return [];
	const owners = new Set(plan[table].map((row) => fieldValue(row as Row, 'partnerId')));
	return plan.partners
		.filter((partner) => owners.has(partner.id) && isActive(partner))
		.map((partner) => ({ key: partner.id, label: nameOfRow(plan, 'partners', partner as Row) }));
}

export function thingOptions(plan: Plan, table: TableName, partnerId: string | undefined): Option<string>[] {
	const rows = (plan[table] as readonly Row[]).filter((row) =>
		table === 'partners'
			? isActive(row as Row<'partners'>)
			: !hasPartner(table) || fieldValue(row, 'partnerId') === partnerId,
	);
	return rows.map((row) => ({ key: row.id, label: nameOfRow(plan, table, row) || THINGS[table] }));
}

/** Fields whose value can be typed or chosen; text changes no figure. */
const isOffered = (table: TableName, field: string, { type }: FieldKind): boolean =>
	['number', 'period', 'date', 'bool', 'choice', 'list'].includes(type) &&
	!(table === 'bid' && ['start', 'years', 'periodMonths', 'currency'].includes(field));

export function fieldOptions(plan: Plan, table: TableName, rowId: string): Option<string>[] {
	const leaves = table === 'partners' && only(plan, 'bid').leadPartnerId !== rowId;
	return [
		...(leaves ? [{ key: LEAVES, label: whatIf.leavesFrom }] : []),
		...fieldsOf(table)
			.filter(([field, { kind }]) => isOffered(table, field, kind))
			.map(([field]) => ({ key: field, label: whatIf.lists[field] ?? fieldWord(field) })),
		...(Object.hasOwn(REMOVABLE, table) ? [{ key: TAKE_OUT, label: whatIf.takeOut }] : []),
	];
}

export const entryOptions = (plan: Plan, kind: FieldKind, length: number): Option<string>[] => [
	{ key: EVERY, label: whatIf.everyEntry },
	...Array.from({ length }, (_, index) => ({ key: String(index), label: entryWords(plan, kind, index) })),
];

/** The words to choose a value from; undefined where it is typed. */
export function wordsOfKind(plan: Plan, kind: FieldKind): Words | undefined {
	if (kind.type === 'period') return periodWords(plan);
	if (kind.type === 'bool') return { true: 'Yes', false: 'No' };
	if (kind.type !== 'choice') return undefined;
	return Object.fromEntries(kind.choices.map((choice) => [String(choice), choiceWords(String(choice))]));
}
