/** The rows stage: what the rows of a bid must be to each other. On import, and in the transaction of every edit. */
import type { FormatError } from '../errors';
import { type Plan, type Row, TABLE_NAMES, type TableName } from '../plan';
import { MOST_ERRORS, type PlanCode } from './codes';
import { checkCount } from './counts';
import { KEY_FIELDS, loose, UNIQUE_FIELDS, uniqueKey } from './keys';
import { checkLinks, hasRules } from './links';
import { checkScenarios } from './scenario-check';
import { checkShapes } from './shape-check';
import { fieldWord, placeWord } from './words';
import { PlanIndex } from './working-copy';

function errorAt(
	table: TableName,
	place: number,
	code: PlanCode,
	field: string | null,
	reason: string,
): FormatError {
	const path = `${table}[${place}]`;
	const message = `${placeWord(table, path)}: ${reason}.`;
	return { code, path: field === null ? path : `${path}.${field}`, message };
}

/** Whether the rules of a table can be broken by changes of these tables: its own rows or rows it names. */
const concerns = (table: TableName, touched: ReadonlySet<TableName>): boolean =>
	touched.has(table) || KEY_FIELDS[table].some(({ target }) => touched.has(target));

function checkTwins(plan: Plan, table: TableName, errors: FormatError[]): void {
	const fields = UNIQUE_FIELDS[table];
	if (!fields) return;
	const seen = new Map<string, number>();
	(plan[table] as readonly Row[]).forEach((row, place) => {
		const key = uniqueKey(table, loose(row)) ?? '';
		const first = seen.get(key);
		if (first === undefined) {
			seen.set(key, place);
			return;
		}
		const words = fields.map((field) => fieldWord(field).toLowerCase()).join(' and ');
		const reason = `it has the same ${words} as number ${first + 1}; there may be only one`;
		errors.push(errorAt(table, place, 'duplicate-row', null, reason));
	});
}

function checkTable(index: PlanIndex, table: TableName, errors: FormatError[]): void {
	(index.plan[table] as readonly Row[]).forEach((row, place) => {
		if (errors.length >= MOST_ERRORS) return;
		checkLinks(table, row as never, index, (code, field, reason) =>
			errors.push(errorAt(table, place, code, field, reason)),
		);
	});
	checkTwins(index.plan, table, errors);
}

function checkChanges(index: PlanIndex, errors: FormatError[]): void {
	if (index.plan.scenarioChanges.length === 0) return;
	const places = new Map(index.plan.scenarioChanges.map(({ id }, place) => [id, place]));
	const found: { place: number; error: FormatError }[] = [];
	checkScenarios(index, errors.length === 0, ({ id }, { code, field, reason }) => {
		const place = places.get(id) ?? 0;
		found.push({ place, error: errorAt('scenarioChanges', place, code, field, reason) });
	});
	found.sort((a, b) => a.place - b.place);
	errors.push(...found.map(({ error }) => error));
}

/**
 * Checks a bid whose rows are each well formed: how many there are, keys, rows that may stand once only,
 * links, order, fields a method needs, scenario changes. An empty list: the bid is valid.
 * Codes: PLAN_CODES and row-count; paths `posts[3].roleId` count from 0 in table order; at most MOST_ERRORS.
 * `touched`: the tables changed since the bid was last valid; only rules these can break are looked at. If the
 * bid's own table is among them, lists and periods of every table are held against its years and periods
 * (wrong-length, out-of-range). Source: bid format, stage "rows" of "Import errors".
 */
export function checkPlan(plan: Plan, touched?: ReadonlySet<TableName>): FormatError[] {
	if (touched?.size === 0) return [];
	const counts = TABLE_NAMES.flatMap((table) => checkCount(table, plan[table].length) ?? []);
	if (counts.length > 0) return counts;
	const misshapen = touched?.has('bid') ? checkShapes(plan) : [];
	if (misshapen.length > 0) return misshapen;
	const index = new PlanIndex(plan);
	const errors: FormatError[] = [];
	for (const table of TABLE_NAMES)
		if (hasRules(table) && (!touched || concerns(table, touched))) checkTable(index, table, errors);
	// Any change of the bid can be at odds with a scenario's changes to it.
	checkChanges(index, errors);
	return errors.slice(0, MOST_ERRORS);
}
