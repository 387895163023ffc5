/** A piece of evidence, open to be changed field by field, or removed. */
import { Trash2 } from 'lucide-react';
import { removeWithDependants } from '../../../shared/edits/removal';
import type { Row } from '../../../shared/plan';
import { planStore } from '../../plan-store';
import type { FieldColumn } from '../../ui/field-grid';
import { FieldInput } from '../../ui/field-input';
import { Button } from '../../ui/kit';
import { evidenceForm, reasons } from '../../words/reasons';
import { targets } from '../../words/targets';
import { wantedAt } from './reason-place';
import { saveField } from './reason-saves';
import type { EvidenceProps } from './reason-view';

const column = (
	field: keyof Row<'evidence'> & string,
	as: FieldColumn['as'],
	name: string,
	more: Partial<FieldColumn> = {},
): FieldColumn => ({ id: field, field, as, label: name, name, ...more });

const DETAIL = column('detail', 'text', evidenceForm.detail);
const FIELDS: readonly FieldColumn[] = [
	column('supports', 'yesNo', evidenceForm.supports, { words: evidenceForm.side }),
	column('kind', 'choice', evidenceForm.kind, { words: targets.evidenceKind }),
	column('strength', 'choice', evidenceForm.strength, { words: targets.strength }),
	column('date', 'date', evidenceForm.date),
];
const SOURCE = column('source', 'text', evidenceForm.source);

export function EvidenceForm({ view, evidence, place, onPlace }: EvidenceProps) {
	const shared = (field: FieldColumn) => ({
		row: evidence,
		column: field,
		readOnly: view.readOnly,
		wanted: wantedAt(place, 'evidence', evidence.id, field.id),
		save: (typed: string) => saveField(view, 'evidence', evidence.id, field, typed),
	});
	const remove = () => {
		void planStore.edit(
			evidenceForm.removed(evidence.detail),
			removeWithDependants(view.plan, 'evidence', evidence.id),
		);
		onPlace({ part: 'add', id: '', field: 'add' });
	};
	return (
		<div className="reason-form">
			<FieldInput {...shared(DETAIL)} long replaced={evidence.detail === evidenceForm.newDetail} />
			{FIELDS.map((field) => (
				<FieldInput key={field.id} {...shared(field)} />
			))}
			<FieldInput {...shared(SOURCE)} wide />
			<div className="reason-buttons">
				<Button kind="quiet" icon={Trash2} onPress={remove}>
					{reasons.remove}
				</Button>
				<Button onPress={() => onPlace({ part: 'evidence', id: evidence.id, field: 'edit' })}>
					{reasons.done}
				</Button>
			</div>
		</div>
	);
}
