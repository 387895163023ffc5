/** From the value of a file to well-formed rows: the rest of the file stage, then the field stage. */
import type { FormatError } from '../errors';
import { type Plan, periodCount, type Row, TABLE_NAMES, TABLES, type TableName } from '../plan';
import { MOST_ERRORS } from './codes';
import { checkCount } from './counts';
import { checkRow, type Shape } from './row';
import { placeWord, shortened, tableWord, valueWord } from './words';

const isGroup = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

export const FORMAT = 'consort-bid';
export const FORMAT_VERSION = 1;

function checkVersion(root: unknown): FormatError | null {
	const given = isGroup(root) ? root : {};
	const code = 'unknown-version';
	const format = Object.hasOwn(given, 'format') ? given.format : undefined;
	const version = Object.hasOwn(given, 'formatVersion') ? given.formatVersion : undefined;
	if (format !== FORMAT)
		return {
			code,
			path: 'format',
			message: `This is not a bid file: it does not say the format "${FORMAT}".`,
		};
	if (version === FORMAT_VERSION) return null;
	const found = version === undefined ? 'does not say its version' : `is of version ${valueWord(version)}`;
	const message = `The bid file ${found}; this program reads version ${FORMAT_VERSION}.`;
	return { code, path: 'formatVersion', message };
}

/** The file stage on a value that was read: version, then tables and how many rows they have. */
export function checkFile(root: unknown): FormatError[] {
	const version = checkVersion(root);
	if (version || !isGroup(root)) return version ? [version] : [];
	const errors: FormatError[] = [];
	for (const table of TABLE_NAMES) {
		const rows = Object.hasOwn(root, table) ? root[table] : undefined;
		const message = `The table "${table}" is missing; a bid file holds every table, empty ones too.`;
		if (rows === undefined) errors.push({ code: 'missing-table', path: table, message });
		const count = Array.isArray(rows) ? checkCount(table, rows.length) : null;
		if (count) errors.push(count);
	}
	for (const name of Object.keys(root)) {
		if (name === 'format' || name === 'formatVersion' || Object.hasOwn(TABLES, name)) continue;
		const message = `The table "${shortened(name)}" is not known in version ${FORMAT_VERSION} of the bid format.`;
		errors.push({ code: 'unknown-table', path: shortened(name), message });
		if (errors.length >= MOST_ERRORS) break;
	}
	return errors;
}

/** Years and periods as the bid's own row says them; undefined when that row is at fault there. */
function shapeOf(bids: unknown): Shape | undefined {
	const found = Array.isArray(bids) ? bids[0] : undefined;
	if (!isGroup(found)) return undefined;
	const { errors } = checkRow('bid', found, undefined, 'bid[0]');
	if (errors.some(({ path }) => path === 'bid[0].years' || path === 'bid[0].periodMonths')) return undefined;
	const years = found.years as number;
	const periodMonths = (found.periodMonths ?? 3) as number;
	return {
		years,
		periods: periodCount({ years, periodMonths } as Pick<Row<'bid'>, 'years' | 'periodMonths'>),
	};
}

function readTable(table: TableName, rows: unknown, shape: Shape | undefined, errors: FormatError[]): Row[] {
	if (!Array.isArray(rows)) {
		const message = `${tableWord(table)}: ${valueWord(rows)} stands here; it must be a list.`;
		errors.push({ code: 'wrong-type', path: table, message });
		return [];
	}
	const read: Row[] = [];
	const ids = new Map<string, number>();
	for (const [place, value] of rows.entries()) {
		if (errors.length >= MOST_ERRORS) break;
		const path = `${table}[${place}]`;
		const { row, errors: found } = checkRow(table, value, shape, path);
		errors.push(...found);
		const id: unknown = isGroup(value) ? value.id : undefined;
		if (typeof id !== 'string') continue;
		const first = ids.get(id);
		const message = `${placeWord(table, path)}: the id ${valueWord(id)} is that of number ${(first ?? 0) + 1} already.`;
		if (first === undefined) ids.set(id, place);
		else errors.push({ code: 'duplicate-id', path: `${path}.id`, message });
		if (row) read.push({ ...row, order: place + 1 } as Row);
	}
	return read;
}

/** The field stage on a value that passed the file stage; rows get `order` 1 to n. */
export function readTables(root: unknown): { plan: Plan; errors: FormatError[] } {
	const given = root as Record<string, unknown>;
	const errors: FormatError[] = [];
	const shape = shapeOf(given.bid);
	const tables = TABLE_NAMES.map((table) => [table, readTable(table, given[table], shape, errors)]);
	return { plan: Object.fromEntries(tables) as unknown as Plan, errors: errors.slice(0, MOST_ERRORS) };
}
