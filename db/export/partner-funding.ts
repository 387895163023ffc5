/** Cost, cash match, request and contributions in kind at the foot of a partner's sheet. */
import type { Row } from '../../shared/plan';
import { entry, yearNumbers } from './book-frame';
import {
	AT,
	fillEmpty,
	type PartnerBuild,
	putLine,
	putNone,
	putSection,
	putTotal,
	putTotalLine,
	yearColumn,
} from './partner-layout';
import { type LineRows, linesBlock } from './partner-lines';
import type { OverheadRows } from './partner-overheads';
import { block, columnOf, compute, put, putChoice, ref } from './sheet-model';
import { add, isGreater, largest, number, subtract, sum, sumWhere, type Term, words } from './term';
import { NO, STATUS_WORDS } from './words';

type Match = Row<'matchFunding'>;

export interface FundingRows {
	cash: { id: string; row: number }[];
	inKind: { id: string; row: number }[];
	cost: number;
	cashMatch: number;
	requested: number;
	/** null: the partner brings nothing in kind. */
	inKindTotal: number | null;
	notEligible: number;
	/** Ineligible cost that its cash match does not cover, all years, in the total column. */
	uncovered: number;
}

export function putFunding(build: PartnerBuild, lines: LineRows, overheads: OverheadRows): FundingRows {
	const match = build.frame.plan.matchFunding.filter(({ partnerId }) => partnerId === build.partner.id);
	const at = (row: number, year: number): Term => ref(build.sheet, row, yearColumn(year));
	putSection(build, 'Cash match funding', ['Source', 'Stands as']);
	const cash = putSources(
		build,
		match.filter(({ kind }) => kind === 'cash'),
	);
	const cashMatch = putSum(build, 'Cash match', cash);
	build.next++;
	putSection(build, 'The request', ['']);
	const cost = putLine(build, 'Total cost', (year) =>
		add(sum(linesBlock(build, lines, yearColumn(year))), at(overheads.poolsTotal, year)),
	);
	const less = putLine(build, 'Less cash match', (year) => at(cashMatch, year));
	const requested = putTotalLine(build, 'Requested', (year) => subtract(at(cost, year), at(less, year)));
	const ineligible = putIneligible(build, lines, cashMatch);
	build.next++;
	return { cash: cash.rows, cost, cashMatch, requested, ...ineligible, ...putInKind(build, match) };
}

interface Sources {
	rows: { id: string; row: number }[];
	first: number;
	last: number;
}

function putSources(build: PartnerBuild, match: readonly Match[]): Sources {
	const { sheet, frame } = build;
	const first = build.next;
	const rows = match.map((source) => {
		const row = build.next++;
		put(sheet, row, 1, source.source, 'label');
		putChoice(sheet, row, 2, STATUS_WORDS[source.status], Object.values(STATUS_WORDS));
		for (const year of yearNumbers(frame))
			put(sheet, row, yearColumn(year), entry(source.byYear, year - 1), 'input', 'pounds');
		putTotal(build, row);
		fillEmpty(build, row);
		return { id: source.id, row };
	});
	if (rows.length === 0) putNone(build);
	return { rows, first, last: build.next - 1 };
}

const putSum = (build: PartnerBuild, label: string, { first, last }: Sources): number =>
	putTotalLine(build, label, (year) => sum(block(build.sheet, columnOf(first, last, yearColumn(year)))));

function putIneligible(build: PartnerBuild, lines: LineRows, cashMatch: number) {
	const { sheet, frame } = build;
	const total = AT.firstYear + frame.years;
	const notEligible = putLine(build, 'Of the total cost: not eligible', (year) =>
		sumWhere(linesBlock(build, lines, yearColumn(year)), [linesBlock(build, lines, AT.eligible), words(NO)]),
	);
	const uncovered = build.next++;
	put(sheet, uncovered, 1, 'Not eligible, not covered by match', 'label');
	const gap = largest(number(0), subtract(ref(sheet, notEligible, total), ref(sheet, cashMatch, total)));
	compute(sheet, uncovered, total, gap, 'computed', 'pounds');
	fillEmpty(build, uncovered);
	const cell = ref(sheet, uncovered, total);
	const { text } = isGreater(cell, number(0));
	sheet.highlights.push({ area: cell.text, formula: text, tone: 'fail' });
	return { notEligible, uncovered };
}

/** In kind stands in a table of its own and enters no cash total. */
function putInKind(build: PartnerBuild, match: readonly Match[]) {
	const gifts = match.filter(({ kind }) => kind === 'inKind');
	if (gifts.length === 0) return { inKind: [], inKindTotal: null };
	putSection(build, 'Contributions in kind (not in the cash figures above)', ['Source', 'Stands as']);
	const sources = putSources(build, gifts);
	return { inKind: sources.rows, inKindTotal: putSum(build, 'In kind', sources) };
}
