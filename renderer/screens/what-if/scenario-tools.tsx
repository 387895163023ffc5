/** What can be done with the chosen scenario: put into the bid, copied, removed. */
import { Copy, Import, Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import { removeWithDependants } from '../../../shared/edits/removal';
import { promoteScenario } from '../../../shared/edits/scenario';
import type { Row } from '../../../shared/plan';
import { planStore } from '../../plan-store';
import { Button } from '../../ui/kit';
import { oncePerDoubleClick } from '../../ui/second-press';
import { whatIf } from '../../words/what-if';
import type { WhatIfView } from './what-if-view';

export function ScenarioTools({
	view: { plan, readOnly, show },
	scenario,
	onDuplicate,
}: {
	view: WhatIfView;
	scenario: Row<'scenarios'>;
	onDuplicate: () => void;
}) {
	const promotion = useMemo(() => promoteScenario(plan, scenario.id), [plan, scenario.id]);
	const leaves = plan.scenarioChanges.some(
		(change) => change.scenarioId === scenario.id && change.kind === 'partnerLeaves',
	);
	const remove = () => {
		const next = plan.scenarios.find((each) => each.id !== scenario.id)?.id;
		void planStore.edit(
			whatIf.removeStep(scenario.name),
			removeWithDependants(plan, 'scenarios', scenario.id),
		);
		if (next) show({ scenario: next });
	};
	return (
		<div className="scenario-tools">
			<Button
				icon={Import}
				isDisabled={readOnly || promotion.length === 0}
				onPress={() => void planStore.edit(whatIf.promoteStep(scenario.name), promotion)}
			>
				{whatIf.promote}
			</Button>
			<span className="grow" />
			<Button kind="quiet" icon={Copy} isDisabled={readOnly} onPress={oncePerDoubleClick(onDuplicate)}>
				{whatIf.duplicate}
			</Button>
			<Button kind="quiet" icon={Trash2} isDisabled={readOnly} onPress={remove}>
				{whatIf.remove}
			</Button>
			{promotion.length === 0 && !leaves && <p className="small-text third">{whatIf.promoteNothing}</p>}
			{leaves && <p className="small-text third">{whatIf.promoteDeparture}</p>}
		</div>
	);
}
