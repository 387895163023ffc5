import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layMap, type Tag } from '../../renderer/charts/risk-map-layout';
import type { MapCell } from '../../shared/calc/risk-register';

const SIZE = { cellWidth: 64, cellHeight: 62 };
const cellWith = (count: number): MapCell => ({
	likelihood: 1,
	impact: 5,
	score: 10,
	band: 'amber',
	before: [],
	after: Array.from({ length: count }, (_, at) => `R${at + 1}`),
});
const lay = (count: number, chosen: string | null = null) => {
	const cell = cellWith(count);
	const [laid] = layMap({ cells: [[cell]], labels: ['R01'], chosen, ...SIZE }).cells[0] ?? [];
	if (!laid) throw new Error('no cell');
	return laid;
};
const ids = (tags: readonly Tag[]) => tags.map(({ id }) => id);

test.each([
	[0, 0, 0],
	[4, 4, 0],
	[5, 3, 2],
	[6, 3, 3],
	[42, 3, 39],
])('a small cell with %i risks shows %i and counts %i more', (count, shown, more) => {
	const laid = lay(count);
	expect([laid.tags.length, laid.more]).toEqual([shown, more]);
	expect(laid.moreAt === null).toBe(more === 0);
});

test('the chosen risk is always among those that show', () => {
	expect(ids(lay(9, 'R9').tags)).toEqual(['R9', 'R1', 'R2']);
	expect(ids(lay(9, 'elsewhere').tags)).toEqual(['R1', 'R2', 'R3']);
});

test('of any cell every risk shows or is counted, and no two labels touch or leave it', () => {
	const sizes = fc.record({
		cellWidth: fc.integer({ min: 40, max: 200 }),
		cellHeight: fc.integer({ min: 58, max: 120 }),
	});
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 100 }), sizes, (count, size) => {
			const cell = cellWith(count);
			const { cells, tagWidth } = layMap({ cells: [[cell]], labels: ['R01'], chosen: null, ...size });
			const { tags = [], more = 0, moreAt = null } = cells[0]?.[0] ?? {};
			expect(tags.length + more).toBe(count);
			const boxes = [...tags, ...(moreAt ? [moreAt] : [])];
			for (const { left, top } of boxes) {
				expect(left).toBeGreaterThanOrEqual(0);
				expect(left + tagWidth).toBeLessThanOrEqual(size.cellWidth);
				expect(top + 18).toBeLessThanOrEqual(size.cellHeight);
			}
			const places = new Set(boxes.map(({ left, top }) => `${left} ${top}`));
			expect(places.size).toBe(boxes.length);
		}),
	);
});
