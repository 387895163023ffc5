/** Annex B: cost by category and year, capital and revenue, match and grant. */
import { CATEGORIES } from '../../../shared/plan';
import { type Frame, putHeading, putTitle, yearNumbers } from '../book-frame';
import { LINES_AT } from '../line-sheets';
import {
	block,
	columnOf,
	createSheet,
	keepHeads,
	put,
	ref,
	type SheetModel,
	type TotalCheck,
} from '../sheet-model';
import { subtract, sum, type Term, words } from '../term';
import { CATEGORY_WORDS, COST_TYPE_WORDS } from '../words';
import { putYearHeads, putYears } from './t3-direct';
import type { TemplateParts } from './template';
import { totalOf } from './totals';

export interface AnnexB {
	sheet: SheetModel;
	cost: number;
	revenue: number;
	capital: number;
	match: number;
	grant: number;
	/** Column of a year; 0: all years. */
	column: (year: number) => number;
}

export function buildAnnexB({ frame, lines, other }: TemplateParts, name: string): AnnexB {
	const sheet = createSheet(name, [52, ...yearNumbers(frame).map(() => 16), 16]);
	putHeading(sheet, frame, name, `${frame.bid.title} · all partners together, pounds`);
	let row = 5;
	const line = (label: string, termOf: (year: number) => Term, style: 'computed' | 'total'): number => {
		put(sheet, row, 1, label, style === 'total' ? 'totalLabel' : 'label');
		putYears(sheet, frame, row, termOf, style);
		return row++;
	};
	const head = (title: string, label: string): void => {
		putTitle(sheet, row++, title);
		putYearHeads(sheet, frame, row++, label);
	};
	head('Cost by category', 'Category');
	const first = row;
	for (const category of CATEGORIES) {
		const word = words(CATEGORY_WORDS[category]);
		line(CATEGORY_WORDS[category], (year) => lines.sumOf(year, [LINES_AT.category, word]), 'computed');
	}
	const last = row - 1;
	const cost = line('Whole cost', (year) => sum(block(sheet, columnOf(first, last, 1 + year))), 'total');
	row++;
	head('Capital and revenue', 'Type');
	const type = (word: string) =>
		line(word, (year) => lines.sumOf(year, [LINES_AT.type, words(word)]), 'computed');
	const revenue = type(COST_TYPE_WORDS.revenue);
	const capital = type(COST_TYPE_WORDS.capital);
	row++;
	head('Who pays', 'Source');
	const match = line('Match in cash', (year) => other.sumOf('cash', year), 'computed');
	const rest = (year: number): Term => subtract(ref(sheet, cost, 1 + year), ref(sheet, match, 1 + year));
	const grant = line('Grant asked for', rest, 'total');
	row++;
	head('Beside the money', 'Contributions in kind');
	line('In kind, not in the cost', (year) => other.sumOf('inKind', year), 'computed');
	keepHeads(sheet, 4, 1);
	const column = (year: number): number => 1 + (year === 0 ? frame.years + 1 : year);
	return { sheet, cost, revenue, capital, match, grant, column };
}

export function totalsOfAnnexB({ figures: { costs } }: Frame, annex: AnnexB): TotalCheck[] {
	const of = (name: string, row: number, all: number, years: readonly number[]): TotalCheck[] => [
		totalOf(name, all, annex.sheet, row, annex.column(0)),
		...years.map((amount, at) =>
			totalOf(`${name}, year ${at + 1}`, amount, annex.sheet, row, annex.column(at + 1)),
		),
	];
	return [
		...of('Whole cost', annex.cost, costs.total, costs.totalByYear),
		...of('Match in cash', annex.match, costs.cashMatch, costs.cashMatchByYear),
		...of('Grant asked for', annex.grant, costs.requested, costs.requestedByYear),
	];
}
