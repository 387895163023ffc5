/** One sheet for each partner: its cost, match and grant by year, its targets, and cells for its confirmation. */
import { CATEGORIES } from '../../../shared/plan';
import { type Frame, putHeading, putTitle, yearNumbers } from '../book-frame';
import { LINES_AT } from '../line-sheets';
import { block, columnOf, createSheet, keepHeads, put, ref, type SheetModel } from '../sheet-model';
import { number, subtract, sum, type Term, words } from '../term';
import { CATEGORY_WORDS } from '../words';
import { FUNDING_AT } from './other-funding';
import { putYearHeads, putYears } from './t3-direct';
import { putConfirmation } from './t4-match';
import type { TemplateParts } from './template';

export interface JointSheet {
	sheet: SheetModel;
	cost: number;
	grant: number;
	/** Of all years. */
	column: number;
}

export function buildJointSheet(
	{ frame, lines, other }: TemplateParts,
	name: string,
	at: number,
): JointSheet {
	const sheet = createSheet(name, [48, ...yearNumbers(frame).map(() => 16), 16]);
	const partner = frame.partners[at];
	putHeading(sheet, frame, partner?.name ?? '', `${frame.bid.title} · part of one partner, pounds`);
	let row = 5;
	const own: [number, Term] = [LINES_AT.number, number(at + 1)];
	putTitle(sheet, row++, 'Cost');
	putYearHeads(sheet, frame, row++, 'Category');
	const first = row;
	for (const category of CATEGORIES) {
		const word = words(CATEGORY_WORDS[category]);
		put(sheet, row, 1, CATEGORY_WORDS[category], 'label');
		putYears(sheet, frame, row++, (year) => lines.sumOf(year, own, [LINES_AT.category, word]), 'computed');
	}
	const cost = row++;
	put(sheet, cost, 1, 'Cost', 'totalLabel');
	putYears(sheet, frame, cost, (year) => sum(block(sheet, columnOf(first, cost - 1, 1 + year))), 'total');
	const match = row++;
	put(sheet, match, 1, 'Less match in cash', 'label');
	const of: [number, Term] = [FUNDING_AT.number, number(at + 1)];
	putYears(sheet, frame, match, (year) => other.sumOf('cash', year, of), 'computed');
	const grant = row++;
	put(sheet, grant, 1, 'Grant asked for', 'totalLabel');
	const rest = (year: number): Term => subtract(ref(sheet, cost, 1 + year), ref(sheet, match, 1 + year));
	putYears(sheet, frame, grant, rest, 'total');
	row = putTargets(sheet, frame, row + 1, partner?.id ?? '');
	putConfirmation(sheet, row + 1, ['Name', 'Position', 'Date', 'Signature']);
	keepHeads(sheet, 4, 1);
	return { sheet, cost, grant, column: 2 + frame.years };
}

function putTargets(sheet: SheetModel, frame: Frame, top: number, partnerId: string): number {
	const uses = frame.figures.capacity.filter((use) => use.partnerId === partnerId && use.targetTotal > 0);
	putTitle(sheet, top, 'Targets');
	put(sheet, top + 1, 1, 'Output or outcome', 'head');
	put(sheet, top + 1, 2, 'All years', 'headRight');
	uses.forEach((use, at) => {
		const measure = frame.plan.measures.find(({ id }) => id === use.measureId);
		put(sheet, top + 2 + at, 1, measure?.name ?? '', 'label');
		put(sheet, top + 2 + at, 2, use.targetTotal, 'computed', 'whole');
	});
	return top + 2 + uses.length;
}
