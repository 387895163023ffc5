/** Damaged files: whatever happens to the text, reading ends, soon, with a bid or with reasons. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseBidJson, writeBidJson } from '../../../shared/bid-json';
import { FIELD_CODES, FILE_CODES, PLAN_CODES } from '../../../shared/rules/codes';
import { planOf, projectFile, sampleText } from './sample';

const CODES: ReadonlySet<string> = new Set([...FILE_CODES, ...FIELD_CODES, ...PLAN_CODES]);
const SAMPLE = new Uint8Array(projectFile('shared/sample/marlshire.json'));
const TEXT = sampleText();
const RUNS = { numRuns: 500, seed: 20_261_121 };
const LIMIT = { timeout: 120_000 };

function readsSafely(input: Uint8Array | string): void {
	const read = parseBidJson(input);
	if (read.ok) {
		expect(planOf(writeBidJson(read.plan))).toEqual(read.plan);
		return;
	}
	expect(read.errors.length).toBeGreaterThan(0);
	for (const { code, message } of read.errors) {
		expect(CODES).toContain(code);
		expect(message).toMatch(/^.+\.$/s);
	}
}

it('survives bytes that flip', LIMIT, () => {
	const flip = fc.record({ at: fc.nat(SAMPLE.length - 1), bits: fc.integer({ min: 1, max: 255 }) });
	fc.assert(
		fc.property(fc.array(flip, { minLength: 1, maxLength: 4 }), (flips) => {
			const bytes = SAMPLE.slice();
			for (const { at, bits } of flips) bytes[at] = (bytes[at] ?? 0) ^ bits;
			readsSafely(bytes);
		}),
		RUNS,
	);
});

it('survives files cut short', LIMIT, () => {
	fc.assert(
		fc.property(fc.nat(SAMPLE.length - 2), (length) => {
			expect(parseBidJson(SAMPLE.slice(0, length))).toMatchObject({
				ok: false,
				errors: [{ code: 'not-json' }],
			});
		}),
		RUNS,
	);
});

it('survives values, names and rows that change places', LIMIT, () => {
	const tokens = [...TEXT.matchAll(/"(?:[^"\\]|\\.)*"|-?\d[\d.]*|null|true|false/g)];
	const place = fc.nat(tokens.length - 1);
	fc.assert(
		fc.property(place, place, (a, b) => {
			const [first, second] = [tokens[Math.min(a, b)], tokens[Math.max(a, b)]];
			if (!first || !second || first === second) return;
			const [f, s] = [first[0], second[0]];
			readsSafely(
				TEXT.slice(0, first.index) +
					s +
					TEXT.slice(first.index + f.length, second.index) +
					f +
					TEXT.slice(second.index + s.length),
			);
		}),
		RUNS,
	);
});

it('survives any value in any place', LIMIT, () => {
	const values = [...TEXT.matchAll(/(?<=": )(?:"(?:[^"\\]|\\.)*"|-?\d[\d.]*|null|true|false)/g)];
	const odd = fc.oneof(
		fc.constantFrom(
			'1e999',
			'-1e999',
			'-0',
			'1e-400',
			'{}',
			'[]',
			'[[]]',
			'{"__proto__":1}',
			'"__proto__"',
			'"constructor"',
			'""',
			'null',
			'9007199254740993',
			'"\\ud800"',
			'"\\u0000"',
			'NaN',
			'0x1',
			'01',
		),
		fc.json(),
	);
	fc.assert(
		fc.property(fc.nat(values.length - 1), odd, (at, value) => {
			const old = values[at];
			if (old) readsSafely(TEXT.slice(0, old.index) + value + TEXT.slice(old.index + old[0].length));
		}),
		RUNS,
	);
});
