/**
 * Cost lines: what every line and overhead costs by year, as amounts, for the templates of funders. Salaries stay
 * out of them: no structure here asks for more than the cost of a post.
 */
import { CATEGORIES } from '../../../shared/plan';
import { entry, type Frame, putHeading, putHeads, yearNumbers } from '../book-frame';
import { LINES_AT } from '../line-sheets';
import {
	awayBlock,
	block,
	columnOf,
	compute,
	createSheet,
	keepHeads,
	put,
	rowOf,
	type SheetModel,
} from '../sheet-model';
import { type Block, sum, sumWhere, type Term } from '../term';
import { CATEGORY_WORDS, COST_TYPE_WORDS, NO, VAT_WORDS, YES, yesNo } from '../words';
import { type PricedLine, pricedLines } from './priced-lines';

export const COST_LINES_SHEET = 'Cost lines';
export const COST_HEAD_ROW = 5;

export interface CostLines {
	sheet: SheetModel;
	lines: readonly PricedLine[];
	first: number;
	last: number;
	/** A year's amounts, or what a column of LINES_AT says, for other sheets. */
	column: (at: number) => Block;
	/** Sums a year (or the total, year 0) over the lines that meet every condition. */
	sumOf: (year: number, ...where: [number, Term][]) => Term;
	amountColumn: (year: number) => number;
	/** The first column that a template may fill itself. */
	free: number;
}

export function buildCostLines(frame: Frame, names: readonly string[]): CostLines {
	const years = yearNumbers(frame);
	const widths = [6, 24, 44, 27, 11, 10, 10, 17, 14.5, ...years.map(() => 12), 13];
	const sheet = createSheet(COST_LINES_SHEET, widths);
	putHeading(
		sheet,
		frame,
		COST_LINES_SHEET,
		`${frame.bid.title} · what each line and overhead costs; pounds`,
	);
	putHeads(sheet, COST_HEAD_ROW, [
		{ right: 'No.' },
		...['Partner', 'Budget line', 'Category', 'Type', 'Direct cost', 'Eligible', 'VAT', 'Lead management'],
		...[...years.map((year) => `Year ${year}`), 'Total'].map((right) => ({ right })),
	]);
	const lines = pricedLines(frame);
	const first = COST_HEAD_ROW + 1;
	for (const [at, line] of lines.entries()) putLine(sheet, first + at, frame, line, names);
	const last = Math.max(first, first + lines.length - 1);
	if (lines.length > 0) putChoices(sheet, first, last);
	putTotals(sheet, frame, first, last);
	keepHeads(sheet, COST_HEAD_ROW, 3);
	const amountColumn = (year: number): number => LINES_AT.firstYear + (year === 0 ? frame.years : year - 1);
	const blocks = new Map<number, Block>();
	const column = (at: number): Block => {
		const made = blocks.get(at) ?? awayBlock(sheet, columnOf(first, last, at), 'both');
		blocks.set(at, made);
		return made;
	};
	const sumOf: CostLines['sumOf'] = (year, ...where) => {
		const amounts = column(amountColumn(year));
		if (where.length === 0) return sum(amounts);
		return sumWhere(amounts, ...where.map(([at, term]): [Block, Term] => [column(at), term]));
	};
	return {
		sheet,
		lines,
		first,
		last,
		column,
		sumOf,
		amountColumn,
		free: LINES_AT.firstYear + frame.years + 1,
	};
}

function putLine(
	sheet: SheetModel,
	row: number,
	frame: Frame,
	line: PricedLine,
	names: readonly string[],
): void {
	put(sheet, row, LINES_AT.number, line.partner + 1, 'computed', 'whole');
	put(sheet, row, LINES_AT.partner, names[line.partner] ?? '', 'computedText');
	put(sheet, row, LINES_AT.item, line.item, 'label');
	put(sheet, row, LINES_AT.category, CATEGORY_WORDS[line.category], 'inputText');
	put(sheet, row, LINES_AT.type, COST_TYPE_WORDS[line.costType], 'inputText');
	put(sheet, row, LINES_AT.direct, yesNo(line.direct), 'inputText');
	put(sheet, row, LINES_AT.eligible, yesNo(line.eligible), 'inputText');
	put(sheet, row, LINES_AT.vat, VAT_WORDS[line.vat], 'inputText');
	put(sheet, row, LINES_AT.lead, yesNo(line.lead), 'inputText');
	const { firstYear } = LINES_AT;
	for (const year of yearNumbers(frame))
		put(sheet, row, firstYear + year - 1, entry(line.byYear, year - 1), 'input', 'pounds');
	const years = block(sheet, rowOf(row, firstYear, firstYear + frame.years - 1));
	compute(sheet, row, firstYear + frame.years, sum(years), 'computed', 'pounds');
}

function putChoices(sheet: SheetModel, first: number, last: number): void {
	const choose = (letter: string, words: readonly string[]): void => {
		sheet.choices.push({ address: `${letter}${first}:${letter}${last}`, words });
	};
	choose(
		'D',
		CATEGORIES.map((category) => CATEGORY_WORDS[category]),
	);
	choose('E', Object.values(COST_TYPE_WORDS));
	for (const letter of ['F', 'G', 'I']) choose(letter, [YES, NO]);
	choose('H', Object.values(VAT_WORDS));
}

function putTotals(sheet: SheetModel, frame: Frame, first: number, last: number): void {
	const row = last + 1;
	for (let column = 1; column < LINES_AT.firstYear; column++)
		put(sheet, row, column, column === 2 ? 'Total cost' : null, 'totalLabel');
	for (let column = LINES_AT.firstYear; column <= LINES_AT.firstYear + frame.years; column++)
		compute(sheet, row, column, sum(block(sheet, columnOf(first, last, column))), 'total', 'pounds');
}
