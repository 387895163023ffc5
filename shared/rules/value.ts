/** The field stage for one value: does it fit its kind? All field codes but those of names and ids in a table. */
import { type FieldKind, type Json, type ListLength, listBounds } from '../field';
import type { FieldCode } from './codes';
import { numberWord } from './words';

/** What the length of lists and the last period depend on. */
export interface Shape {
	years: number;
	periods: number;
}

/** Hears of a fault: its code, what the value must be in words, the place inside the value (`[1]`), and the value. */
export type Note = (code: FieldCode, must: string, at?: string, found?: unknown) => void;

const ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/;
/** Most periods any bid can have: 10 years of months. */
const MOST_PERIODS = 120;
/** Field values nest once (a list of numbers); anything much deeper is no field value. */
const DEEPEST = 8;

/** Whether a text is a real day from year 1 on, written 2026-04-01. */
export function isRealDate(text: string): boolean {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
	if (!match) return false;
	const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
	const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
	const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
	return year >= 1 && day >= 1 && day <= days;
}

const hasBrokenText = (text: string): boolean => text.includes('\u0000') || !text.isWellFormed();
const WHOLE_TEXT = 'text without broken or hidden characters';

function readText(kind: FieldKind & { type: 'text' }, value: unknown, note: Note): string {
	if (typeof value !== 'string') note('wrong-type', 'text');
	else if (hasBrokenText(value)) note('bad-text', WHOLE_TEXT);
	else if (value.length > kind.max)
		note('text-too-long', `at most ${numberWord(kind.max)} characters and has ${numberWord(value.length)}`);
	else if (kind.required && value.trim() === '') note('blank-text', 'filled in');
	else return value;
	return '';
}

const NUMBER_WORDS = { plain: 'number', money: 'number of pounds', count: 'number', rate: 'share' } as const;
type NumberKind = Omit<FieldKind & { type: 'number' }, 'type'>;

function numberFault(kind: NumberKind, value: unknown): FieldCode | null {
	if (typeof value !== 'number') return 'wrong-type';
	if (!Number.isFinite(value)) return 'not-finite';
	if (kind.integer && !Number.isInteger(value)) return 'not-integer';
	return value < kind.min || value > kind.max ? 'out-of-range' : null;
}

function readNumber(kind: NumberKind, value: unknown, note: Note): number {
	const code = numberFault(kind, value);
	// Minus zero is written as 0, so it is read as 0.
	if (code === null) return value === 0 ? 0 : (value as number);
	const range = `from ${numberWord(kind.min)} to ${numberWord(kind.max)}`;
	const noun = `a ${kind.integer ? 'whole ' : ''}${NUMBER_WORDS[kind.unit]}`;
	note(code, code === 'out-of-range' ? range : `${noun} ${range}`);
	return kind.min;
}

function choiceFault(choices: readonly (string | number)[], value: unknown): FieldCode {
	if (choices.every((choice) => typeof choice !== typeof value)) return 'wrong-type';
	return typeof value === 'number' && !Number.isFinite(value) ? 'not-finite' : 'not-in-list';
}

function readChoice(choices: readonly (string | number)[], value: unknown, note: Note): string | number {
	const found = choices.find((choice) => choice === value);
	if (found !== undefined) return found;
	note(choiceFault(choices, value), `one of ${choices.join(', ')}`);
	return '';
}

function readString(
	value: unknown,
	fits: (text: string) => boolean,
	code: FieldCode,
	must: string,
	note: Note,
) {
	if (typeof value !== 'string') note('wrong-type', must);
	else if (!fits(value)) note(code, must);
	else return value;
	return '';
}

function lengthWord(length: ListLength, bounds: { min: number; max: number }): string {
	const { min, max } = bounds;
	const n = min === max ? `${max}` : `${min} to ${max}`;
	const why = typeof length === 'object' ? '' : `, one for each ${length === 'years' ? 'year' : 'period'}`;
	return `a list of ${n}${why}`;
}

function readList(
	kind: FieldKind & { type: 'list' },
	value: unknown,
	shape: Shape | undefined,
	note: Note,
): Json[] {
	const bounds = listBounds(kind.length, shape) ?? { min: 0, max: MOST_PERIODS };
	if (!Array.isArray(value)) {
		note('wrong-type', lengthWord(kind.length, bounds));
		return [];
	}
	if (value.length < bounds.min || value.length > bounds.max) {
		note('wrong-length', lengthWord(kind.length, bounds));
		return [];
	}
	return value.map((item: unknown, index) =>
		readValue(kind.of, item, shape, (code, must) => note(code, must, `[${index}]`, item)),
	);
}

/** Any JSON, kept as it is but for minus zero; numbers must be finite and text whole in it too. */
function readJson(value: unknown, at: string, depth: number, note: Note): Json {
	if (typeof value === 'string' && hasBrokenText(value)) note('bad-text', WHOLE_TEXT, at, value);
	if (typeof value === 'number' && !Number.isFinite(value)) note('not-finite', 'a number', at, value);
	if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
	if (typeof value === 'number') return value === 0 ? 0 : value;
	if (typeof value !== 'object') note('wrong-type', 'text, a number, a list or a group of values', at, value);
	else if (depth >= DEEPEST)
		note('wrong-type', 'a group of field values, without groups in groups', at, value);
	else if (Array.isArray(value))
		return value.map((item: unknown, index) => readJson(item, `${at}[${index}]`, depth + 1, note));
	else return readMembers(value, at, depth, note);
	return null;
}

function readMembers(value: object, at: string, depth: number, note: Note): { [key: string]: Json } {
	return Object.fromEntries(
		Object.entries(value).map(([name, item]: [string, unknown]) => {
			if (hasBrokenText(name)) note('bad-text', `a group whose names are ${WHOLE_TEXT}`, at, name);
			return [name, readJson(item, `${at}.${name}`, depth + 1, note)];
		}),
	);
}

function readObject(value: unknown, note: Note): { [key: string]: Json } {
	if (typeof value === 'object' && value !== null && !Array.isArray(value))
		return readMembers(value, '', 0, note);
	note('wrong-type', 'a group of field values');
	return {};
}

/**
 * A value read as its kind. Faults go to `note`; what comes back after one only has the right type.
 * Without a shape (the bid's own years or periods are at fault) lengths and last periods are not checked.
 */
export function readValue(kind: FieldKind, value: unknown, shape: Shape | undefined, note: Note): Json {
	switch (kind.type) {
		case 'text':
			return readText(kind, value, note);
		case 'number':
			return readNumber(kind, value, note);
		case 'period':
			return readNumber(
				{ min: 1, max: shape?.periods ?? MOST_PERIODS, integer: true, unit: 'plain' },
				value,
				note,
			);
		case 'date':
			return readString(value, isRealDate, 'bad-date', 'a real day, written like 2026-04-01', note);
		case 'key':
			return readString(
				value,
				(text) => ID.test(text),
				'bad-id',
				'an id: 1 to 40 letters A-Z, digits, _ or -, beginning with a letter or digit',
				note,
			);
		case 'bool':
			if (typeof value === 'boolean') return value;
			note('wrong-type', 'true or false');
			return false;
		case 'choice':
			return readChoice(kind.choices, value, note);
		case 'list':
			return readList(kind, value, shape, note);
		case 'object':
			return readObject(value, note);
	}
}
