/** One of the two charts: a measure as in the bid or as in the scenario. */
import type { UseOfCapacity } from '../../../shared/calc/figures';
import { displayName, type Measure, only } from '../../../shared/plan';
import { capitalised } from '../../../shared/text';
import { TargetCapacityChart } from '../../charts/target-capacity-chart';
import '../../charts/charts.css';
import { capacitySentence, periodWord } from '../../words/capacity';
import { whatIf } from '../../words/what-if';
import type { WhatIfView } from './what-if-view';

const HEIGHT = 184;
export type Use = UseOfCapacity & { overPeriods: number[] };

export function ScenarioChart({
	view: { plan, figures, partner },
	measure,
	title,
	use,
	most,
}: {
	view: WhatIfView;
	measure: Measure;
	title: string;
	use: Use | undefined;
	most: number;
}) {
	const months = only(plan, 'bid').periodMonths;
	const who = partner ? displayName(partner) : whatIf.allPartners;
	const name = displayName(measure);
	const sentence = capacitySentence(who, name, use, figures.periods, months);
	const none = figures.periods.map(() => 0);
	return (
		<div>
			<h3>{title}</h3>
			<p className="second">{sentence}</p>
			<TargetCapacityChart
				data={{
					periods: figures.periods,
					target: use?.targetByPeriod ?? none,
					capacity: use?.capacityByPeriod ?? none,
					ownFigure: null,
					minimumPerformance: null,
				}}
				selected={-1}
				onSelect={() => undefined}
				height={HEIGHT}
				left={40}
				right={104}
				scaleTo={most}
				sentence={`${title}: ${sentence}`}
				unit={`${capitalised(name)} a ${periodWord(months)}`}
			/>
		</div>
	);
}
