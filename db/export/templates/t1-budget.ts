/** The budget table of the Lottery style: kinds of cost down, (a), (b) and (c) of each year across. */
import { spreadMatch } from '../../../shared/calc/match-spread';
import { CATEGORIES } from '../../../shared/plan';
import { type Frame, putHeading, putTitle, yearNumbers } from '../book-frame';
import { LINES_AT } from '../line-sheets';
import { yearSpan } from '../partner-sheets';
import {
	block,
	columnLetters,
	columnOf,
	compute,
	createSheet,
	keepHeads,
	put,
	ref,
	type SheetModel,
	type TotalCheck,
} from '../sheet-model';
import { add, subtract, sum, type Term, words } from '../term';
import { CATEGORY_WORDS, COST_TYPE_WORDS, NO } from '../words';
import type { TemplateParts } from './template';
import { totalOf } from './totals';

export const T1_SHEET = 'Budget';
const HEAD_ROW = 5;
const PARTS = ['Total cost (a)', 'Other sources (b)', 'Requested (c)'] as const;
/** Years that print well side by side on one page. */
const YEARS_A_PAGE = 4;

export interface T1Budget {
	sheet: SheetModel;
	/** The lines of kinds of cost. */
	rows: number[];
	total: number;
	/** Column of a year (0: all years) and a part: (a) 0, (b) 1, (c) 2. */
	columnOf: (year: number, part: 0 | 1 | 2) => number;
}
interface Kind {
	section: string;
	label: string;
	sumOf: (year: number, ...where: [number, Term][]) => Term;
}

/** Revenue by category, then capital in one line, then overheads: together every cost there is. */
function kindsOf({ lines }: TemplateParts): Kind[] {
	const type = (word: string): [number, Term] => [LINES_AT.type, words(word)];
	const category = (word: string): [number, Term] => [LINES_AT.category, words(word)];
	const overheads = category(CATEGORY_WORDS.overheads);
	const revenue = CATEGORIES.filter((name) => name !== 'overheads').map((name) => ({
		section: 'Revenue',
		label: CATEGORY_WORDS[name],
		sumOf: (year: number, ...where: [number, Term][]) =>
			lines.sumOf(year, category(CATEGORY_WORDS[name]), type(COST_TYPE_WORDS.revenue), ...where),
	}));
	const capital = type(COST_TYPE_WORDS.capital);
	return [
		...revenue,
		{
			section: 'Capital',
			label: 'Capital items',
			sumOf: (year, ...where) =>
				subtract(lines.sumOf(year, capital, ...where), lines.sumOf(year, capital, overheads, ...where)),
		},
		{
			section: 'Overheads',
			label: 'Share of overheads',
			sumOf: (year, ...where) => lines.sumOf(year, overheads, ...where),
		},
	];
}

export function buildT1Budget(parts: TemplateParts): T1Budget {
	const { frame } = parts;
	const years = yearNumbers(frame);
	const sheet = createSheet(T1_SHEET, [40, ...[...years, 0].flatMap(() => [13, 13, 13])]);
	putHeading(sheet, frame, T1_SHEET, `${frame.bid.title} · for ${frame.bid.funder}; pounds`);
	const columnOfPart: T1Budget['columnOf'] = (year, part) =>
		2 + 3 * (year === 0 ? frame.years : year - 1) + part;
	putTops(sheet, frame, columnOfPart);
	const kinds = kindsOf(parts);
	let next = HEAD_ROW + 2;
	const rows: number[] = [];
	let section = '';
	for (const kind of kinds) {
		if (kind.section !== section) putTitle(sheet, next++, kind.section);
		section = kind.section;
		put(sheet, next, 1, kind.label, 'label');
		rows.push(next++);
	}
	for (const year of years) putYear(parts, sheet, kinds, rows, year, columnOfPart);
	for (const row of rows)
		for (const part of [0, 1, 2] as const) {
			const [first, ...rest] = years.map((year) => ref(sheet, row, columnOfPart(year, part)));
			if (first) compute(sheet, row, columnOfPart(0, part), add(first, ...rest), 'computed', 'pounds');
		}
	const total = next;
	put(sheet, total, 1, 'Total', 'totalLabel');
	for (let column = 2; column <= sheet.lastColumn; column++) {
		const amounts = block(sheet, columnOf(HEAD_ROW + 3, total - 1, column));
		compute(sheet, total, column, sum(amounts), 'total', 'pounds');
	}
	sheet.blocks.length = 0;
	keepHeads(sheet, HEAD_ROW + 1, 1, 1);
	sheet.pagesWide = Math.ceil((frame.years + 1) / YEARS_A_PAGE);
	return { sheet, rows, total, columnOf: columnOfPart };
}

function putTops(sheet: SheetModel, frame: Frame, columnOfPart: T1Budget['columnOf']): void {
	put(sheet, HEAD_ROW, 1, 'Kind of cost', 'head');
	put(sheet, HEAD_ROW + 1, 1, null, 'head');
	for (const year of [...yearNumbers(frame), 0]) {
		const first = columnOfPart(year, 0);
		const title = year === 0 ? 'All years' : `Year ${year} · ${yearSpan(frame, year)}`;
		for (const part of [0, 1, 2] as const) {
			put(sheet, HEAD_ROW, first + part, part === 0 ? title : null, 'headCentre');
			put(sheet, HEAD_ROW + 1, first + part, PARTS[part], 'headRight');
		}
		sheet.merges.push(`${columnLetters(first)}${HEAD_ROW}:${columnLetters(first + 2)}${HEAD_ROW}`);
	}
}

/** (a) from the lines, (b) as match spreads over them, (c) the rest. */
function putYear(
	{ frame }: TemplateParts,
	sheet: SheetModel,
	kinds: readonly Kind[],
	rows: readonly number[],
	year: number,
	columnOfPart: T1Budget['columnOf'],
): void {
	const costs = kinds.map((kind) => kind.sumOf(year));
	const ineligible = kinds.map((kind) => Number(kind.sumOf(year, [LINES_AT.eligible, words(NO)]).value));
	const match = frame.figures.costs.cashMatchByYear[year - 1] ?? 0;
	const spread = spreadMatch(
		match,
		costs.map(({ value }) => Number(value)),
		ineligible,
	);
	rows.forEach((row, at) => {
		const [a, b, c] = [columnOfPart(year, 0), columnOfPart(year, 1), columnOfPart(year, 2)];
		const cost = costs[at];
		if (cost) compute(sheet, row, a, cost, 'computed', 'pounds');
		put(sheet, row, b, spread[at] ?? 0, 'input', 'pounds');
		compute(sheet, row, c, subtract(ref(sheet, row, a), ref(sheet, row, b)), 'computed', 'pounds');
	});
}

/** Totals that the written file must show as the figures have them. */
export function totalsOfT1({ figures: { costs } }: Frame, budget: T1Budget): TotalCheck[] {
	const { sheet, total } = budget;
	const of = (name: string, part: 0 | 1 | 2, all: number, years: readonly number[]) => [
		totalOf(name, all, sheet, total, budget.columnOf(0, part)),
		...years.map((amount, at) =>
			totalOf(`${name}, year ${at + 1}`, amount, sheet, total, budget.columnOf(at + 1, part)),
		),
	];
	return [
		...of('Total cost', 0, costs.total, costs.totalByYear),
		...of('Other sources', 1, costs.cashMatch, costs.cashMatchByYear),
		...of('Requested', 2, costs.requested, costs.requestedByYear),
	];
}
