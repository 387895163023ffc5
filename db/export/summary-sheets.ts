/** The Summary: what is asked for, by whom, and every limit of the funder with Pass or Fail by formula. */
import { NO_LIMIT } from './assumption-entries';
import { type Frame, type Named, putHeading, putHeads, putTitle, yearNumbers } from './book-frame';
import { putTests } from './limit-table';
import type { LimitTest } from './limit-test';
import { totalColumn } from './partner-layout';
import type { PartnerSheet } from './partner-sheets';
import {
	away,
	block,
	columnOf,
	compute,
	createSheet,
	keepHeads,
	put,
	ref,
	type SheetModel,
} from './sheet-model';
import { BY_PARTNER, type SummaryParts } from './summary-layout';
import { limitTests } from './summary-limits';
import { choose, isNumber, ratio, subtract, sum, type Term, words } from './term';

export const SUMMARY_SHEET = 'Summary';
const FIRST = 2;

export interface SummarySheet {
	sheet: SheetModel;
	cost: number;
	cashMatch: number;
	requested: number;
	/** Where each partner's cost, cash match and request stand. */
	partners: { id: string; row: number }[];
	/** The line of all partners. */
	all: number;
	/** Where the value of each test stands, by its key. */
	tests: { key: string; row: number }[];
	limits: LimitTest[];
	column: (year: number) => number;
}

export function buildSummary(frame: Frame, parts: SummaryParts): SummarySheet {
	const columns = Math.max(frame.years + 1, 6);
	const sheet = createSheet(SUMMARY_SHEET, [40, ...Array.from({ length: columns }, () => 15)]);
	putHeading(sheet, frame, frame.bid.title, `For ${frame.bid.funder}`);
	const details = putDetails(sheet, 5, frame, columns);
	const money = putRequest(sheet, details + 1, frame, parts);
	const rows = putPartners(sheet, money.next + 1, frame, parts);
	const limits = limitTests(frame, parts, sheet, { ...money, partners: rows.all });
	const tests = putTests(sheet, rows.all + 2, limits);
	const partners = parts.partners.map(({ partner }, at) => ({ id: partner.id, row: rows.first + at }));
	keepHeads(sheet, 4, 1);
	const column = (year: number): number => FIRST + (year === 0 ? frame.years : year - 1);
	return { sheet, ...money, partners, all: rows.all, tests, limits, column };
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
		put(sheet, row, 1, label, 'plain');
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
	{ budget, match, named }: SummaryParts,
): MoneyRows {
	const years = yearNumbers(frame);
	putTitle(sheet, top, 'The request');
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
		compute(sheet, cashMatch, column, match.sumOf('cash', year, null), 'computed', 'pounds');
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
function ifLimit(limit: Term, termOf: (known: Term) => Term): Term {
	const known = typeof limit.value === 'number' ? limit : { ...limit, value: 0 };
	return choose(isNumber(limit), termOf(known), words(NO_LIMIT));
}

interface PartnerRows {
	/** The first partner's line. */
	first: number;
	/** The line of all partners. */
	all: number;
}

function putPartners(
	sheet: SheetModel,
	top: number,
	frame: Frame,
	{ partners, names }: SummaryParts,
): PartnerRows {
	const capped = frame.bid.overheadCap !== null;
	const heads = ['Cost', 'Cash match', 'Requested', 'Share of request', 'Not eligible, no match'];
	putTitle(sheet, top, 'By partner');
	putHeads(sheet, top + 1, [
		'Partner',
		...[...heads, ...(capped ? ['Overheads above the cap'] : [])].map((right) => ({ right })),
	]);
	const first = top + 2;
	const all = first + partners.length;
	partners.forEach((partner, at) => {
		put(sheet, first + at, 1, names[at] ?? '', 'label');
		putPartner(sheet, first + at, totalColumn(frame), partner);
	});
	put(sheet, all, 1, 'All partners', 'totalLabel');
	const sums = [BY_PARTNER.cost, BY_PARTNER.cashMatch, BY_PARTNER.requested, BY_PARTNER.uncovered];
	for (const column of capped ? [...sums, BY_PARTNER.aboveCap] : sums)
		compute(sheet, all, column, sum(block(sheet, columnOf(first, all - 1, column))), 'total', 'pounds');
	for (let row = first; row <= all; row++) {
		const share = ratio(ref(sheet, row, BY_PARTNER.requested), ref(sheet, all, BY_PARTNER.requested, 'both'));
		compute(sheet, row, BY_PARTNER.share, share, row === all ? 'total' : 'computed', 'percentTenths');
	}
	return { first, all };
}

function putPartner(sheet: SheetModel, row: number, total: number, partner: PartnerSheet): void {
	const { sheet: from, funding, overheads } = partner;
	const link = (column: number, fromRow: number | null): void => {
		if (fromRow !== null) compute(sheet, row, column, away(from, fromRow, total), 'computed', 'pounds');
	};
	link(BY_PARTNER.cost, funding.cost);
	link(BY_PARTNER.cashMatch, funding.cashMatch);
	link(BY_PARTNER.requested, funding.requested);
	link(BY_PARTNER.uncovered, funding.uncovered);
	link(BY_PARTNER.aboveCap, overheads.above);
}
