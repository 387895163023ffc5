/** Bars and axis of a picture of cash: how much of each balance the reserves reach, and how deep the picture goes. */
import { axisTicks } from './scale';

export interface Mark {
	period: number;
	within: number;
	past: number;
	balance: number;
}
export interface Scale {
	least: number;
	most: number;
	ticks: number[];
}

export const TOP = 10;
export const BOTTOM = 24;
/** Of the lowest figure, which stands under its bar. */
const LABEL_HEIGHT = 18;
/** Reserves many times deeper than the need would flatten the picture: they are only named. */
const FAR = 2.5;

interface Given {
	/** Pence at the end of each period. */
	balancePence: readonly number[];
	/** Pounds; null where they are not known. */
	reserves: number | null;
	/** Of the picture, pixels. */
	height: number;
}

export function marksOf({ balancePence, reserves }: Given): Mark[] {
	return balancePence.map((pence, index) => {
		const balance = pence / 100;
		const within = reserves === null || balance >= 0 ? balance : Math.max(balance, -Math.max(0, reserves));
		return { period: index + 1, within, past: balance - within, balance };
	});
}

export function scaleOf(marks: readonly Mark[], { reserves, height: pixels }: Given): Scale {
	const depth = Math.max(0, ...marks.map(({ balance }) => -balance));
	const reach = reserves !== null && reserves <= depth * FAR ? Math.max(depth, reserves) : depth;
	const height = Math.max(0, ...marks.map(({ balance }) => balance));
	const steps = axisTicks(Math.max(reach, height));
	const step = (steps[1] ?? 1) - (steps[0] ?? 0);
	const below = Math.ceil(reach / step);
	const above = Math.ceil(height / step);
	const ticks = Array.from({ length: below + above + 1 }, (_, index) => (index - below) * step);
	const plot = pixels - TOP - BOTTOM;
	return {
		least: -reach / (1 - LABEL_HEIGHT / plot) || -step,
		most: Math.max(height * 1.05, reach * 0.04),
		ticks,
	};
}

/** Where an amount stands in the plot, from 0 at its top to 1. */
export const share = ({ least, most }: Scale, pounds: number): number => (most - pounds) / (most - least);
