/** Budget lines on a partner's sheet: given by year, from a year 1 amount with inflation, or from a post. */
import type { BudgetLine } from '../../shared/plan';
import { entry, yearNumbers } from './book-frame';
import {
	AT,
	basisColumn,
	computeYears,
	fillEmpty,
	type PartnerBuild,
	putNone,
	putSection,
	putTotal,
	yearColumn,
	yearTerm,
} from './partner-layout';
import { type PostRows, postCost } from './partner-posts';
import { block, columnOf, put, putChoice, ref } from './sheet-model';
import { add, type Block, multiply, number, power, subtract, type Term, wholePounds } from './term';
import { CATEGORY_WORDS, COST_TYPE_WORDS, NO, VAT_WORDS, YES, yesNo } from './words';

export interface LineRows {
	lines: { id: string; row: number }[];
	first: number;
	last: number;
}

export function putLines(build: PartnerBuild, posts: PostRows): LineRows {
	const { frame, partner } = build;
	const lines = frame.plan.budgetLines.filter(({ partnerId }) => partnerId === partner.id);
	putSection(
		build,
		'Costs',
		[
			'Budget line',
			'Category',
			'Type',
			'Direct cost',
			'Eligible',
			'VAT inside',
			'Lead management',
			{ right: 'Year 1 amount' },
		],
		'How it was worked out',
	);
	const first = build.next;
	const rows = lines.map((line) => ({ id: line.id, row: putLine(build, line, posts) }));
	if (rows.length === 0) putNone(build);
	return { lines: rows, first, last: build.next - 1 };
}

function putLine(build: PartnerBuild, line: BudgetLine, posts: PostRows): number {
	const { frame, sheet } = build;
	const row = build.next++;
	put(sheet, row, AT.item, line.description, 'label');
	putChoice(sheet, row, AT.category, CATEGORY_WORDS[line.category], Object.values(CATEGORY_WORDS));
	putChoice(sheet, row, AT.type, COST_TYPE_WORDS[line.costType], Object.values(COST_TYPE_WORDS));
	putChoice(sheet, row, AT.direct, yesNo(line.direct), [YES, NO]);
	putChoice(sheet, row, AT.eligible, yesNo(line.eligible), [YES, NO]);
	putChoice(sheet, row, AT.vat, VAT_WORDS[line.vat], Object.values(VAT_WORDS));
	putChoice(sheet, row, AT.lead, yesNo(line.leadManagement), [YES, NO]);
	putAmounts(build, row, line, posts);
	put(sheet, row, basisColumn(frame), line.basis === '' ? null : line.basis, 'label');
	fillEmpty(build, row);
	return row;
}

function putAmounts(build: PartnerBuild, row: number, line: BudgetLine, posts: PostRows): void {
	const { frame, sheet } = build;
	const postRow = posts.rowOf.get(line.postId ?? '');
	if (line.method === 'byYear') {
		for (const year of yearNumbers(frame))
			put(sheet, row, yearColumn(year), entry(line.byYear ?? [], year - 1), 'input', 'pounds');
		putTotal(build, row);
	} else if (line.method === 'inflated') {
		put(sheet, row, AT.yearOne, line.year1Amount ?? 0, 'input', 'pounds');
		computeYears(build, row, (year) =>
			wholePounds(multiply(ref(sheet, row, AT.yearOne, 'column'), inflation(build, year))),
		);
	} else {
		if (postRow === undefined) throw new Error(`Budget line ${line.id} names no post of its partner.`);
		computeYears(build, row, (year) => postCost(build, postRow, year));
	}
}

/** (1 + inflation of other costs) ^ (year - 1). */
export const inflation = (build: PartnerBuild, year: number): Term =>
	power(add(number(1), build.named('NonPayInflation')), subtract(yearTerm(build, year), number(1)));

/** A column of the lines: a year's amounts, or words such as the category. */
export const linesBlock = (build: PartnerBuild, { first, last }: LineRows, column: number): Block =>
	block(build.sheet, columnOf(first, last, column), column >= AT.firstYear ? 'row' : 'both');
