/** The whole workbook as a model: sheets in reading order, named cells, and the totals to compare. */
import { displayName, type Plan } from '../../shared/plan';
import { ASSUMPTIONS_SHEET, buildAssumptions } from './assumption-sheets';
import { type BookFigures, frameOf } from './book-frame';
import { BUDGET_SHEET, buildBudget } from './budget-sheets';
import { buildLines, LINES_SHEET } from './line-sheets';
import { buildMatch, MATCH_SHEET } from './match-sheets';
import { buildNotes, NOTES_SHEET } from './note-sheets';
import { buildPartner } from './partner-sheets';
import { layOutPages } from './print-pages';
import type { WorkbookModel } from './sheet-model';
import { nameSheets } from './sheet-names';
import { buildSummary, SUMMARY_SHEET } from './summary-sheets';
import { buildTargets, TARGETS_SHEET } from './target-sheets';
import { totalChecks } from './total-checks';

const FIXED_SHEETS = [
	SUMMARY_SHEET,
	BUDGET_SHEET,
	LINES_SHEET,
	MATCH_SHEET,
	TARGETS_SHEET,
	ASSUMPTIONS_SHEET,
	NOTES_SHEET,
];

/** Sheets are built from what feeds them to what reads them, and stand in the order people read. */
export function buildBook(
	plan: Plan,
	figures: BookFigures,
	today: string,
	appVersion: string,
): WorkbookModel {
	const frame = frameOf(plan, figures, today, appVersion);
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
	const notes = buildNotes(
		frame,
		sheetNames,
		frame.partners.map(({ name }) => name),
	);
	const sheets = [
		summary.sheet,
		budget.sheet,
		...partners.map(({ sheet }) => sheet),
		lines.sheet,
		match.sheet,
		targets.sheet,
		assumptions.sheet,
		notes,
	];
	sheets.forEach(layOutPages);
	return {
		title: frame.bid.title,
		status: frame.status,
		appVersion,
		today,
		sheets,
		names: assumptions.names,
		checks: totalChecks(frame, { summary, budget, partners, targets }),
	};
}
