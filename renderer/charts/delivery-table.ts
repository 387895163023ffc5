/** The figures of a chart of targets against capacity, one line a column. */
import { showDecimal } from '../../shared/text';
import { deliveryWords } from '../words/charts';
import type { ChartTable } from './chart-table';
import type { DeliveryData } from './delivery-marks';

/** Units with at most one decimal. */
export const showUnits = (value: number): string => showDecimal(value, Number.isInteger(value) ? 0 : 1);

export function deliveryTable(data: DeliveryData, caption: string): ChartTable {
	const { columns, ownFigure, minimumPerformance, overlay } = data;
	const head: string[] = [deliveryWords.period, deliveryWords.target, deliveryWords.capacity];
	head.push(deliveryWords.over);
	if (minimumPerformance !== null) head.push(deliveryWords.minimum);
	if (ownFigure !== null) head.push(deliveryWords.ownFigure);
	if (overlay) head.push(deliveryWords.scenarioTarget, deliveryWords.scenarioCapacity);
	const rows = columns.map(({ label, target, capacity, excess }, index) => [
		label,
		target,
		capacity,
		excess,
		...(minimumPerformance === null ? [] : [target * minimumPerformance]),
		...(ownFigure === null ? [] : [ownFigure]),
		...(overlay ? [overlay.columns[index]?.target ?? 0, overlay.columns[index]?.capacity ?? 0] : []),
	]);
	return { caption, head, rows, show: showUnits };
}
