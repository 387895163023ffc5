import { expect, test } from 'vitest';
import { type Outcome, tornadoOf } from '../../../shared/calc/tornado';

const outcome = (requested: number, worstUse: number | null = 1, ratio: number | null = 1): Outcome => ({
	requested,
	earned: 0,
	lost: 0,
	worstUse,
	capacity: [{ measureId: 'M', ratio }],
});
const ends = { base: 0, low: -1, high: 1 };
const line = (assumption: 'sickness' | 'turnover' | 'caseload', atLow: Outcome, atHigh: Outcome) => ({
	assumption,
	...ends,
	atLow,
	atHigh,
});
const names = (list: readonly { assumption: string }[]) => list.map(({ assumption }) => assumption);

const sensitivity = {
	base: outcome(100),
	lines: [
		line('sickness', outcome(100, null), outcome(100)),
		line('turnover', outcome(110), outcome(120, 1, 1.5)),
		line('caseload', outcome(90), outcome(115, 1.1, null)),
	],
};

test('the widest stands first, and those that move nothing stand apart', () => {
	const { base, lines, still } = tornadoOf(sensitivity, 'requested');
	expect(base).toBe(100);
	expect(names(lines)).toEqual(['caseload', 'turnover']);
	expect(still).toEqual(['sickness']);
});

test('both ends on one side of the bid reach from the bid to the farther one', () => {
	const turnover = tornadoOf(sensitivity, 'requested').lines.at(-1);
	expect(turnover).toMatchObject({ atLow: 110, atHigh: 120, swing: 20 });
});

test('an end that leaves no figure is the widest of all', () => {
	const [first, second] = tornadoOf(sensitivity, 'worstUse').lines;
	expect(first).toMatchObject({ assumption: 'sickness', atLow: null, swing: Number.POSITIVE_INFINITY });
	expect(second?.swing).toBeCloseTo(0.1, 9);
	expect(names(tornadoOf(sensitivity, { measureId: 'M' }).lines)).toEqual(['caseload', 'turnover']);
});

test('of a measure that is not there nothing moves', () => {
	expect(tornadoOf(sensitivity, { measureId: 'gone' })).toMatchObject({ base: null, lines: [] });
});
