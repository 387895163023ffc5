/** Names at the right end of a chart, each beside its line, never closer than a line of text. */
import { useChartWidth } from 'recharts';
import { deliveryWords } from '../words/charts';
import { columnsUsed, type DeliveryData, type Mark } from './delivery-marks';
import { type Plot, usePlot } from './delivery-plot';

export interface EndLabel {
	text: string;
	value: number;
	className: string;
}

const LINE = 15;

export function EndLabels({ data, marks, top }: { data: DeliveryData; marks: readonly Mark[]; top: number }) {
	const plot = usePlot(marks.length, top);
	const width = useChartWidth() ?? 0;
	if (!plot) return null;
	const x = plot.x(columnsUsed(marks) * marks.length) + 8;
	const room = width - x;
	return (
		<g>
			{placeLabels(labelsThatFit(labelsOf(data), room), plot).map(({ text, className, y }) => (
				<text key={className} className={`end-label ${className}`} x={x} y={y + 4}>
					{text}
				</text>
			))}
		</g>
	);
}

const CHARACTER_WIDTH = 6.8;

/** The table below and the chart's own table carry what has no room. */
const labelsThatFit = (labels: readonly EndLabel[], room: number): EndLabel[] =>
	labels.filter(({ text }) => text.length * CHARACTER_WIDTH <= room);

function labelsOf({ columns, ownFigure, minimumPerformance, overlay }: DeliveryData): EndLabel[] {
	const last = columns.at(-1);
	const target = last?.target ?? 0;
	const scenario = overlay?.columns.at(-1);
	const labels: EndLabel[] = [
		{ text: deliveryWords.targetOf(target), value: target, className: 'target' },
		{
			text: deliveryWords.capacityOf(last?.capacity ?? 0),
			value: last?.capacity ?? 0,
			className: 'capacity',
		},
	];
	if (scenario && scenario.capacity !== last?.capacity)
		labels.push({
			text: deliveryWords.scenarioOf(scenario.capacity),
			value: scenario.capacity,
			className: 'own',
		});
	if (ownFigure !== null)
		labels.push({
			text: deliveryWords.ownFigureOf(ownFigure),
			value: ownFigure,
			className: 'own-figure-end',
		});
	if (minimumPerformance !== null && target > 0)
		labels.push({
			text: deliveryWords.minimumOf(minimumPerformance),
			value: target * minimumPerformance,
			className: 'minimum',
		});
	return labels;
}

/** The highest first, each at its value or under the one before; where that passes the floor, upwards again from there. */
export function placeLabels(given: readonly EndLabel[], plot: Plot): (EndLabel & { y: number })[] {
	const labels = [...given].sort((a, b) => b.value - a.value);
	const ys = labels.map(({ value }) => plot.y(value));
	for (let at = 1; at < ys.length; at++) ys[at] = Math.max(ys[at] ?? 0, (ys[at - 1] ?? 0) + LINE);
	let below = plot.floor + LINE;
	for (let at = ys.length - 1; at >= 0; at--) {
		ys[at] = Math.min(ys[at] ?? 0, below - LINE);
		below = ys[at] ?? 0;
	}
	return labels.map((label, at) => ({ ...label, y: ys[at] ?? 0 }));
}
