/** The chance that goes with each likelihood, and how many trials the simulation makes. */
import { useCallback, useMemo } from 'react';
import { SCALE } from '../../../shared/calc/risk-register';
import type { Change } from '../../../shared/change';
import { typeField } from '../../../shared/edits/fields';
import { typeLikelihood } from '../../../shared/edits/risk';
import { only, type Plan } from '../../../shared/plan';
import { showPercent } from '../../../shared/text';
import { useRoute } from '../../route';
import { type FieldColumn, fieldCell } from '../../ui/field-grid';
import { Grid } from '../../ui/grid/grid';
import type { CellEdit, GridColumn, GridLine } from '../../ui/grid/model';
import { Section } from '../../ui/kit';
import { limitHint } from '../../ui/limit-hint';
import { saveSteps } from '../../ui/save-steps';
import { LIKELIHOOD, risks as words } from '../../words/risks';
import type { RisksView } from './risks-view';

const COLUMNS: readonly GridColumn[] = [
	{ id: 'name', label: words.likelihoodAxis, name: words.likelihoodAxis },
	{ id: 'value', label: words.chance, name: words.chance, align: 'right', width: 120 },
];

const field = (name: 'simulationRuns' | 'simulationSeed', label: string): FieldColumn => ({
	id: name,
	field: name,
	as: 'whole',
	label,
	name: label,
	hint: limitHint('assumptions', name),
});
const RUNS = [field('simulationRuns', words.trials), field('simulationSeed', words.seed)];

function linesOf(plan: Plan): GridLine[] {
	const assumptions = only(plan, 'assumptions');
	const chances = SCALE.map((level): GridLine => {
		const chance = assumptions.likelihoodProbability[level - 1] ?? 0;
		const name = `${level} ${LIKELIHOOD[level] ?? ''}`;
		const edit = `${Number((chance * 100).toPrecision(12))}%`;
		return {
			id: String(level),
			name,
			cells: [{ text: name }, { text: showPercent(chance, 2), edit, number: chance }],
		};
	});
	const runs = RUNS.map(
		(column): GridLine => ({
			id: column.field,
			name: column.name,
			cells: [{ text: column.name }, fieldCell(assumptions, column)],
		}),
	);
	return [...chances, ...runs];
}

function step(plan: Plan, { lineId, typed }: CellEdit): Change[] | string {
	const run = RUNS.find((column) => column.field === lineId);
	return run
		? typeField(plan, { table: 'assumptions', id: only(plan, 'assumptions').id, field: run.field, typed })
		: typeLikelihood(plan, Number(lineId), typed);
}

export function Chances({ view }: { view: RisksView }) {
	const { plan, readOnly } = view;
	const { at } = useRoute();
	const goTo = useMemo(() => {
		if (!at.field) return null;
		return { lineId: at.field === 'likelihoodProbability' ? '1' : at.field, columnId: 'value' };
	}, [at]);
	const lines = useMemo(() => linesOf(plan), [plan]);
	const onEdit = useCallback(
		(edits: readonly CellEdit[], label: string) => saveSteps(plan, edits, label, step),
		[plan],
	);
	return (
		<Section title={words.chances}>
			<Grid
				label={words.chances}
				columns={COLUMNS}
				lines={lines}
				goTo={goTo}
				onEdit={onEdit}
				readOnly={readOnly}
			/>
		</Section>
	);
}
