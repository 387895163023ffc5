/** What if: scenarios beside the bid, which stays as it is until one is put into it. */
import { Plus } from 'lucide-react';
import { useDeferredValue } from 'react';
import { addScenario } from '../../../shared/edits/scenario';
import { planStore } from '../../plan-store';
import { Button, EmptyState } from '../../ui/kit';
import { screens } from '../../words/everywhere';
import { scenarioSentence, whatIf } from '../../words/what-if';
import { ChangesSection } from './changes-section';
import { ComparisonSection } from './comparison-section';
import { FindingsSection } from './findings-section';
import { ProposalSections } from './proposal-section';
import { ScenarioCharts } from './scenario-charts';
import { ScenariosSection } from './scenarios-section';
import { type Compared, useCompared, useWhatIfView, type WhatIfView } from './what-if-view';
import { WithdrawTools } from './withdraw-tools';
import './what-if.css';

export function WhatIfScreen() {
	const view = useWhatIfView();
	// What is typed shows at once; a big bid takes a moment to work out.
	const worked = useDeferredValue(view);
	const compared = useCompared(worked);
	const add = () => {
		const made = addScenario(view.plan, whatIf.newName(view.plan.scenarios.length + 1));
		void planStore.edit(whatIf.add, made.changes);
		view.show({ scenario: made.id });
	};
	return (
		<>
			<div className="page-head">
				<h1>{screens['what-if']}</h1>
				<span className="grow" />
				<WithdrawTools view={view} />
			</div>
			{view.scenario ? (
				<div className="what-if">
					<div className="what-if-side">
						<ScenariosSection view={view} onAdd={add} />
						<ChangesSection view={view} scenario={view.scenario} />
					</div>
					{compared && <Beside view={worked} compared={compared} />}
				</div>
			) : (
				<EmptyState title={whatIf.noScenarios} why={whatIf.noScenariosWhy}>
					<Button kind="primary" icon={Plus} isDisabled={view.readOnly} onPress={add}>
						{whatIf.add}
					</Button>
				</EmptyState>
			)}
		</>
	);
}

function Beside({ view, compared }: { view: WhatIfView; compared: Compared }) {
	const { scenario, picture, differences } = compared;
	const { addedFindings, clearedFindings } = picture.headlines;
	return (
		<div className="what-if-work">
			<div aria-live="polite">
				<h2 className="sentence">
					{scenarioSentence(differences, addedFindings.length, clearedFindings.length)}
				</h2>
				<p className="reason">
					<b>{scenario.name}</b>
					{scenario.description.trim() && `: ${scenario.description.trim()}`}
				</p>
			</div>
			<ProposalSections view={view} departures={picture.departures} />
			<ComparisonSection view={view} compared={compared} />
			<ScenarioCharts view={view} compared={compared} />
			<FindingsSection view={view} compared={compared} />
		</div>
	);
}
