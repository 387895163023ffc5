/** The Match funding sheet: cash and, in a table of its own, contributions in kind. */
import { type Frame, putHeading, putHeads, putTitle, yearNumbers } from './book-frame';
import { yearColumn } from './partner-layout';
import type { PartnerSheet } from './partner-sheets';
import {
	away,
	awayBlock,
	block,
	columnOf,
	compute,
	createSheet,
	keepHeads,
	put,
	rowOf,
	type SheetModel,
} from './sheet-model';
import { add, type Block, number, ratio, sum, sumWhere, type Term, words } from './term';
import { STATUS_WORDS } from './words';

export const MATCH_SHEET = 'Match funding';
const MATCH_AT = { number: 1, partner: 2, source: 3, status: 4, firstYear: 5 } as const;
/** Cash statuses that count as secured, as firm, and in all. */
const STANDING = {
	secured: [STATUS_WORDS.secured],
	firm: [STATUS_WORDS.secured, STATUS_WORDS.pledged],
	all: Object.values(STATUS_WORDS),
} as const;
export type Standing = keyof typeof STANDING;

export interface MatchSheet {
	sheet: SheetModel;
	/** Match of a year (0: all years) of a standing; null: every status. */
	sumOf: (kind: 'cash' | 'inKind', year: number, standing: Standing | null) => Term;
}
interface Table {
	first: number;
	last: number;
}

export function buildMatch(
	frame: Frame,
	partners: readonly PartnerSheet[],
	names: readonly string[],
): MatchSheet {
	const years = yearNumbers(frame);
	const sheet = createSheet(MATCH_SHEET, [6, 26, 52, 18, ...years.map(() => 13), 14]);
	putHeading(sheet, frame, 'Match funding', `${frame.bid.title} · linked to the partner sheets`);
	const cash = putTable(sheet, 5, 'Cash match', 'Cash match', frame, partners, names, 'cash');
	const inKind = putTable(
		sheet,
		cash.last + 4,
		'Contributions in kind: not in the cash figures',
		'In kind',
		frame,
		partners,
		names,
		'inKind',
	);
	keepHeads(sheet, 4, 0);
	const sumOf: MatchSheet['sumOf'] = (kind, year, standing) => {
		const { first, last } = kind === 'cash' ? cash : inKind;
		const column = (at: number): Block => awayBlock(sheet, columnOf(first, last, at), 'both');
		const amounts = column(MATCH_AT.firstYear + (year === 0 ? frame.years : year - 1));
		if (standing === null || standing === 'all') return sum(amounts);
		const parts = STANDING[standing].map((word) => sumWhere(amounts, [column(MATCH_AT.status), words(word)]));
		const [head, ...rest] = parts;
		return head ? add(head, ...rest) : number(0);
	};
	return { sheet, sumOf };
}

function putTable(
	sheet: SheetModel,
	top: number,
	title: string,
	totalLabel: string,
	frame: Frame,
	partners: readonly PartnerSheet[],
	names: readonly string[],
	kind: 'cash' | 'inKind',
): Table {
	const years = yearNumbers(frame);
	putTitle(sheet, top, title);
	putHeads(sheet, top + 1, [
		{ right: 'No.' },
		...['Partner', 'Source', 'Stands as'],
		...[...years.map((year) => `Year ${year}`), 'Total'].map((right) => ({ right })),
	]);
	const first = top + 2;
	let row = first;
	partners.forEach((partner, at) => {
		for (const source of partner.funding[kind])
			putSource(sheet, row++, frame, partner, names[at] ?? '', source.row);
	});
	if (row === first) {
		put(sheet, row, 2, 'None', 'label');
		for (const column of [1, 3, 4, ...amountColumns(frame)]) put(sheet, row, column, null, 'empty');
		row++;
	}
	for (const column of [1, 3, 4]) put(sheet, row, column, null, 'totalLabel');
	put(sheet, row, 2, totalLabel, 'totalLabel');
	for (const column of amountColumns(frame))
		compute(sheet, row, column, sum(block(sheet, columnOf(first, row - 1, column))), 'total', 'pounds');
	return { first, last: row - 1 };
}

const amountColumns = (frame: Frame): number[] =>
	Array.from({ length: frame.years + 1 }, (_, at) => MATCH_AT.firstYear + at);

function putSource(
	sheet: SheetModel,
	row: number,
	frame: Frame,
	partner: PartnerSheet,
	name: string,
	from: number,
): void {
	put(sheet, row, MATCH_AT.number, partner.number, 'computed', 'whole');
	put(sheet, row, MATCH_AT.partner, name, 'computedText');
	compute(sheet, row, MATCH_AT.source, away(partner.sheet, from, 1), 'computedText');
	compute(sheet, row, MATCH_AT.status, away(partner.sheet, from, 2), 'computedText');
	const first = MATCH_AT.firstYear;
	for (const year of yearNumbers(frame))
		compute(sheet, row, first + year - 1, away(partner.sheet, from, yearColumn(year)), 'computed', 'pounds');
	const years = block(sheet, rowOf(row, first, first + frame.years - 1));
	compute(sheet, row, first + frame.years, sum(years), 'computed', 'pounds');
}

/** Match as a share of cost; where it counts, what comes in kind stands above and below the line. */
export function matchRatio(
	frame: Frame,
	match: MatchSheet,
	cost: Term,
	year: number,
	standing: Standing,
): Term {
	const cash = match.sumOf('cash', year, standing);
	if (!frame.bid.inKindCountsAsMatch) return ratio(cash, cost);
	return ratio(
		add(cash, match.sumOf('inKind', year, standing)),
		add(cost, match.sumOf('inKind', year, null)),
	);
}
