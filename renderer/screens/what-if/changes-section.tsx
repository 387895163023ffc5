/** What a scenario changes: each change typed over in place, taken out, or added below. */
import { Trash2 } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { foldEdits } from '../../../shared/edits/fields';
import { dropScenarioChange, dropScenarioEntry } from '../../../shared/edits/scenario';
import { typeInScenario } from '../../../shared/edits/scenario-typing';
import type { Plan, Row } from '../../../shared/plan';
import { planStore } from '../../plan-store';
import { Grid } from '../../ui/grid/grid';
import type { BadCell, CellEdit, GridColumn, GridLine } from '../../ui/grid/model';
import { Button, Section } from '../../ui/kit';
import { whatIf } from '../../words/what-if';
import { AddChange } from './add-change';
import { type ChangeLine, linesOfScenario } from './change-lines';
import type { WhatIfView } from './what-if-view';

const COLUMNS: readonly GridColumn[] = [
	{ id: 'what', label: whatIf.what, name: whatIf.what },
	{ id: 'which', label: whatIf.which, name: whatIf.which, width: 92 },
	{ id: 'inBid', label: whatIf.inBid, name: whatIf.inBid, width: 68, align: 'right' },
	{ id: 'here', label: whatIf.here, name: whatIf.here, width: 68, align: 'right' },
];

export function ChangesSection({ view, scenario }: { view: WhatIfView; scenario: Row<'scenarios'> }) {
	const { plan, readOnly } = view;
	const [current, setCurrent] = useState<string | null>(null);
	const lines = useMemo(() => linesOfScenario(plan, scenario.id), [plan, scenario.id]);
	const shown = useMemo(() => lines.map(gridLine), [lines]);
	const chosen = lines.find((line) => line.id === current);
	const onCurrent = useCallback((place: { lineId: string } | null) => setCurrent(place?.lineId ?? null), []);
	return (
		<Section
			title={whatIf.changesTitle}
			className="scenario-changes"
			side={
				chosen &&
				!readOnly && (
					<Button kind="quiet" icon={Trash2} onPress={() => drop(plan, chosen)}>
						{whatIf.remove}
					</Button>
				)
			}
		>
			{lines.length > 0 ? (
				<Grid
					key={scenario.id}
					label={whatIf.changes(scenario.name)}
					tableClassName="fixed"
					columns={COLUMNS}
					lines={shown}
					readOnly={readOnly}
					onCurrent={onCurrent}
					onEdit={(edits, label) => save(plan, lines, edits, label)}
				/>
			) : (
				<p className="section-note second">{whatIf.noChanges}</p>
			)}
			{!readOnly && <AddChange key={scenario.id} plan={plan} scenario={scenario} />}
		</Section>
	);
}

const gridLine = (line: ChangeLine): GridLine => ({
	id: line.id,
	name: line.which === '' ? line.subject : `${line.subject}, ${line.which}`,
	cells: [
		{ text: line.name, title: line.subject },
		{ text: line.which, title: line.which },
		{ text: line.inBid, title: line.inBid, className: 'second' },
		{
			text: line.here,
			title: line.here,
			edit: line.edit,
			options: line.words && Object.entries(line.words).map(([key, label]) => ({ key, label })),
		},
	],
});

function drop(plan: Plan, line: ChangeLine): void {
	const changes =
		line.index === null || line.field === null
			? dropScenarioChange(plan, line.changeId, line.field ?? undefined)
			: dropScenarioEntry(plan, line.changeId, line.field, line.index);
	void planStore.edit(whatIf.dropStep(line.subject), changes);
}

function save(
	plan: Plan,
	lines: readonly ChangeLine[],
	edits: readonly CellEdit[],
	label: string,
): BadCell[] {
	const typed = edits.flatMap((cell) => {
		const line = lines.find((each) => each.id === cell.lineId);
		return line && cell.columnId === 'here' && line.edit !== undefined
			? [
					{
						place: line.place,
						field: line.field,
						index: line.index,
						typed: cell.typed,
						words: line.words,
						cell,
					},
				]
			: [];
	});
	const { changes, refused } = foldEdits(plan, typed, typeInScenario);
	void planStore.edit(label, changes);
	return refused.map(({ edit, reason }) => ({ ...edit.cell, reason }));
}
