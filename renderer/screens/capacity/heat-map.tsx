/** Use of capacity by partner and period, the figure in every cell; moving about in it moves the chart. */
import { memo, useCallback, useMemo } from 'react';
import { tightestOf, worstByPeriod, worstOfAll } from '../../../shared/calc/worst-partner';
import { Grid } from '../../ui/grid/grid';
import { capacity } from '../../words/capacity';
import { ALL, type CapacityView } from './capacity-view';
import { periodColumns, type ShownBy, sideColumns } from './heat-columns';
import { heatLines, WORST } from './heat-lines';

interface Props {
	view: CapacityView;
	/** Each cell a period, or the tightest period of a year. */
	by: ShownBy;
	/**
	 * false: a map of another measure under the first. It marks no period of its own, and moving about in it chooses
	 * partner and period alone: with the measure it would leave its place, and the keyboard with it.
	 */
	isMain?: boolean;
}

export const HeatMap = memo(function HeatMap({ view, by, isMain = true }: Props) {
	const { measure, periods } = view;
	const columns = useMemo(() => periodColumns(view, by, isMain), [view, by, isMain]);
	const worst = useMemo(
		() => worstByPeriod(view.figures.capacity, measure?.id ?? '', periods.length),
		[view.figures.capacity, measure?.id, periods.length],
	);
	const shownColumns = useMemo(() => {
		const { left, right } = sideColumns(view, by);
		return [left, ...columns, right];
	}, [view, by, columns]);
	const lines = useMemo(() => heatLines(view, columns, worst), [view, columns, worst]);
	const onCurrent = useCallback(
		(place: { lineId: string; columnId: string } | null) => {
			// The keyboard comes in on a name, often on its way to what stands below: only Enter or a click chooses that.
			if (!place || place.columnId === 'partner') return;
			const places = columns.find(({ id }) => id === place.columnId)?.places;
			const behind = worstOfAll(places ? places.map((at) => worst[at] ?? null) : worst);
			const partner = place.lineId === WORST ? (behind?.partnerId ?? ALL) : place.lineId;
			const use = partner === ALL ? view.total : view.capacityOf(partner);
			const period = places && use ? Math.max(places[0] ?? 0, tightestOf(use, places)) : view.periodIndex;
			const isThere = isMain && partner === (view.partner?.id ?? ALL) && period === view.periodIndex;
			if (!isThere) view.show({ partner, period: String(period + 1) });
		},
		[view, columns, worst, isMain],
	);
	return (
		<Grid
			label={capacity.heat(view.measureName)}
			className="heat-frame"
			tableClassName="heat"
			columns={shownColumns}
			lines={lines}
			onEdit={() => []}
			onCurrent={onCurrent}
			readOnly
		/>
	);
});
