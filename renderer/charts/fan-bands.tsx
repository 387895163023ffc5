/** The bands of a fan, as steps: nine in ten trials, half of them, the middle, and the target over all. */
import type { FanColumns } from '../../shared/calc/delivery-simulation';
import { type Plot, usePlot } from './delivery-plot';

/** A band between two lines of figures, column by column. */
function bandPath({ x, y }: Plot, low: readonly number[], high: readonly number[]): string {
	const there = high.map((value, at) => `${at ? 'L' : 'M'}${x(at)},${y(value)}H${x(at + 1)}`);
	const back = low.map((value, at) => `L${x(at + 1)},${y(value)}H${x(at)}`).reverse();
	return `${there.join('')}${back.join('')}Z`;
}

const stepPath = ({ x, y }: Plot, values: readonly number[]): string =>
	values.map((value, at) => `${at ? 'L' : 'M'}${x(at)},${y(value)}H${x(at + 1)}`).join('');

export function FanBands({ columns, top }: { columns: FanColumns; top: number }) {
	const plot = usePlot(columns.target.length, top);
	if (!plot) return null;
	return (
		<g>
			<path className="fan-outer" d={bandPath(plot, columns.p5, columns.p95)} />
			<path className="fan-inner" d={bandPath(plot, columns.p25, columns.p75)} />
			<path className="fan-middle" d={stepPath(plot, columns.p50)} />
			<path className="fan-target" d={stepPath(plot, columns.target)} />
		</g>
	);
}
