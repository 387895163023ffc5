/** Notes: what each sheet holds, how the figures are made, and which version wrote them. */
import { CAPACITY_RULES } from '../../shared/calc/trace-capacity';
import { REQUEST_RULE } from '../../shared/calc/trace-totals';
import { ASSUMPTIONS_SHEET } from './assumption-sheets';
import { type Frame, putHeading, putHeads, putTitle } from './book-frame';
import { BUDGET_SHEET } from './budget-sheets';
import { LINES_SHEET } from './line-sheets';
import { MATCH_SHEET } from './match-sheets';
import { createSheet, put, type SheetModel } from './sheet-model';
import { SUMMARY_SHEET } from './summary-sheets';
import { TARGETS_SHEET } from './target-sheets';

export const NOTES_SHEET = 'Notes';

/** Rules of capacity and request in the words the program shows beside the figures. */
const HOW = [
	'Yellow cells are typed and may be changed; grey cells are worked out. Every total follows when a yellow cell changes.',
	'Money is whole pounds, halves rounded up. The formulas add 0.000001 before rounding, so that an amount which is a half counts as one.',
	'A staff line is FTE × salary × pay uplift × part of the year, with employer National Insurance above the threshold and employer pension.',
	'A line with a year 1 amount rises with the inflation of other costs from year 2; other lines are typed year by year.',
	'An overhead pool is shared by its driver: pool × the project’s part ÷ the whole organisation’s, with inflation from year 2.',
	`Requested: ${REQUEST_RULE} They stand in tables of their own.`,
	`Capacity for an output: ${CAPACITY_RULES.output}`,
	`Capacity for an outcome: ${CAPACITY_RULES.outcome}`,
	'Capacity is worked out in Consort. It stays as it is when a yellow cell changes; the share used follows the target.',
	'A dash (–) means that a ratio does not apply. No limit means that the funder sets none.',
];

export function buildNotes(
	frame: Frame,
	partnerSheets: readonly string[],
	partnerNames: readonly string[],
): SheetModel {
	const sheet = createSheet(NOTES_SHEET, [36, 110]);
	putHeading(sheet, frame, 'Notes', frame.bid.title);
	putHeads(sheet, 5, ['Sheet', 'What it holds']);
	const sheets: [string, string][] = [
		[SUMMARY_SHEET, 'The request by year and partner, and the limits of the funder with Pass or Fail.'],
		[BUDGET_SHEET, 'The whole cost by category, by type and by partner; cash match and request by partner.'],
		...partnerSheets.map((name, at): [string, string] => [
			name,
			`${partnerNames[at] ?? ''}: posts, costs, overheads, match funding and request.`,
		]),
		[LINES_SHEET, 'Every cost of every partner in one list, for sorting and checking.'],
		[MATCH_SHEET, 'Cash match by source and, in a table of its own, what comes in kind.'],
		[
			TARGETS_SHEET,
			'For each measure its definition, the targets by partner and period, and the capacity beside them.',
		],
		[
			ASSUMPTIONS_SHEET,
			'Every rate and limit in a named cell, with what it is used for and where it comes from.',
		],
	];
	sheets.forEach(([name, holds], at) => {
		put(sheet, 6 + at, 1, name, 'labelBold');
		put(sheet, 6 + at, 2, holds, 'label');
	});
	let row = 7 + sheets.length;
	putTitle(sheet, row++, 'How the figures are made');
	for (const text of HOW) putLine(sheet, row++, text);
	row++;
	putTitle(sheet, row++, 'This workbook');
	put(sheet, row, 1, 'Written by', 'label');
	put(sheet, row++, 2, `Consort ${frame.appVersion}`, 'label');
	put(sheet, row, 1, 'Worked out on', 'label');
	put(sheet, row, 2, { day: frame.today }, 'label', 'date');
	sheet.frozen = { rows: 4, columns: 0 };
	sheet.titles = { rows: 4, columns: 0 };
	return sheet;
}

function putLine(sheet: SheetModel, row: number, text: string): void {
	put(sheet, row, 1, text, 'wrapped');
	sheet.merges.push(`A${row}:B${row}`);
}
