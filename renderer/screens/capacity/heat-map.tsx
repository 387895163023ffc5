/** Use of capacity by partner and period, the figure in every cell; moving about in it moves the chart. */
import { memo, useCallback, useMemo } from 'react';
import { tightestOf, worstByPeriod, worstOfAll } from '../../../shared/calc/worst-partner';
import { Grid } from '../../ui/grid/grid';
import { capacity } from '../../words/capacity';
import { ALL, type CapacityView } from './capacity-view';
import { periodColumns, type ShownBy, sideColumns, withHot } from './heat-columns';
import { heatLines, WORST, withChosen } from './heat-lines';
import type { Measured } from './measured';

interface Props {
	measured: Measured;
	/** Chosen in the map: a partner or all. */
	chosen: string;
	/** The period that is looked at, from 0. */
	periodIndex: number;
	/**
	 * false: a map of another measure under the first. It marks no period of its own, and moving about in it chooses
	 * partner and period alone: with the measure it would leave its place, and the keyboard with it.
	 */
	isMain?: boolean;
	/** Each cell a period, or the tightest period of a year. */
	by: ShownBy;
	show: CapacityView['show'];
}

export const HeatMap = memo(function HeatMap(props: Props) {
	const { measured, chosen, periodIndex, by, show, isMain = true } = props;
	const { measure, periods, figures } = measured;
	const hot = isMain ? periodIndex : -1;
	const columns = useMemo(() => periodColumns(measured, by), [measured, by]);
	const worst = useMemo(
		() => worstByPeriod(figures.capacity, measure?.id ?? '', periods.length),
		[figures.capacity, measure?.id, periods.length],
	);
	const shownColumns = useMemo(() => {
		const { left, right } = sideColumns(measured, by);
		return [left, ...withHot(columns, hot), right];
	}, [measured, by, columns, hot]);
	const plain = useMemo(() => heatLines(measured, columns, worst), [measured, columns, worst]);
	const lines = useMemo(() => withChosen(plain, chosen), [plain, chosen]);
	const onCurrent = useCallback(
		(place: { lineId: string; columnId: string } | null) => {
			// The keyboard comes in on a name, often on its way to what stands below: only Enter or a click chooses that.
			if (!place || place.columnId === 'partner') return;
			const places = columns.find(({ id }) => id === place.columnId)?.places;
			const behind = worstOfAll(places ? places.map((at) => worst[at] ?? null) : worst);
			const partner = place.lineId === WORST ? (behind?.partnerId ?? ALL) : place.lineId;
			const use = partner === ALL ? measured.total : measured.capacityOf(partner);
			const period = places && use ? Math.max(places[0] ?? 0, tightestOf(use, places)) : periodIndex;
			const isThere = isMain && partner === chosen && period === periodIndex;
			if (!isThere) show({ partner, period: String(period + 1) });
		},
		[measured, chosen, columns, worst, isMain, periodIndex, show],
	);
	const map = (
		<Grid
			label={capacity.heat(measured.measureName)}
			className="heat-frame"
			tableClassName="heat"
			columns={shownColumns}
			lines={lines}
			onEdit={() => []}
			onCurrent={onCurrent}
			readOnly
		/>
	);
	if (isMain) return map;
	return (
		<div className="map-place" style={{ containIntrinsicBlockSize: `auto ${heightOf(lines.length, by)}px` }}>
			{map}
		</div>
	);
});

const LINE_PX = 28;
const HEAD_PX = { period: 44, year: 24 };

/** How high a map will be before it has been drawn, so that the page below does not jump. */
const heightOf = (lines: number, by: ShownBy): number => HEAD_PX[by] + lines * LINE_PX;
