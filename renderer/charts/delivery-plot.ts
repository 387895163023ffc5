/** Where things stand in the plot of a chart by columns. */
import { usePlotArea } from 'recharts';

export interface Plot {
	left: number;
	right: number;
	top: number;
	floor: number;
	/** Width of a column. */
	step: number;
	x: (column: number) => number;
	y: (value: number) => number;
}

/** null until the chart has been laid out. `most`: the figure at the plot's top. */
export function usePlot(columns: number, most: number): Plot | null {
	const area = usePlotArea();
	if (!area) return null;
	const step = area.width / Math.max(1, columns);
	const floor = area.y + area.height;
	return {
		left: area.x,
		right: area.x + area.width,
		top: area.y,
		floor,
		step,
		x: (column) => area.x + column * step,
		y: (value) => floor - (area.height * value) / most,
	};
}
