/** Years, quarters and months of a bid. Dates are ISO text; calendar sums are done on whole numbers. */
import { type Bid, periodCount } from './plan';

export interface PeriodFigure {
	period: number;
	label: string;
	year: number;
	start: string;
	end: string;
}

type Calendar = Pick<Bid, 'start' | 'years' | 'periodMonths'>;

/** Periods in a year: 4 quarters or 12 months. */
export const periodsPerYear = (bid: Pick<Bid, 'periodMonths'>): number => 12 / bid.periodMonths;

/** The year, from 1, in which a period (from 1) falls. */
export const yearOfPeriod = (bid: Pick<Bid, 'periodMonths'>, period: number): number =>
	Math.floor((period - 1) / periodsPerYear(bid)) + 1;

/** `Y1 Q1`, or `Y1 M1` in a monthly bid. */
export function periodLabel(bid: Pick<Bid, 'periodMonths'>, period: number): string {
	const place = ((period - 1) % periodsPerYear(bid)) + 1;
	return `Y${yearOfPeriod(bid, period)} ${bid.periodMonths === 1 ? 'M' : 'Q'}${place}`;
}

/** First day of a period; of the period after the last, the day after the bid's end. */
export function periodStart(bid: Calendar, period: number): string {
	const { year, month, day } = parseDay(bid.start);
	const months = year * 12 + (month - 1) + (period - 1) * bid.periodMonths;
	return printDay(Math.floor(months / 12), (months % 12) + 1, day);
}

/** Last day of a period: the day before the next one starts. */
export const periodEnd = (bid: Calendar, period: number): string => dayBefore(periodStart(bid, period + 1));

/** The bid's last day. */
export const bidEnd = (bid: Calendar): string => periodEnd(bid, periodCount(bid));

/** Every period with its label, year, first and last day. */
export const periodsOf = (bid: Calendar): PeriodFigure[] =>
	Array.from({ length: periodCount(bid) }, (_, index) => ({
		period: index + 1,
		label: periodLabel(bid, index + 1),
		year: yearOfPeriod(bid, index + 1),
		start: periodStart(bid, index + 1),
		end: periodEnd(bid, index + 1),
	}));

function parseDay(day: string): { year: number; month: number; day: number } {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	return { year, month, day: date };
}

function printDay(year: number, month: number, day: number): string {
	return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function dayBefore(iso: string): string {
	const { year, month, day } = parseDay(iso);
	if (day > 1) return printDay(year, month, day - 1);
	return month > 1 ? printDay(year, month - 1, daysIn(year, month - 1)) : printDay(year - 1, 12, 31);
}

function daysIn(year: number, month: number): number {
	if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
