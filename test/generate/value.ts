/** A value of any kind the registry knows, its limits often among them. */
import fc from 'fast-check';
import type { Field, FieldKind, Json } from '../../shared/field';
import { idText, textOf } from './text';

export interface Shape {
	years: number;
	periods: number;
}

const positive = (value: number): number => (value === 0 ? 0 : value);

function numberOf({ min, max, integer }: FieldKind & { type: 'number' }): fc.Arbitrary<number> {
	const bounds = { weight: 1, arbitrary: fc.constantFrom(min, max) };
	// Most figures of a real bid are small.
	const usual = Math.min(max, min + 50_000);
	if (integer)
		return fc.oneof(
			bounds,
			{ weight: 1, arbitrary: fc.integer({ min, max }) },
			{ weight: 4, arbitrary: fc.integer({ min, max: usual }) },
		);
	const hundredths = fc.integer({
		min: Math.ceil(min * 100),
		max: Math.floor(Math.min(max, min + 100) * 100),
	});
	return fc.oneof(
		bounds,
		{ weight: 5, arbitrary: hundredths.map((whole) => Math.min(max, Math.max(min, whole / 100))) },
		{ weight: 1, arbitrary: fc.double({ min, max, noNaN: true }).map(positive) },
	);
}

const dateText = (): fc.Arbitrary<string> =>
	fc.oneof(
		{
			weight: 1,
			arbitrary: fc.constantFrom('2024-02-29', '2000-02-29', '2025-12-31', '1999-01-01', '9999-12-31'),
		},
		{
			weight: 4,
			arbitrary: fc
				.integer({ min: 0, max: 5000 })
				.map((day) => new Date(Date.UTC(2022, 0, 1 + day)).toISOString().slice(0, 10)),
		},
	);

function listOf(kind: FieldKind & { type: 'list' }, shape: Shape): fc.Arbitrary<Json[]> {
	const { length } = kind;
	const n = length === 'years' ? shape.years : shape.periods;
	const [minLength, maxLength] = typeof length === 'object' ? [length.min, length.max] : [n, n];
	return fc.array(ofKind(kind.of, shape), { minLength, maxLength });
}

function ofKind(kind: FieldKind, shape: Shape): fc.Arbitrary<Json> {
	switch (kind.type) {
		case 'text':
			return textOf(kind.max, kind.required);
		case 'number':
			return numberOf(kind);
		case 'period':
			return fc.integer({ min: 1, max: shape.periods });
		case 'date':
			return dateText();
		case 'bool':
			return fc.boolean();
		case 'choice':
			return fc.constantFrom(...kind.choices);
		case 'key':
			// A pick, resolved to an id once the rows it may name are known.
			return fc.nat(1000);
		case 'list':
			return listOf(kind, shape);
		case 'object':
			return fc.dictionary(idText(), fc.oneof(fc.integer(), textOf(50, false), fc.constant(null)), {
				maxKeys: 3,
			}) as fc.Arbitrary<{ [key: string]: Json }>;
	}
}

/** A value of a field; null now and then where it may be. Keys come as picks: numbers. */
export function fieldValue({ kind, nullable }: Field, shape: Shape): fc.Arbitrary<Json> {
	const value = ofKind(kind, shape);
	return nullable ? fc.option(value, { freq: 3, nil: null }) : value;
}
