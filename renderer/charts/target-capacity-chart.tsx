/**
 * Target against capacity by period: the target as solid bars, capacity a step behind them, what exceeds it
 * hatched with its figure, a partner's own figure dotted. Columns line up with the table below it.
 */
import { Bar, CartesianGrid, ComposedChart, usePlotArea, XAxis, YAxis, ZIndexLayer } from 'recharts';
import type { PeriodFigure } from '../../shared/calc/figures';
import { showDecimal, showPercent } from '../../shared/text';
import { ExcessLabels } from './excess-labels';
import { Hatches } from './hatches';
import { axisTicks } from './scale';
import { useWidth } from './use-width';

export interface TargetCapacityData {
	periods: readonly PeriodFigure[];
	target: readonly number[];
	capacity: readonly number[];
	/** The partner's own figure a period at full running. */
	ownFigure: number | null;
	/** Share of the target that the contract asks for at least; drawn for paid measures. */
	minimumPerformance: number | null;
}

interface Props {
	data: TargetCapacityData;
	/** Index of the period shown in the working; -1 none. */
	selected: number;
	onSelect: (index: number) => void;
	height: number;
	/** Space left and right of the columns, so that a table can share them. */
	left: number;
	right: number;
	/**
	 * The columns in order: a period's index, or null for a column left free, where the table below has a
	 * year's sum. Every period one after the other unless told.
	 */
	slots?: readonly (number | null)[];
	/** A figure the scale reaches to at least, so that charts side by side share one. */
	scaleTo?: number;
	/** One sentence for people who cannot see the chart. */
	sentence: string;
	unit: string;
}

/** Recharts draws bars above what stands beside them in the chart; lines and labels lie over the bars. */
const OVER_BARS = 1500;

/** One column of the chart; `index` -1: left free. */
interface Mark {
	period: string;
	index: number;
	covered: number;
	excess: number;
	capacity: number;
	target: number;
}

function marksOf(data: TargetCapacityData, slots: readonly (number | null)[]): Mark[] {
	return slots.map((index, at) => {
		if (index === null)
			return { period: `free ${at}`, index: -1, covered: 0, excess: 0, capacity: 0, target: 0 };
		const target = data.target[index] ?? 0;
		const capacity = data.capacity[index] ?? 0;
		const excess = target - capacity >= 0.05 ? target - capacity : 0;
		return {
			period: data.periods[index]?.label ?? '',
			index,
			covered: target - excess,
			excess,
			capacity,
			target,
		};
	});
}

export function TargetCapacityChart(props: Props) {
	const { data, selected, onSelect, height, left, right, sentence, unit } = props;
	const { ref, width } = useWidth<HTMLElement>();
	const marks = marksOf(data, props.slots ?? data.periods.map((_, index) => index));
	const ticks = axisTicks(
		Math.max(
			...marks.map((mark) => Math.max(mark.target, mark.capacity)),
			data.ownFigure ?? 0,
			props.scaleTo ?? 0,
		),
	);
	const top = ticks.at(-1) ?? 1;
	return (
		<figure ref={ref} className="chart" aria-label={sentence} style={{ height }}>
			<span className="chart-unit small-text second">{unit}</span>
			{width > 0 && (
				<ComposedChart
					width={width}
					height={height}
					data={marks}
					margin={{ left: 0, right, top: 34, bottom: 6 }}
					barCategoryGap="21%"
					accessibilityLayer={false}
				>
					<Hatches />
					<SelectedColumn marks={marks} index={selected} />
					<CartesianGrid vertical={false} className="chart-grid" />
					<XAxis dataKey="period" hide />
					<YAxis
						width={left}
						domain={[0, top]}
						ticks={ticks}
						tickLine={false}
						axisLine={false}
						tickMargin={6}
						interval={0}
					/>
					<CapacityStep marks={marks} top={top} />
					<Bar dataKey="covered" stackId="target" className="bar-covered" isAnimationActive={false} />
					<Bar dataKey="excess" stackId="target" className="bar-excess" isAnimationActive={false} />
					<ZIndexLayer zIndex={OVER_BARS}>
						<BaseLine />
						<OwnFigure value={data.ownFigure} marks={marks} top={top} />
						<MinimumPerformance marks={marks} share={data.minimumPerformance} top={top} />
						<ExcessLabels marks={marks} top={top} />
						<EndLabels data={data} marks={marks} top={top} />
						<Columns marks={marks} onSelect={onSelect} />
					</ZIndexLayer>
				</ComposedChart>
			)}
		</figure>
	);
}

function SelectedColumn({ index, marks }: { index: number; marks: readonly Mark[] }) {
	const plot = usePlotArea();
	const at = marks.findIndex((mark) => mark.index === index);
	if (!plot || index < 0 || at < 0) return null;
	const step = plot.width / marks.length;
	return (
		<rect
			className="chart-selected"
			x={plot.x + at * step}
			y={0}
			width={step}
			height={plot.y + plot.height}
		/>
	);
}

/** Runs of columns between free ones: each is a step of its own. */
function runsOf(marks: readonly Mark[]): { from: number; run: Mark[] }[] {
	const runs: { from: number; run: Mark[] }[] = [];
	marks.forEach((mark, at) => {
		if (mark.index < 0) return;
		const last = runs.at(-1);
		if (last && last.from + last.run.length === at) last.run.push(mark);
		else runs.push({ from: at, run: [mark] });
	});
	return runs;
}

function CapacityStep({ marks, top }: { marks: readonly Mark[]; top: number }) {
	const plot = usePlotArea();
	if (!plot) return null;
	const step = plot.width / marks.length;
	const y = (value: number) => plot.y + plot.height * (1 - value / top);
	const floor = plot.y + plot.height;
	return (
		<g>
			{runsOf(marks).map(({ from, run }) => {
				const line = run
					.map(
						({ capacity }, at) =>
							`${at ? 'L' : 'M'}${plot.x + (from + at) * step},${y(capacity)}H${plot.x + (from + at + 1) * step}`,
					)
					.join('');
				return (
					<g key={from}>
						<path className="capacity-area" d={`${line}V${floor}H${plot.x + from * step}Z`} />
						<path className="capacity-line" d={line} />
					</g>
				);
			})}
		</g>
	);
}

function BaseLine() {
	const plot = usePlotArea();
	if (!plot) return null;
	const y = plot.y + plot.height;
	return <line className="chart-axis" x1={plot.x} x2={plot.x + plot.width} y1={y} y2={y} />;
}

function OwnFigure({ value, marks, top }: { value: number | null; marks: readonly Mark[]; top: number }) {
	const plot = usePlotArea();
	if (!plot || value === null) return null;
	const y = plot.y + plot.height * (1 - value / top);
	const end = plot.x + plot.width * columnsUsed(marks);
	return (
		<g>
			<line className="own-figure-ground" x1={plot.x} x2={end} y1={y} y2={y} />
			<line className="own-figure" x1={plot.x} x2={end} y1={y} y2={y} />
		</g>
	);
}

/** The share of the plot up to the last column that is a period. */
const columnsUsed = (marks: readonly Mark[]): number =>
	(1 + marks.findLastIndex((mark) => mark.index >= 0)) / marks.length;

function MinimumPerformance({
	marks,
	share,
	top,
}: {
	marks: readonly Mark[];
	share: number | null;
	top: number;
}) {
	const plot = usePlotArea();
	if (!plot || share === null) return null;
	const step = plot.width / marks.length;
	return (
		<g>
			{marks.map(({ target, period }, at) => {
				const y = plot.y + plot.height * (1 - (target * share) / top);
				const x = plot.x + at * step;
				return target > 0 ? (
					<line key={period} className="minimum-performance" x1={x} x2={x + step} y1={y} y2={y} />
				) : null;
			})}
		</g>
	);
}

/** Names at the right end, never closer than a line of text. */
function EndLabels({ data, marks, top }: { data: TargetCapacityData; marks: readonly Mark[]; top: number }) {
	const plot = usePlotArea();
	if (!plot) return null;
	const wanted = [
		{
			text: `Target ${showDecimal(data.target.at(-1) ?? 0, 0)}`,
			value: data.target.at(-1) ?? 0,
			className: 'target',
		},
		{
			text: `Capacity ${showDecimal(data.capacity.at(-1) ?? 0)}`,
			value: data.capacity.at(-1) ?? 0,
			className: 'capacity',
		},
		...(data.ownFigure === null
			? []
			: [{ text: `Own figure ${showDecimal(data.ownFigure, 0)}`, value: data.ownFigure, className: 'own' }]),
		...(data.minimumPerformance === null || !data.target.at(-1)
			? []
			: [
					{
						text: `Minimum ${showPercent(data.minimumPerformance, 0)}`,
						value: (data.target.at(-1) ?? 0) * data.minimumPerformance,
						className: 'minimum',
					},
				]),
	].sort((a, b) => b.value - a.value);
	const x = plot.x + plot.width * columnsUsed(marks) + 8;
	let last = Number.NEGATIVE_INFINITY;
	return (
		<g>
			{wanted.map((label) => {
				const y = Math.max(plot.y + plot.height * (1 - label.value / top), last + 16);
				last = y;
				return (
					<text key={label.className} className={`end-label ${label.className}`} x={x} y={y + 4}>
						{label.text}
					</text>
				);
			})}
		</g>
	);
}

/** The whole height of a column takes a click; by keyboard the table below does the same. */
function Columns({ marks, onSelect }: { marks: readonly Mark[]; onSelect: (index: number) => void }) {
	const plot = usePlotArea();
	if (!plot) return null;
	const step = plot.width / marks.length;
	return (
		<g>
			{marks.map((mark, at) =>
				mark.index < 0 ? null : (
					// biome-ignore lint/a11y/noStaticElementInteractions: the table under the chart selects by keyboard
					<rect
						key={mark.period}
						className="chart-column"
						x={plot.x + at * step}
						y={0}
						width={step}
						height={plot.y + plot.height}
						onClick={() => onSelect(mark.index)}
					/>
				),
			)}
		</g>
	);
}
