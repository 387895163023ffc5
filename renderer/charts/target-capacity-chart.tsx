/**
 * Target against capacity: the target as solid bars, capacity a step behind them, what exceeds it hatched with its
 * figure, a partner's own figure dotted, a scenario dotted over it. Columns line up with the table below it.
 */
import { Bar, CartesianGrid, ComposedChart, XAxis, YAxis, ZIndexLayer } from 'recharts';
import { shortUnits } from '../words/charts';
import { CapacityStep, ScenarioStep } from './capacity-step';
import { ColumnNames, Columns, SelectedColumn } from './chart-columns';
import { type DeliveryData, marksOf, ticksOf } from './delivery-marks';
import { EndLabels } from './end-labels';
import { ExcessLabels } from './excess-labels';
import { Hatches } from './hatches';
import { BaseLine, MinimumPerformance, OwnFigure } from './level-lines';
import { ScenarioMarks } from './scenario-marks';
import { useWidth } from './use-width';
import './charts.css';

interface Props {
	data: DeliveryData;
	/** Index of the column shown in the working; -1 none. */
	selected?: number;
	onSelect?: (index: number) => void;
	height: number;
	/** Space left and right of the columns, so that a table can share them. */
	left: number;
	right: number;
	/** The columns in order: an index, or null for one left free, where the table below has a year's sum. */
	slots?: readonly (number | null)[];
	/** A figure the scale reaches to at least, so that charts side by side share one. */
	scaleTo?: number;
	/** No table below names the columns, so the chart does. */
	namesColumns?: boolean;
	/** px; given on paper, where nothing is measured. */
	width?: number;
	/** One sentence for people who cannot see the chart. */
	sentence: string;
	unit: string;
}

/** Recharts draws bars above what stands beside them in the chart; lines and labels lie over the bars. */
const OVER_BARS = 1500;

export function TargetCapacityChart(props: Props) {
	const { data, height, left, right, sentence, unit, namesColumns = false } = props;
	const { ref, width: measured } = useWidth<HTMLElement>();
	const width = props.width ?? measured;
	const marks = marksOf(data.columns, props.slots);
	const ticks = ticksOf(data, props.scaleTo);
	const top = ticks.at(-1) ?? 1;
	return (
		<figure ref={ref} className="chart" aria-label={sentence} style={{ height, width: props.width }}>
			<span className="chart-unit small-text second">{unit}</span>
			{width > 0 && (
				<ComposedChart
					width={width}
					height={height}
					data={marks}
					margin={{ left: 0, right, top: 34, bottom: namesColumns ? 24 : 6 }}
					barCategoryGap="21%"
					accessibilityLayer={false}
				>
					<Hatches />
					<SelectedColumn marks={marks} index={props.selected ?? -1} />
					<CartesianGrid vertical={false} className="chart-grid" />
					<XAxis dataKey="label" hide />
					<YAxis
						width={left}
						domain={[0, top]}
						ticks={ticks}
						tickLine={false}
						axisLine={false}
						tickMargin={6}
						tickFormatter={shortUnits}
						interval={0}
						niceTicks="none"
					/>
					<CapacityStep marks={marks} top={top} />
					<Bar dataKey="covered" stackId="target" className="bar-covered" isAnimationActive={false} />
					<Bar dataKey="excess" stackId="target" className="bar-excess" isAnimationActive={false} />
					<ZIndexLayer zIndex={OVER_BARS}>
						<Over {...props} marks={marks} top={top} />
					</ZIndexLayer>
				</ComposedChart>
			)}
		</figure>
	);
}

/** What lies over the bars. */
function Over(props: Props & { marks: ReturnType<typeof marksOf>; top: number }) {
	const { data, marks, top, slots, onSelect, namesColumns = false } = props;
	const { overlay } = data;
	return (
		<>
			<BaseLine marks={marks} top={top} />
			<OwnFigure value={data.ownFigure} marks={marks} top={top} />
			<MinimumPerformance marks={marks} share={data.minimumPerformance} top={top} />
			{overlay ? (
				<>
					<ScenarioStep marks={marksOf(overlay.columns, slots)} top={top} />
					<ScenarioMarks data={data} slots={slots} top={top} />
				</>
			) : (
				<ExcessLabels marks={marks} top={top} />
			)}
			<EndLabels data={data} marks={marks} top={top} />
			<ColumnNames marks={marks} isOnPaper={!namesColumns} />
			{onSelect && <Columns marks={marks} onSelect={onSelect} />}
		</>
	);
}
