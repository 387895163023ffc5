/** 4 Payment profile: spending and payments by period, and the surplus or deficit of cash they leave. */
import { sum as sumOf } from '../../../shared/quantity';
import { type Frame, putHeading, putHeads } from '../book-frame';
import {
	away,
	awayBlock,
	block,
	columnOf,
	compute,
	createSheet,
	keepHeads,
	put,
	ref,
	type SheetModel,
	type TotalCheck,
} from '../sheet-model';
import { add, choose, isGreater, least, number, subtract, sum, type Term, words } from '../term';
import type { T3Direct } from './t3-direct';
import type { T3Overheads } from './t3-overheads';
import { totalOf } from './totals';

export const PAYMENTS_SHEET = '4 Payment profile';
const HEAD_ROW = 5;
const AT = { period: 1, starts: 2, out: 3, in: 4, net: 5, balance: 6, word: 7 } as const;

export interface T3Payments {
	sheet: SheetModel;
	first: number;
	totalRow: number;
	spending: Term;
	paid: Term;
	lowest: Term;
	/** Balance of all partners by period, in pounds, as the figures have it. */
	balances: number[];
}

/** Pounds of all partners by period. */
const poundsOf = (frame: Frame, key: 'outPence' | 'inPence'): number[] =>
	Array.from(
		{ length: frame.figures.cashFlow.periods },
		(_, t) => sumOf(frame.figures.cashFlow.byPartner.map((cash) => cash[key][t] ?? 0)) / 100,
	);

export function buildT3Payments(frame: Frame): T3Payments {
	const sheet = createSheet(PAYMENTS_SHEET, [26, 16, 20, 20, 22, 22, 18]);
	putHeading(sheet, frame, PAYMENTS_SHEET, `${frame.bid.title} · all partners together, pounds and pence`);
	putHeads(sheet, HEAD_ROW, [
		'Period',
		{ right: 'Starts' },
		...['Spending from the grant', 'Payments', 'Payments less spending', 'Balance so far'].map((right) => ({
			right,
		})),
		{ centre: 'Cash' },
	]);
	const out = poundsOf(frame, 'outPence');
	const paid = poundsOf(frame, 'inPence');
	const first = HEAD_ROW + 1;
	out.forEach((spending, t) => {
		putPeriod(frame, sheet, first + t, t, spending, paid[t] ?? 0);
	});
	const total = first + out.length;
	for (let column: number = AT.period; column <= AT.word; column++)
		put(sheet, total, column, column === AT.period ? 'All periods' : null, 'totalLabel');
	for (const column of [AT.out, AT.in, AT.net])
		compute(sheet, total, column, sum(block(sheet, columnOf(first, total - 1, column))), 'total', 'pence');
	const area = `G${first}:G${total - 1}`;
	sheet.highlights.push({ area, formula: `G${first}="Deficit"`, tone: 'fail' });
	sheet.highlights.push({ area, formula: `G${first}="Surplus"`, tone: 'pass' });
	keepHeads(sheet, HEAD_ROW, 1);
	let running = 0;
	return {
		sheet,
		first,
		totalRow: total,
		spending: away(sheet, total, AT.out),
		paid: away(sheet, total, AT.in),
		lowest: least(awayBlock(sheet, columnOf(first, total - 1, AT.balance))),
		balances: out.map((spending, t) => {
			running += (paid[t] ?? 0) - spending;
			return running;
		}),
	};
}

function putPeriod(frame: Frame, sheet: SheetModel, row: number, t: number, out: number, paid: number): void {
	const period = frame.figures.periods[t];
	const after = t + 1 - frame.figures.periods.length;
	put(sheet, row, AT.period, period?.label ?? `After the end, ${after}`, 'label');
	put(sheet, row, AT.starts, period ? { day: period.start } : null, 'labelRight', 'date');
	put(sheet, row, AT.out, out, 'input', 'pence');
	put(sheet, row, AT.in, paid, 'input', 'pence');
	const net = subtract(ref(sheet, row, AT.in), ref(sheet, row, AT.out));
	compute(sheet, row, AT.net, net, 'computed', 'pence');
	const now = ref(sheet, row, AT.net);
	const balance = t === 0 ? now : add(ref(sheet, row - 1, AT.balance), now);
	compute(sheet, row, AT.balance, balance, 'computed', 'pence');
	const left = ref(sheet, row, AT.balance);
	// Half a penny either way is noise of adding up.
	const word = choose(
		isGreater(left, number(0.005)),
		words('Surplus'),
		choose(isGreater(number(-0.005), left), words('Deficit'), words('Even')),
	);
	compute(sheet, row, AT.word, word, 'result');
}

export function totalsOfT3(
	{ figures: { costs } }: Frame,
	direct: T3Direct,
	overheads: T3Overheads,
	payments: T3Payments,
): TotalCheck[] {
	const kind = costs.byCategory.find(({ category }) => category === 'overheads');
	const years = [...costs.totalByYear.map((_, at) => at + 1), 0];
	const of = (year: number): [number, number] =>
		year === 0
			? [costs.total, kind?.total ?? 0]
			: [costs.totalByYear[year - 1] ?? 0, kind?.byYear[year - 1] ?? 0];
	return [
		...years.flatMap((year) => {
			const [all, over] = of(year);
			const column = direct.column(year);
			return [
				totalOf(`Direct costs, year ${year}`, all - over, direct.sheet, direct.totalRow, column),
				totalOf(`Overheads, year ${year}`, over, overheads.sheet, overheads.totalRow, column),
				totalOf(`Full cost, year ${year}`, all, overheads.sheet, overheads.totalRow + 3, column),
			];
		}),
		totalOf('Spending from the grant', costs.requested, payments.sheet, payments.totalRow, AT.out),
		...payments.balances.map((balance, t) =>
			totalOf(`Balance of cash, period ${t + 1}`, balance, payments.sheet, payments.first + t, AT.balance),
		),
	];
}
