/** Other funding: cash by source and, in a table of its own, what comes in kind. */
import { entry, type Frame, putHeading, putHeads, putTitle, yearNumbers } from '../book-frame';
import {
	awayBlock,
	block,
	columnOf,
	compute,
	createSheet,
	keepHeads,
	put,
	putChoice,
	rowOf,
	type SheetModel,
} from '../sheet-model';
import { type Block, sum, sumWhere, type Term } from '../term';
import { STATUS_WORDS } from '../words';

export const OTHER_FUNDING_SHEET = 'Other funding';
export const FUNDING_AT = { number: 1, partner: 2, source: 3, status: 4, firstYear: 5 } as const;

export interface OtherFunding {
	sheet: SheetModel;
	/** Sums a year (or all, year 0) of cash or in kind over the sources that meet every condition. */
	sumOf: (kind: 'cash' | 'inKind', year: number, ...where: [number, Term][]) => Term;
}
interface Table {
	first: number;
	last: number;
}

export function buildOtherFunding(frame: Frame, names: readonly string[]): OtherFunding {
	const years = yearNumbers(frame);
	const sheet = createSheet(OTHER_FUNDING_SHEET, [6, 26, 52, 18, ...years.map(() => 13), 14]);
	putHeading(sheet, frame, OTHER_FUNDING_SHEET, `${frame.bid.title} · money and help from others; pounds`);
	const cash = putTable(sheet, 5, 'Cash', 'cash', frame, names);
	const inKind = putTable(
		sheet,
		cash.last + 4,
		'Contributions in kind: never in the cash figures',
		'inKind',
		frame,
		names,
	);
	keepHeads(sheet, 4, 0);
	const sumOf: OtherFunding['sumOf'] = (kind, year, ...where) => {
		const { first, last } = kind === 'cash' ? cash : inKind;
		const column = (at: number): Block => awayBlock(sheet, columnOf(first, last, at), 'both');
		const amounts = column(FUNDING_AT.firstYear + (year === 0 ? frame.years : year - 1));
		if (where.length === 0) return sum(amounts);
		return sumWhere(amounts, ...where.map(([at, term]): [Block, Term] => [column(at), term]));
	};
	return { sheet, sumOf };
}

function putTable(
	sheet: SheetModel,
	top: number,
	title: string,
	kind: 'cash' | 'inKind',
	frame: Frame,
	names: readonly string[],
): Table {
	const columns = [...yearNumbers(frame), 0].map((_, at) => FUNDING_AT.firstYear + at);
	putTitle(sheet, top, title);
	putHeads(sheet, top + 1, [
		{ right: 'No.' },
		...['Partner', 'Source', 'Stands as'],
		...[...yearNumbers(frame).map((year) => `Year ${year}`), 'Total'].map((right) => ({ right })),
	]);
	const first = top + 2;
	let row = first;
	for (const [partner, { id }] of frame.partners.entries())
		for (const match of frame.plan.matchFunding) {
			if (match.kind !== kind || match.partnerId !== id) continue;
			put(sheet, row, FUNDING_AT.number, partner + 1, 'computed', 'whole');
			put(sheet, row, FUNDING_AT.partner, names[partner] ?? '', 'computedText');
			put(sheet, row, FUNDING_AT.source, match.source, 'label');
			putChoice(sheet, row, FUNDING_AT.status, STATUS_WORDS[match.status], Object.values(STATUS_WORDS));
			for (const year of yearNumbers(frame))
				put(sheet, row, FUNDING_AT.firstYear + year - 1, entry(match.byYear, year - 1), 'input', 'pounds');
			const amounts = block(sheet, rowOf(row, FUNDING_AT.firstYear, FUNDING_AT.firstYear + frame.years - 1));
			compute(sheet, row++, FUNDING_AT.firstYear + frame.years, sum(amounts), 'computed', 'pounds');
		}
	if (row === first) {
		for (const column of [1, 2, 3, 4, ...columns])
			put(sheet, row, column, column === 2 ? 'None' : null, column === 2 ? 'label' : 'empty');
		row++;
	}
	for (const column of [1, 2, 3, 4])
		put(
			sheet,
			row,
			column,
			column === 2 ? (kind === 'cash' ? 'All cash' : 'All in kind') : null,
			'totalLabel',
		);
	for (const column of columns)
		compute(sheet, row, column, sum(block(sheet, columnOf(first, row - 1, column))), 'total', 'pounds');
	return { first, last: row - 1 };
}
