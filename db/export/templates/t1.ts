/** Lottery style: for each kind of cost and year the total (a), other sources (b) and the request (c) = (a) − (b). */
import type { Entry } from '../assumption-entries';
import { NO_LIMIT } from '../assumption-entries';
import type { CheckSection } from '../check-sheets';
import { fewest, type LimitTest, most, PASS, same } from '../limit-test';
import { LINES_AT } from '../line-sheets';
import { away, awayBlock } from '../sheet-model';
import { add, choose, isGreater, least, multiply, number, type Term, words } from '../term';
import { COST_TYPE_WORDS } from '../words';
import { buildT1Budget, type T1Budget, totalsOfT1 } from './t1-budget';
import { buildT1Finances } from './t1-finances';
import { largestRequest, type Template, type TemplateParts } from './template';

export const t1: Template = {
	key: 't1',
	terms: ({ bid }): Entry[] => [
		{
			name: 'StageOneTotal',
			label: 'Total cost at stage one',
			value: bid.stageOneTotal ?? NO_LIMIT,
			format: 'pounds',
			unit: 'the whole bid',
			use: 'Change since stage one',
		},
		{
			name: 'MaxRise',
			label: 'Most the total may rise since stage one',
			value: bid.maxChangeFromStageOne ?? 0.25,
			format: 'percentTenths',
			unit: 'of stage one',
			use: '25% unless the bid says otherwise, as one applicant reports; check the funder’s guidance',
		},
		largestRequest(bid),
		{
			name: 'CapitalPapers',
			label: 'Capital from which more papers are asked',
			value: 20_000,
			format: 'pounds',
			unit: 'the whole bid',
			use: 'Above it, the funder has asked for a land and buildings checklist',
		},
	],
	how: [
		'Costs are gross: income is never taken off a cost. (a) comes from Cost lines; (b) is typed and begins with cash match laid first over what is not eligible, then in proportion to cost; (c) is (a) less (b).',
		'(b) may be moved between kinds of cost: the Checks say whether each year still adds up to Other funding.',
		'A list of the lead’s current finances is asked for at stage two; its cells are left for the finance officer.',
	],
	build: (parts) => {
		const budget = buildT1Budget(parts);
		return {
			sheets: [
				{ sheet: budget.sheet, holds: 'Total cost, other sources and request by kind of cost and year.' },
				{ sheet: buildT1Finances(parts.frame), holds: 'The lead’s current finances, to be typed.' },
			],
			sections: sections(parts, budget),
			totals: totalsOfT1(parts.frame, budget),
		};
	},
};

function sections({ frame, named, lines, other }: TemplateParts, budget: T1Budget): CheckSection[] {
	const { sheet, total, columnOf } = budget;
	const at = (year: number, part: 0 | 1 | 2): Term => away(sheet, total, columnOf(year, part));
	const years = [...Array.from({ length: frame.years }, (_, year) => year + 1), 0];
	const said = (year: number): string => (year === 0 ? 'whole bid' : `year ${year}`);
	const corners = { top: budget.rows[0] ?? 0, left: 2, bottom: total - 1, right: sheet.lastColumn };
	const cells = awayBlock(sheet, corners);
	const agreeing: LimitTest[] = years.flatMap((year) => [
		same(`a ${year}`, `(a) less Cost lines, ${said(year)}`, at(year, 0), lines.sumOf(year)),
		same(`b ${year}`, `(b) less Other funding, ${said(year)}`, at(year, 1), other.sumOf('cash', year)),
		same(`c ${year}`, `(c) less (a) − (b), ${said(year)}`, add(at(year, 2), at(year, 1)), at(year, 0)),
	]);
	const allowed = allowedTotal(named('StageOneTotal'), named('MaxRise'));
	const capital = lines.sumOf(0, [LINES_AT.type, words(COST_TYPE_WORDS.capital)]);
	const limits: LimitTest[] = [
		most('stage', 'Total cost against stage one and the rise allowed', at(0, 0), allowed, 'pounds'),
		most('award', 'Requested', at(0, 2), named('MaximumAward'), 'pounds'),
		fewest('gross', 'Lowest amount in the table', least(cells), number(0), 'pounds'),
		{
			...most('capital', 'Capital, for which papers may be asked', capital, named('CapitalPapers'), 'pounds'),
			rule: 'papers above',
			verdict: (value, limit) => choose(isGreater(value, limit), words('Send papers'), PASS),
		},
	];
	return [
		{ title: 'Totals that must agree', tests: agreeing },
		{ title: 'What the funder looks at', tests: limits },
	];
}

/** Stage one × (1 + rise); words while there was no stage one. */
function allowedTotal(stageOne: Term, rise: Term): Term {
	if (typeof stageOne.value !== 'number') return stageOne;
	return multiply(stageOne, add(number(1), rise));
}
