/** The Checks sheet: everything the workbook tests about itself, with Pass or Fail by formula. */
import { type Frame, putHeading } from './book-frame';
import { putTests } from './limit-table';
import type { LimitTest } from './limit-test';
import { block, columnOf, compute, createSheet, keepHeads, put, type SheetModel } from './sheet-model';
import { countOf, words } from './term';

export const CHECKS_SHEET = 'Checks';
const COUNT_ROW = 5;
const RESULT = 5;

export interface CheckSection {
	title: string;
	tests: readonly LimitTest[];
}

export function buildChecks(frame: Frame, sections: readonly CheckSection[]): SheetModel {
	const sheet = createSheet(CHECKS_SHEET, [60, 18, 18, 16, 14]);
	putHeading(sheet, frame, CHECKS_SHEET, `${frame.bid.title} · tested by formula; a dash means: no limit`);
	let row = COUNT_ROW + 2;
	for (const { title, tests } of sections) {
		if (tests.length === 0) continue;
		putTests(sheet, row, tests, title);
		row += tests.length + 3;
	}
	put(sheet, COUNT_ROW, 1, 'Checks that fail', 'totalLabel');
	const results = block(sheet, columnOf(COUNT_ROW + 2, row, RESULT));
	compute(sheet, COUNT_ROW, 2, countOf(results, words('Fail')), 'total', 'whole');
	put(sheet, row, 1, DRAFT_NOTE, 'note');
	sheet.merges.push(`A${row}:E${row}`);
	sheet.highlights.push({ area: `B${COUNT_ROW}`, formula: `B${COUNT_ROW}>0`, tone: 'fail' });
	sheet.highlights.push({ area: `B${COUNT_ROW}`, formula: `B${COUNT_ROW}=0`, tone: 'pass' });
	keepHeads(sheet, COUNT_ROW, 1);
	return sheet;
}

const DRAFT_NOTE =
	'The word Draft at the top counts every finding in Consort that stops the bid. Some of them, such as due diligence or agreement, no workbook can test.';
