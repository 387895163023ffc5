/** From rows that were found to a bid that holds together: what names something that is gone is let go. */
import type { Field } from '../../shared/field';
import { type Plan, type Row, SINGLE_TABLES, TABLE_NAMES, TABLES, type TableName } from '../../shared/plan';
import { checkRow } from '../../shared/rules/row';
import { planErrors } from '../plan-check';
import { placed } from '../row';

type Rows = ReadonlyMap<TableName, readonly Row[]>;

/** Each round mends or lets go at least one row of those that are named; a bid has no more than this. */
const MOST_ROUNDS = 2000;
const PLACE = /^([a-zA-Z]+)\[(\d+)\](?:\.([a-zA-Z]+))?/;

/** Null where the bid itself, or every partner, is gone. */
export function holdTogether(rows: Rows): Plan | null {
	let plan = withDefaults(rows);
	for (let round = 0; plan && round < MOST_ROUNDS; round++) {
		const errors = planErrors(plan);
		if (!errors) return plan;
		plan = withoutFaults(
			plan,
			errors.map(({ path }) => path),
		);
	}
	return null;
}

/** Assumptions and the sharing of risks have defaults; a bid has none. */
function withDefaults(rows: Rows): Plan | null {
	const bid = rows.get('bid') ?? [];
	if (bid.length !== 1 || (rows.get('partners') ?? []).length === 0) return null;
	const one = (table: TableName, id: string): readonly Row[] => {
		const found = rows.get(table) ?? [];
		if (found.length > 0) return found.slice(0, 1);
		const { row } = checkRow(table, { id }, undefined, table);
		return row ? [placed(row, 1)] : [];
	};
	const plan = Object.fromEntries(TABLE_NAMES.map((table) => [table, rows.get(table) ?? []]));
	return {
		...plan,
		assumptions: one('assumptions', 'A1'),
		riskSharing: one('riskSharing', 'S1'),
	} as unknown as Plan;
}

/** Takes out, or mends, what the first fault of each row names; null where nothing can be done. */
function withoutFaults(plan: Plan, paths: readonly string[]): Plan | null {
	const out = new Map<TableName, Map<number, Row | null>>();
	for (const path of paths) {
		const [, table, place, field] = PLACE.exec(path) ?? [];
		if (!table || !(table in TABLES)) continue;
		const name = table as TableName;
		const row = (plan[name] as readonly Row[])[Number(place)];
		if (!row) continue;
		const mended = field ? mendedRow(plan, name, row, field) : null;
		if (!mended && SINGLE_TABLES.has(name)) return null;
		if (!out.has(name)) out.set(name, new Map());
		if (!out.get(name)?.has(Number(place))) out.get(name)?.set(Number(place), mended);
	}
	if (out.size === 0) return null;
	const next = { ...plan } as Record<TableName, readonly Row[]>;
	for (const [table, places] of out)
		next[table] = next[table].flatMap((row, at) => {
			const instead = places.has(at) ? places.get(at) : row;
			return instead ? [instead] : [];
		});
	return next as unknown as Plan;
}

/** A name of something that is gone is left empty where it may be; the lead becomes the first partner. */
function mendedRow(plan: Plan, table: TableName, row: Row, field: string): Row | null {
	const declared = (TABLES[table] as Record<string, Field>)[field];
	if (declared?.kind.type !== 'key') return null;
	const fields = row as unknown as Record<string, unknown>;
	if (declared.nullable && fields[field] !== null) return { ...row, [field]: null } as Row;
	const [first] = plan.partners;
	const isLead = table === 'bid' && field === 'leadPartnerId' && first && fields[field] !== first.id;
	return isLead ? ({ ...row, leadPartnerId: first.id } as Row) : null;
}
