/** Any valid bid: every table, every optional value, every limit. */
import fc from 'fast-check';
import { fieldsOf, type Plan, type Row, SINGLE_TABLES, TABLE_NAMES, type TableName } from '../../shared/plan';
import { type Draft, type DraftRow, nameRows, resolveKeys, TABLES_BY_NEED } from './keys';
import { settleTable } from './rules';
import { draftChange, settleChanges } from './scenario';
import { idText } from './text';
import { fieldValue, type Shape } from './value';

export interface BidOptions {
	/** 2 to 12 unless given. */
	partners?: { min: number; max: number };
	/** 1 to 4 unless given, at most 10. */
	years?: { min: number; max: number };
	/** Both unless given. */
	periodMonths?: 1 | 3;
	/** Most rows of the other tables, twice that of the busy ones; 6 unless given. */
	rows?: number;
}

/** Start days that leave ten years of periods within what every calendar library can write. */
const startDate = (): fc.Arbitrary<string> =>
	fc
		.tuple(
			fc.integer({ min: 1999, max: 2090 }),
			fc.integer({ min: 1, max: 12 }),
			fc.integer({ min: 1, max: 28 }),
		)
		.map(([year, month, day]) => `${year}-${`${month}`.padStart(2, '0')}-${`${day}`.padStart(2, '0')}`);

function draftRow(table: TableName, shape: Shape): fc.Arbitrary<DraftRow> {
	if (table === 'scenarioChanges') return draftChange(shape);
	const fields = fieldsOf(table).map(([name, field]) => [name, fieldValue(field, shape)] as const);
	const row = fc.record<DraftRow>({ id: idText(), ...Object.fromEntries(fields) });
	if (table !== 'bid') return row;
	const periodMonths = (shape.years * 12) / shape.periods;
	return fc
		.tuple(row, startDate())
		.map(([bid, start]) => ({ ...bid, start, years: shape.years, periodMonths }));
}

const BUSY: ReadonlySet<TableName> = new Set(['posts', 'targets', 'budgetLines', 'scenarioChanges']);

function draftTable(table: TableName, shape: Shape, options: BidOptions): fc.Arbitrary<DraftRow[]> {
	const { min, max } = options.partners ?? { min: 2, max: 12 };
	const most = (options.rows ?? 6) * (BUSY.has(table) ? 2 : 1);
	const [minLength, maxLength] = SINGLE_TABLES.has(table)
		? [1, 1]
		: table === 'partners'
			? [min, max]
			: [0, most];
	return fc.array(draftRow(table, shape), { minLength, maxLength, size: 'max' });
}

/** Draft rows are copied first: fast-check may hand the same ones out again. */
function finish(drawn: Draft, { years }: Shape): Plan {
	const draft = structuredClone(drawn);
	nameRows(draft);
	for (const table of TABLES_BY_NEED) {
		if (table === 'scenarioChanges')
			for (const row of draft[table])
				row.scenarioId =
					draft.scenarios.at(Number(row.scenarioId) % (draft.scenarios.length || 1))?.id ?? null;
		else resolveKeys(draft, table);
		settleTable(draft, table, years);
	}
	settleChanges(draft);
	const tables = TABLE_NAMES.map((table) => [
		table,
		draft[table].map((row, at) => ({ ...row, order: at + 1 }) as unknown as Row),
	]);
	return Object.fromEntries(tables) as unknown as Plan;
}

function plansOf(shape: Shape, options: BidOptions): fc.Arbitrary<Plan> {
	const tables = Object.fromEntries(TABLE_NAMES.map((table) => [table, draftTable(table, shape, options)]));
	return (fc.record(tables) as fc.Arbitrary<Draft>).map((drawn) => finish(drawn, shape));
}

/** Valid bids of 2 to 12 partners, 1 to 4 years, quarters or months, some partners inactive, scenarios of every kind. */
export function arbitraryPlan(options: BidOptions = {}): fc.Arbitrary<Plan> {
	const { min, max } = options.years ?? { min: 1, max: 4 };
	const months = options.periodMonths ? fc.constant(options.periodMonths) : fc.constantFrom(3, 1);
	// Building the generators of all tables takes longer than one bid: each shape's are kept.
	const known = new Map<string, fc.Arbitrary<Plan>>();
	return fc.tuple(fc.integer({ min, max }), months).chain(([years, n]) => {
		const plans = known.get(`${years}/${n}`) ?? plansOf({ years, periods: (years * 12) / n }, options);
		known.set(`${years}/${n}`, plans);
		return plans;
	});
}
