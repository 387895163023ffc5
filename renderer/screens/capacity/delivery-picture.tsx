/** The chart over the heat map: one measure of one partner or of all, its columns those of the map. */
import { type ReactNode, useMemo } from 'react';
import { columnPlaces, deliveryColumns } from '../../../shared/calc/delivery-columns';
import { tightestOf } from '../../../shared/calc/worst-partner';
import { capitalised } from '../../../shared/text';
import { ChartFrame } from '../../charts/chart-frame';
import { deliveryTable } from '../../charts/delivery-table';
import { TargetCapacityChart } from '../../charts/target-capacity-chart';
import { useChartHeight } from '../../charts/use-room';
import { periodWord } from '../../words/capacity';
import { deliveryWords } from '../../words/charts';
import { type CapacityView, COUNT_WIDTH, NAME_WIDTH, periodMonthsOf } from './capacity-view';
import type { ShownBy } from './heat-columns';

interface Props {
	view: CapacityView;
	by: ShownBy;
	who: string;
	sentence: string;
	tools?: ReactNode;
}

export function DeliveryPicture({ view, by, who, sentence, tools }: Props) {
	const { periods, measure } = view;
	const height = useChartHeight(0.34, 240, 420);
	const use = view.partner ? view.use : view.total;
	const columns = useMemo(() => deliveryColumns(use, periods, by), [use, periods, by]);
	const isYears = by === 'year';
	const unit = isYears
		? deliveryWords.aYear(view.measureName)
		: `${capitalised(view.measureName)} a ${periodWord(periodMonthsOf(view.plan))}`;
	const data = {
		columns,
		// A partner names its own figure for a period.
		ownFigure: isYears ? null : view.ownFigure,
		minimumPerformance: measure?.paidByResults ? (view.plan.bid[0]?.minimumPerformanceLevel ?? null) : null,
	};
	const show = (at: number) => {
		const places = columnPlaces(periods, by)[at]?.periods;
		if (places)
			view.show({ period: String(1 + Math.max(places[0] ?? 0, use ? tightestOf(use, places) : -1)) });
	};
	return (
		<ChartFrame
			name={deliveryWords.name(who, view.measureName)}
			sentence={sentence}
			isSaid
			toolsOver={!tools}
			table={deliveryTable(data, deliveryWords.caption(who, unit))}
			onPoint={show}
			tools={tools}
		>
			<TargetCapacityChart
				data={data}
				selected={columns.findIndex(({ periods: places }) => places.includes(view.periodIndex))}
				onSelect={show}
				height={height}
				left={NAME_WIDTH}
				right={COUNT_WIDTH}
				sentence={sentence}
				unit={unit}
			/>
		</ChartFrame>
	);
}
