/** The figures of the bid and the cell each goes to: typed here, or chosen in the form. */
import { useMemo } from 'react';
import type { FormField } from '../../../../shared/forms/field';
import type { FormPair } from '../../../../shared/funders-form';
import { showCount, showDate, showMoney, showPercent } from '../../../../shared/text';
import { Grid } from '../../../ui/grid/grid';
import type { BadCell, CellEdit, GridColumn, GridLine } from '../../../ui/grid/model';
import { formFill } from '../../../words/form-fill';
import { chooseField, type FormState, pairUp, showSheet, takeBack } from './form-store';
import { placeText, readPlace } from './place-text';

const COLUMNS: GridColumn[] = [
	{ id: 'field', label: formFill.field, name: formFill.field },
	{ id: 'value', label: formFill.value, name: formFill.value, width: 96, align: 'right' },
	{ id: 'cell', label: formFill.cell, name: formFill.cell, width: 96 },
];

export function FieldsGrid({ fields, state }: { fields: readonly FormField[]; state: FormState }) {
	const byField = useMemo(() => new Map(state.pairs.map((pair) => [pair.field, pair])), [state.pairs]);
	const lines = useMemo(
		() => fields.map((field) => lineOf(field, byField.get(field.key))),
		[fields, byField],
	);
	return (
		<Grid
			label={formFill.fields}
			columns={COLUMNS}
			lines={lines}
			tableClassName="fixed"
			onEdit={(edits) => edits.flatMap((edit) => typedPlace(edit, state))}
			onCurrent={(place) => {
				if (!place) return;
				chooseField(place.lineId);
				const pair = byField.get(place.lineId);
				if (pair) showSheet(pair.sheet);
			}}
		/>
	);
}

function lineOf(field: FormField, pair: FormPair | undefined): GridLine {
	const name = `${field.group}: ${field.label}`;
	return {
		id: field.key,
		name,
		cells: [
			{
				text: (
					<>
						<span className="third">{field.group}</span> {field.label}
					</>
				),
				plain: name,
				title: name,
			},
			{ text: shownValue(field), plain: shownValue(field), title: shownValue(field), className: 'worked' },
			{ text: pair ? placeText(pair) : '', edit: pair ? placeText(pair) : '' },
		],
	};
}

export function shownValue({ kind, value }: FormField): string {
	if (value === null) return formFill.blank;
	if (kind === 'day') return showDate(String(value));
	if (typeof value === 'string') return value;
	if (kind === 'money') return showMoney(value);
	return kind === 'rate' ? showPercent(value, 2) : showCount(value);
}

function typedPlace({ lineId, columnId, typed }: CellEdit, { form, sheet }: FormState): BadCell[] {
	if (columnId !== 'cell') return [];
	if (typed.trim() === '') {
		takeBack(lineId);
		return [];
	}
	const read = readPlace(typed, form, sheet);
	if (!read.ok) return [{ lineId, columnId, typed, reason: read.reason }];
	pairUp({ field: lineId, ...read.place });
	return [];
}
