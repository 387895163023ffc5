/** What would be delivered by chance: bands around the middle, under the target as a line. */
import { Bar, CartesianGrid, ComposedChart, XAxis, YAxis, ZIndexLayer } from 'recharts';
import type { FanColumns } from '../../shared/calc/delivery-simulation';
import { shortUnits } from '../words/charts';
import { ColumnNames } from './chart-columns';
import { marksOf } from './delivery-marks';
import { FanBands } from './fan-bands';
import { FanLabels } from './fan-labels';
import { BaseLine, MinimumPerformance } from './level-lines';
import { axisTicks } from './scale';
import { useWidth } from './use-width';
import './charts.css';
import './fan-chart.css';

interface Props {
	columns: FanColumns;
	labels: readonly string[];
	/** Share of the target that the contract asks for at least. */
	minimumPerformance: number;
	height: number;
	/** px; given on paper, where nothing is measured. */
	width?: number;
	sentence: string;
	unit: string;
}

const LEFT = 44;
const RIGHT = 132;
const OVER_BARS = 1500;

export function FanChart({ columns, labels, minimumPerformance, height, sentence, unit, ...given }: Props) {
	const { ref, width: measured } = useWidth<HTMLElement>();
	const width = given.width ?? measured;
	const marks = marksOf(
		labels.map((label, at) => {
			const target = columns.target[at] ?? 0;
			return { label, periods: [], target, capacity: columns.p50[at] ?? 0, excess: 0, worst: null };
		}),
	);
	const ticks = axisTicks(Math.max(...columns.target, ...columns.p95, 0));
	const top = ticks.at(-1) ?? 1;
	return (
		<figure ref={ref} className="chart fan" aria-label={sentence} style={{ height, width: given.width }}>
			<span className="chart-unit small-text second">{unit}</span>
			{width > 0 && (
				<ComposedChart
					width={width}
					height={height}
					data={marks}
					margin={{ left: 0, right: RIGHT, top: 34, bottom: 24 }}
					accessibilityLayer={false}
				>
					<CartesianGrid vertical={false} className="chart-grid" />
					<XAxis dataKey="label" hide />
					<YAxis
						width={LEFT}
						domain={[0, top]}
						ticks={ticks}
						tickLine={false}
						axisLine={false}
						tickMargin={6}
						tickFormatter={shortUnits}
						interval={0}
						niceTicks="none"
					/>
					{/* Recharts draws no axis without a series; the bands are drawn beside it. */}
					<Bar dataKey="target" className="fan-unseen" isAnimationActive={false} />
					<ZIndexLayer zIndex={OVER_BARS}>
						<FanBands columns={columns} top={top} />
						<MinimumPerformance marks={marks} share={minimumPerformance} top={top} />
						<BaseLine marks={marks} top={top} />
						<FanLabels columns={columns} minimumPerformance={minimumPerformance} top={top} />
						<ColumnNames marks={marks} isOnPaper={false} />
					</ZIndexLayer>
				</ComposedChart>
			)}
		</figure>
	);
}
