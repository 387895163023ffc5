/**
 * A partner's cash by period: what it is out of pocket hangs below zero, solid as far as its reserves reach and
 * hatched beyond them.
 */
import { Bar, CartesianGrid, ComposedChart, XAxis, YAxis, ZIndexLayer } from 'recharts';
import type { PeriodFigure } from '../../shared/calc/figures';
import { showAxisMoney } from '../../shared/text';
import { type CashWords, Level, Reserves, Worst, Years } from './cash-labels';
import { BOTTOM, marksOf, scaleOf, TOP } from './cash-scale';
import { Hatches } from './hatches';
import { useWidth } from './use-width';
import './charts.css';
import './cash-curve.css';

interface Props {
	/** Pence at the end of each period, the lags after the bid's end too. */
	balancePence: readonly number[];
	periods: readonly PeriodFigure[];
	/** Pounds; null where they are not known. */
	reserves: number | null;
	/** Period from 1 with the lowest balance. */
	worst: number | null;
	height: number;
	sentence: string;
	words: CashWords;
	/** On paper: px. */
	print?: { width: number };
}

const AXIS_WIDTH = 54;
const LABEL_WIDTH = 78;
/** Recharts draws bars above what stands beside them in the chart; lines and labels lie over the bars. */
const OVER_BARS = 1500;

export function CashCurve(props: Props) {
	const { height, sentence, print } = props;
	const { ref, width: room } = useWidth<HTMLElement>();
	const width = print?.width ?? room;
	const marks = marksOf(props);
	const scale = scaleOf(marks, props);
	const ticks = scale.ticks.filter((tick) => tick >= scale.least && tick <= scale.most);
	return (
		<figure
			ref={ref}
			className="chart cash-curve"
			aria-label={sentence}
			style={{ height, width: print?.width }}
		>
			{width > 0 && (
				<ComposedChart
					width={width}
					height={height}
					data={marks}
					stackOffset="sign"
					margin={{ left: 0, right: LABEL_WIDTH, top: TOP, bottom: BOTTOM }}
					barCategoryGap="21%"
					accessibilityLayer={false}
				>
					<Hatches />
					<CartesianGrid vertical={false} className="chart-grid" />
					<XAxis dataKey="period" hide />
					<YAxis
						width={AXIS_WIDTH}
						domain={[scale.least, scale.most]}
						ticks={ticks}
						tickFormatter={showAxisMoney}
						tickLine={false}
						axisLine={false}
						interval={0}
						niceTicks="none"
						allowDataOverflow
					/>
					<Bar dataKey="within" stackId="cash" className="within" isAnimationActive={false} />
					<Bar dataKey="past" stackId="cash" className="past" isAnimationActive={false} />
					<ZIndexLayer zIndex={OVER_BARS}>
						<Years periods={props.periods} words={props.words} count={marks.length} />
						<Level at={0} scale={scale} className="chart-axis" />
						<Reserves reserves={props.reserves} words={props.words} scale={scale} />
						<Worst marks={marks} worst={props.worst} scale={scale} />
					</ZIndexLayer>
				</ComposedChart>
			)}
		</figure>
	);
}
