/** The register of risks as a grid: every field typed in place, scores beside them. */
import { Trash2 } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { removeWithDependants } from '../../../shared/edits/removal';
import { addRisk } from '../../../shared/edits/risk';
import { typeRiskField } from '../../../shared/edits/risk-cost';
import { displayName, type Plan } from '../../../shared/plan';
import { planStore } from '../../plan-store';
import { goWithin } from '../../route';
import { saveFieldEdits } from '../../ui/field-grid';
import { Grid } from '../../ui/grid/grid';
import type { CellEdit } from '../../ui/grid/model';
import { AddButton, Button } from '../../ui/kit';
import { risks as words } from '../../words/risks';
import { registerColumns, registerLine, registerWidth } from './register-columns';
import type { CellPlace } from './risks-jump';
import type { RisksView } from './risks-view';

/** Adds a risk and goes to it. */
export function addRiskTo(plan: Plan): void {
	const made = addRisk(plan, words.newRisk);
	void planStore.edit(words.add, made.changes);
	goWithin({ view: undefined, risk: made.id, column: 'description' });
}

export function AddRisk({ view, isFirst = false }: { view: RisksView; isFirst?: boolean }) {
	return (
		<AddButton
			kind={isFirst ? 'primary' : 'plain'}
			isDisabled={view.readOnly}
			onPress={() => addRiskTo(view.plan)}
		>
			{words.add}
		</AddButton>
	);
}

export function RemoveRisk({ view }: { view: RisksView }) {
	const { plan, chosen, readOnly } = view;
	const remove = () => {
		if (!chosen) return;
		void planStore.edit(words.removed(chosen.label), removeWithDependants(plan, 'risks', chosen.risk.id));
		goWithin({ risk: undefined });
	};
	return (
		<Button icon={Trash2} isDisabled={readOnly || !chosen} onPress={remove}>
			{words.removed(chosen?.label ?? '').trim()}
		</Button>
	);
}

/** `Sabr Sisters, advocacy starts` of each risk. */
function linkWords(plan: Plan): (riskId: string) => string {
	const names = new Map([...plan.partners, ...plan.measures].map((row) => [row.id, displayName(row)]));
	const byRisk = new Map<string, Set<string>>();
	for (const { riskId, partnerId, measureId } of plan.riskLinks) {
		const own = byRisk.get(riskId) ?? new Set<string>();
		for (const id of [partnerId, measureId]) if (id !== null) own.add(names.get(id) ?? id);
		byRisk.set(riskId, own);
	}
	return (riskId) => [...(byRisk.get(riskId) ?? [])].join(', ');
}

export function Register({ view, openLinks }: { view: RisksView; openLinks: () => void }) {
	const { plan, shown, chosen, jump } = view;
	const columns = useMemo(() => registerColumns(plan, linkWords(plan), openLinks), [plan, openLinks]);
	const chosenId = chosen?.risk.id;
	const lines = useMemo(
		() => shown.map((entry) => registerLine(entry, columns, entry.risk.id === chosenId)),
		[shown, columns, chosenId],
	);
	const [current, setCurrent] = useState(chosenId);
	const onCurrent = useCallback(
		(place: CellPlace | null) => {
			if (!place || place.lineId === current) return;
			setCurrent(place.lineId);
			goWithin({ risk: place.lineId });
		},
		[current],
	);
	const onEdit = useCallback(
		(edits: readonly CellEdit[], label: string) =>
			saveFieldEdits(plan, 'risks', columns, edits, label, typeRiskField),
		[plan, columns],
	);
	if (shown.length === 0)
		return <p className="section-note second">{view.filter === 'all' ? '' : words.noneShown[view.filter]}</p>;
	return (
		<Grid
			label={words.register}
			className="register"
			tableClassName="fixed"
			minWidth={registerWidth(columns)}
			columns={columns}
			lines={lines}
			goTo={jump?.part === 'register' ? jump : null}
			onCurrent={onCurrent}
			onEdit={onEdit}
			readOnly={view.readOnly}
			onAdd={() => addRiskTo(plan)}
		/>
	);
}
