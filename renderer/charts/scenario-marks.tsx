/** A scenario over the bid: its target outlined where it is another, and by how much capacity changes. */
import { deliveryWords } from '../words/charts';
import { type DeliveryData, marksOf } from './delivery-marks';
import { usePlot } from './delivery-plot';
import { freeLabels } from './label-room';

export function ScenarioMarks({
	data,
	slots,
	top,
}: {
	data: DeliveryData;
	slots: readonly (number | null)[] | undefined;
	top: number;
}) {
	const { overlay } = data;
	const marks = overlay ? marksOf(overlay.columns, slots) : [];
	const plot = usePlot(marks.length, top);
	if (!plot || !overlay) return null;
	const differences = marks.map(({ index }) => overlay.differences[index] ?? { target: 0, capacity: 0 });
	const labels = marks.flatMap(({ index, capacity, target }, at) => {
		const { capacity: less, target: asked } = differences[at] ?? { target: 0, capacity: 0 };
		const change = less === 0 ? asked : less;
		if (change === 0) return [];
		const height = Math.max(
			capacity,
			target,
			data.columns[index]?.target ?? 0,
			data.columns[index]?.capacity ?? 0,
		);
		return [{ at, text: deliveryWords.change(change), weight: Math.abs(change), height }];
	});
	return (
		<g>
			{marks.map(({ target, label }, at) =>
				(differences[at]?.target ?? 0) === 0 ? null : (
					<rect
						key={label}
						className="scenario-target"
						x={plot.x(at + 0.105)}
						width={plot.step * 0.79}
						y={plot.y(target)}
						height={plot.floor - plot.y(target)}
					/>
				),
			)}
			{freeLabels(labels, plot.step).map(({ at, text, height }) => (
				<text key={at} className="change-label" x={plot.x(at + 0.5)} y={plot.y(height) - 5}>
					{text}
				</text>
			))}
		</g>
	);
}
