/** The field stage for one row: on import, and by the service on every edit. */
import type { FormatError } from '../errors';
import type { Field, Json } from '../field';
import { type FieldsOf, fieldsOf, TABLES, type TableName } from '../plan';
import { type FieldCode, MOST_ERRORS } from './codes';
import { type Note, readValue, type Shape } from './value';
import { fieldWord, placeWord, shortened, valueWord } from './words';

export type { Shape } from './value';

/** A row as bid JSON shows it: its id and every field of its table. */
export type FieldsWithId<T extends TableName = TableName> = { id: string } & FieldsOf<T>;

const FIELDS = new Map<TableName, [string, Field][]>();
function tableFields(table: TableName): [string, Field][] {
	const known = FIELDS.get(table);
	if (known) return known;
	const id: Field = { kind: { type: 'key', table }, nullable: false };
	const all: [string, Field][] = [['id', id], ...fieldsOf(table)];
	FIELDS.set(table, all);
	return all;
}

/** Dates of periods must exist in every month, so a bid starts on a day that February has. */
const LAST_START_DAY = 28;

function checkStart(start: Json | undefined, note: Note): void {
	// A start that is no real day has its fault already and is read as blank.
	if (typeof start === 'string' && Number(start.slice(8)) > LAST_START_DAY)
		note('bad-date', `on a day from 1 to ${LAST_START_DAY} of its month`);
}

/** A sentence with place and reason: "Posts, number 1: FTE is -0.5; it must be from 0 to 500." */
function sentence(
	place: string,
	field: string,
	at: string,
	code: FieldCode,
	found: unknown,
	must: string,
): string {
	const entry = /^\[(\d+)\]/.exec(at)?.[1];
	const inside = at.startsWith('.') ? `, ${shortened(at.slice(1))},` : '';
	const what = `${fieldWord(field)}${entry === undefined ? inside : `, entry ${Number(entry) + 1},`}`;
	if (code === 'missing-field') return `${place}: ${what} is missing; it must be given.`;
	if (code === 'text-too-long') return `${place}: ${what} may have ${must}.`;
	if (code === 'bad-text') return `${place}: ${what} holds a broken character; it must be ${must}.`;
	if (code === 'not-finite') return `${place}: ${what} is too large a number; it must be ${must}.`;
	return `${place}: ${what} is ${valueWord(found)}; it must be ${must}.`;
}

const wrongRow = (table: TableName, path: string, value: unknown): FormatError => ({
	code: 'wrong-type',
	path,
	message: `${placeWord(table, path)}: ${valueWord(value)} stands here; it must be a group of named fields.`,
});

const unknownField = (table: TableName, path: string, name: string): FormatError => ({
	code: 'unknown-field',
	path: `${path}.${shortened(name)}`,
	message: `${placeWord(table, path)}: the field "${shortened(name)}" is not known here; it must be taken out.`,
});

/** Reads one field of a row; what it breaks goes to `errors`, as far as there is room. */
export function checkField(
	table: TableName,
	name: string,
	field: Field,
	value: unknown,
	shape: Shape | undefined,
	path: string,
	errors: FormatError[],
): Json {
	const note: Note = (code, must, at = '', found = value) => {
		if (errors.length >= MOST_ERRORS) return;
		const message = sentence(placeWord(table, path), name, at, code, found, must);
		errors.push({ code, path: `${path}.${name}${shortened(at)}`, message });
	};
	const read = readField(field, value, shape, note);
	if (table === 'bid' && name === 'start') checkStart(read, note);
	return read;
}

/**
 * Checks one row of bid JSON against the registry. Absent fields get their default, minus zero becomes 0.
 * `value` has an `id` but no `order`; `path` is the place of the row (`posts[3]`).
 * `row` is null when there is any fault; a fault has one of FIELD_CODES (all but duplicate-id).
 * Source: bid format, "Types", "Tables" and stage "field" of "Import errors".
 */
export function checkRow<T extends TableName>(
	table: T,
	value: unknown,
	shape: Shape | undefined,
	path: string,
): { row: FieldsWithId<T> | null; errors: FormatError[] } {
	if (typeof value !== 'object' || value === null || Array.isArray(value))
		return { row: null, errors: [wrongRow(table, path, value)] };
	const given = value as Record<string, unknown>;
	const errors: FormatError[] = [];
	const row: Record<string, Json> = {};
	for (const [name, field] of tableFields(table)) {
		const found = Object.hasOwn(given, name) ? given[name] : undefined;
		row[name] = checkField(table, name, field, found, shape, path, errors);
	}
	for (const name of Object.keys(given)) {
		if (errors.length >= MOST_ERRORS) break;
		if (name !== 'id' && !Object.hasOwn(TABLES[table], name)) errors.push(unknownField(table, path, name));
	}
	return { row: errors.length === 0 ? (row as FieldsWithId<T>) : null, errors };
}

function readField(field: Field, value: unknown, shape: Shape | undefined, note: Note): Json {
	if (value === undefined) {
		if (field.fallback !== undefined) return copied(field.fallback);
		note('missing-field', 'given');
		return null;
	}
	if (value === null && field.nullable) return null;
	return readValue(field.kind, value, shape, note);
}

/** Defaults that are lists are copied, so that no two rows share one. */
const copied = (value: Json): Json => (Array.isArray(value) ? [...value] : value);
