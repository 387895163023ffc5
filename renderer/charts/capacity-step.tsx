/** Capacity as a step: an area behind the bars, or of a scenario a dotted line over them. */
import { type Mark, runsOf } from './delivery-marks';
import { type Plot, usePlot } from './delivery-plot';

interface Props {
	marks: readonly Mark[];
	top: number;
}

const lineOf = ({ x, y }: Plot, from: number, run: readonly Mark[]): string =>
	run
		.map(({ capacity }, at) => `${at ? 'L' : 'M'}${x(from + at)},${y(capacity)}H${x(from + at + 1)}`)
		.join('');

export function CapacityStep({ marks, top }: Props) {
	const plot = usePlot(marks.length, top);
	if (!plot) return null;
	return (
		<g>
			{runsOf(marks).map(({ from, run }) => {
				const line = lineOf(plot, from, run);
				return (
					<g key={from}>
						<path className="capacity-area" d={`${line}V${plot.floor}H${plot.x(from)}Z`} />
						<path className="capacity-line" d={line} />
					</g>
				);
			})}
		</g>
	);
}

export function ScenarioStep({ marks, top }: Props) {
	const plot = usePlot(marks.length, top);
	if (!plot) return null;
	const line = runsOf(marks)
		.map(({ from, run }) => lineOf(plot, from, run))
		.join('');
	return (
		<g>
			<path className="scenario-ground" d={line} />
			<path className="scenario-line" d={line} />
		</g>
	);
}
