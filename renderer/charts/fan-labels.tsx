/** Names of a fan's lines at its right end, never closer than a line of text. */
import type { FanColumns } from '../../shared/calc/delivery-simulation';
import { fanWords } from '../words/charts';
import { usePlot } from './delivery-plot';
import { type EndLabel, placeLabels } from './end-labels';

export function FanLabels({
	columns,
	minimumPerformance,
	top,
}: {
	columns: FanColumns;
	minimumPerformance: number;
	top: number;
}) {
	const plot = usePlot(columns.target.length, top);
	if (!plot) return null;
	const last = (values: readonly number[]) => values.at(-1) ?? 0;
	const target = last(columns.target);
	const labels: EndLabel[] = [
		{ text: fanWords.target(target), value: target, className: 'target' },
		{ text: fanWords.middle(last(columns.p50)), value: last(columns.p50), className: 'own' },
		{ text: fanWords.low(last(columns.p5)), value: last(columns.p5), className: 'capacity' },
		{ text: fanWords.minimum(minimumPerformance), value: target * minimumPerformance, className: 'minimum' },
	];
	return (
		<g>
			{placeLabels(labels, plot).map(({ text, className, y }) => (
				<text key={className} className={`end-label ${className}`} x={plot.right + 8} y={y + 4}>
					{text}
				</text>
			))}
		</g>
	);
}
