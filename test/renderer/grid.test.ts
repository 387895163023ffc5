import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleared, copied, filled, pasted } from '../../renderer/ui/grid/block-edits';
import type { GridColumn, GridLine } from '../../renderer/ui/grid/model';
import { at, blockOf, moved, neighbour, type Selection } from '../../renderer/ui/grid/selection';
import { summarise } from '../../renderer/ui/grid/summary';

const SIZE = { lines: 4, columns: 5 };
const columns: GridColumn[] = ['a', 'b', 'c', 'd', 'sum'].map((id) => ({
	id,
	label: id,
	name: id.toUpperCase(),
}));
/** Four lines of numbers; the last column is worked out. */
const lines: GridLine[] = [0, 1, 2, 3].map((line) => ({
	id: `l${line}`,
	name: `Line ${line}`,
	cells: columns.map((_, column) => {
		const number = line * 10 + column;
		return { text: String(number), number, ...(column < 4 ? { edit: String(number) } : {}) };
	}),
}));
const filledEverywhere = () => true;
const go = (
	from: Selection,
	key: string,
	held: { shift?: boolean; control?: boolean } = {},
	isFilled = filledEverywhere,
) => moved(from, key, { shift: held.shift ?? false, control: held.control ?? false }, SIZE, isFilled);

describe('Moving in a grid', () => {
	it('goes one cell with an arrow and stops at the edge', () => {
		expect(go(at(1, 1), 'ArrowDown')).toEqual(at(2, 1));
		expect(go(at(0, 0), 'ArrowUp')).toEqual(at(0, 0));
		expect(go(at(3, 4), 'ArrowRight')).toEqual(at(3, 4));
	});
	it('selects with Shift from where it began', () => {
		const one = go(at(1, 1), 'ArrowDown', { shift: true });
		expect(one && blockOf(one)).toEqual({ top: 1, left: 1, bottom: 2, right: 1 });
	});
	it('jumps with Ctrl to the end of the figures, then over the gap', () => {
		const gap = ({ column }: { column: number }) => column !== 2;
		expect(go(at(0, 0), 'ArrowRight', { control: true }, gap as never)).toEqual(at(0, 1));
		expect(go(at(0, 1), 'ArrowRight', { control: true }, gap as never)).toEqual(at(0, 3));
		expect(go(at(0, 0), 'End', { control: true })).toEqual(at(3, 4));
	});
	it('never leaves the grid, whatever keys', () => {
		const key = fc.constantFrom(
			'ArrowUp',
			'ArrowDown',
			'ArrowLeft',
			'ArrowRight',
			'Home',
			'End',
			'PageUp',
			'PageDown',
		);
		fc.assert(
			fc.property(fc.array(fc.tuple(key, fc.boolean(), fc.boolean()), { maxLength: 30 }), (keys) => {
				let place = at(0, 0);
				for (const [name, shift, control] of keys) place = go(place, name, { shift, control }) ?? place;
				const block = blockOf(place);
				expect(
					block.top >= 0 && block.left >= 0 && block.bottom < SIZE.lines && block.right < SIZE.columns,
				).toBe(true);
			}),
		);
	});
	it('goes on with Tab at the end of a line, and out of the grid after the last cell', () => {
		expect(neighbour({ line: 0, column: 4 }, 1, SIZE)).toEqual(at(1, 0));
		expect(neighbour({ line: 3, column: 4 }, 1, SIZE)).toBeNull();
		expect(neighbour({ line: 0, column: 0 }, -1, SIZE)).toBeNull();
	});
});

describe('Whole ranges', () => {
	const block = { top: 1, left: 1, bottom: 1, right: 1 };
	it('lays pasted cells from the corner and passes over worked-out ones', () => {
		const result = pasted([['1', '2', '3', '4']], block, lines, columns);
		expect(result.edits.map((edit) => `${edit.lineId}.${edit.columnId}=${edit.typed}`)).toEqual([
			'l1.b=1',
			'l1.c=2',
			'l1.d=3',
		]);
		expect(result.beyond).toBe(0);
	});
	it('counts what falls on worked-out cells and is not what they say', () => {
		const worked = { id: 'sum', name: 'Sum', cells: [{ text: 'Sum' }, { text: '9', number: 9 }] };
		const at = { top: 0, left: 0, bottom: 0, right: 0 };
		const two = columns.slice(0, 2);
		expect(pasted([['Sum', '8']], at, [worked], two).onWorked).toBe(1);
		expect(
			pasted(
				[
					['Sum', '9'],
					['', ''],
				],
				at,
				[worked, worked],
				two,
			).onWorked,
		).toBe(0);
	});

	it('counts what lies beyond the last line or column', () => {
		expect(pasted([['1'], ['2'], ['3'], ['4'], ['5']], block, lines, columns).beyond).toBe(2);
	});
	it('fills a range with one pasted value', () => {
		const edits = pasted([['7']], { top: 0, left: 0, bottom: 1, right: 1 }, lines, columns).edits;
		expect(edits).toHaveLength(4);
		expect(new Set(edits.map((edit) => edit.typed))).toEqual(new Set(['7']));
	});
	it('fills down and right from the first cells', () => {
		const range = { top: 0, left: 0, bottom: 2, right: 1 };
		expect(filled(range, 'down', lines, columns).map((edit) => edit.typed)).toEqual(['0', '1', '0', '1']);
		expect(filled(range, 'right', lines, columns).map((edit) => edit.typed)).toEqual(['0', '10', '20']);
	});
	it('clears only what was typed', () => {
		const edits = cleared({ top: 0, left: 3, bottom: 0, right: 4 }, lines, columns);
		expect(edits).toEqual([{ lineId: 'l0', columnId: 'd', typed: '' }]);
	});
	it('copies plain figures that a spreadsheet can read', () => {
		expect(copied({ top: 1, left: 3, bottom: 2, right: 4 }, lines)).toEqual([
			['13', '14'],
			['23', '24'],
		]);
	});
	it('adds up to what the status bar says', () => {
		expect(summarise({ top: 1, left: 0, bottom: 1, right: 3 }, lines, columns)).toEqual({
			where: 'Line 1, A to D',
			count: 4,
			sum: 46,
			mean: 11.5,
		});
	});
});
