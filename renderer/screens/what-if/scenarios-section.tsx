/** The scenarios: named, copied, put into the bid, removed. The one chosen stands beside the bid. */
import { useCallback, useMemo } from 'react';
import { duplicateScenario } from '../../../shared/edits/scenario';
import type { Row } from '../../../shared/plan';
import { showCount } from '../../../shared/text';
import { planStore } from '../../plan-store';
import { type FieldColumn, fieldCell, saveFieldEdits } from '../../ui/field-grid';
import { Grid } from '../../ui/grid/grid';
import type { GridColumn } from '../../ui/grid/model';
import { AddButton, Section } from '../../ui/kit';
import { whatIf } from '../../words/what-if';
import { ScenarioTools } from './scenario-tools';
import type { WhatIfView } from './what-if-view';

const FIELDS: readonly FieldColumn[] = [
	{ id: 'name', field: 'name', as: 'text', label: whatIf.name, name: whatIf.name },
	{
		id: 'description',
		field: 'description',
		as: 'text',
		label: whatIf.description,
		name: whatIf.description,
	},
];
const COLUMNS: readonly GridColumn[] = [
	...FIELDS,
	{ id: 'changes', label: whatIf.changesCount, name: whatIf.changesCount, width: 66, align: 'right' },
];

interface Props {
	view: WhatIfView;
	/** The scenario just made, whose name comes first. */
	added: { lineId: string } | null;
	onAdd: () => void;
	onAdded: (scenarioId: string) => void;
}

export function ScenariosSection({ view, added, onAdd, onAdded }: Props) {
	const { plan, readOnly, scenario, show } = view;
	const lines = useMemo(
		() => plan.scenarios.map((each) => lineOf(each, plan.scenarioChanges, each.id === scenario?.id)),
		[plan.scenarios, plan.scenarioChanges, scenario?.id],
	);
	const onCurrent = useCallback(
		(place: { lineId: string } | null) => {
			if (place && place.lineId !== scenario?.id) show({ scenario: place.lineId });
		},
		[show, scenario?.id],
	);
	const duplicate = () => {
		const made = scenario && duplicateScenario(plan, scenario.id, whatIf.copyOf(scenario.name));
		if (!made) return;
		void planStore.edit(whatIf.copyOf(scenario.name), made.changes);
		onAdded(made.id);
	};
	return (
		<Section
			title={whatIf.scenarios}
			side={
				<AddButton isDisabled={readOnly} onPress={onAdd}>
					{whatIf.add}
				</AddButton>
			}
		>
			<Grid
				label={whatIf.scenarios}
				className="scenarios"
				tableClassName="fixed"
				columns={COLUMNS}
				lines={lines}
				goTo={added}
				readOnly={readOnly}
				onAdd={onAdd}
				onCurrent={onCurrent}
				onEdit={(edits, label) => saveFieldEdits(plan, 'scenarios', FIELDS, edits, label)}
			/>
			{scenario && <ScenarioTools view={view} scenario={scenario} onDuplicate={duplicate} />}
		</Section>
	);
}

function lineOf(scenario: Row<'scenarios'>, changes: readonly Row<'scenarioChanges'>[], isChosen: boolean) {
	const own = changes.filter((change) => change.scenarioId === scenario.id).length;
	return {
		id: scenario.id,
		name: scenario.name,
		className: isChosen ? 'chosen' : undefined,
		cells: [
			...FIELDS.map((column) =>
				fieldCell(scenario as Row, column, { title: String(fieldCell(scenario as Row, column).text) }),
			),
			{ text: showCount(own), number: own },
		],
	};
}
