/** Lines over the bars: the floor, a partner's own figure dotted, the least the contract takes dashed. */
import { columnsUsed, type Mark } from './delivery-marks';
import { usePlot } from './delivery-plot';

interface Props {
	marks: readonly Mark[];
	top: number;
}

export function BaseLine({ marks, top }: Props) {
	const plot = usePlot(marks.length, top);
	if (!plot) return null;
	return <line className="chart-axis" x1={plot.left} x2={plot.right} y1={plot.floor} y2={plot.floor} />;
}

export function OwnFigure({ value, marks, top }: Props & { value: number | null }) {
	const plot = usePlot(marks.length, top);
	if (!plot || value === null) return null;
	const y = plot.y(value);
	const end = plot.x(columnsUsed(marks) * marks.length);
	return (
		<g>
			<line className="own-figure-ground" x1={plot.left} x2={end} y1={y} y2={y} />
			<line className="own-figure" x1={plot.left} x2={end} y1={y} y2={y} />
		</g>
	);
}

export function MinimumPerformance({ marks, share, top }: Props & { share: number | null }) {
	const plot = usePlot(marks.length, top);
	if (!plot || share === null) return null;
	return (
		<g>
			{marks.map(({ target, label }, at) => {
				if (target <= 0) return null;
				const y = plot.y(target * share);
				return (
					<line
						key={label}
						className="minimum-performance"
						x1={plot.x(at)}
						x2={plot.x(at + 1)}
						y1={y}
						y2={y}
					/>
				);
			})}
		</g>
	);
}
