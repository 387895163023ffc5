/** The rationale, open to be changed field by field. */
import { displayName, isActive, type Rationale } from '../../../shared/plan';
import type { FieldColumn } from '../../ui/field-grid';
import { FieldInput } from '../../ui/field-input';
import { Button } from '../../ui/kit';
import { reasons } from '../../words/reasons';
import { contactWords } from './reason-background';
import { wantedAt } from './reason-place';
import { saveField } from './reason-saves';
import type { ReasonProps } from './reason-view';

const column = (
	field: keyof Rationale & string,
	as: FieldColumn['as'],
	name: string,
	more: Partial<FieldColumn> = {},
): FieldColumn => ({ id: field, field, as, label: name, name, ...more });

const STATEMENT = column('statement', 'text', reasons.statement);
const METHOD = column('method', 'text', reasons.method);
const TRIGGER = column('changeTrigger', 'text', reasons.changeTrigger);
const REVIEW = column('nextReview', 'date', reasons.nextReview);
const VERSION = column('version', 'whole', reasons.version);
const NOTES = column('notes', 'text', reasons.notes);

export function StatementForm({
	view,
	rationale,
	place,
	onPlace,
	onStatement,
}: ReasonProps & { onStatement: () => void }) {
	const { plan } = view;
	const proposers = Object.fromEntries(
		plan.partners.filter(isActive).map((each) => [each.id, displayName(each)]),
	);
	const none = reasons.nobody;
	const proposedBy = column('proposedByPartnerId', 'choice', reasons.proposedBy, { words: proposers, none });
	const owner = column('ownerContactId', 'choice', reasons.owner, { words: contactWords(plan), none });
	const save = (field: FieldColumn, typed: string) => {
		const refused = saveField(view, 'rationales', rationale.id, field, typed);
		if (refused === null && field === STATEMENT) onStatement();
		return refused;
	};
	const shared = (field: FieldColumn) => ({
		row: rationale,
		column: field,
		readOnly: view.readOnly,
		wanted: wantedAt(place, 'reason', '', field.id),
		save: (typed: string) => save(field, typed),
	});
	return (
		<div className="reason-form">
			<FieldInput {...shared(STATEMENT)} long />
			<FieldInput {...shared(METHOD)} long />
			<FieldInput {...shared(TRIGGER)} long />
			<FieldInput {...shared(proposedBy)} />
			<FieldInput {...shared(VERSION)} />
			<FieldInput {...shared(owner)} />
			<FieldInput {...shared(REVIEW)} />
			<FieldInput {...shared(NOTES)} long />
			<div className="reason-buttons">
				<Button onPress={() => onPlace({ part: 'reason', id: '', field: 'edit' })}>{reasons.done}</Button>
			</div>
		</div>
	);
}
