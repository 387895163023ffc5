/** The funder's limits as tests by formula: a value, a limit and a verdict that follow every change. */
import { type Frame, yearNumbers } from './book-frame';
import { atLeast, DASH, type LimitTest, most, none, upOrDown } from './limit-test';
import { LINES_AT } from './line-sheets';
import { matchRatio, type Standing } from './match-sheets';
import { totalColumn } from './partner-layout';
import { away, ref, type SheetModel } from './sheet-model';
import { BY_PARTNER, type SummaryParts } from './summary-layout';
import {
	add,
	choose,
	divide,
	isEqual,
	isNumber,
	largest,
	multiply,
	number,
	ratio,
	subtract,
	type Term,
	wholePounds,
	words,
} from './term';
import { CATEGORY_WORDS, COST_TYPE_WORDS, VAT_WORDS, YES } from './words';

interface MoneyRows {
	cost: number;
	cashMatch: number;
	requested: number;
	/** The line of all partners in the table of partners. */
	partners: number;
}

export function limitTests(
	frame: Frame,
	parts: SummaryParts,
	sheet: SheetModel,
	money: MoneyRows,
): LimitTest[] {
	return [
		...awardTests(frame, parts, sheet, money),
		...matchTests(frame, parts, sheet, money),
		...shareTests(frame, parts, sheet, money),
		...ruleTests(frame, parts, sheet, money),
	];
}

function awardTests(
	frame: Frame,
	{ named }: SummaryParts,
	sheet: SheetModel,
	{ requested }: MoneyRows,
): LimitTest[] {
	const at = (year: number): Term => ref(sheet, requested, 2 + (year === 0 ? frame.years : year - 1));
	return [
		most('award', 'Requested, whole bid', at(0), named('MaximumAward'), 'pounds'),
		...yearNumbers(frame).map((year) =>
			most(`award ${year}`, `Requested, year ${year}`, at(year), named(`MaximumAwardYear${year}`), 'pounds'),
		),
	];
}

function matchTests(frame: Frame, parts: SummaryParts, sheet: SheetModel, { cost }: MoneyRows): LimitTest[] {
	const of = (key: string, label: string, year: number, standing: Standing): LimitTest => {
		const whole = ref(sheet, cost, 2 + (year === 0 ? frame.years : year - 1));
		return {
			...most(
				key,
				label,
				matchRatio(frame, parts.match, whole, year, standing),
				parts.named('MinimumMatch'),
				'percentHundredths',
			),
			rule: 'at least',
			verdict: atLeast,
		};
	};
	const what = frame.bid.inKindCountsAsMatch ? 'Match, cash and in kind' : 'Cash match';
	return [
		of('match all', `${what}, share of cost`, 0, 'all'),
		of('match secured', `${what}, secured`, 0, 'secured'),
		...yearNumbers(frame).map((year) => of(`match all ${year}`, `${what}, year ${year}`, year, 'all')),
		...yearNumbers(frame).map((year) =>
			of(`match firm ${year}`, `${what}, secured or pledged, year ${year}`, year, 'firm'),
		),
	];
}

function shareTests(
	frame: Frame,
	{ named, lines, budget, partners }: SummaryParts,
	sheet: SheetModel,
	money: MoneyRows,
): LimitTest[] {
	const cost = ref(sheet, money.cost, 2 + frame.years);
	const lead = partners.find(({ partner }) => partner.id === frame.bid.leadPartnerId);
	const all = ref(sheet, money.requested, 2 + frame.years);
	const others = lead ? subtract(all, away(lead.sheet, lead.funding.requested, totalColumn(frame))) : all;
	const slice = wholePounds(largest(number(0), multiply(named('LeadTopSlice'), others)));
	const management = add(lines.sumOf(0, [LINES_AT.lead, words(YES)]), slice);
	return [
		most(
			'capital',
			'Capital, share of cost',
			ratio(budget.amount(budget.capital, 0), cost),
			named('CapitalMax'),
			'percentHundredths',
		),
		most(
			'lead management',
			'Lead management, share of cost',
			ratio(management, cost),
			named('LeadManagementMax'),
			'percentHundredths',
		),
		{
			...most(
				'stage one',
				'Change of cost since stage one',
				stageOneChange(cost, named('StageOneTotal')),
				named('MaxChangeFromStageOne'),
				'percentHundredths',
			),
			rule: 'up or down',
			verdict: upOrDown,
		},
	];
}

/** Cost / cost at stage one - 1; a dash where that is not known or 0. */
function stageOneChange(cost: Term, stageOne: Term): Term {
	const none = isEqual(stageOne, number(0));
	const divisor =
		typeof stageOne.value === 'number' && stageOne.value !== 0 ? stageOne : { ...stageOne, value: 1 };
	const change = subtract(divide(cost, divisor), number(1));
	return choose(isNumber(stageOne), choose(none, DASH, change), DASH);
}

/** Amounts that must be 0 for the bid to be allowed. */
function ruleTests(
	frame: Frame,
	{ lines }: SummaryParts,
	sheet: SheetModel,
	{ partners }: MoneyRows,
): LimitTest[] {
	const { bid } = frame;
	const contingency = (type: string | null): Term =>
		lines.sumOf(
			0,
			[LINES_AT.category, words(CATEGORY_WORDS.contingency)],
			...(type === null ? [] : [[LINES_AT.type, words(type)] satisfies [number, Term]]),
		);
	const vat = lines.sumOf(0, [LINES_AT.vat, words(VAT_WORDS.recoverable)]);
	const tests = [
		none('ineligible', 'Not eligible and not covered by match', ref(sheet, partners, BY_PARTNER.uncovered)),
	];
	if (bid.overheadCap !== null)
		tests.push(none('overheads', 'Overheads above the cap', ref(sheet, partners, BY_PARTNER.aboveCap)));
	if (!bid.recoverableVatEligible) tests.push(none('vat', 'Lines that hold recoverable VAT', vat));
	if (bid.contingencyAllowed === 'no') tests.push(none('contingency', 'Contingency', contingency(null)));
	if (bid.contingencyAllowed === 'capitalOnly')
		tests.push(none('contingency', 'Contingency outside capital', contingency(COST_TYPE_WORDS.revenue)));
	return tests;
}
