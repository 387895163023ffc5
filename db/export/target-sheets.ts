/** Targets and capacity: per measure, partner and period, with the measure's definition beside the numbers. */
import type { PartnerCapacity } from '../../shared/calc/figures';
import type { Measure } from '../../shared/plan';
import { entry, type Frame, type Named, putHeading, putTitle, yearNumbers } from './book-frame';
import {
	address,
	block,
	columnOf,
	compute,
	createSheet,
	keepHeads,
	put,
	ref,
	rowOf,
	type SheetModel,
} from './sheet-model';
import type { StyleName } from './styles';
import { add, choose, isGreater, ratio, sum, sumWhere, type Term, words } from './term';

export const TARGETS_SHEET = 'Targets and capacity';
const HEAD_ROW = 5;
const FIRST = 3;
const TARGET = 'Target';
const CAPACITY = 'Capacity';
/** Columns that print well side by side on one landscape page. */
const COLUMNS_A_PAGE = 22;

export interface UseRows {
	measureId: string;
	/** null: all partners together. */
	partnerId: string | null;
	target: number;
	capacity: number;
}
export interface TargetsSheet {
	sheet: SheetModel;
	uses: UseRows[];
	columnOfPeriod: (period: number) => number;
	columnOfYear: (year: number) => number;
}

interface Grid {
	frame: Frame;
	sheet: SheetModel;
	named: Named;
	periodColumns: number[];
	yearColumns: number[];
	totalColumn: number;
	next: number;
}

export function buildTargets(
	frame: Frame,
	named: Named,
	nameOf: (partnerId: string) => string,
): TargetsSheet {
	const grid = createGrid(frame, named);
	const { sheet } = grid;
	putHeading(
		sheet,
		frame,
		'Targets and capacity',
		`${frame.bid.title} · what partners promise and what their staff can carry`,
	);
	putPeriodHeads(grid);
	const uses: UseRows[] = [];
	for (const measure of frame.plan.measures) {
		const rows = frame.figures.capacity.filter(({ measureId }) => measureId === measure.id);
		uses.push(...putMeasure(grid, measure, rows, nameOf));
	}
	keepHeads(sheet, HEAD_ROW, 2, 2);
	sheet.pagesWide = Math.max(1, Math.ceil(grid.totalColumn / COLUMNS_A_PAGE));
	return {
		sheet,
		uses,
		columnOfPeriod: (period) => entry(grid.periodColumns, period - 1),
		columnOfYear: (year) => (year === 0 ? grid.totalColumn : entry(grid.yearColumns, year - 1)),
	};
}

function createGrid(frame: Frame, named: Named): Grid {
	const { years, periodsPerYear: n } = frame;
	const sheet = createSheet(TARGETS_SHEET, [26, 13]);
	const yearColumns = yearNumbers(frame).map((year) => FIRST + year * (n + 1) - 1);
	const periodColumns = frame.figures.periods.map((_, at) => FIRST + at + Math.floor(at / n));
	const totalColumn = FIRST + years * (n + 1);
	for (const column of [...periodColumns, ...yearColumns, totalColumn]) sheet.widths[column - 1] = 9.5;
	return { frame, sheet, named, periodColumns, yearColumns, totalColumn, next: HEAD_ROW + 1 };
}

function putPeriodHeads({ frame, sheet, periodColumns, yearColumns, totalColumn }: Grid): void {
	put(sheet, HEAD_ROW, 1, 'Partner', 'head');
	put(sheet, HEAD_ROW, 2, 'Figure', 'head');
	frame.figures.periods.forEach(({ label }, at) => {
		put(sheet, HEAD_ROW, entry(periodColumns, at), label, 'headRight');
	});
	yearColumns.forEach((column, at) => {
		put(sheet, HEAD_ROW, column, `Year ${at + 1}`, 'headRight');
	});
	put(sheet, HEAD_ROW, totalColumn, 'Total', 'headRight');
}

function putMeasure(
	grid: Grid,
	measure: Measure,
	rows: readonly PartnerCapacity[],
	nameOf: (partnerId: string) => string,
): UseRows[] {
	const { sheet } = grid;
	putTitle(sheet, grid.next++, measure.name);
	putDefinition(grid, measure);
	const first = grid.next;
	const uses = rows.map((row): UseRows => {
		const target = grid.next;
		putUse(grid, nameOf(row.partnerId), 'input', 'computed', (at, which) =>
			entry(which === TARGET ? row.targetByPeriod : row.capacityByPeriod, at),
		);
		return { measureId: measure.id, partnerId: row.partnerId, target, capacity: target + 1 };
	});
	if (rows.length === 0)
		put(sheet, grid.next++, 1, 'No partner has a target or staff for this measure.', 'plain');
	const last = grid.next - 1;
	const target = grid.next;
	putUse(grid, 'All partners', 'total', 'total', (at, which) => {
		const column = entry(grid.periodColumns, at);
		const amounts = block(sheet, columnOf(first, last, column));
		return sumWhere(amounts, [block(sheet, columnOf(first, last, 2), 'column'), words(which)]);
	});
	putMinimum(grid, measure, target);
	grid.next++;
	return [...uses, { measureId: measure.id, partnerId: null, target, capacity: target + 1 }];
}

function putDefinition(grid: Grid, measure: Measure): void {
	const { sheet } = grid;
	const said = [
		measure.kind === 'output' ? 'Output' : 'Outcome',
		measure.unit === '' ? '' : `counted in: ${measure.unit}`,
		measure.paidByResults ? 'paid by results' : '',
		measure.definition === '' ? 'definition: none yet' : `definition: ${measure.definition}`,
	];
	const text = `${said.filter((part) => part !== '').join('; ')}.`;
	const row = grid.next++;
	put(sheet, row, 1, text, 'note');
	// Merged over what one page holds, so that the definition prints whole on the first page.
	const right = Math.min(grid.totalColumn, COLUMNS_A_PAGE - 4);
	sheet.merges.push(`A${row}:${address(row, right)}`);
}

type Figure = typeof TARGET | typeof CAPACITY;

/** Target, capacity and use of one partner, or of all together, with sums by year. */
function putUse(
	grid: Grid,
	name: string,
	targetStyle: StyleName,
	capacityStyle: StyleName,
	figureOf: (at: number, which: Figure) => number | Term,
): void {
	const { sheet, frame } = grid;
	const total = targetStyle === 'total';
	const top = grid.next;
	grid.next += 3;
	[TARGET, CAPACITY, 'Used'].forEach((word, at) => {
		put(sheet, top + at, 1, name, total ? 'totalLabel' : 'label');
		put(sheet, top + at, 2, word, total ? 'totalLabel' : 'label');
	});
	([TARGET, CAPACITY] as const).forEach((which, line) => {
		const format = which === TARGET ? 'whole' : 'tenths';
		const style = which === TARGET ? targetStyle : capacityStyle;
		frame.figures.periods.forEach((_, at) => {
			const value = figureOf(at, which);
			const column = entry(grid.periodColumns, at);
			if (typeof value === 'number') put(sheet, top + line, column, value, style, format);
			else compute(sheet, top + line, column, value, style, format);
		});
		putSums(grid, top + line, total ? 'total' : 'computed', format);
	});
	putUsed(grid, top, total ? 'total' : 'computed');
}

function putSums(grid: Grid, row: number, style: StyleName, format: 'whole' | 'tenths'): void {
	const { sheet, frame, yearColumns, totalColumn } = grid;
	for (const column of yearColumns)
		compute(
			sheet,
			row,
			column,
			sum(block(sheet, rowOf(row, column - frame.periodsPerYear, column - 1))),
			style,
			format,
		);
	const [first, ...rest] = yearColumns.map((column) => ref(sheet, row, column));
	if (first) compute(sheet, row, totalColumn, add(first, ...rest), style, format);
}

function putUsed(grid: Grid, top: number, style: StyleName): void {
	const { sheet, totalColumn } = grid;
	for (let column = FIRST; column <= totalColumn; column++) {
		const used = ratio(ref(sheet, top, column), ref(sheet, top + 1, column));
		compute(sheet, top + 2, column, used, style, 'percentTenths');
	}
	// Over capacity: the target passes the limit of capacity by 0.05 or more.
	const over = `${address(top, FIRST)}-AmberMax*${address(top + 1, FIRST)}>=0.05`;
	const area = `${address(top + 2, FIRST)}:${address(top + 2, totalColumn)}`;
	sheet.highlights.push({ area, formula: over, tone: 'fail' });
	const tight = `${address(top, FIRST)}>GreenMax*${address(top + 1, FIRST)}`;
	sheet.highlights.push({ area, formula: tight, tone: 'warn' });
}

/** The commissioner's minimum by year, and whether the partners' targets reach it. */
function putMinimum(grid: Grid, measure: Measure, target: number): void {
	const { sheet, yearColumns } = grid;
	const minimum = measure.commissionerMinimumPerYear;
	if (minimum === null) return;
	const row = grid.next;
	grid.next += 2;
	put(sheet, row, 1, "Commissioner's minimum", 'label');
	put(sheet, row, 2, 'A year', 'label');
	put(sheet, row + 1, 1, 'Targets reach the minimum', 'label');
	put(sheet, row + 1, 2, 'A year', 'label');
	for (let column = FIRST; column <= grid.totalColumn; column++)
		for (const line of [row, row + 1]) put(sheet, line, column, null, 'empty');
	for (const column of yearColumns) {
		put(sheet, row, column, minimum, 'input', 'whole');
		const short = isGreater(ref(sheet, row, column), ref(sheet, target, column));
		compute(sheet, row + 1, column, choose(short, words('Fail'), words('Pass')), 'result');
	}
	const area = `${address(row + 1, FIRST)}:${address(row + 1, grid.totalColumn)}`;
	sheet.highlights.push({ area, formula: `${address(row + 1, FIRST)}="Fail"`, tone: 'fail' });
	sheet.highlights.push({ area, formula: `${address(row + 1, FIRST)}="Pass"`, tone: 'pass' });
}
