/**
 * A template shaped like a funder's own sheets: its terms as data, and its sheets as a pure model over the cost
 * lines and other funding that all templates share. One more template is one more file, and its name in the registry.
 */
import { type Bid, displayName } from '../../../shared/plan';
import type { WorkbookTemplate } from '../../../shared/workbook-templates';
import { type Entry, NO_LIMIT } from '../assumption-entries';
import type { Frame, Named } from '../book-frame';
import { buildChecks, CHECKS_SHEET, type CheckSection } from '../check-sheets';
import { startNamedCells } from '../named-cells';
import { NOTES_SHEET } from '../note-sheets';
import type { SheetModel, TotalCheck, WorkbookModel } from '../sheet-model';
import { buildCostLines, COST_LINES_SHEET, type CostLines } from './cost-lines';
import { finishBook } from './finished-book';
import { buildOtherFunding, OTHER_FUNDING_SHEET, type OtherFunding } from './other-funding';

export const TERMS_SHEET = 'Terms';
/** Sheets every template has behind its own. */
export const SHARED_SHEETS = [COST_LINES_SHEET, OTHER_FUNDING_SHEET, TERMS_SHEET, CHECKS_SHEET, NOTES_SHEET];

export interface TemplateParts {
	frame: Frame;
	named: Named;
	lines: CostLines;
	other: OtherFunding;
	/** Short names of the partners, in their order. */
	names: readonly string[];
}
export interface TemplateSheets {
	/** The template's own sheets in reading order, each with what it holds. */
	sheets: readonly { sheet: SheetModel; holds: string }[];
	sections: readonly CheckSection[];
	totals: readonly TotalCheck[];
}
/** The term most funders have, beside their own. */
export const largestRequest = ({ maximumAward }: Bid): Entry => ({
	name: 'MaximumAward',
	label: 'Largest request',
	value: maximumAward ?? NO_LIMIT,
	format: 'pounds',
	unit: 'the whole bid',
	use: 'Checks',
});
export interface Template {
	key: WorkbookTemplate;
	/** Rates and limits, each in a named cell of the Terms sheet. */
	terms: (frame: Frame) => readonly Entry[];
	/** Sentences for the Notes: how this structure takes the bid's figures. */
	how: readonly string[];
	build: (parts: TemplateParts) => TemplateSheets;
}

/** The workbook of a template: its own sheets, then the shared ones. */
export function buildTemplate(template: Template, frame: Frame): WorkbookModel {
	const names = frame.partners.map(displayName);
	const terms = startNamedCells(
		frame,
		TERMS_SHEET,
		`${frame.bid.title} · the funder’s rates and limits, to be checked against its own guidance`,
	);
	terms.section('Rates and limits', template.terms(frame));
	const lines = buildCostLines(frame, names);
	const other = buildOtherFunding(frame, names);
	const own = template.build({ frame, named: terms.named, lines, other, names });
	const checks = buildChecks(frame, own.sections);
	return finishBook(frame, template.key, {
		sheets: [...own.sheets.map(({ sheet }) => sheet), lines.sheet, other.sheet, terms.sheet, checks],
		names: terms.names,
		checks: [...own.totals],
		notes: {
			sheets: [
				...own.sheets.map(({ sheet, holds }): [string, string] => [sheet.name, holds]),
				[COST_LINES_SHEET, 'What each line and overhead of each partner costs, by year.'],
				[OTHER_FUNDING_SHEET, 'Cash from others by source and, apart from it, what comes in kind.'],
				[TERMS_SHEET, 'The funder’s rates and limits in named cells.'],
				[CHECKS_SHEET, 'What must agree and what the funder limits, with Pass or Fail by formula.'],
			],
			how: [...HOW, ...template.how],
		},
	});
}

const HOW = [
	'Yellow cells are typed and may be changed; grey cells are worked out. Every total follows when a yellow cell changes.',
	'Cost lines are Consort’s amounts. Salaries, hours and heads are not in this workbook: a post stands as what it costs.',
	'The structure follows what funders of this kind are known to ask for. Where the funder sends a workbook of its own, that one counts.',
];
