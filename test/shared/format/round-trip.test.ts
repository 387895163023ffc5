import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { parseBidJson, writeBidJson } from '../../../shared/bid-json';
import type { Json } from '../../../shared/field';
import { fieldsOf, TABLE_NAMES } from '../../../shared/plan';
import { checkPlan } from '../../../shared/rules/plan';
import { arbitraryPlan } from '../../generate/bid';
import { largePlan } from '../../generate/large-plan';
import { expectFaults, planOf, rowAt, sampleJson, sampleText, smallJson } from './sample';

// Files of 50 MB and bids of 20,000 lines take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

it('reads any valid bid it wrote as the same bid, byte for byte', () => {
	fc.assert(
		fc.property(arbitraryPlan(), (plan) => {
			expect(checkPlan(plan)).toEqual([]);
			const text = writeBidJson(plan);
			expect(parseBidJson(bytes(text))).toEqual({ ok: true, plan });
			expect(writeBidJson(planOf(text))).toBe(text);
		}),
		{ numRuns: 150 },
	);
});

it('reads the sample bid and an import of its own export as equal', () => {
	const plan = planOf(sampleText());
	expect(planOf(writeBidJson(plan))).toEqual(plan);
});

it.each([
	['combining marks', 'Cafe\u0301 Z\u0361\u0318algo'],
	['right to left', '\u202E\u0645\u0631\u0643\u0632 \u0627\u0644\u0623\u0645\u0644'],
	['a formula', '=1+1'],
	['line ends of every kind', 'a\nb\r\nc\u2028d\u2029e\tf'],
	['control characters', '\u0001\u001f\u007f\u0080'],
	['quotes and backslashes', '"\\"/\\u0041'],
	['a byte order mark inside', '\uFEFFx'],
	['emoji of several parts', '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}'],
	['the largest note', '\u{1F600}'.repeat(2000)],
])('keeps text with %s as it is', (_what, text) => {
	const bid = sampleJson();
	rowAt(bid, 'bid').notes = text;
	const plan = planOf(bid);
	expect(plan.bid[0]?.notes).toBe(text);
	expect(planOf(writeBidJson(plan))).toEqual(plan);
});

it('gives every absent field its default', () => {
	const plan = planOf(smallJson());
	for (const table of TABLE_NAMES)
		for (const [place, row] of plan[table].entries())
			for (const [name, { fallback }] of fieldsOf(table)) {
				const given: Json | undefined = rowAt(smallJson(), table, place)[name];
				expect({ [name]: (row as never)[name] }).toEqual({ [name]: given ?? fallback });
			}
	expect(plan.assumptions[0]).toMatchObject({
		weekdaysPerYear: 260,
		ramp: [0.5, 0.85, 1],
		simulationSeed: 1,
	});
	expect(plan.bid[0]).toMatchObject({ currency: 'GBP', flatRate: null, contingencyAllowed: 'no', area: '' });
});

it('takes periods for quarters where the bid does not say', () => {
	const bid = smallJson();
	delete rowAt(bid, 'bid').periodMonths;
	expect(planOf(bid)).toEqual(planOf(smallJson()));
});

it('lays groups within lists out a name a line, as deep as they are', () => {
	const values = { list: [1, 'two', null], groups: [{ a: 1 }, {}], none: [] };
	const bid = sampleJson();
	Object.assign(rowAt(bid, 'scenarioChanges'), { kind: 'remove', values });
	const text = writeBidJson(planOf(bid));
	const layout =
		'   "values": {\n    "list": [1, "two", null],\n    "groups": [\n     {\n      "a": 1\n     },\n     {}\n    ],\n    "none": []\n   },\n';
	expect(text).toContain(layout);
	expect(planOf(text)).toEqual(planOf(bid));
});

it('gives each bid lists of its own as defaults', () => {
	const [one, two] = [planOf(smallJson()), planOf(smallJson())];
	expect(one.assumptions[0]?.ramp).not.toBe(two.assumptions[0]?.ramp);
});

it('reads a file with a byte order mark, but not with two', () => {
	const mark = new Uint8Array([0xef, 0xbb, 0xbf]);
	const text = bytes(sampleText());
	expect(parseBidJson(new Uint8Array([...mark, ...text]))).toEqual(parseBidJson(text));
	expect(parseBidJson(`\uFEFF${sampleText()}`)).toEqual(parseBidJson(text));
	expectFaults(new Uint8Array([...mark, ...mark, ...text]), 'not-json ');
});

it('reads whole numbers in any notation, and minus zero as 0', () => {
	const text = sampleText()
		.replace('"leadTopSlice": 0,', '"leadTopSlice": -0,')
		.replace('"years": 3,', '"years": 30e-1,');
	expect(planOf(text.replace('"simulationSeed": 1,', '"simulationSeed": 1.0,'))).toEqual(
		planOf(sampleText()),
	);
	expect(Object.is(planOf(text).bid[0]?.leadTopSlice, 0)).toBe(true);
});

it('reads minus zero among the new values of a scenario change as 0', () => {
	const text = sampleText().replace('"responseRate": 0.5', '"responseRate": -0.0');
	expect(Object.is(planOf(text).scenarioChanges[0]?.values?.responseRate, 0)).toBe(true);
});

it('reads tables and fields in any order', () => {
	const turned = (value: object) => Object.fromEntries(Object.entries(value).reverse());
	const bid = sampleJson();
	for (const table of TABLE_NAMES) bid[table] = (bid[table] ?? []).map(turned);
	expect(planOf(turned(bid) as never)).toEqual(planOf(sampleText()));
});

it('refuses nesting of any depth without running out of stack', () => {
	const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
	const nested = (levels: number) =>
		sampleText().replace('"responseRate": 0.5', `"responseRate": ${deep(levels)}`);
	expectFaults(deep(200_000), 'not-json ');
	expectFaults(nested(200_000), 'not-json ');
	expectFaults(nested(90), `wrong-type scenarioChanges[0].values.responseRate${'[0]'.repeat(7)}`);
});

it('reads 200 partners and 40 measures, and refuses one more', () => {
	const plan = largePlan({ partners: 200, years: 1, periodMonths: 3, measures: 40, seed: 1 });
	const read = planOf(writeBidJson(plan));
	expect(read).toEqual(plan);
	const partners = Array.from({ length: 201 }, (_, at) => ({ id: `X${at}`, name: 'One more' }));
	expectFaults({ ...sampleJson(), partners }, 'row-count partners');
	const measures = Array.from({ length: 41 }, (_, at) => ({
		id: `X${at}`,
		name: 'One more',
		kind: 'output',
	}));
	expectFaults({ ...sampleJson(), measures }, 'row-count measures');
});

it('refuses 20,001 rows and reads 20,000', () => {
	const items = (n: number) =>
		Array.from({ length: n }, (_, at) => ({ id: `X${at}`, item: 'A clause', status: 'agreed' }));
	expectFaults({ ...sampleJson(), agreementItems: items(20_001) }, 'row-count agreementItems');
	expect(planOf({ ...sampleJson(), agreementItems: items(20_000) }).agreementItems).toHaveLength(20_000);
});

it('stops listing faults at a thousand', () => {
	const offers = Array.from({ length: 20_000 }, (_, at) => ({ id: `X${at}`, colour: 'red' }));
	const read = parseBidJson(JSON.stringify({ ...sampleJson(), offers }));
	expect(read.ok ? 0 : read.errors.length).toBe(1000);
});
