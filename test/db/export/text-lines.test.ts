import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../db/export/text-lines';

describe('a text in a column', () => {
	test.each([
		['', 10, 1],
		['Requested', 14, 1],
		['Team leader or manager', 21, 2],
		['Team leader or manager', 26, 1],
		['one\ntwo', 40, 2],
		['Wwwwwwwwwwwwwwwwwwww', 12, 3],
		['iiiiiiiiiiiiiiiiiiii', 12, 1],
	])('%j of width %i takes %i lines', (text, width, lines) => {
		expect(linesOf(text, width)).toBe(lines);
	});

	test('takes no fewer lines in bold, nor in a narrower column', () => {
		const text = 'Salary x FTE x part-year x uplift, employer National Insurance and pension';
		for (let width = 10; width < 80; width += 1) {
			expect(linesOf(text, width, true)).toBeGreaterThanOrEqual(linesOf(text, width));
			expect(linesOf(text, width)).toBeGreaterThanOrEqual(linesOf(text, width + 5));
		}
	});
});
