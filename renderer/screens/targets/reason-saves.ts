/** Saves one field of the reasons as one step; gives back why where it is not accepted. */
import { readTyped } from '../../../shared/edits/cell';
import { type EditStep, foldEdits, typeField } from '../../../shared/edits/fields';
import { setStand } from '../../../shared/edits/reason';
import { displayName, type Partner, type TableName } from '../../../shared/plan';
import { planStore } from '../../plan-store';
import type { FieldColumn } from '../../ui/field-grid';
import { reasons, standForm } from '../../words/reasons';
import type { TargetsView } from './targets-view';

function saveOne(view: TargetsView, step: EditStep<string>, typed: string, label: string): string | null {
	const { changes, refused } = foldEdits(view.plan, [typed], step);
	void planStore.edit(label, changes);
	return refused[0]?.reason ?? null;
}

/** A field of the rationale or of evidence. */
export function saveField(
	view: TargetsView,
	table: Extract<TableName, 'rationales' | 'evidence'>,
	id: string,
	column: FieldColumn,
	typed: string,
): string | null {
	const step: EditStep<string> = (plan, text) =>
		typeField(plan, { table, id, field: column.field, typed: text, words: column.words });
	return saveOne(view, step, typed, reasons.step(column.name, view.measureName));
}

/** A field of a partner's stand; the status takes the target of today along. */
export function saveStand(
	view: TargetsView,
	partner: Partner,
	column: FieldColumn,
	typed: string,
): string | null {
	const partnerId = partner.id;
	const measureId = view.measure?.id ?? '';
	const total = view.capacityOf(partnerId)?.targetTotal ?? 0;
	const step: EditStep<string> = (plan, text) => {
		const read = readTyped(plan, 'positions', column.field, text, column.words);
		if (!read.ok) return read.reason;
		const values = { partnerId, measureId, [column.field]: read.value };
		return setStand(plan, values, total, view.figures.today);
	};
	return saveOne(view, step, typed, standForm.step(column.name, displayName(partner), view.measureName));
}
