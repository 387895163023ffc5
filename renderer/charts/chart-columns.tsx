/** The columns of a chart themselves: the chosen one marked, each taking a click, their names below. */
import type { Mark } from './delivery-marks';
import { usePlot } from './delivery-plot';

/** The chart's unit stands above; px. */
const UNIT_LINE = 20;

export function SelectedColumn({ index, marks }: { index: number; marks: readonly Mark[] }) {
	const plot = usePlot(marks.length, 1);
	const at = marks.findIndex((mark) => mark.index === index);
	if (!plot || index < 0 || at < 0) return null;
	return (
		<rect
			className="chart-selected"
			x={plot.x(at)}
			y={UNIT_LINE}
			width={plot.step}
			height={Math.max(0, plot.floor - UNIT_LINE)}
		/>
	);
}

/** The whole height of a column takes a click; by keyboard the frame reads the points. */
export function Columns({ marks, onSelect }: { marks: readonly Mark[]; onSelect: (index: number) => void }) {
	const plot = usePlot(marks.length, 1);
	if (!plot) return null;
	return (
		<g>
			{marks.map((mark, at) =>
				mark.index < 0 ? null : (
					// biome-ignore lint/a11y/noStaticElementInteractions: the frame of the chart is what keys reach
					<rect
						key={mark.label}
						className="chart-column"
						x={plot.x(at)}
						y={0}
						width={plot.step}
						height={plot.floor}
						onClick={() => onSelect(mark.index)}
					/>
				),
			)}
		</g>
	);
}

const NAME_WIDTH = 44;

/** Names under the columns: every one, or every second, third ... as far as they fit. */
export function ColumnNames({ marks, isOnPaper }: { marks: readonly Mark[]; isOnPaper: boolean }) {
	const plot = usePlot(marks.length, 1);
	if (!plot) return null;
	const every = Math.max(1, Math.ceil(NAME_WIDTH / plot.step));
	return (
		<g className={isOnPaper ? 'column-names paper-only' : 'column-names'}>
			{marks.map(({ index, label }, at) =>
				index < 0 || index % every !== 0 ? null : (
					<text key={label} x={plot.x(at + 0.5)} y={plot.floor + 17}>
						{label}
					</text>
				),
			)}
		</g>
	);
}
