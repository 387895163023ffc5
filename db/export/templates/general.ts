/** The general workbook: full cost, every figure a formula that can be followed down to posts and lines. */
import { CAPACITY_RULES } from '../../../shared/calc/trace-capacity';
import { REQUEST_RULE } from '../../../shared/calc/trace-totals';
import { displayName } from '../../../shared/plan';
import { ASSUMPTIONS_SHEET, buildAssumptions } from '../assumption-sheets';
import type { Frame } from '../book-frame';
import { BUDGET_SHEET, buildBudget } from '../budget-sheets';
import { buildChecks, CHECKS_SHEET } from '../check-sheets';
import { buildLines, LINES_SHEET } from '../line-sheets';
import { buildMatch, MATCH_SHEET } from '../match-sheets';
import { NOTES_SHEET } from '../note-sheets';
import { buildPartner } from '../partner-sheets';
import type { WorkbookModel } from '../sheet-model';
import { nameSheets } from '../sheet-names';
import { buildSummary, SUMMARY_SHEET } from '../summary-sheets';
import { buildTargets, TARGETS_SHEET } from '../target-sheets';
import { totalChecks } from '../total-checks';
import { finishBook } from './finished-book';
import { generalChecks } from './general-checks';

const FIXED_SHEETS = [
	SUMMARY_SHEET,
	BUDGET_SHEET,
	LINES_SHEET,
	MATCH_SHEET,
	TARGETS_SHEET,
	ASSUMPTIONS_SHEET,
	CHECKS_SHEET,
	NOTES_SHEET,
];

/** Sheets are built from what feeds them to what reads them, and stand in the order people read. */
export function buildGeneral(frame: Frame): WorkbookModel {
	const names = frame.partners.map(displayName);
	const sheetNames = nameSheets(names, FIXED_SHEETS);
	const assumptions = buildAssumptions(frame);
	const { named } = assumptions;
	const partners = frame.partners.map((partner, at) =>
		buildPartner(frame, named, partner, at + 1, sheetNames[at] ?? ''),
	);
	const lines = buildLines(frame, partners, names);
	const match = buildMatch(frame, partners, names);
	const budget = buildBudget(frame, lines, partners, names);
	const nameOf = (id: string): string =>
		names[frame.partners.findIndex((partner) => partner.id === id)] ?? '';
	const targets = buildTargets(frame, named, nameOf);
	const summary = buildSummary(frame, { named, lines, match, budget, partners, names });
	const checks = buildChecks(frame, generalChecks(frame, { lines, budget, summary, match }));
	return finishBook(frame, 'general', {
		sheets: [
			summary.sheet,
			budget.sheet,
			...partners.map(({ sheet }) => sheet),
			lines.sheet,
			match.sheet,
			targets.sheet,
			assumptions.sheet,
			checks,
		],
		names: assumptions.names,
		checks: totalChecks(frame, { summary, budget, partners, targets }),
		notes: { sheets: sheetWords(frame, sheetNames), how: HOW },
	});
}

const sheetWords = (frame: Frame, partnerSheets: readonly string[]): [string, string][] => [
	[SUMMARY_SHEET, 'The request by year and partner, and the limits of the funder with Pass or Fail.'],
	[BUDGET_SHEET, 'The whole cost by category, by type and by partner; cash match and request by partner.'],
	...partnerSheets.map((name, at): [string, string] => [
		name,
		`${frame.partners[at]?.name ?? ''}: posts, costs, overheads, match funding and request.`,
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
	[CHECKS_SHEET, 'Totals that must agree and the limits of the funder, each with Pass or Fail by formula.'],
];

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
