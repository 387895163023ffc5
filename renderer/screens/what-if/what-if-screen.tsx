/** What if: scenarios beside the bid, which stays as it is until one is put into it. */
import { useDeferredValue, useState } from 'react';
import { addScenario } from '../../../shared/edits/scenario';
import { planStore } from '../../plan-store';
import { goWithin, useRoute } from '../../route';
import { AddButton, EmptyState, Segments } from '../../ui/kit';
import { screens } from '../../words/everywhere';
import { tornadoWords } from '../../words/tornado';
import { scenarioSentence, whatIf } from '../../words/what-if';
import { ChangesSection } from './changes-section';
import { ComparisonSection } from './comparison-section';
import { FindingsSection } from './findings-section';
import { MATTERS } from './matters-goal';
import { MattersView } from './matters-view';
import { ProposalSections } from './proposal-section';
import { ScenarioCharts } from './scenario-charts';
import { ScenariosSection } from './scenarios-section';
import { type Compared, useCompared, useWhatIfView, type WhatIfView } from './what-if-view';
import { WithdrawTools } from './withdraw-tools';
import './what-if.css';

export function WhatIfScreen() {
	const view = useWhatIfView();
	const { at } = useRoute();
	const isMatters = (at.view ?? '').startsWith(MATTERS);
	return (
		<>
			<div className="page-head">
				<h1>{screens['what-if']}</h1>
				<Segments
					label={tornadoWords.view}
					value={isMatters ? MATTERS : 'scenarios'}
					onChange={(key) => goWithin({ view: key === MATTERS ? MATTERS : undefined, scenario: at.scenario })}
					options={[
						{ key: 'scenarios', label: tornadoWords.scenarios },
						{ key: MATTERS, label: tornadoWords.tab },
					]}
				/>
				<span className="grow" />
				{!isMatters && <WithdrawTools view={view} />}
			</div>
			{isMatters ? <MattersView /> : <Scenarios view={view} />}
		</>
	);
}

function Scenarios({ view }: { view: WhatIfView }) {
	// What is typed shows at once; a big bid takes a moment to work out.
	const worked = useDeferredValue(view);
	const compared = useCompared(worked);
	const [added, setAdded] = useState<{ lineId: string } | null>(null);
	const add = () => {
		const made = addScenario(view.plan, whatIf.newName(view.plan.scenarios.length + 1));
		void planStore.edit(whatIf.add, made.changes);
		view.show({ scenario: made.id });
		setAdded({ lineId: made.id });
	};
	return view.scenario ? (
		<div className="what-if">
			<div className="what-if-side">
				<ScenariosSection view={view} added={added} onAdd={add} onAdded={(lineId) => setAdded({ lineId })} />
				<ChangesSection view={view} scenario={view.scenario} />
			</div>
			{compared && <Beside view={worked} compared={compared} />}
		</div>
	) : (
		<EmptyState title={whatIf.noScenarios} why={whatIf.noScenariosWhy}>
			<AddButton kind="primary" isDisabled={view.readOnly} onPress={add}>
				{whatIf.add}
			</AddButton>
		</EmptyState>
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
