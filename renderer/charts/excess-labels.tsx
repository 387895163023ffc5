/** `+156%` above the bars that exceed: the worst always, the others where they do not touch. */
import { deliveryWords } from '../words/charts';
import type { Mark } from './delivery-marks';
import { usePlot } from './delivery-plot';
import { freeLabels } from './label-room';

export function ExcessLabels({ marks, top }: { marks: readonly Mark[]; top: number }) {
	const plot = usePlot(marks.length, top);
	if (!plot) return null;
	const labels = marks.flatMap(({ excess, capacity, target }, at) => {
		if (excess <= 0) return [];
		const weight = capacity > 0 ? excess / capacity : Number.POSITIVE_INFINITY;
		return [{ at, target, weight, text: deliveryWords.excess(weight) }];
	});
	return (
		<g>
			{freeLabels(labels, plot.step).map(({ at, text, target }) => (
				<text key={at} className="excess-label" x={plot.x(at + 0.5)} y={plot.y(target) - 5}>
					{text}
				</text>
			))}
		</g>
	);
}
