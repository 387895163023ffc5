/** Under the targets: those of one partner, or of all, against what can be delivered, in the same columns. */
import { useMemo, useState } from 'react';
import { deliveryColumns } from '../../../shared/calc/delivery-columns';
import { displayName, only } from '../../../shared/plan';
import { capitalised } from '../../../shared/text';
import { ChartFrame } from '../../charts/chart-frame';
import { deliveryTable } from '../../charts/delivery-table';
import { TargetCapacityChart } from '../../charts/target-capacity-chart';
import { useChartHeight } from '../../charts/use-room';
import { Segments } from '../../ui/kit';
import { capacity, capacitySentence, periodWord } from '../../words/capacity';
import { deliveryWords } from '../../words/charts';
import { NAME_WIDTH, slotsOf, TOTAL_WIDTH } from './targets-grid';
import type { TargetsView } from './targets-view';

type Whose = 'partner' | 'all';

export function PartnerChart({ view }: { view: TargetsView }) {
	const { partner, plan, measure, figures } = view;
	const [chosen, setWhose] = useState<Whose>('partner');
	const whose = partner ? chosen : 'all';
	const use = partner && whose === 'partner' ? view.capacityOf(partner.id) : view.total;
	const height = useChartHeight(0.26, 176, 320);
	const columns = useMemo(() => deliveryColumns(use, figures.periods), [use, figures.periods]);
	if (!use || !measure) return null;
	const { periodMonths, minimumPerformanceLevel } = only(plan, 'bid');
	const who = partner && whose === 'partner' ? displayName(partner) : capacity.allPartners;
	const sentence = capacitySentence(who, view.measureName, use, figures.periods, periodMonths);
	const unit = `${view.measureName} a ${periodWord(periodMonths)}`;
	const data = {
		columns,
		ownFigure: whose === 'partner' ? ownFigureOf(view) : null,
		minimumPerformance: measure.paidByResults ? minimumPerformanceLevel : null,
	};
	return (
		<>
			<h3 className="chart-title">{sentence}</h3>
			<div className="targets-chart">
				<ChartFrame
					name={deliveryWords.name(who, view.measureName)}
					sentence={sentence}
					isSaid
					table={deliveryTable(data, deliveryWords.caption(who, unit))}
					tools={partner && <WhoseSwitch name={displayName(partner)} whose={whose} onChange={setWhose} />}
				>
					<TargetCapacityChart
						data={data}
						slots={slotsOf(view.figures).map(({ period }) => (period === null ? null : period - 1))}
						height={height}
						left={NAME_WIDTH}
						right={TOTAL_WIDTH}
						sentence={sentence}
						unit={capitalised(unit)}
					/>
				</ChartFrame>
			</div>
		</>
	);
}

function WhoseSwitch({
	name,
	whose,
	onChange,
}: {
	name: string;
	whose: Whose;
	onChange: (whose: Whose) => void;
}) {
	return (
		<Segments
			label={deliveryWords.whose}
			value={whose}
			onChange={onChange}
			options={[
				{ key: 'partner', label: name },
				{ key: 'all', label: capacity.allPartners },
			]}
		/>
	);
}

/** The figure a partner names in place of its target, where it disputes it. */
function ownFigureOf({ plan, measure, partner }: TargetsView): number | null {
	const rationale = plan.rationales.find((each) => each.measureId === measure?.id);
	const position = plan.positions.find(
		(each) => each.rationaleId === rationale?.id && each.partnerId === partner?.id,
	);
	return position?.status === 'disputed' ? position.counterTarget : null;
}
