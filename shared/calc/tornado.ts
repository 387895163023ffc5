/** The lines of a tornado: how far each assumption on its own moves one outcome of the bid, widest first. */
import { matches } from '../quantity';
import type { AssumptionName } from './assumption-ranges';

/** What a bid comes to: money in whole pounds, the others as ratios. */
export interface Outcome {
	requested: number;
	/** Results money that is paid. */
	earned: number;
	/** Results money that is not paid, and service fee that goes back. */
	lost: number;
	/** The highest target by capacity of any partner and measure; null where there is none, or no capacity is left. */
	worstUse: number | null;
	/** By measure, of all partners: capacity by target, all periods. */
	capacity: { measureId: string; ratio: number | null }[];
}

/** Where an assumption stands in the bid and the ends it is moved to. */
export interface Ends {
	/** The bid's own; 0 for what is counted from the bid: a part more or less, or quarters later. */
	base: number;
	low: number;
	high: number;
}

export interface Sensitivity {
	base: Outcome;
	lines: ({ assumption: AssumptionName; atLow: Outcome; atHigh: Outcome } & Ends)[];
}

/** Which outcome: of capacity by its measure. */
export type Goal = Exclude<keyof Outcome, 'capacity'> | { measureId: string };

export interface TornadoLine extends Ends {
	assumption: AssumptionName;
	/** The outcome with the assumption at its low and at its high end. */
	atLow: number | null;
	atHigh: number | null;
	/** From the least to the most of these and the bid as it is. */
	swing: number;
}

export interface Tornado {
	/** The outcome of the bid as it is. */
	base: number | null;
	/** Those that move it, widest first; equal ones in the order of the ranges. */
	lines: TornadoLine[];
	/** Those that do not. */
	still: AssumptionName[];
}

const outcomeAt = (outcome: Outcome, goal: Goal): number | null =>
	typeof goal === 'string'
		? outcome[goal]
		: (outcome.capacity.find(({ measureId }) => measureId === goal.measureId)?.ratio ?? null);

/** The tornado of one outcome, in its unit (whole pounds or a ratio). An end without a figure moves as far as can be: it stands first. */
export function tornadoOf({ base, lines }: Sensitivity, goal: Goal): Tornado {
	const own = outcomeAt(base, goal);
	const all = lines.map(({ assumption, atLow, atHigh, ...ends }): TornadoLine => {
		const values = { atLow: outcomeAt(atLow, goal), atHigh: outcomeAt(atHigh, goal) };
		return {
			assumption,
			base: ends.base,
			low: ends.low,
			high: ends.high,
			...values,
			swing: swingOf(own, [values.atLow, values.atHigh]),
		};
	});
	const moving = all.filter(({ swing }) => !matches(swing, 0)).sort((a, b) => byWidth(b, a));
	return {
		base: own,
		lines: moving,
		still: all.filter(({ swing }) => matches(swing, 0)).map(({ assumption }) => assumption),
	};
}

/** Infinity less itself is no number. */
const byWidth = (a: TornadoLine, b: TornadoLine): number => (a.swing === b.swing ? 0 : a.swing - b.swing);

function swingOf(own: number | null, ends: readonly (number | null)[]): number {
	if (own === null) return 0;
	const known = ends.filter((end) => end !== null);
	if (known.length < ends.length) return Number.POSITIVE_INFINITY;
	return Math.max(own, ...known) - Math.min(own, ...known);
}
