/** Scenario changes of every kind that keep the rules whatever came before them. */
import fc from 'fast-check';
import type { Json } from '../../shared/field';
import { fieldsOf, TABLE_NAMES, type TableName } from '../../shared/plan';
import { type Draft, type DraftRow, picked } from './keys';
import { fieldValue, type Shape } from './value';

/** Fields a rule ties to others, or that never change; keys are left out besides. */
const TIED: { [T in TableName]?: readonly string[] } = {
	bid: ['start', 'years', 'periodMonths', 'overheadMode', 'flatRate'],
	assumptions: [
		'weekdaysPerYear',
		'annualLeave',
		'sickness',
		'training',
		'supervision',
		'greenMax',
		'amberMax',
	],
	roles: ['method', 'maxConcurrent', 'avgWeeks', 'contactShare', 'hoursPerOutput'],
	partners: ['membership'],
	posts: ['startPeriod', 'endPeriod'],
	commitments: ['fromPeriod', 'toPeriod'],
	absences: ['fromPeriod', 'toPeriod'],
	measures: ['kind'],
	budgetLines: ['method', 'byYear', 'year1Amount'],
	overheadPools: ['method', 'projectDriver'],
	risks: ['costLow', 'costLikely', 'costHigh'],
};
/** Keys that may name any row. */
const FREE_KEYS: { [T in TableName]?: readonly string[] } = {
	offers: ['partnerId'],
	contacts: ['partnerId'],
	commitments: ['partnerId', 'roleId'],
	absences: ['partnerId', 'roleId'],
	overheadPools: ['partnerId'],
	matchFunding: ['partnerId'],
	dueDiligence: ['partnerId'],
	risks: ['ownerPartnerId', 'ownerContactId'],
};
const REMOVABLE = [
	'posts',
	'risks',
	'commitments',
	'absences',
	'targets',
	'funnelSteps',
	'budgetLines',
	'overheadPools',
	'matchFunding',
] as const;
const SETTABLE = TABLE_NAMES.filter((name) => name !== 'scenarios' && name !== 'scenarioChanges');

function newValues(table: TableName, shape: Shape): fc.Arbitrary<DraftRow> {
	const free = fieldsOf(table).filter(([name, { kind }]) =>
		kind.type === 'key' ? FREE_KEYS[table]?.includes(name) : !TIED[table]?.includes(name),
	);
	const values = Object.fromEntries(free.map(([name, field]) => [name, fieldValue(field, shape)]));
	return fc.record(values, { requiredKeys: [] }) as fc.Arbitrary<DraftRow>;
}

/** Pairs of values that must keep their order, set together. */
function tiedValues(shape: Shape): fc.Arbitrary<[TableName, DraftRow]> {
	const periods = fc.tuple(
		fc.integer({ min: 1, max: shape.periods }),
		fc.integer({ min: 1, max: shape.periods }),
	);
	const rising = periods.map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
	return fc.oneof(
		rising.map(([startPeriod, endPeriod]): [TableName, DraftRow] => ['posts', { startPeriod, endPeriod }]),
		rising.map(([fromPeriod, toPeriod]): [TableName, DraftRow] => ['absences', { fromPeriod, toPeriod }]),
		rising.map(([costLow, costHigh]): [TableName, DraftRow] => [
			'risks',
			{ costLow, costLikely: costLow, costHigh },
		]),
		fc.constant<[TableName, DraftRow]>(['bid', { overheadMode: 'flatRate', flatRate: 0.1 }]),
	);
}

/** Draft changes: `scenarioId` and `rowId` are picks still. */
export function draftChange(shape: Shape): fc.Arbitrary<DraftRow> {
	const sets = fc.oneof(
		fc.constantFrom(...SETTABLE).chain((table) => fc.tuple(fc.constant(table), newValues(table, shape))),
		tiedValues(shape),
	);
	const unused = fc.constantFrom<Json>(null, {}, { kept: 'and ignored', n: [1, null] });
	const period = fc.integer({ min: 1, max: shape.periods });
	const what = fc.oneof(
		{
			weight: 5,
			arbitrary: sets.map(([table, values]) => ({ kind: 'set', table, values, fromPeriod: null })),
		},
		{
			weight: 3,
			arbitrary: fc.record({
				kind: fc.constant('remove'),
				table: fc.constantFrom(...REMOVABLE),
				values: unused,
				fromPeriod: fc.option(period),
			}),
		},
		{
			weight: 2,
			arbitrary: fc.record({
				kind: fc.constant('partnerLeaves'),
				table: fc.constant('partners'),
				values: unused,
				fromPeriod: period,
			}),
		},
	);
	const where = fc.record({
		id: fc.stringMatching(/^c[0-9a-f]{1,6}$/),
		scenarioId: fc.nat(1000),
		rowId: fc.nat(1000),
		position: fc.integer({ min: 1, max: 10_000 }),
	});
	return fc.tuple(where, what).map(([a, b]): DraftRow => ({ ...a, ...b }));
}

/** Rows a scenario has taken out so far, `table/id`. */
function takeOut(draft: Draft, gone: Set<string>, table: string, id: Json): void {
	gone.add(`${table}/${id}`);
	if (table === 'posts')
		for (const line of draft.budgetLines) if (line.postId === id) gone.add(`budgetLines/${line.id}`);
	for (const also of ['riskShares', 'riskLinks'] as const)
		if (table === 'risks')
			for (const row of draft[also]) if (row.riskId === id) gone.add(`${also}/${row.id}`);
}

function settleChange(draft: Draft, change: DraftRow, gone: Set<string>): boolean {
	const table = change.table as TableName;
	const lead = draft.bid[0]?.leadPartnerId;
	const there = draft[table].filter(({ id }) => !gone.has(`${table}/${id}`));
	const row = picked(
		change.kind === 'partnerLeaves' ? there.filter(({ id }) => id !== lead) : there,
		change.rowId,
	);
	if (!row) return false;
	change.rowId = row.id ?? null;
	if (change.kind === 'remove') takeOut(draft, gone, table, change.rowId);
	if (change.kind === 'set') resolveValues(draft, table, change.values as DraftRow);
	return true;
}

function resolveValues(draft: Draft, table: TableName, values: DraftRow): void {
	for (const [name, { kind }] of fieldsOf(table)) {
		const pick = values[name];
		if (kind.type !== 'key' || pick === undefined || pick === null) continue;
		values[name] = picked(draft[kind.table as TableName], pick)?.id ?? null;
	}
}

/** Puts each scenario's changes in order and leaves out those that find nothing to change. */
export function settleChanges(draft: Draft): void {
	const kept = new Set<DraftRow>();
	for (const { id } of draft.scenarios) {
		const own = draft.scenarioChanges.filter(({ scenarioId }) => scenarioId === id);
		const byPosition = new Map(own.map((change) => [Number(change.position), change]));
		const gone = new Set<string>();
		for (const [, change] of [...byPosition].sort(([a], [b]) => a - b))
			if (settleChange(draft, change, gone)) kept.add(change);
	}
	draft.scenarioChanges = draft.scenarioChanges.filter((change) => kept.has(change));
}
