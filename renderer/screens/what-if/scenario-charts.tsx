/** Target against capacity: the scenario laid over the bid, or beside it on one scale. */
import { useState } from 'react';
import type { LiveFigures } from '../../../shared/calc/figures';
import { displayName, isActive, type Measure, only, type Partner } from '../../../shared/plan';
import { capitalised } from '../../../shared/text';
import { useShownBy } from '../../charts/use-shown-by';
import { WorstPartnerStrip } from '../../charts/worst-partner-strip';
import { YearSwitch } from '../../charts/year-switch';
import { Choose, Section, Segments } from '../../ui/kit';
import { whatIf } from '../../words/what-if';
import { ScenarioChart, type Use } from './scenario-chart';
import { ALL, type Compared, measureShown, type WhatIfView } from './what-if-view';

export function ScenarioCharts({ view, compared }: { view: WhatIfView; compared: Compared }) {
	const { plan, partner, figures, show } = view;
	const measure = measureShown(view, compared);
	const [beside, setBeside] = useState(false);
	const { by, isLong, choose } = useShownBy(figures.periods.length);
	const { name } = compared.scenario;
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
					{isLong && <YearSwitch by={by} onChange={choose} months={only(plan, 'bid').periodMonths} />}
					<Segments
						label={whatIf.howShown}
						value={beside ? 'beside' : 'over'}
						onChange={(how) => setBeside(how === 'beside')}
						options={[
							{ key: 'over', label: whatIf.laidOver },
							{ key: 'beside', label: whatIf.sideBySide },
						]}
					/>
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
			{!partner && (
				<div className="strip-pair">
					<span className="second">{whatIf.inTheBid}</span>
					<WorstPartnerStrip plan={plan} figures={figures} measureId={measure.id} />
					<span className="second">{whatIf.withScenario(name)}</span>
					<WorstPartnerStrip plan={plan} figures={compared.picture.figures} measureId={measure.id} />
				</div>
			)}
			{beside ? (
				<div className="chart-pair">
					<ScenarioChart
						view={view}
						measure={measure}
						title={whatIf.inTheBid}
						use={base}
						most={most}
						by={by}
					/>
					<ScenarioChart {...{ view, measure, most, by }} title={whatIf.withScenario(name)} use={now} />
				</div>
			) : (
				<div className="chart-pair">
					<ScenarioChart
						{...{ view, measure, most, by }}
						title={whatIf.withScenario(name)}
						use={base}
						scenario={{ name, use: now }}
					/>
				</div>
			)}
		</Section>
	);
}

function capacityIn(measure: Measure, partner: Partner | undefined, figures: LiveFigures): Use | undefined {
	return partner
		? figures.capacity.find((use) => use.partnerId === partner.id && use.measureId === measure.id)
		: figures.consortium.find((use) => use.measureId === measure.id);
}
