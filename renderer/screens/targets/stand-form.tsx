/** A partner's stand, open to be changed field by field. */
import { standOrNone } from '../../../shared/edits/reason';
import type { Position } from '../../../shared/plan';
import { only } from '../../../shared/plan';
import { showCount } from '../../../shared/text';
import type { FieldColumn } from '../../ui/field-grid';
import { FieldInput } from '../../ui/field-input';
import { Button } from '../../ui/kit';
import { periodWord } from '../../words/capacity';
import { reasons, standChoices, standForm } from '../../words/reasons';
import { wantedAt } from './reason-place';
import { saveStand } from './reason-saves';
import type { StandProps } from './reason-view';

const column = (
	field: keyof Position & string,
	as: FieldColumn['as'],
	name: string,
	more: Partial<FieldColumn> = {},
): FieldColumn => ({ id: field, field, as, label: name, name, ...more });

const STATUS = column('status', 'choice', standForm.status, { words: standChoices });
const BY = column('by', 'text', standForm.by);
const DATE = column('date', 'date', standForm.date);
const CONDITION = column('condition', 'text', standForm.condition);
const COMMENT = column('comment', 'text', standForm.comment);
const FRONTLINE = column('frontlineConsulted', 'yesNo', standForm.frontline);

export function StandForm({ view, rationale, partner, place, onPlace }: StandProps) {
	const position = standOrNone(view.plan, rationale.id, partner.id);
	const ownFigure = column(
		'counterTarget',
		'whole',
		standForm.ownFigure(periodWord(only(view.plan, 'bid').periodMonths)),
	);
	const shared = (field: FieldColumn) => ({
		row: position,
		column: field,
		readOnly: view.readOnly,
		wanted: wantedAt(place, 'stand', partner.id, field.id),
		save: (typed: string) => saveStand(view, partner, field, typed),
	});
	const { status, agreedTotal, counterTarget, condition } = position;
	const agreed = agreedTotal === null ? undefined : standForm.agreedTo(showCount(agreedTotal));
	return (
		<div className="reason-form">
			<FieldInput {...shared(STATUS)} hint={agreed} />
			{(status === 'disputed' || counterTarget !== null) && <FieldInput {...shared(ownFigure)} />}
			{(status === 'agreedWithCondition' || condition !== '') && <FieldInput {...shared(CONDITION)} long />}
			<FieldInput {...shared(BY)} />
			<FieldInput {...shared(DATE)} />
			<FieldInput {...shared(FRONTLINE)} />
			<FieldInput {...shared(COMMENT)} long />
			<div className="reason-buttons">
				<Button onPress={() => onPlace({ part: 'stand', id: partner.id, field: 'edit' })}>
					{reasons.done}
				</Button>
			</div>
		</div>
	);
}
