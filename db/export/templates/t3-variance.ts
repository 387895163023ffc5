/** 5 Variance: the budget of each kind of cost beside actual costs, which are typed at reviews. */
import { type Frame, putHeading, yearNumbers } from '../book-frame';
import {
	address,
	away,
	block,
	columnLetters,
	columnOf,
	compute,
	createSheet,
	keepHeads,
	put,
	ref,
	type SheetModel,
} from '../sheet-model';
import { atom, choose, isNumber, NOT_APPLICABLE, ratio, subtract, sum, type Term, words } from '../term';
import type { T3Direct } from './t3-direct';
import type { T3Overheads } from './t3-overheads';

export const VARIANCE_SHEET = '5 Variance';
const HEAD_ROW = 5;
const PARTS = ['Budget', 'Actual', 'Budget less actual', 'Share of budget'];
/** Years that can be read side by side on one page. */
const YEARS_A_PAGE = 3;

export function buildT3Variance(frame: Frame, direct: T3Direct, overheads: T3Overheads): SheetModel {
	const years = yearNumbers(frame);
	const sheet = createSheet(VARIANCE_SHEET, [36, ...years.flatMap(() => [14, 14, 14, 11])]);
	putHeading(
		sheet,
		frame,
		VARIANCE_SHEET,
		`${frame.bid.title} · type actual costs in the yellow cells; pounds`,
	);
	put(sheet, HEAD_ROW, 1, 'Kind of cost', 'head');
	put(sheet, HEAD_ROW + 1, 1, null, 'head');
	const lines: { label: string; budget: (year: number) => Term }[] = [
		...direct.groups.map(({ title, row }) => ({
			label: title,
			budget: (year: number) => away(direct.sheet, row, direct.column(year)),
		})),
		{ label: '3 Overheads', budget: overheads.total },
	];
	const first = HEAD_ROW + 2;
	for (const year of years) putYear(sheet, year, first, lines);
	lines.forEach(({ label }, at) => {
		put(sheet, first + at, 1, label, 'label');
	});
	put(sheet, first + lines.length, 1, 'Full cost', 'totalLabel');
	keepHeads(sheet, HEAD_ROW + 1, 1, 1);
	sheet.pagesWide = pagesFor(frame.years);
	return sheet;
}

/** Pages hold the same number of whole years each, because programs share columns out evenly. */
function pagesFor(years: number): number {
	for (let aPage = YEARS_A_PAGE; aPage > 1; aPage--) if (years % aPage === 0) return years / aPage;
	return years <= YEARS_A_PAGE ? 1 : years;
}

function putYear(
	sheet: SheetModel,
	year: number,
	first: number,
	lines: readonly { budget: (year: number) => Term }[],
): void {
	const left = 2 + 4 * (year - 1);
	PARTS.forEach((part, at) => {
		put(sheet, HEAD_ROW, left + at, at === 0 ? `Year ${year}` : null, 'headCentre');
		put(sheet, HEAD_ROW + 1, left + at, part, 'headRight');
	});
	sheet.merges.push(`${address(HEAD_ROW, left)}:${address(HEAD_ROW, left + 3)}`);
	lines.forEach(({ budget }, at) => {
		putDifference(sheet, first + at, left, budget(year));
	});
	const total = first + lines.length;
	for (const column of [left, left + 1, left + 2])
		compute(sheet, total, column, sum(block(sheet, columnOf(first, total - 1, column))), 'total', 'pounds');
	put(sheet, total, left + 3, null, 'total');
	const letters = columnLetters(left + 3);
	sheet.highlights.push({
		area: `${letters}${first}:${letters}${total - 1}`,
		formula: `AND(ISNUMBER(${letters}${first}),ABS(${letters}${first})>VarianceLimit)`,
		tone: 'warn',
	});
}

/** A dash until an actual cost is typed. */
function putDifference(sheet: SheetModel, row: number, left: number, budget: Term): void {
	compute(sheet, row, left, budget, 'computed', 'pounds');
	put(sheet, row, left + 1, null, 'input', 'pounds');
	const place = address(row, left + 1);
	const typed = isNumber(atom(place, ''));
	const planned = ref(sheet, row, left);
	const difference = subtract(planned, atom(place, 0));
	const dash = words(NOT_APPLICABLE);
	compute(sheet, row, left + 2, choose(typed, difference, dash), 'computed', 'pounds');
	compute(sheet, row, left + 3, choose(typed, ratio(difference, planned), dash), 'computed', 'percentTenths');
}
