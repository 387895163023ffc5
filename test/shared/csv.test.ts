import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCells } from '../../shared/clipboard';
import { writeCsv } from '../../shared/csv';

test.each(['=1+1', '+44 20', '-5 off', '@SUM(A1)', '\tx', '\rx'])(
	'%j does not begin a cell that a program would work out',
	(text) => {
		expect(
			writeCsv([[text]])
				.replace('\ufeff', '')
				.replace(/^"/, '')
				.startsWith("'"),
		).toBe(true);
	},
);

test('a number stays a number, minus sign and all', () => {
	expect(writeCsv([[-5, 0.8]])).toBe('\ufeff-5,0.8\r\n');
});

test('any other text comes back as it was', () => {
	const cell = fc
		.string({ unit: 'grapheme', minLength: 1 })
		.filter((text) => !/^[=+\-@\t\r]|[\r\ufeff]/.test(text));
	fc.assert(
		fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (lines) => {
			expect(readCells(writeCsv(lines).replace('\ufeff', ''), ',')).toEqual(lines);
		}),
	);
});
