/** What the general workbook tests about itself: that all ways of adding up agree, and the funder's limits. */
import { type Frame, yearNumbers } from '../book-frame';
import type { BudgetSheet } from '../budget-sheets';
import type { CheckSection } from '../check-sheets';
import { fewest, type LimitTest, same } from '../limit-test';
import type { LinesSheet } from '../line-sheets';
import type { MatchSheet } from '../match-sheets';
import { away, awayBlock, rowOf } from '../sheet-model';
import { BY_PARTNER } from '../summary-layout';
import type { SummarySheet } from '../summary-sheets';
import { least, number, subtract, type Term } from '../term';

interface CheckedParts {
	lines: LinesSheet;
	budget: BudgetSheet;
	summary: SummarySheet;
	match: MatchSheet;
}

export const generalChecks = (frame: Frame, parts: CheckedParts): CheckSection[] => [
	{ title: 'Totals that must agree', tests: agreeing(frame, parts) },
	{ title: "The funder's limits, from the Summary", tests: limits(parts) },
];

function agreeing(frame: Frame, { lines, budget, summary, match }: CheckedParts): LimitTest[] {
	const at = (row: number, column: number): Term => away(summary.sheet, row, column);
	const years = yearNumbers(frame);
	const requests = awayBlock(summary.sheet, rowOf(summary.requested, 2, 1 + frame.years));
	const rest = (year: number): Term =>
		subtract(at(summary.cost, summary.column(year)), at(summary.cashMatch, summary.column(year)));
	return [
		same('lines', 'Lines less categories, whole bid', lines.sumOf(0), budget.amount(budget.cost, 0)),
		...years.map((year) =>
			same(
				`lines ${year}`,
				`Lines less categories, year ${year}`,
				lines.sumOf(year),
				budget.amount(budget.cost, year),
			),
		),
		same(
			'partners',
			'Cost of all partners less the whole cost',
			at(summary.all, BY_PARTNER.cost),
			at(summary.cost, summary.column(0)),
		),
		same(
			'partners match',
			'Cash match of all partners less the list of match funding',
			at(summary.all, BY_PARTNER.cashMatch),
			match.sumOf('cash', 0, null),
		),
		same(
			'partners requested',
			'Requests of all partners less the request',
			at(summary.all, BY_PARTNER.requested),
			at(summary.requested, summary.column(0)),
		),
		...[...years, 0].map((year) =>
			same(
				`requested ${year}`,
				`Request less (cost − cash match), ${year === 0 ? 'whole bid' : `year ${year}`}`,
				at(summary.requested, summary.column(year)),
				rest(year),
			),
		),
		fewest('least', 'Lowest request of a year', least(requests), number(0), 'pounds'),
	];
}

/** The Summary's own results, so that one sheet counts all that fail. */
const limits = ({ summary }: CheckedParts): LimitTest[] =>
	summary.tests.flatMap(({ key, row }) => {
		const test = summary.limits.find((limit) => limit.key === key);
		if (!test) return [];
		const at = (column: number): Term => away(summary.sheet, row, column);
		return [{ ...test, value: at(2), limit: at(3), verdict: () => at(5) }];
	});
