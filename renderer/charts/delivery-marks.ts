/** The columns of a chart of targets against capacity, as it draws them. */
import type { ColumnDifference, DeliveryColumn } from '../../shared/calc/delivery-columns';
import { axisTicks } from './scale';

export interface DeliveryData {
	columns: readonly DeliveryColumn[];
	/** The partner's own figure a column at full running. */
	ownFigure: number | null;
	/** Share of the target that the contract asks for at least; drawn for paid measures. */
	minimumPerformance: number | null;
	/** A scenario laid over the bid. */
	overlay?: { name: string; columns: readonly DeliveryColumn[]; differences: readonly ColumnDifference[] };
}

/** One column; `index` -1: left free, where the table below has a year's sum. */
export interface Mark {
	label: string;
	index: number;
	covered: number;
	excess: number;
	capacity: number;
	target: number;
}

export const marksOf = (
	columns: readonly DeliveryColumn[],
	slots: readonly (number | null)[] = columns.map((_, index) => index),
): Mark[] =>
	slots.map((index, at) => {
		const column = index === null ? undefined : columns[index];
		if (index === null || !column)
			return { label: `free ${at}`, index: -1, covered: 0, excess: 0, capacity: 0, target: 0 };
		const { label, target, capacity, excess } = column;
		return { label, index, covered: target - excess, excess, capacity, target };
	});

/** Ticks from 0 to above all there is; `reachTo`: a figure the scale reaches to at least. */
export function ticksOf({ columns, overlay, ownFigure }: DeliveryData, reachTo = 0): number[] {
	const heights = [...columns, ...(overlay?.columns ?? [])].map(({ target, capacity }) =>
		Math.max(target, capacity),
	);
	return axisTicks(Math.max(reachTo, ownFigure ?? 0, ...heights));
}

/** Runs of columns between free ones: each is a step of its own. */
export function runsOf(marks: readonly Mark[]): { from: number; run: Mark[] }[] {
	const runs: { from: number; run: Mark[] }[] = [];
	marks.forEach((mark, at) => {
		if (mark.index < 0) return;
		const last = runs.at(-1);
		if (last && last.from + last.run.length === at) last.run.push(mark);
		else runs.push({ from: at, run: [mark] });
	});
	return runs;
}

/** The share of the plot up to the last column that is a period. */
export const columnsUsed = (marks: readonly Mark[]): number =>
	(1 + marks.findLastIndex((mark) => mark.index >= 0)) / marks.length;
