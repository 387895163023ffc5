/** What could become of the targets of a partner that leaves: a proposal, taken into the bid by one click. */
import { Check } from 'lucide-react';
import { useMemo } from 'react';
import { describeRedistribution, proposeRedistribution } from '../../../shared/edits/redistribution';
import { nameOf } from '../../../shared/names';
import { sum } from '../../../shared/quantity';
import type { Departure } from '../../../shared/scenario';
import { planStore } from '../../plan-store';
import { periodWords } from '../../ui/field-grid';
import { Button, Section } from '../../ui/kit';
import { whatIf } from '../../words/what-if';
import type { WhatIfView } from './what-if-view';

/** Longer lists are folded away under what they come to. */
const MOST_TAKERS = 8;

export const ProposalSections = ({
	view,
	departures,
}: {
	view: WhatIfView;
	departures: readonly Departure[];
}) =>
	departures.map((departure) => (
		<ProposalSection key={departure.partnerId} view={view} departure={departure} />
	));

function ProposalSection({
	view: { plan, readOnly },
	departure: { partnerId, fromPeriod },
}: {
	view: WhatIfView;
	departure: Departure;
}) {
	const proposal = useMemo(
		() => proposeRedistribution(plan, partnerId, fromPeriod),
		[plan, partnerId, fromPeriod],
	);
	const sentences = useMemo(() => describeRedistribution(plan, proposal), [plan, proposal]);
	const partner = nameOf(plan, 'partners', partnerId);
	const period = periodWords(plan)[String(fromPeriod)] ?? '';
	return (
		<Section title={whatIf.proposal(partner, period)} className="proposal">
			{sentences.length === 0 ? (
				<p className="second">{whatIf.noProposal(partner)}</p>
			) : (
				<>
					<p className="second">{whatIf.proposalWhy}</p>
					<ul>
						{proposal.measures.map(({ measureId, taken, unplaced }, at) => (
							<li key={measureId}>
								{taken.length <= MOST_TAKERS ? (
									sentences[at]
								) : (
									<details>
										<summary>
											{whatIf.takenBy(
												nameOf(plan, 'measures', measureId),
												taken.length,
												sum(taken.map(({ units }) => units)),
												unplaced,
											)}
										</summary>
										{sentences[at]}
									</details>
								)}
							</li>
						))}
					</ul>
					<Button
						icon={Check}
						isDisabled={readOnly || proposal.changes.length === 0}
						onPress={() => void planStore.edit(whatIf.proposalStep(partner), proposal.changes)}
					>
						{whatIf.takeProposal}
					</Button>
				</>
			)}
		</Section>
	);
}
