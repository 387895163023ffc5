/** Taking in what a file proposes: items a person accepted, as changes of the bid. */
import type { Change } from '../change';
import type { Json } from '../field';
import { ownRow } from '../partner-book/own-row';
import { BOOK_SHEETS, BOOK_TABLES } from '../partner-book/sheets';
import type { FieldsOf, Plan, Row } from '../plan';
import type { ProposedItem, ProposedValue } from '../proposal';
import { loose } from '../rules/keys';
import { foldEdits } from './fields';
import { setStand } from './reason';
import { removeWithDependants } from './removal';
import { addRow, setFields } from './row';
import { setTarget, targetOf } from './target';

export interface Taking {
	partnerId: string;
	items: readonly ProposedItem[];
	/** `2026-04-01`: the day of an agreement that has none. */
	today: string;
}

/**
 * The changes of accepted items. What would break a rule of the bid comes back with its reason and takes nothing
 * else along; several values of one line are taken together, because some only make sense so.
 */
export function takeItems(
	plan: Plan,
	{ partnerId, items, today }: Taking,
): { changes: Change[]; refused: { items: ProposedItem[]; reason: string }[] } {
	const groups = new Map<string, ProposedItem[]>();
	// Targets come before the stands on them, whatever the order of the sheets.
	const inOrder = [...items].sort((a, b) => BOOK_TABLES.indexOf(a.table) - BOOK_TABLES.indexOf(b.table));
	for (const item of inOrder) {
		const key = item.kind === 'change' ? `${item.table}/${item.key}` : item.id;
		groups.set(key, [...(groups.get(key) ?? []), item]);
	}
	const { changes, refused } = foldEdits(plan, [...groups.values()], (now, group) =>
		takeGroup(now, group, partnerId, today),
	);
	return { changes, refused: refused.map(({ edit, reason }) => ({ items: edit, reason })) };
}

function takeGroup(
	plan: Plan,
	group: readonly ProposedItem[],
	partnerId: string,
	today: string,
): Change[] | string {
	const [item] = group;
	if (!item) return [];
	const { table, kind, key } = item;
	const row = kind === 'addition' ? undefined : ownRow(plan, table, partnerId, key);
	const values = valuesOf(
		row,
		group.flatMap((each) => each.values),
		plan.bid[0]?.years ?? 1,
	);
	if (kind === 'addition')
		return addRow(plan, table, { ...values, [BOOK_SHEETS[table].owner]: partnerId } as never).changes;
	if (table === 'targets') return setTarget(plan, partnerId, key, targetAfter(plan, partnerId, key, group));
	if (table === 'positions') return takeStand(plan, key, partnerId, values, today);
	if (!row) return 'It is no longer in the bid.';
	return kind === 'removal'
		? removeWithDependants(plan, table, row.id)
		: setFields(plan, table, row.id, values as never);
}

/** Fields by name; entries are laid into the list as it stands, or into one of noughts. */
function valuesOf(
	row: Row | undefined,
	values: readonly ProposedValue[],
	years: number,
): Record<string, Json> {
	const fields: Record<string, Json> = {};
	for (const { field, entry, value } of values) {
		if (entry === null) {
			fields[field] = value;
			continue;
		}
		const known = fields[field] ?? (row ? (loose(row)[field] as Json) : null);
		const list = Array.isArray(known) ? [...known] : new Array<number>(years).fill(0);
		list[entry] = value ?? 0;
		fields[field] = list;
	}
	return fields;
}

function targetAfter(
	plan: Plan,
	partnerId: string,
	measureId: string,
	group: readonly ProposedItem[],
): number[] {
	const bid = plan.bid[0];
	const periods = bid ? (bid.years * 12) / bid.periodMonths : 0;
	const known = targetOf(plan, partnerId, measureId)?.byPeriod ?? new Array<number>(periods).fill(0);
	const next = [...known];
	for (const { values } of group)
		for (const { entry, value } of values) if (entry !== null) next[entry] = Number(value ?? 0);
	return next;
}

/** A partner that agrees does so to its target as it then stands. */
function takeStand(
	plan: Plan,
	rationaleId: string,
	partnerId: string,
	values: Record<string, Json>,
	today: string,
): Change[] | string {
	const rationale = plan.rationales.find(({ id }) => id === rationaleId);
	if (!rationale) return 'The reason for these targets is no longer in the bid.';
	const target = targetOf(plan, partnerId, rationale.measureId);
	const total = (target?.byPeriod ?? []).reduce((sum, units) => sum + units, 0);
	const given = values as Partial<FieldsOf<'positions'>>;
	// A day that was left empty is the day it is taken in.
	const { date, ...rest } = given;
	const said = date === null || date === undefined ? rest : given;
	const stand = { partnerId, measureId: rationale.measureId, ...said };
	return setStand(plan, stand, total, today);
}
