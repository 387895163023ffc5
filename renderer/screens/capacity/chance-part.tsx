/** In place of the plan: what would be delivered when posts fall empty, people are ill and new ones come late. */
import { columnPlaces } from '../../../shared/calc/delivery-columns';
import type { DeliverySimulation } from '../../../shared/calc/delivery-simulation';
import { displayName, only } from '../../../shared/plan';
import { capitalised, showList } from '../../../shared/text';
import { ChartFrame } from '../../charts/chart-frame';
import { showUnits } from '../../charts/delivery-table';
import { FanChart } from '../../charts/fan-chart';
import { useChartHeight } from '../../charts/use-room';
import { useShownBy } from '../../charts/use-shown-by';
import { YearSwitch } from '../../charts/year-switch';
import { useDeliverySimulation } from '../../delivery-simulation';
import { capacity, periodWord } from '../../words/capacity';
import { deliveryWords, fanWords } from '../../words/charts';
import type { CapacityView } from './capacity-view';
import { ChanceTable } from './chance-table';
import { ChanceWait } from './chance-wait';

export function ChancePart({ view }: { view: CapacityView }) {
	const running = useDeliverySimulation(view.partner?.id ?? null);
	const { simulation } = running;
	return (
		<div className="chance-part" aria-busy={running.done !== null}>
			<ChanceWait {...running} />
			{simulation && <Fan view={view} simulation={simulation} />}
			{simulation && <ChanceTable plan={view.plan} simulation={simulation} />}
		</div>
	);
}

function Fan({ view, simulation }: { view: CapacityView; simulation: DeliverySimulation }) {
	const height = useChartHeight(0.38, 260, 420);
	const { by, isLong, choose } = useShownBy(view.periods.length);
	const { minimumPerformanceLevel: least, periodMonths } = only(view.plan, 'bid');
	const who = view.partner ? displayName(view.partner) : capacity.allPartners;
	const fan = simulation.fans.find(({ measureId }) => measureId === view.measure?.id);
	if (!fan) return <h2 className="sentence">{fanWords.noTarget(who, !view.partner, view.measureName)}</h2>;
	const columns = by === 'year' ? fan.byYear : fan.byPeriod;
	const labels = columnPlaces(view.periods, by).map(({ label }) => label);
	const unit =
		by === 'year'
			? deliveryWords.aYear(view.measureName)
			: `${capitalised(view.measureName)} a ${periodWord(periodMonths)}`;
	const chances = fan.chanceByYear
		.flatMap((chance, at) => (chance === null ? [] : [{ chance, year: at + 1 }]))
		.map(({ chance, year }, at) => fanWords.inYear(chance, year, at === 0));
	const sentence = fanWords.sentence(who, !view.partner, least, view.measureName, showList(chances));
	const { target, p5, p25, p50, p75, p95 } = columns;
	const rows = labels.map((label, at) => [
		label,
		...[target, p5, p25, p50, p75, p95].map((values) => values[at] ?? 0),
	]);
	return (
		<>
			<ChartFrame
				tools={isLong && <YearSwitch by={by} onChange={choose} months={periodMonths} />}
				name={fanWords.name(who, view.measureName)}
				sentence={sentence}
				table={{
					caption: fanWords.caption(who, unit, simulation.trials),
					head: fanWords.head,
					rows,
					show: showUnits,
				}}
			>
				<FanChart
					columns={columns}
					labels={labels}
					minimumPerformance={least}
					height={height}
					sentence={sentence}
					unit={unit}
				/>
			</ChartFrame>
			<p className="small-text second">{fanWords.how(simulation.trials, simulation.seed)}</p>
		</>
	);
}
