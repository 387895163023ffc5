/** The sentence, the chart and the heat map under it, sharing their columns. */
import { displayName } from '../../../shared/plan';
import { capitalised } from '../../../shared/text';
import { TargetCapacityChart } from '../../charts/target-capacity-chart';
import '../../charts/charts.css';
import {
	capacity,
	capacityReason,
	capacitySentence,
	consortiumReason,
	periodWord,
} from '../../words/capacity';
import { type CapacityView, COUNT_WIDTH, NAME_WIDTH, periodMonthsOf } from './capacity-view';
import { HeatMap } from './heat-map';

export function CapacityPicture({ view }: { view: CapacityView }) {
	const months = periodMonthsOf(view.plan);
	const shown = view.partner ? view.use : view.total;
	const who = view.partner ? displayName(view.partner) : capacity.allPartners;
	const sentence = capacitySentence(who, view.measureName, shown, view.periods, months);
	const names = view.partners.filter((each) => view.total?.partnersOver.includes(each.id)).map(displayName);
	return (
		<div className="capacity-picture">
			<h2 className="sentence">{sentence}</h2>
			<p className="reason">
				{view.partner
					? capacityReason(view.use, view.total, view.ownFigure, months)
					: consortiumReason(names)}
			</p>
			<TargetCapacityChart
				data={{
					periods: view.periods,
					target: shown?.targetByPeriod ?? view.periods.map(() => 0),
					capacity: shown?.capacityByPeriod ?? view.periods.map(() => 0),
					ownFigure: view.ownFigure,
					minimumPerformance: view.measure?.paidByResults
						? (view.plan.bid[0]?.minimumPerformanceLevel ?? null)
						: null,
				}}
				selected={view.periodIndex}
				onSelect={(index) => view.show({ period: String(index + 1) })}
				height={272}
				left={NAME_WIDTH}
				right={COUNT_WIDTH}
				sentence={sentence}
				unit={`${capitalised(view.measureName)} a ${periodWord(months)}`}
			/>
			<HeatMap view={view} />
		</div>
	);
}
