/** The map of risks beside the register; a risk chosen on it is chosen in the register too. */
import { useMemo } from 'react';
import { riskMap } from '../../../shared/calc/risk-register';
import { RiskMap } from '../../charts/risk-map';
import { useChartHeight } from '../../charts/use-room';
import { goWithin } from '../../route';
import { IMPACT, LIKELIHOOD, risks as words } from '../../words/risks';
import type { RisksView } from './risks-view';

export function MapSection({ view }: { view: RisksView }) {
	const { plan, entries, chosen } = view;
	const cells = useMemo(() => riskMap(plan.risks), [plan.risks]);
	const tags = useMemo(
		() =>
			new Map(
				entries.map(({ risk, label, figure }) => [
					risk.id,
					{ label, name: words.mapTag(label, risk.description, figure.residualScore) },
				]),
			),
		[entries],
	);
	const cellHeight = Math.round(useChartHeight(0.08, 58, 84));
	return (
		<div>
			<p className="small-text second">{words.mapKey}</p>
			<RiskMap
				title={words.mapTitle}
				cells={cells}
				risks={tags}
				likelihood={LIKELIHOOD}
				impact={IMPACT}
				axes={{ likelihood: words.likelihoodAxis, impact: words.impactAxis }}
				chosen={chosen?.risk.id ?? null}
				onChoose={(risk) => goWithin({ risk })}
				cellHeight={cellHeight}
			/>
			<p className="small-text third">{words.scoreRule}</p>
		</div>
	);
}
