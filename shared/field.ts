/**
 * The kinds of value a bid holds. One declaration of a field gives its TypeScript type,
 * its check on reading (with the error codes of the bid format), its default and its SQL column.
 */

/** A value as it stands in bid JSON and in a row. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Lists follow the bid: one entry a year, one a period, exactly n, or from a to b entries. */
export type ListLength = 'years' | 'periods' | { min: number; max: number };

export type FieldKind =
	| { type: 'text'; max: number; required: boolean }
	| { type: 'number'; min: number; max: number; integer: boolean; unit: 'plain' | 'money' | 'count' | 'rate' }
	| { type: 'period' }
	| { type: 'date' }
	| { type: 'bool' }
	| { type: 'choice'; choices: readonly (string | number)[] }
	| { type: 'key'; table: string }
	| { type: 'list'; of: FieldKind; length: ListLength }
	| { type: 'object' };

export interface Field<T extends Json = Json> {
	readonly kind: FieldKind;
	readonly nullable: boolean;
	/** Absent: the field must be given. */
	readonly fallback?: T;
}

export type ValueOf<F> = F extends Field<infer T> ? T : never;

const field = <T extends Json>(kind: FieldKind, fallback?: T): Field<T> =>
	fallback === undefined ? { kind, nullable: false } : { kind, nullable: false, fallback };

/** Text of at most `max` UTF-16 units; empty unless given. */
export const text = (max: number) => field<string>({ type: 'text', max, required: false }, '');
/** Text that must be given and must not be blank. */
export const requiredText = (max: number) => field<string>({ type: 'text', max, required: true });
export const int = (min: number, max: number, fallback?: number) =>
	field<number>({ type: 'number', min, max, integer: true, unit: 'plain' }, fallback);
export const num = (min: number, max: number, fallback?: number) =>
	field<number>({ type: 'number', min, max, integer: false, unit: 'plain' }, fallback);
/** Whole pounds, 0 to 1,000,000,000. */
export const money = (fallback?: number) =>
	field<number>({ type: 'number', min: 0, max: 1_000_000_000, integer: true, unit: 'money' }, fallback);
/** Whole units of a measure, 0 to 1,000,000. */
export const count = (fallback?: number) =>
	field<number>({ type: 'number', min: 0, max: 1_000_000, integer: true, unit: 'count' }, fallback);
/** A share from 0 to 1; 0.2 is 20 %. */
export const rate = (fallback?: number) =>
	field<number>({ type: 'number', min: 0, max: 1, integer: false, unit: 'rate' }, fallback);
/** A period's number, from 1 to the bid's last. */
export const period = (fallback?: number) => field<number>({ type: 'period' }, fallback);
/** A real day, written 2026-04-01. */
export const date = () => field<string>({ type: 'date' });
export const bool = (fallback?: boolean) => field<boolean>({ type: 'bool' }, fallback);
export const choice = <const C extends readonly (string | number)[]>(choices: C, fallback?: C[number]) =>
	field<C[number]>({ type: 'choice', choices }, fallback);
/** The id of a row in `table`. */
export const key = (table: string) => field<string>({ type: 'key', table });
export const list = <T extends Json>(of: Field<T>, length: ListLength, fallback?: T[]) =>
	field<T[]>({ type: 'list', of: of.kind, length }, fallback);
export const object = () => field<{ [key: string]: Json }>({ type: 'object' });
/** May be null, and is null unless given. */
export const optional = <T extends Json>(inner: Field<T>): Field<T | null> => ({
	kind: inner.kind,
	nullable: true,
	fallback: null,
});

/** How many entries a list of this length has, given the bid; undefined when the bid is not known. */
export function listBounds(
	length: ListLength,
	shape: { years: number; periods: number } | undefined,
): { min: number; max: number } | undefined {
	if (typeof length === 'object') return length;
	if (!shape) return undefined;
	const n = length === 'years' ? shape.years : shape.periods;
	return { min: n, max: n };
}
