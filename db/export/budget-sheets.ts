/** Budget by year and category, by SUMIFS over the Lines sheet, and by partner. */
import { CATEGORIES } from '../../shared/plan';
import { type Frame, putHeading, putHeads, putTitle, yearNumbers } from './book-frame';
import { LINES_AT, type LinesSheet } from './line-sheets';
import { yearColumn } from './partner-layout';
import { type PartnerSheet, yearSpan } from './partner-sheets';
import {
	away,
	block,
	columnOf,
	compute,
	createSheet,
	keepHeads,
	put,
	ref,
	rowOf,
	type SheetModel,
} from './sheet-model';
import { ratio, subtract, sum, type Term, words } from './term';
import { CATEGORY_WORDS, COST_TYPE_WORDS } from './words';

export const BUDGET_SHEET = 'Budget by year and category';
const FIRST = 3;

export interface BudgetSheet {
	sheet: SheetModel;
	/** Where each category stands, in the order of the bid. */
	categories: { category: string; row: number }[];
	cost: number;
	capital: number;
	requested: number;
	/** The amount of a year (0: total) in a line of this sheet, for other sheets. */
	amount: (row: number, year: number) => Term;
	column: (year: number) => number;
}

export function buildBudget(
	frame: Frame,
	lines: LinesSheet,
	partners: readonly PartnerSheet[],
	names: readonly string[],
): BudgetSheet {
	const years = yearNumbers(frame);
	const sheet = createSheet(BUDGET_SHEET, [6, 38, ...years.map(() => 16), 16, 14]);
	putHeading(
		sheet,
		frame,
		'Budget by year and category',
		`${frame.bid.title} · pounds, whole cost of the bid`,
	);
	const table: Table = { sheet, frame, next: 5 };
	const categories = putCategories(table, lines);
	const cost = table.next - 1;
	fillShares(table, categories, cost);
	table.next++;
	const types = putTypes(table, lines, cost);
	table.next++;
	putPartners(table, 'Cost by partner', 'Total cost', partners, names, (partner) => partner.funding.cost);
	table.next++;
	putPartners(
		table,
		'Requested by partner',
		'Requested',
		partners,
		names,
		(partner) => partner.funding.requested,
	);
	const requested = table.next - 1;
	keepHeads(sheet, 4, 2);
	const column = (year: number): number => FIRST + (year === 0 ? frame.years : year - 1);
	const amount = (row: number, year: number): Term => away(sheet, row, column(year));
	return { sheet, categories, cost, capital: types.capital, requested, amount, column };
}

interface Table {
	sheet: SheetModel;
	frame: Frame;
	next: number;
}

function putTop({ sheet, frame, next }: Table, title: string, label: string): void {
	const key = label === 'Partner' ? { right: 'No.' } : '';
	putTitle(sheet, next, title);
	const years = yearNumbers(frame).map((year) => ({ right: `Year ${year}\n${yearSpan(frame, year)}` }));
	putHeads(sheet, next + 1, [key, label, ...years, { right: 'Total' }, { right: 'Share of total' }]);
}

/** Amounts by year in a line, then their sum. */
function putAmounts(
	table: Table,
	row: number,
	termOf: (year: number) => Term,
	style: 'computed' | 'total',
): void {
	const { sheet, frame } = table;
	for (const year of yearNumbers(frame)) compute(sheet, row, FIRST + year - 1, termOf(year), style, 'pounds');
	const years = block(sheet, rowOf(row, FIRST, FIRST + frame.years - 1));
	compute(sheet, row, FIRST + frame.years, sum(years), style, 'pounds');
}

function putSum(table: Table, label: string, first: number): number {
	const row = table.next++;
	put(table.sheet, row, 1, null, 'totalLabel');
	put(table.sheet, row, 2, label, 'totalLabel');
	const column = (year: number) => FIRST + year - 1;
	putAmounts(table, row, (year) => sum(block(table.sheet, columnOf(first, row - 1, column(year)))), 'total');
	return row;
}

/** Each amount as a share of the total in `whole`. */
function fillShares(table: Table, rows: readonly { row: number }[], whole: number): void {
	const { sheet, frame } = table;
	const total = FIRST + frame.years;
	for (const { row } of [...rows, { row: whole }]) {
		const share = ratio(ref(sheet, row, total), ref(sheet, whole, total, 'both'));
		compute(sheet, row, total + 1, share, row === whole ? 'total' : 'computed', 'percentTenths');
	}
}

function putCategories(table: Table, lines: LinesSheet): { category: string; row: number }[] {
	putTop(table, 'Cost by category', 'Category');
	table.next += 2;
	const first = table.next;
	const rows = CATEGORIES.map((category) => {
		const row = table.next++;
		put(table.sheet, row, 1, null, 'empty');
		put(table.sheet, row, 2, CATEGORY_WORDS[category], 'label');
		const name = ref(table.sheet, row, 2, 'column');
		putAmounts(table, row, (year) => lines.sumOf(year, [LINES_AT.category, name]), 'computed');
		return { category, row };
	});
	putSum(table, 'Total cost', first);
	return rows;
}

function putTypes(table: Table, lines: LinesSheet, cost: number): { capital: number } {
	putTop(table, 'Revenue and capital', 'Type');
	table.next += 2;
	const first = table.next;
	const rows = [COST_TYPE_WORDS.revenue, COST_TYPE_WORDS.capital].map((type) => {
		const row = table.next++;
		put(table.sheet, row, 1, null, 'empty');
		put(table.sheet, row, 2, type, 'label');
		putAmounts(table, row, (year) => lines.sumOf(year, [LINES_AT.type, words(type)]), 'computed');
		return { row };
	});
	const total = putSum(table, 'Total cost', first);
	fillShares(table, rows, total);
	// The two ways of adding up must agree: a line of noughts says so in every copy.
	const check = table.next++;
	put(table.sheet, check, 1, null, 'empty');
	put(table.sheet, check, 2, 'Difference from cost by category (must be 0)', 'label');
	const at = (row: number, year: number) => ref(table.sheet, row, FIRST + year - 1);
	putAmounts(table, check, (year) => subtract(at(total, year), at(cost, year)), 'computed');
	put(table.sheet, check, FIRST + table.frame.years + 1, null, 'empty');
	return { capital: first + 1 };
}

function putPartners(
	table: Table,
	title: string,
	totalLabel: string,
	partners: readonly PartnerSheet[],
	names: readonly string[],
	rowOf: (partner: PartnerSheet) => number,
): void {
	putTop(table, title, 'Partner');
	table.next += 2;
	const first = table.next;
	const rows = partners.map((partner, at) => {
		const row = table.next++;
		put(table.sheet, row, 1, partner.number, 'labelRight', 'whole');
		put(table.sheet, row, 2, names[at] ?? '', 'label');
		putAmounts(table, row, (year) => away(partner.sheet, rowOf(partner), yearColumn(year)), 'computed');
		return { row };
	});
	fillShares(table, rows, putSum(table, totalLabel, first));
}
