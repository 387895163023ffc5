/** From the changes the window sends to changes that can be stored: known before, sound after. */
import { applyChanges, type Change, sameRow } from '../shared/change';
import type { FormatError } from '../shared/errors';
import {
	maximumRows,
	only,
	type Plan,
	periodCount,
	type Row,
	SINGLE_TABLES,
	TABLE_NAMES,
	type TableName,
} from '../shared/plan';
import { checkRow, type Shape } from '../shared/rules/row';
import { numberWord, tableWord } from '../shared/rules/words';
import { badValues, staleRevision } from './failures';
import { fieldsOnly, placed } from './row';

/**
 * Every `before` must be what is stored; every `after` must fit the registry. Returns one change for each
 * row, with the values as they will be stored; throws stale_revision or invalid_input with the faults.
 */
export function checkChanges(plan: Plan, changes: readonly Change[]): Change[] {
	const merged = mergeMatching(plan, changes);
	const result = applyChanges(plan, merged);
	const errors = countErrors(result, merged);
	if (errors.length > 0) throw badValues(errors);
	const shape = shapeAfter(result);
	const checked = merged.map((change) => storable(change, shape, errors, result));
	if (changesShape(plan, result)) recheckAll(result, shape, errors);
	if (errors.length > 0) throw badValues(errors);
	return checked.filter(({ before, after }) => !sameRow(before, after));
}

/**
 * Walks the changes in their order: what each calls its before must be what the ones ahead of it left.
 * Gives one change a row: as stored, and as it ends.
 */
function mergeMatching(plan: Plan, changes: readonly Change[]): Change[] {
	const tables = new Map<TableName, Map<string, Row>>();
	const merged = new Map<string, Change>();
	for (const { table, id, before, after } of changes) {
		const stored = tables.get(table) ?? new Map(plan[table].map((row) => [row.id, row as Row]));
		tables.set(table, stored);
		const now = stored.get(id) ?? null;
		if (!isSame(before, now)) throw staleRevision();
		if (after && after.id !== id) throw badValues([wrongId(table, id)]);
		if (after) stored.set(id, after);
		else stored.delete(id);
		const key = `${table}/${id}`;
		merged.set(key, { table, id, before: (merged.get(key) ?? { before: now }).before, after });
	}
	return [...merged.values()].filter(({ before, after }) => before !== after);
}

/** A row that JSON cannot write is no row that was stored. */
function isSame(before: Row | null, stored: Row | null): boolean {
	try {
		return sameRow(before, stored);
	} catch {
		return false;
	}
}

const wrongId = (table: TableName, id: string): FormatError => ({
	code: 'bad-id',
	path: table,
	message: `The id ${id} never changes; take it out and add a new one instead.`,
});

/** `errors` gathers; the place of a row among the others is looked up only for a fault. */
function storable(change: Change, shape: Shape | undefined, errors: FormatError[], result: Plan): Change {
	const { table, id, after } = change;
	if (!after) return change;
	const { row } = checkRow(table, fieldsOnly(after), shape, table);
	if (row) return { ...change, after: placed(row, after.order) };
	const place = result[table].findIndex((other) => other.id === id);
	errors.push(...checkRow(table, fieldsOnly(after), shape, `${table}[${place}]`).errors);
	return change;
}

function countErrors(result: Plan, changes: readonly Change[]): FormatError[] {
	const errors: FormatError[] = [];
	for (const table of new Set(changes.map((change) => change.table))) {
		const count = result[table].length;
		if (count > maximumRows(table) || (SINGLE_TABLES.has(table) && count !== 1))
			errors.push({
				code: 'row-count',
				path: table,
				message: SINGLE_TABLES.has(table)
					? `${tableWord(table)}: there is exactly one in a bid; this would leave ${count}.`
					: `${tableWord(table)}: there is room for ${numberWord(maximumRows(table))}; this would make ${numberWord(count)}.`,
			});
	}
	return errors;
}

/** Undefined while the bid's own values are not sound: its errors are reported by themselves. */
function shapeAfter(result: Plan): Shape | undefined {
	const bid = only(result, 'bid');
	const sound = checkRow('bid', fieldsOnly(bid as Row), undefined, 'bid[0]').errors.length === 0;
	return sound ? { years: bid.years, periods: periodCount(bid) } : undefined;
}

function changesShape(before: Plan, after: Plan): boolean {
	const [old, now] = [only(before, 'bid'), only(after, 'bid')];
	return old.years !== now.years || old.periodMonths !== now.periodMonths;
}

/** Another number of years or periods asks for other lists everywhere, also where nothing was edited. */
function recheckAll(result: Plan, shape: Shape | undefined, errors: FormatError[]): void {
	const known = new Set(errors.map(({ path }) => path));
	for (const table of TABLE_NAMES)
		result[table].forEach((row, i) => {
			const found = checkRow(table, fieldsOnly(row as Row), shape, `${table}[${i}]`).errors;
			errors.push(...found.filter(({ path }) => !known.has(path)));
		});
}
