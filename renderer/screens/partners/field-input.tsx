/** One field of a partner in a form; each is saved as a step of its own. */
import type { ReactNode } from 'react';
import type { Partner } from '../../../shared/plan';
import { displayName } from '../../../shared/plan';
import { useBid } from '../../plan-store';
import type { FieldColumn } from '../../ui/field-grid';
import { FieldInput } from '../../ui/field-input';
import { profile } from '../../words/partners';
import { savePartnerEdits } from './partner-edits';

interface PartnerFieldProps {
	partner: Partner;
	column: FieldColumn;
	readOnly: boolean;
	/** A new object puts the caret here. */
	wanted: object | null;
	hint?: ReactNode;
	/** More than one line of text. */
	long?: boolean;
}

export function PartnerField({ partner, ...field }: PartnerFieldProps) {
	const { plan } = useBid();
	const { column } = field;
	const save = (typed: string) => {
		const edit = { lineId: partner.id, columnId: column.id, typed };
		const step = profile.edited(column.name, displayName(partner));
		return savePartnerEdits(plan, [column], [edit], step)[0]?.reason ?? null;
	};
	return <FieldInput row={partner} save={save} {...field} />;
}
