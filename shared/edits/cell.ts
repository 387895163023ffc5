/** One field typed by a person: text to a value the registry accepts, or the reason why not. */
import type { Field, Json } from '../field';
import { only, type Plan, periodCount, type Row, TABLES, type TableName } from '../plan';
import { readValue } from '../rules/value';
import { type Parsed, parseDate, parseDecimal, parsePercent, parseWhole } from '../text';

const no = (reason: string): { ok: false; reason: string } => ({ ok: false, reason });

/**
 * Reads what was typed for a field of a table: numbers with £, commas, % or brackets, dates the UK way,
 * choices by their key or by their words (`choiceWords`: key -> word). Empty means null where the field may be empty
 * and the default where it has one. A reason is one sentence for the person.
 */
export function readTyped(
	plan: Plan,
	table: TableName,
	fieldName: string,
	typed: string,
	choiceWords: Readonly<Record<string, string>> = {},
): Parsed<Json> {
	const field = (TABLES[table] as Record<string, Field>)[fieldName];
	return field ? readTypedField(plan, field, typed, choiceWords) : no('This field is not part of a bid.');
}

/** The same for a field that is given itself, such as an entry of a list. */
export function readTypedField(
	plan: Plan,
	field: Field,
	typed: string,
	choiceWords: Readonly<Record<string, string>> = {},
): Parsed<Json> {
	const empty = typed.trim() === '';
	if (empty && field.nullable) return { ok: true, value: null };
	if (empty && field.fallback !== undefined) return { ok: true, value: field.fallback };
	if (empty) return no('This cell cannot be empty.');
	const parsed = parseKind(field, typed, choiceWords);
	if (!parsed.ok) return parsed;
	return checkValue(plan, field, parsed.value);
}

/** Checks a value against a field's kind and range; the reason says what it must be. */
export function checkValue(plan: Plan, field: Field, value: Json): Parsed<Json> {
	const bid = only(plan, 'bid');
	const shape = { years: bid.years, periods: periodCount(bid) };
	let must: string | null = null;
	readValue(field.kind, value, shape, (_code, phrase) => {
		must ??= phrase;
	});
	return must === null ? { ok: true, value } : no(`It must be ${must}.`);
}

function parseKind({ kind }: Field, typed: string, words: Readonly<Record<string, string>>): Parsed<Json> {
	switch (kind.type) {
		case 'number':
			if (kind.unit === 'rate') return parsePercent(typed);
			if (kind.integer) return parseWhole(typed);
			// A number such as a limit of 0.5 may be shown, and then typed, as 50%.
			return /%\s*$/.test(typed) ? parsePercent(typed) : parseDecimal(typed);
		case 'date':
			return parseDate(typed);
		case 'bool':
			return parseYesNo(typed);
		case 'period': {
			const key = keyOfWord(typed, words);
			return key === undefined ? parseWhole(typed) : { ok: true, value: Number(key) };
		}
		case 'choice': {
			const key = keyOfWord(typed, words) ?? typed.trim();
			const value = kind.choices.find((choice) => String(choice) === key);
			return value === undefined ? no(`“${typed.trim()}” is not one of the choices.`) : { ok: true, value };
		}
		case 'key': {
			const key = keyOfWord(typed, words);
			return key === undefined
				? no(`“${typed.trim()}” is not one of the choices.`)
				: { ok: true, value: key };
		}
		case 'text':
			return { ok: true, value: typed };
		default:
			return no('This cannot be typed in a cell.');
	}
}

function parseYesNo(typed: string): Parsed<boolean> {
	const word = typed.trim().toLowerCase();
	if (['yes', 'y', 'true', '1'].includes(word)) return { ok: true, value: true };
	if (['no', 'n', 'false', '0'].includes(word)) return { ok: true, value: false };
	return no(`“${typed.trim()}” is neither yes nor no.`);
}

function keyOfWord(typed: string, words: Readonly<Record<string, string>>): string | undefined {
	const wanted = typed.trim().toLocaleLowerCase('en-GB');
	return Object.entries(words).find(
		([key, word]) => key.toLocaleLowerCase('en-GB') === wanted || word.toLocaleLowerCase('en-GB') === wanted,
	)?.[0];
}

/** The value of a field of a row, untyped: for code that walks fields by name. */
export const fieldValue = (row: Row, field: string): Json =>
	(row as unknown as Record<string, Json>)[field] ?? null;
