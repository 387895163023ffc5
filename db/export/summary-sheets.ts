/** The Summary: what is asked for, by whom, and every limit of the funder with Pass or Fail by formula. */
import { NO_LIMIT } from './assumption-sheets';
import { type Frame, type Named, putHeading, putHeads, yearNumbers } from './book-frame';
import type { BudgetSheet } from './budget-sheets';
import type { LinesSheet } from './line-sheets';
import type { MatchSheet } from './match-sheets';
import { totalColumn } from './partner-layout';
import type { PartnerSheet } from './partner-sheets';
import { away, block, columnOf, compute, createSheet, put, ref, type SheetModel } from './sheet-model';
import { type LimitTest, limitTests } from './summary-limits';
import { choose, isNumber, ratio, subtract, sum, type Term, words } from './term';

export const SUMMARY_SHEET = 'Summary';
const FIRST = 2;

export interface SummaryParts {
	named: Named;
	lines: LinesSheet;
	match: MatchSheet;
	budget: BudgetSheet;
	partners: readonly PartnerSheet[];
	names: readonly string[];
}
export interface SummarySheet {
	sheet: SheetModel;
	cost: number;
	cashMatch: number;
	requested: number;
	/** Where each partner's cost, cash match and request stand. */
	partners: { id: string; row: number }[];
	/** Where the value of each test stands, by its key. */
	tests: { key: string; row: number }[];
	column: (year: number) => number;
}

export function buildSummary(frame: Frame, parts: SummaryParts): SummarySheet {
	const columns = Math.max(frame.years + 1, 4);
	const sheet = createSheet(SUMMARY_SHEET, [52, ...Array.from({ length: columns }, () => 17)]);
	putHeading(sheet, frame, frame.bid.title, `For ${frame.bid.funder}`);
	let row = putDetails(sheet, 5, frame, columns);
	const money = putRequest(sheet, row + 1, frame, parts);
	row = putPartners(sheet, money.next + 1, frame, parts);
	const partners = parts.partners.map(({ partner }, at) => ({
		id: partner.id,
		row: row - parts.partners.length - 1 + at,
	}));
	const tests = putTests(sheet, row + 1, limitTests(frame, parts, sheet, money));
	sheet.frozen = { rows: 3, columns: 1 };
	sheet.titles = { rows: 3, columns: 0 };
	const column = (year: number): number => FIRST + (year === 0 ? frame.years : year - 1);
	return { sheet, ...money, partners, tests, column };
}

function putDetails(sheet: SheetModel, top: number, frame: Frame, columns: number): number {
	const { bid, partners, figures } = frame;
	const lead = partners.find(({ id }) => id === bid.leadPartnerId);
	const details: [string, string | { day: string }][] = [
		['Reference', bid.reference],
		['Area', bid.area],
		['Lead partner', lead?.name ?? ''],
		['Partners', `${partners.length}`],
		['Starts', { day: bid.start }],
		['Ends', { day: figures.periods.at(-1)?.end ?? bid.start }],
		['Worked out on', { day: frame.today }],
	];
	let row = top;
	for (const [label, value] of details) {
		if (value === '') continue;
		put(sheet, row, 1, label, 'label');
		put(sheet, row, 2, value, 'wrapped', typeof value === 'string' ? null : 'date');
		sheet.merges.push(`B${row}:${String.fromCharCode(65 + columns)}${row}`);
		row++;
	}
	return row;
}

interface MoneyRows {
	cost: number;
	cashMatch: number;
	requested: number;
	next: number;
}

function putRequest(
	sheet: SheetModel,
	top: number,
	frame: Frame,
	{ budget, named }: SummaryParts,
): MoneyRows {
	const years = yearNumbers(frame);
	put(sheet, top, 1, 'The request', 'section');
	putHeads(sheet, top + 1, [
		'Pounds',
		...[...years.map((year) => `Year ${year}`), 'Total'].map((right) => ({ right })),
	]);
	const [cost, cashMatch, requested] = [top + 2, top + 3, top + 4];
	put(sheet, cost, 1, 'Total cost', 'label');
	put(sheet, cashMatch, 1, 'Less cash match', 'label');
	put(sheet, requested, 1, 'Requested', 'totalLabel');
	[...years, 0].forEach((year, at) => {
		const column = FIRST + at;
		compute(sheet, cost, column, budget.amount(budget.cost, year), 'computed', 'pounds');
		compute(sheet, cashMatch, column, budget.amount(budget.cashMatch, year), 'computed', 'pounds');
		const rest = subtract(ref(sheet, cost, column), ref(sheet, cashMatch, column));
		compute(sheet, requested, column, rest, 'total', 'pounds');
	});
	putLimits(sheet, requested + 1, frame, named, requested);
	return { cost, cashMatch, requested, next: requested + 3 };
}

/** The largest request the funder takes, by year and in all, and what is left below it. */
function putLimits(sheet: SheetModel, row: number, frame: Frame, named: Named, requested: number): void {
	put(sheet, row, 1, 'Largest request', 'label');
	put(sheet, row + 1, 1, 'Left below it', 'label');
	[...yearNumbers(frame), 0].forEach((year, at) => {
		const column = FIRST + at;
		const limit = named(year === 0 ? 'MaximumAward' : `MaximumAwardYear${year}`);
		compute(sheet, row, column, limit, 'computed', 'pounds');
		const left = ifLimit(limit, (known) => subtract(known, ref(sheet, requested, column)));
		compute(sheet, row + 1, column, left, 'computed', 'pounds');
	});
}

/** A formula that waits for a limit: `No limit` until a number is typed on the Assumptions sheet. */
export function ifLimit(limit: Term, termOf: (known: Term) => Term): Term {
	const known = typeof limit.value === 'number' ? limit : { ...limit, value: 0 };
	return choose(isNumber(limit), termOf(known), words(NO_LIMIT));
}

function putPartners(
	sheet: SheetModel,
	top: number,
	frame: Frame,
	{ partners, names }: SummaryParts,
): number {
	put(sheet, top, 1, 'By partner', 'section');
	const heads = ['Cost', 'Cash match', 'Requested', 'Share of request'].map((right) => ({ right }));
	putHeads(sheet, top + 1, ['Partner', ...heads]);
	const first = top + 2;
	const last = first + partners.length - 1;
	partners.forEach(({ sheet: from, funding }, at) => {
		const row = first + at;
		put(sheet, row, 1, names[at] ?? '', 'label');
		[funding.cost, funding.cashMatch, funding.requested].forEach((fromRow, place) => {
			compute(sheet, row, FIRST + place, away(from, fromRow, totalColumn(frame)), 'computed', 'pounds');
		});
	});
	put(sheet, last + 1, 1, 'All partners', 'totalLabel');
	for (const column of [2, 3, 4])
		compute(sheet, last + 1, column, sum(block(sheet, columnOf(first, last, column))), 'total', 'pounds');
	for (let row = first; row <= last + 1; row++) {
		const share = ratio(ref(sheet, row, 4), ref(sheet, last + 1, 4, 'both'));
		compute(sheet, row, 5, share, row > last ? 'total' : 'computed', 'percentTenths');
	}
	return last + 2;
}

function putTests(
	sheet: SheetModel,
	top: number,
	tests: readonly LimitTest[],
): { key: string; row: number }[] {
	put(sheet, top, 1, "The funder's limits", 'section');
	putHeads(sheet, top + 1, ['Limit', { right: 'This bid' }, { right: 'Limit' }, 'Rule', 'Result']);
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
