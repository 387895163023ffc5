/** What every sheet of the workbook shares: the bid, its figures, named assumptions and the heading. */
import type { Figures } from '../../shared/calc/figures';
import { type Assumptions, type Bid, isActive, only, type Partner, type Plan } from '../../shared/plan';
import { put, type SheetModel } from './sheet-model';
import type { Term } from './term';

/** The figures the workbook prints or is checked against. */
export type BookFigures = Pick<
	Figures,
	| 'periods'
	| 'working'
	| 'capacity'
	| 'consortium'
	| 'costs'
	| 'ratios'
	| 'overheads'
	| 'cashFlow'
	| 'findingCounts'
>;

export interface Frame {
	plan: Plan;
	figures: BookFigures;
	bid: Bid;
	assumptions: Assumptions;
	/** Invited and joined, in their order: no other partner appears anywhere in the workbook. */
	partners: Partner[];
	years: number;
	periodsPerYear: number;
	/** `Draft, 15 checks fail`, or empty. */
	status: string;
	today: string;
	appVersion: string;
}

export function frameOf(plan: Plan, figures: BookFigures, today: string, appVersion: string): Frame {
	const bid = only(plan, 'bid');
	const { stop } = figures.findingCounts;
	return {
		plan,
		figures,
		bid,
		assumptions: only(plan, 'assumptions'),
		partners: plan.partners.filter(isActive),
		years: bid.years,
		periodsPerYear: 12 / bid.periodMonths,
		status: stop === 0 ? '' : `Draft, ${stop} ${stop === 1 ? 'check fails' : 'checks fail'}`,
		today,
		appVersion,
	};
}

/** Looks a named assumption up as a term; the name must be on the Assumptions sheet. */
export type Named = (name: string) => Term;

/** Title, subtitle and, while checks fail, the word Draft: the first three rows of every sheet. */
export function putHeading(sheet: SheetModel, frame: Frame, title: string, subtitle: string): void {
	put(sheet, 1, 1, title, 'title');
	put(sheet, 2, 1, subtitle, 'subtitle');
	put(sheet, 3, 1, frame.status === '' ? null : frame.status, 'draft');
	sheet.heights.set(1, 24);
}

export type Head = string | { right: string } | { centre: string };
/** The heads of columns: words left, numbers right. */
export function putHeads(sheet: SheetModel, row: number, heads: readonly Head[]): void {
	heads.forEach((head, at) => {
		if (typeof head === 'string') put(sheet, row, at + 1, head, 'head');
		else if ('right' in head) put(sheet, row, at + 1, head.right, 'headRight');
		else put(sheet, row, at + 1, head.centre, 'headCentre');
	});
}

/** The title of a table, which starts a block that printing keeps together. */
export function putTitle(sheet: SheetModel, row: number, title: string): void {
	put(sheet, row, 1, title, 'section');
	sheet.blocks.push(row);
}

export const yearNumbers = (frame: Frame): number[] => Array.from({ length: frame.years }, (_, at) => at + 1);

/** An entry of a list that the bid's checks guarantee to be long enough. */
export const entry = (list: readonly number[], at: number): number => {
	const value = list[at];
	if (value === undefined) throw new Error(`A list of the bid has no entry ${at + 1}.`);
	return value;
};
