/** Where the amounts and chances of an exposure curve stand in its picture. */
import type { ExposureCurve } from '../../shared/calc/figures';
import { axisTicks } from './scale';

export const LEFT = 40;
/** Of the axis' name and, below it, the reserves'. */
export const TOP = 38;
export const BOTTOM = 22;
const RIGHT = 12;
/** Reserves many times beyond the curve would flatten it: they are only named. */
const FAR = 1.5;

export interface CurveScale {
	/** Pounds at the right end. */
	most: number;
	ticks: number[];
	/** Reserves stand in the picture. */
	isInside: boolean;
	x: (pounds: number) => number;
	y: (chance: number) => number;
}

export function curveScale(
	{ step, chances, reserves }: ExposureCurve,
	width: number,
	height: number,
): CurveScale {
	const end = step * Math.max(1, chances.length - 1);
	const isInside = reserves !== null && reserves >= 0 && reserves <= end * FAR;
	const most = isInside ? Math.max(end, reserves * 1.02) : end;
	return {
		most,
		ticks: axisTicks(most).filter((tick) => tick <= most),
		isInside,
		x: (pounds) => LEFT + (pounds / most) * (width - LEFT - RIGHT),
		y: (chance) => TOP + (1 - chance) * (height - TOP - BOTTOM),
	};
}

/** The curve as a path from one amount of pounds on: straight from point to point. */
export function pathFrom({ step, chances }: ExposureCurve, { x, y }: CurveScale, from: number): string {
	const at = from / step;
	const below = chances[Math.floor(at)] ?? 0;
	const above = chances[Math.ceil(at)] ?? 0;
	const start = below + (above - below) * (at - Math.floor(at));
	const points = chances.flatMap((chance, point) => (point > at ? [`L${x(point * step)},${y(chance)}`] : []));
	return `M${x(from)},${y(start)}${points.join('')}`;
}
