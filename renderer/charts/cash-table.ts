/** The figures of a picture of a partner's cash, one line a period. */
import type { PeriodFigure } from '../../shared/calc/figures';
import { showMoney } from '../../shared/text';
import { cashWords } from '../words/money-charts';
import { sharing } from '../words/risk-sharing';
import { marksOf } from './cash-scale';
import type { ChartTable } from './chart-table';

interface Given {
	name: string;
	balancePence: readonly number[];
	/** Pounds; null where they are not known. */
	reserves: number | null;
}

export function cashTable({ name, ...given }: Given, periods: readonly PeriodFigure[]): ChartTable {
	const rows = marksOf({ ...given, height: 0 }).map(({ period, balance, past }) => [
		periods[period - 1]?.label ?? sharing.periodAfter(period - periods.length),
		Math.round(balance),
		Math.round(past),
	]);
	return { caption: cashWords.caption(name), head: cashWords.head, rows, show: showMoney };
}
