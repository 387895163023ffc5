/** Edits of the bid's calendar: every list and period of the bid follows in the same step. */
import { type Change, mergeChanges } from '../change';
import { type Field, type Json, listBounds } from '../field';
import {
	type Bid,
	fieldsOf,
	only,
	type Plan,
	periodCount,
	type Row,
	TABLE_NAMES,
	TABLES,
	type TableName,
} from '../plan';
import { spread } from '../quantity';
import { withoutBrokenScenarios } from './scenario-upkeep';

export type Calendar = Pick<Bid, 'start' | 'years' | 'periodMonths'>;

/** Lags are counted in periods too, though as plain numbers. */
const LAGS: Partial<Record<TableName, readonly string[]>> = {
	bid: ['paymentLag', 'outcomePaymentLag'],
	funnelSteps: ['lagPeriods'],
};

/**
 * Sets start, years and period length of a bid. Longer: lists by year and by period go on with 0. Shorter:
 * what lies after the end is cut off, and periods after it become the last. From quarters to months a quarter's
 * units are spread over its months; from months to quarters they are added up. Periods and lags in periods keep
 * their time as well as whole periods allow. Scenario changes that no longer fit go. Source: bid format, "Shape" and "Types".
 */
export function setCalendar(plan: Plan, calendar: Partial<Calendar>): Change[] {
	const before = only(plan, 'bid');
	const bid: Bid = { ...before, ...calendar };
	const move = movement(before, bid);
	const changes = TABLE_NAMES.flatMap((table) =>
		(plan[table] as readonly Row[]).map((row): Change => {
			const base = table === 'bid' ? (bid as Row) : row;
			return { table, id: row.id, before: row, after: movedRow(table, base, move) };
		}),
	);
	return withoutBrokenScenarios(plan, mergeChanges(changes));
}

interface Movement {
	shape: { years: number; periods: number };
	/** Months of a period before and after. */
	from: number;
	to: number;
}

const movement = (before: Bid, after: Bid): Movement => ({
	shape: { years: after.years, periods: periodCount(after) },
	from: before.periodMonths,
	to: after.periodMonths,
});

function movedRow(table: TableName, row: Row, move: Movement): Row {
	const next: Record<string, Json> = { ...(row as unknown as Record<string, Json>) };
	for (const [name, field] of fieldsOf(table))
		next[name] = movedValue(table, name, field, next[name] ?? null, move);
	if (table === 'scenarioChanges') next.values = movedValues(String(next.table), next.values ?? null, move);
	return next as unknown as Row;
}

/** A scenario's new field values follow the calendar like the fields they stand for. */
function movedValues(table: string, values: Json, move: Movement): Json {
	if (values === null || typeof values !== 'object' || Array.isArray(values)) return values;
	const fields = Object.hasOwn(TABLES, table) ? (TABLES[table as TableName] as Record<string, Field>) : {};
	return Object.fromEntries(
		Object.entries(values).map(([name, value]) => {
			const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
			return [name, field ? movedValue(table as TableName, name, field, value, move) : value];
		}),
	);
}

function movedValue(table: TableName, name: string, { kind }: Field, value: Json, move: Movement): Json {
	if (kind.type === 'list' && Array.isArray(value)) {
		const length = listBounds(kind.length, move.shape)?.max ?? value.length;
		if (kind.length === 'years') return fitted(value, length);
		return kind.length === 'periods' ? fitted(regrouped(value as number[], move), length) : value;
	}
	if (kind.type === 'period' && typeof value === 'number') return movedPeriod(name, value, move);
	if (LAGS[table]?.includes(name) && typeof value === 'number') return movedLag(value, move);
	return value;
}

const fitted = (list: readonly Json[], length: number): Json[] =>
	Array.from({ length }, (_, index) => list[index] ?? 0);

function regrouped(units: readonly number[], { from, to }: Movement): number[] {
	if (from === to) return [...units];
	if (from > to) return units.flatMap((each) => spread(each, from / to));
	const group = to / from;
	return Array.from({ length: Math.ceil(units.length / group) }, (_, index) =>
		units.slice(index * group, (index + 1) * group).reduce((sum, each) => sum + each, 0),
	);
}

/** A last period moves to the end of its time, every other to the beginning. */
function movedPeriod(name: string, period: number, { from, to, shape }: Movement): number {
	const isEnd = name === 'toPeriod' || name === 'endPeriod';
	const moved = isEnd ? Math.ceil((period * from) / to) : Math.floor(((period - 1) * from) / to) + 1;
	return Math.min(moved, shape.periods);
}

const movedLag = (lag: number, { from, to }: Movement): number => Math.min(60, Math.round((lag * from) / to));
