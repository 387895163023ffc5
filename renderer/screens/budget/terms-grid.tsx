/** The funder's terms that the rules rest on, each typed or chosen. */
import { useCallback, useMemo } from 'react';
import type { Change } from '../../../shared/change';
import { typeField } from '../../../shared/edits/fields';
import { only, type Plan } from '../../../shared/plan';
import { useBid } from '../../plan-store';
import { useRoute } from '../../route';
import { type FieldColumn, fieldCell } from '../../ui/field-grid';
import { Grid } from '../../ui/grid/grid';
import type { CellEdit, GridColumn, GridLine } from '../../ui/grid/model';
import { Section } from '../../ui/kit';
import { limitHint } from '../../ui/limit-hint';
import { saveSteps } from '../../ui/save-steps';
import { rules, terms } from '../../words/funder-rules';

const COLUMNS: readonly GridColumn[] = [
	{ id: 'term', label: terms.term, name: terms.term },
	{ id: 'answer', label: terms.answer, name: terms.answer, align: 'right', width: 132 },
];

const field = (
	name: keyof typeof terms.fields,
	as: FieldColumn['as'],
	more: Partial<FieldColumn> = {},
): FieldColumn => ({
	id: name,
	field: name,
	as,
	label: terms.fields[name],
	name: terms.fields[name],
	hint: limitHint('bid', name),
	...more,
});

const FIELDS: readonly FieldColumn[] = [
	field('stageOneTotal', 'whole', { none: rules.notSet }),
	field('overheadCapBase', 'choice', { words: terms.base }),
	field('overheadMode', 'choice', { words: terms.mode }),
	field('flatRate', 'percent', { none: rules.notSet }),
	field('leadTopSlice', 'percent'),
	field('inKindCountsAsMatch', 'yesNo'),
	field('recoverableVatEligible', 'yesNo'),
	field('contingencyAllowed', 'choice', { words: terms.contingency }),
];

export function TermsGrid() {
	const { plan, open } = useBid();
	const isReadOnly = open.readOnly !== null;
	const { at } = useRoute();
	const goTo = useMemo(() => (at.term ? { lineId: at.term, columnId: 'answer' } : null), [at]);
	const lines = useMemo(() => FIELDS.map((each) => lineOf(plan, each)), [plan]);
	const onEdit = useCallback(
		(edits: readonly CellEdit[], label: string) => saveSteps(plan, edits, label, termStep),
		[plan],
	);
	return (
		<Section title={terms.title} className="budget-side">
			<Grid
				label={terms.label}
				columns={COLUMNS}
				lines={lines}
				goTo={goTo}
				onEdit={onEdit}
				readOnly={isReadOnly}
				className="fixed-grid"
			/>
		</Section>
	);
}

function lineOf(plan: Plan, column: FieldColumn): GridLine {
	const name = terms.fields[column.field as keyof typeof terms.fields];
	return {
		id: column.field,
		name,
		cells: [{ text: name, title: name }, fieldCell(only(plan, 'bid'), column)],
	};
}

function termStep(plan: Plan, { lineId, typed }: CellEdit): Change[] | string {
	const bid = only(plan, 'bid');
	const column = FIELDS.find((each) => each.field === lineId);
	if (!column) return [];
	const edit = { table: 'bid' as const, id: bid.id, field: column.field, typed };
	const made = typeField(plan, column.words ? { ...edit, words: column.words } : edit);
	if (typeof made === 'string') return made;
	const after = made[0]?.after as typeof bid | undefined;
	if (after?.overheadMode === 'flatRate' && after.flatRate === null)
		return lineId === 'overheadMode' ? terms.rateFirst : terms.rateNeeded;
	return made;
}
