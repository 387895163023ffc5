/** The chosen risk: controls, how its scores come about, its links, its shares, and who would pay. */
import type { RefObject } from 'react';
import { traceOf } from '../../../shared/calc/trace';
import { displayName } from '../../../shared/plan';
import { showMoney } from '../../../shared/text';
import { How } from '../../ui/how';
import { Section } from '../../ui/kit';
import { TraceSteps } from '../../ui/trace-steps';
import { costWords, movement, risks as words } from '../../words/risks';
import { Links } from './risk-links';
import { Shares } from './risk-shares';
import type { RiskEntry, RisksView } from './risks-view';

export function RiskDetails({ view, links }: { view: RisksView; links: RefObject<HTMLDivElement | null> }) {
	const { chosen, plan } = view;
	if (!chosen) return null;
	return (
		<div className="risk-details">
			<Section title={`${chosen.label} ${chosen.risk.description}`}>
				<div className="risk-about">
					<About view={view} entry={chosen} />
					<Scores view={view} entry={chosen} />
				</div>
			</Section>
			<div className="risk-lists">
				<div ref={links}>
					<Links plan={plan} entry={chosen} />
				</div>
				{chosen.risk.sharedBy === 'custom' && <Shares view={view} entry={chosen} />}
			</div>
		</div>
	);
}

function About({ view, entry }: { view: RisksView; entry: RiskEntry }) {
	const { risk, figure, label } = entry;
	const names = new Map(view.partners.map((partner) => [partner.id, displayName(partner)]));
	return (
		<div>
			<p>{movement(label, risk, figure)}</p>
			<h3>{words.controls}</h3>
			<p className="second">{risk.mitigation || words.noControls}</p>
			<h3>{words.ifItHappens}</h3>
			<p className="second">{costWords(risk, figure)}</p>
			{figure.byPartner.length > 0 && (
				<table className="figures" aria-label={words.carriedBy}>
					<thead>
						<tr>
							<th scope="col">{words.carriedBy}</th>
							<th scope="col" className="right">
								{words.expected}
							</th>
						</tr>
					</thead>
					<tbody>
						{figure.byPartner.map(({ partnerId, amount }) => (
							<tr key={partnerId}>
								<th scope="row">{names.get(partnerId)}</th>
								<td className="right worked">
									<How of={{ kind: 'riskShare', riskId: risk.id, partnerId }} text={showMoney(amount)} />
								</td>
							</tr>
						))}
					</tbody>
				</table>
			)}
		</div>
	);
}

function Scores({ view, entry }: { view: RisksView; entry: RiskEntry }) {
	const { plan, figures } = view;
	const riskId = entry.risk.id;
	const before = traceOf(plan, figures, { kind: 'riskScore', riskId, stage: 'inherent' });
	const after = traceOf(plan, figures, { kind: 'riskScore', riskId, stage: 'residual' });
	const expected = traceOf(plan, figures, { kind: 'expectedRisk', riskId });
	return (
		<div>
			<h3>{words.before}</h3>
			{before && <TraceSteps trace={before} />}
			<h3>{words.after}</h3>
			{after && <TraceSteps trace={after} />}
			{expected && (
				<>
					<h3>{words.expectedCost}</h3>
					<TraceSteps trace={expected} />
				</>
			)}
		</div>
	);
}
