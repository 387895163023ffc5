/** A measure as in the bid or as in the scenario, or the scenario laid over the bid. */
import { columnDifferences, deliveryColumns } from '../../../shared/calc/delivery-columns';
import type { UseOfCapacity } from '../../../shared/calc/figures';
import { displayName, type Measure, only } from '../../../shared/plan';
import { capitalised } from '../../../shared/text';
import { ChartFrame } from '../../charts/chart-frame';
import { deliveryTable } from '../../charts/delivery-table';
import { TargetCapacityChart } from '../../charts/target-capacity-chart';
import { capacitySentence, periodWord } from '../../words/capacity';
import { deliveryWords } from '../../words/charts';
import { whatIf } from '../../words/what-if';
import type { WhatIfView } from './what-if-view';

const HEIGHT = 200;
export type Use = UseOfCapacity & { overPeriods: number[] };

interface Props {
	view: WhatIfView;
	measure: Measure;
	title: string;
	use: Use | undefined;
	/** Laid over it. */
	scenario?: { name: string; use: Use | undefined };
	/** Of both, so that charts side by side share a scale. */
	most: number;
	by: 'period' | 'year';
}

export function ScenarioChart({ view, measure, title, use, scenario, most, by }: Props) {
	const { plan, figures, partner } = view;
	const months = only(plan, 'bid').periodMonths;
	const who = partner ? displayName(partner) : whatIf.allPartners;
	const name = displayName(measure);
	const unit = by === 'year' ? deliveryWords.aYear(name) : `${capitalised(name)} a ${periodWord(months)}`;
	const said = capacitySentence(who, name, scenario ? scenario.use : use, figures.periods, months);
	const columns = deliveryColumns(use, figures.periods, by);
	const after = scenario && deliveryColumns(scenario.use, figures.periods, by);
	const overlay = scenario &&
		after && { name: scenario.name, columns: after, differences: columnDifferences(columns, after) };
	const data = { columns, ownFigure: null, minimumPerformance: null, overlay };
	const sentence = `${title}: ${said}`;
	return (
		<ChartFrame
			name={`${deliveryWords.name(who, name)}. ${title}`}
			sentence={sentence}
			table={deliveryTable(data, deliveryWords.caption(who, unit))}
			tools={overlay && <span className="small-text second">{whatIf.overlayKey}</span>}
		>
			<TargetCapacityChart
				data={data}
				height={HEIGHT}
				left={40}
				right={104}
				scaleTo={by === 'year' ? undefined : most}
				namesColumns
				sentence={sentence}
				unit={unit}
			/>
		</ChartFrame>
	);
}
