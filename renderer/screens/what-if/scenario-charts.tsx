/** Target against capacity, as in the bid and as in the scenario, on one scale. */
import type { LiveFigures } from '../../../shared/calc/figures';
import { displayName, isActive, type Measure, type Partner } from '../../../shared/plan';
import { capitalised } from '../../../shared/text';
import { Choose, Section } from '../../ui/kit';
import { whatIf } from '../../words/what-if';
import { ScenarioChart, type Use } from './scenario-chart';
import { ALL, type Compared, measureShown, type WhatIfView } from './what-if-view';

export function ScenarioCharts({ view, compared }: { view: WhatIfView; compared: Compared }) {
	const { plan, partner, figures, show } = view;
	const measure = measureShown(view, compared);
	if (!measure) return null;
	const base = capacityIn(measure, partner, figures);
	const now = capacityIn(measure, partner, compared.picture.figures);
	const most = Math.max(
		0,
		...[base, now].flatMap((use) => [...(use?.targetByPeriod ?? []), ...(use?.capacityByPeriod ?? [])]),
	);
	return (
		<Section
			title={whatIf.chart}
			className="scenario-charts"
			side={
				<>
					<Choose
						label={whatIf.measure}
						value={measure.id}
						onChange={(id) => show({ measure: id })}
						options={plan.measures.map((each) => ({ key: each.id, label: capitalised(displayName(each)) }))}
					/>
					<Choose
						label={whatIf.partner}
						value={partner?.id ?? ALL}
						onChange={(id) => show({ partner: id })}
						options={[
							{ key: ALL, label: whatIf.allPartners },
							...plan.partners.filter(isActive).map((each) => ({ key: each.id, label: displayName(each) })),
						]}
					/>
				</>
			}
		>
			<div className="chart-pair">
				<ScenarioChart view={view} measure={measure} title={whatIf.inTheBid} use={base} most={most} />
				<ScenarioChart
					view={view}
					measure={measure}
					title={whatIf.withScenario(compared.scenario.name)}
					use={now}
					most={most}
				/>
			</div>
		</Section>
	);
}

function capacityIn(measure: Measure, partner: Partner | undefined, figures: LiveFigures): Use | undefined {
	return partner
		? figures.capacity.find((use) => use.partnerId === partner.id && use.measureId === measure.id)
		: figures.consortium.find((use) => use.measureId === measure.id);
}
