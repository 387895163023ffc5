/** A table of tests with Pass or Fail in colour, the same on every sheet that has one. */
import { putHeads, putTitle } from './book-frame';
import type { LimitTest } from './limit-test';
import { compute, put, ref, type SheetModel } from './sheet-model';

export function putTests(
	sheet: SheetModel,
	top: number,
	tests: readonly LimitTest[],
	title = "The funder's limits",
): { key: string; row: number }[] {
	putTitle(sheet, top, title);
	putHeads(sheet, top + 1, [
		'Check',
		{ right: 'This bid' },
		{ right: 'Limit' },
		'Rule',
		{ centre: 'Result' },
	]);
	const rows = tests.map((test, at) => {
		const row = top + 2 + at;
		put(sheet, row, 1, test.label, 'label');
		compute(sheet, row, 2, test.value, 'computed', test.format);
		compute(sheet, row, 3, test.limit, 'computed', test.format);
		put(sheet, row, 4, test.rule, 'label');
		compute(sheet, row, 5, test.verdict(ref(sheet, row, 2), ref(sheet, row, 3)), 'result');
		return { key: test.key, row };
	});
	const area = `E${top + 2}:E${top + 1 + tests.length}`;
	sheet.highlights.push({ area, formula: `E${top + 2}="Fail"`, tone: 'fail' });
	sheet.highlights.push({ area, formula: `E${top + 2}="Pass"`, tone: 'pass' });
	return rows;
}
