/** The figures of a chart of targets against capacity, one line a period. */
import { showDecimal } from '../../shared/text';
import { deliveryWords } from '../words/charts';
import type { ChartTable } from './chart-table';
import type { TargetCapacityData } from './target-capacity-chart';

export function deliveryTable(data: TargetCapacityData, caption: string): ChartTable {
	const { periods, target, capacity, ownFigure, minimumPerformance } = data;
	const head: string[] = [deliveryWords.period, deliveryWords.target, deliveryWords.capacity];
	if (minimumPerformance !== null) head.push(deliveryWords.minimum);
	if (ownFigure !== null) head.push(deliveryWords.ownFigure);
	const rows = periods.map(({ label }, index) => [
		label,
		target[index] ?? 0,
		capacity[index] ?? 0,
		...(minimumPerformance === null ? [] : [(target[index] ?? 0) * minimumPerformance]),
		...(ownFigure === null ? [] : [ownFigure]),
	]);
	return { caption, head, rows, show: (value) => showDecimal(value, Number.isInteger(value) ? 0 : 1) };
}
