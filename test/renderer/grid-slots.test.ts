import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type GridLine, staysFrom } from '../../renderer/ui/grid/model';
import { shift } from '../../renderer/ui/grid/sight';
import { type Slot, slotsOf, stepped, withDrawn } from '../../renderer/ui/grid/slots';
import { pull } from '../../renderer/ui/grid/use-drag-scroll';

/** Every line or column a slot stands for. */
const places = (slots: readonly Slot[]): number[] =>
	slots.flatMap((slot) =>
		'at' in slot ? [slot.at] : Array.from({ length: slot.to - slot.from + 1 }, (_, at) => slot.from + at),
	);
const drawn = (slots: readonly Slot[]): number[] => slots.flatMap((slot) => ('at' in slot ? [slot.at] : []));

describe('What of a long grid is drawn', () => {
	test('is all of it where nothing is left out', () => {
		expect(drawn(slotsOf(3, null, []))).toEqual([0, 1, 2]);
		expect(slotsOf(0, null, [])).toEqual([]);
	});

	test('is what is in sight and what must stay, with gaps for the rest', () => {
		expect(slotsOf(100, { first: 40, last: 42 }, [2, 41])).toEqual([
			{ from: 0, to: 1 },
			{ at: 2 },
			{ from: 3, to: 39 },
			{ at: 40 },
			{ at: 41 },
			{ at: 42 },
			{ from: 43, to: 99 },
		]);
	});

	test('changes once in a step and always holds what is in sight', () => {
		expect(stepped({ first: 9, last: 30 }, 4)).toEqual({ first: 8, last: 31 });
		expect(stepped({ first: 8, last: 31 }, 4)).toEqual({ first: 8, last: 31 });
	});

	test('leaves nothing out and nothing double, whatever is in sight', () => {
		const place = fc.integer({ min: -5, max: 120 });
		fc.assert(
			fc.property(
				fc.nat(100),
				place,
				place,
				fc.array(place, { maxLength: 4 }),
				(count, first, last, kept) => {
					const slots = slotsOf(count, { first, last }, kept);
					expect(places(slots)).toEqual(Array.from({ length: count }, (_, at) => at));
					for (const at of kept) expect(drawn(slots).includes(at)).toBe(at >= 0 && at < count);
				},
			),
		);
	});

	test('has one more where the current cell lies in a gap, and stays as it is where it does not', () => {
		const slots = slotsOf(60, { first: 20, last: 30 }, [0]);
		for (let at = 0; at < 60; at += 1) {
			const more = withDrawn(slots, at);
			expect(places(more)).toEqual(places(slots));
			expect(drawn(more)).toContain(at);
			expect(more === slots).toBe(drawn(slots).includes(at));
		}
	});
});

describe('Totals', () => {
	const line = (stays?: boolean): GridLine => ({ id: '', name: '', cells: [], ...(stays ? { stays } : {}) });
	test('stay at the foot when they are the last lines', () => {
		expect(staysFrom([line(), line(true), line(), line(true), line(true)])).toBe(3);
		expect(staysFrom([line(), line()])).toBe(2);
		expect(staysFrom([line(true)])).toBe(0);
	});
});

describe('Scrolling', () => {
	test('brings a cell between the edges and no further', () => {
		expect(shift(10, 38, 48, 400)).toBe(-38);
		expect(shift(390, 418, 48, 400)).toBe(18);
		expect(shift(100, 128, 48, 400)).toBe(0);
	});
	test('shows the beginning of a cell wider than the place', () => {
		expect(shift(100, 900, 48, 400)).toBe(52);
	});
	test('while dragging goes faster the further the pointer is beyond the edge', () => {
		expect(pull(200, 100, 300)).toBe(0);
		expect(pull(310, 100, 300)).toBeGreaterThan(pull(302, 100, 300));
		expect(pull(0, 100, 300)).toBe(-pull(400, 100, 300));
	});
});
