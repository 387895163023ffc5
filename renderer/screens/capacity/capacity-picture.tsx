/** The sentence, the chart and the heat map under it, sharing their columns. */
import { displayName, type Measure } from '../../../shared/plan';
import { capitalised } from '../../../shared/text';
import { ChartFrame } from '../../charts/chart-frame';
import { deliveryTable } from '../../charts/delivery-table';
import { TargetCapacityChart, type TargetCapacityData } from '../../charts/target-capacity-chart';
import { useChartHeight } from '../../charts/use-room';
import '../../charts/charts.css';
import { hrefOf } from '../../route';
import {
	capacity,
	capacityReason,
	capacitySentence,
	consortiumReason,
	periodWord,
} from '../../words/capacity';
import { deliveryWords } from '../../words/charts';
import { ALL, type CapacityView, COUNT_WIDTH, NAME_WIDTH, periodMonthsOf } from './capacity-view';
import { HeatMap } from './heat-map';
import { RolesSection } from './roles-section';

export function CapacityPicture({ view }: { view: CapacityView }) {
	const months = periodMonthsOf(view.plan);
	const height = useChartHeight(0.38, 264, 420);
	const shown = view.partner ? view.use : view.total;
	const who = view.partner ? displayName(view.partner) : capacity.allPartners;
	const sentence = capacitySentence(who, view.measureName, shown, view.periods, months);
	const unit = `${capitalised(view.measureName)} a ${periodWord(months)}`;
	const data: TargetCapacityData = {
		periods: view.periods,
		target: shown?.targetByPeriod ?? view.periods.map(() => 0),
		capacity: shown?.capacityByPeriod ?? view.periods.map(() => 0),
		ownFigure: view.ownFigure,
		minimumPerformance: view.measure?.paidByResults
			? (view.plan.bid[0]?.minimumPerformanceLevel ?? null)
			: null,
	};
	const names = view.partners.filter((each) => view.total?.partnersOver.includes(each.id)).map(displayName);
	return (
		<div className="capacity-picture">
			<h2 className="sentence">{sentence}</h2>
			<p className="reason">
				{view.partner
					? capacityReason(view.use, view.total, view.ownFigure, months)
					: consortiumReason(names)}
			</p>
			{/* Chart and maps share their columns, so they scroll sideways together. */}
			<div className="picture-scroll">
				<div style={{ minWidth: NAME_WIDTH + COUNT_WIDTH + view.periods.length * LEAST_COLUMN }}>
					<ChartFrame
						name={deliveryWords.name(who, view.measureName)}
						sentence={sentence}
						isSaid
						table={deliveryTable(data, deliveryWords.caption(who, unit))}
						onPoint={(at) => at >= 0 && view.show({ period: String(at + 1) })}
					>
						<TargetCapacityChart
							data={data}
							selected={view.periodIndex}
							onSelect={(index) => view.show({ period: String(index + 1) })}
							height={height}
							left={NAME_WIDTH}
							right={COUNT_WIDTH}
							sentence={sentence}
							unit={unit}
						/>
					</ChartFrame>
					<HeatMap view={view} />
					<OtherMeasures view={view} />
				</div>
			</div>
			<div className="roles-place">
				<RolesSection plan={view.plan} />
			</div>
		</div>
	);
}

/** Narrower than this the figures of a column are cut. */
const LEAST_COLUMN = 32;

/** More cells than this are slow to draw and are not read either: then the other measures are links. */
const MOST_CELLS = 2500;

/** The heat maps of the other measures, so that moving along a partner's work needs no choosing. */
function OtherMeasures({ view }: { view: CapacityView }) {
	const others = view.plan.measures.filter((measure) => measure.id !== view.measure?.id);
	const showsAll = view.partners.length * view.periods.length * others.length <= MOST_CELLS;
	return others.map((measure) => (
		<section key={measure.id} className="other-measure">
			<h3>
				<a href={hrefOf('capacity', { measure: measure.id, partner: view.partner?.id ?? ALL })}>
					{capitalised(displayName(measure))}
				</a>
				{measure.paidByResults && <span className="second"> {capacity.paid}</span>}
			</h3>
			{showsAll && <HeatMap view={viewOfMeasure(view, measure)} isMain={false} />}
		</section>
	));
}

function viewOfMeasure(view: CapacityView, measure: Measure): CapacityView {
	const { figures } = view;
	const capacityOf = (partnerId: string) =>
		figures.capacity.find((use) => use.partnerId === partnerId && use.measureId === measure.id);
	return {
		...view,
		measure,
		measureName: displayName(measure),
		use: view.partner && capacityOf(view.partner.id),
		total: figures.consortium.find((each) => each.measureId === measure.id),
		capacityOf,
		show: (place) => view.show({ measure: measure.id, ...place }),
	};
}
