/** Lines with three flags each; the reason and the eligible amount follow by formula. */
import { type Frame, putHeading, putHeads, putTitle } from '../book-frame';
import { LINES_AT } from '../line-sheets';
import {
	away,
	awayBlock,
	block,
	columnOf,
	compute,
	createSheet,
	keepHeads,
	put,
	putChoice,
	ref,
	type SheetModel,
	type TotalCheck,
} from '../sheet-model';
import { add, choose, isEqual, number, subtract, sum, sumWhere, type Term, words } from '../term';
import { NO, VAT_WORDS, YES } from '../words';
import type { TemplateParts } from './template';
import { totalOf } from './totals';

export const T6_SHEET = 'Eligible spending';
const HEAD_ROW = 5;
const AT = {
	number: 1,
	partner: 2,
	item: 3,
	category: 4,
	cost: 5,
	eligible: 6,
	vat: 7,
	period: 8,
	reason: 9,
	amount: 10,
	not: 11,
} as const;
export const T6_AT = { reason: AT.reason };
export const REASONS = {
	ok: 'Eligible',
	stated: 'Not eligible: so marked in the bid',
	vat: 'Not eligible: its VAT can be reclaimed',
	period: 'Not eligible: outside the period',
} as const;

export interface T6Lines {
	sheet: SheetModel;
	first: number;
	last: number;
	cost: Term;
	eligible: Term;
	notEligible: Term;
	eligibleAndNot: Term;
	claim: Term;
	/** What is not eligible because the bid marks it so. */
	stated: Term;
	totalRow: number;
	claimRow: number;
	matchRow: number;
}

export function buildT6Lines(parts: TemplateParts): T6Lines {
	const { frame, lines, other } = parts;
	const sheet = createSheet(T6_SHEET, [6, 24, 44, 24, 13, 10, 14, 10, 40, 14, 14]);
	putHeading(sheet, frame, T6_SHEET, `${frame.bid.title} · all years, pounds; flags are yellow`);
	putHeads(sheet, HEAD_ROW, [
		{ right: 'No.' },
		...['Partner', 'Budget line', 'Category'],
		{ right: 'Cost' },
		...['Eligible', 'VAT recoverable', 'In period', 'Reason'],
		{ right: 'Eligible amount' },
		{ right: 'Not eligible' },
	]);
	const first = HEAD_ROW + 1;
	lines.lines.forEach((_, at) => {
		putLine(parts, sheet, first + at, lines.first + at);
	});
	const last = Math.max(first, first + lines.lines.length - 1);
	const total = last + 1;
	for (let column = 1; column <= AT.not; column++)
		put(sheet, total, column, column === 2 ? 'All lines' : null, 'totalLabel');
	for (const column of [AT.cost, AT.amount, AT.not])
		compute(sheet, total, column, sum(block(sheet, columnOf(first, last, column))), 'total', 'pounds');
	const claimRow = putClaim(sheet, total + 2, total, other.sumOf('cash', 0));
	sheet.highlights.push({
		area: `I${first}:I${last}`,
		formula: `LEFT(I${first},3)="Not"`,
		tone: 'fail',
	});
	keepHeads(sheet, HEAD_ROW, 3);
	const at = (row: number, column: number): Term => away(sheet, row, column);
	const column = (index: number) => awayBlock(sheet, columnOf(first, last, index), 'both');
	return {
		sheet,
		first,
		last,
		cost: at(total, AT.cost),
		eligible: at(total, AT.amount),
		notEligible: at(total, AT.not),
		eligibleAndNot: add(at(total, AT.amount), at(total, AT.not)),
		claim: at(claimRow, AT.cost),
		stated: sumWhere(column(AT.not), [column(AT.reason), words(REASONS.stated)]),
		totalRow: total,
		claimRow,
		matchRow: claimRow - 1,
	};
}

function putLine({ frame, lines, names }: TemplateParts, sheet: SheetModel, row: number, from: number): void {
	const line = lines.lines[row - HEAD_ROW - 1];
	if (!line) return;
	const link = (column: number): Term => away(lines.sheet, from, column);
	put(sheet, row, AT.number, line.partner + 1, 'computed', 'whole');
	put(sheet, row, AT.partner, names[line.partner] ?? '', 'computedText');
	compute(sheet, row, AT.item, link(LINES_AT.item), 'computedText');
	compute(sheet, row, AT.category, link(LINES_AT.category), 'computedText');
	compute(sheet, row, AT.cost, link(LINES_AT.firstYear + frame.years), 'computed', 'pounds');
	compute(sheet, row, AT.eligible, link(LINES_AT.eligible), 'computedText');
	const recoverable = isEqual(link(LINES_AT.vat), words(VAT_WORDS.recoverable));
	compute(sheet, row, AT.vat, choose(recoverable, words(YES), words(NO)), 'computedText');
	putChoice(sheet, row, AT.period, YES, [YES, NO]);
	const is = (column: number, word: string): Term => isEqual(ref(sheet, row, column), words(word));
	const reason = choose(
		is(AT.eligible, NO),
		words(REASONS.stated),
		choose(
			is(AT.vat, YES),
			words(REASONS.vat),
			choose(is(AT.period, NO), words(REASONS.period), words(REASONS.ok)),
		),
	);
	compute(sheet, row, AT.reason, reason, 'computedText');
	const amount = choose(is(AT.reason, REASONS.ok), ref(sheet, row, AT.cost), number(0));
	compute(sheet, row, AT.amount, amount, 'computed', 'pounds');
	const rest = subtract(ref(sheet, row, AT.cost), ref(sheet, row, AT.amount));
	compute(sheet, row, AT.not, rest, 'computed', 'pounds');
}

/** Cost less cash from others is the claim, as Consort requests it. */
function putClaim(sheet: SheetModel, top: number, total: number, cash: Term): number {
	putTitle(sheet, top, 'The claim');
	put(sheet, top + 1, 2, 'Cost of all lines', 'label');
	compute(sheet, top + 1, AT.cost, ref(sheet, total, AT.cost), 'computed', 'pounds');
	put(sheet, top + 2, 2, 'Less cash from others', 'label');
	compute(sheet, top + 2, AT.cost, cash, 'computed', 'pounds');
	put(sheet, top + 3, 2, 'Claim', 'totalLabel');
	const claim = subtract(ref(sheet, top + 1, AT.cost), ref(sheet, top + 2, AT.cost));
	compute(sheet, top + 3, AT.cost, claim, 'total', 'pounds');
	return top + 3;
}

/** The whole cost, cash from others and the claim; each line by its cost. */
export const totalsOfT6 = ({ figures: { costs } }: Frame, own: T6Lines): TotalCheck[] => [
	totalOf('Cost of all lines', costs.total, own.sheet, own.totalRow, AT.cost),
	totalOf('Cost before the claim', costs.total, own.sheet, own.claimRow - 2, AT.cost),
	totalOf('Cash from others', costs.cashMatch, own.sheet, own.matchRow, AT.cost),
	totalOf('Claim', costs.requested, own.sheet, own.claimRow, AT.cost),
];
