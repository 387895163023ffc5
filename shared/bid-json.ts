/** Bid JSON, version 1: one file holds one bid, everything a person entered and nothing computed. */
import type { FormatError } from './errors';
import type { Json } from './field';
import { fieldsOf, type Plan, type Row, TABLE_NAMES } from './plan';
import { readJsonText } from './rules/json-text';
import { loose } from './rules/keys';
import { checkPlan } from './rules/plan';
import { checkFile, FORMAT, FORMAT_VERSION, readTables } from './rules/tables';

/**
 * Reads a bid file; any fault refuses it whole. Stages file, field and rows: one runs only if the one before
 * found nothing. Absent fields get their default, minus zero becomes 0, rows get `order` 1 to n.
 * Never throws, whatever the bytes. Source: bid format, "Shape" and "Import errors".
 */
export function parseBidJson(
	bytes: Uint8Array | string,
): { ok: true; plan: Plan } | { ok: false; errors: FormatError[] } {
	const read = readJsonText(bytes);
	if (!read.ok) return { ok: false, errors: [read.error] };
	const fileErrors = checkFile(read.value);
	if (fileErrors.length > 0) return { ok: false, errors: fileErrors };
	const { plan, errors: fieldErrors } = readTables(read.value);
	if (fieldErrors.length > 0) return { ok: false, errors: fieldErrors };
	const errors = checkPlan(plan);
	return errors.length > 0 ? { ok: false, errors } : { ok: true, plan };
}

const isPlain = (value: Json): boolean => value === null || typeof value !== 'object';
const member = (name: string, value: Json, depth: number): string =>
	`${' '.repeat(depth)}${JSON.stringify(name)}: ${written(value, depth)}`;

/** A value as the format lays it out: lists of plain values on one line, the rest a member a line. */
function written(value: Json, depth: number): string {
	if (value === null || typeof value !== 'object') return JSON.stringify(value);
	if (Array.isArray(value)) {
		if (value.every(isPlain)) return `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
		return block(
			'[',
			value.map((item) => `${' '.repeat(depth + 1)}${written(item, depth + 1)}`),
			']',
			depth,
		);
	}
	return block(
		'{',
		Object.entries(value).map(([name, item]) => member(name, item, depth + 1)),
		'}',
		depth,
	);
}

const block = (open: string, lines: string[], close: string, depth: number): string =>
	lines.length === 0 ? `${open}${close}` : `${open}\n${lines.join(',\n')}\n${' '.repeat(depth)}${close}`;

function writeRow(row: Row, fields: readonly string[]): string {
	const values = loose(row);
	const lines = ['id', ...fields].map((name) => member(name, values[name] as Json, 3));
	return `  ${block('{', lines, '}', 2)}`;
}

/**
 * The bid as bid JSON: all tables and fields in their order, one field a line, indented by one space a level,
 * a line feed at the end. Reading it gives an equal plan, if rows stand in order 1 to n.
 * Source: bid format, "Shape".
 */
export function writeBidJson(plan: Plan): string {
	const tables = TABLE_NAMES.map((table) => {
		const fields = fieldsOf(table).map(([name]) => name);
		const rows = (plan[table] as readonly Row[]).map((row) => writeRow(row, fields));
		return ` ${JSON.stringify(table)}: ${block('[', rows, ']', 1)}`;
	});
	const head = [` "format": ${JSON.stringify(FORMAT)}`, ` "formatVersion": ${FORMAT_VERSION}`];
	return `${block('{', [...head, ...tables], '}', 0)}\n`;
}
