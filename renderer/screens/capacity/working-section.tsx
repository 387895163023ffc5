/** How the capacity of the chosen partner and period is worked out, step by step. */
import { traceOf } from '../../../shared/calc/trace';
import { showDecimal, showExcess } from '../../../shared/text';
import { Section } from '../../ui/kit';
import { TraceSteps } from '../../ui/trace-steps';
import { capacity, periodWord } from '../../words/capacity';
import { type CapacityView, periodMonthsOf } from './capacity-view';

export function WorkingSection({ view }: { view: CapacityView }) {
	return view.partner ? (
		<PartnerWorking view={view} partnerId={view.partner.id} />
	) : (
		<TotalWorking view={view} />
	);
}

function PartnerWorking({ view, partnerId }: { view: CapacityView; partnerId: string }) {
	const { measure, use, periodIndex, periods } = view;
	const figure = use?.capacityByPeriod[periodIndex];
	const trace =
		measure &&
		traceOf(view.plan, view.figures, {
			kind: 'capacity',
			partnerId,
			measureId: measure.id,
			period: periodIndex + 1,
		});
	if (!trace || figure === undefined) return null;
	const target = use?.targetByPeriod[periodIndex] ?? 0;
	const isOver = use?.overPeriods.includes(periodIndex + 1) ?? false;
	return (
		<Section
			title={capacity.workingTitle(showDecimal(figure))}
			side={
				<span className="small-text second">
					{periods[periodIndex]?.label}
					{isOver && figure > 0 && <b className="is-stop"> {showExcess((target - figure) / figure)}</b>}
					<span className="third"> {capacity.workingHint(periodWord(periodMonthsOf(view.plan)))}</span>
				</span>
			}
		>
			<TraceSteps trace={trace} bad={isOver} />
		</Section>
	);
}

/** A total is its partners, each with its capacity and what shows how that comes about. */
function TotalWorking({ view }: { view: CapacityView }) {
	const { total, periodIndex, periods } = view;
	const trace =
		total &&
		traceOf(view.plan, view.figures, {
			kind: 'consortium',
			measureId: total.measureId,
			period: periodIndex + 1,
		});
	if (!total || !trace) return null;
	return (
		<Section
			title={capacity.workingTitle(showDecimal(total.capacityByPeriod[periodIndex] ?? 0))}
			side={<span className="small-text second">{periods[periodIndex]?.label}</span>}
		>
			<TraceSteps trace={trace} bad={total.overPeriods.includes(periodIndex + 1)} />
		</Section>
	);
}
