/** Who a partner is: names, membership, connection, kind, money behind it, how it records. */
import { useMemo } from 'react';
import { isActive, type Partner } from '../../../shared/plan';
import type { FieldColumn } from '../../ui/field-grid';
import { Section } from '../../ui/kit';
import { choices } from '../../words/everywhere';
import { kindHints, profile, typeHints } from '../../words/partners';
import { FieldInput } from './field-input';
import type { PartnersView } from './partners-view';

const field = (
	id: keyof Partner,
	as: FieldColumn['as'],
	label: string,
	more: Partial<FieldColumn> = {},
): FieldColumn => ({ id, field: id, as, label, name: label, ...more });

const NAME = field('name', 'text', profile.name);
const SHORT_NAME = field('shortName', 'text', profile.shortName);
const MEMBERSHIP = field('membership', 'choice', profile.membership, { words: choices.membership });
const REASON_OUT = field('membershipReason', 'text', profile.membershipReason);
const REASON_IN = field('membershipReason', 'text', profile.membershipNote);
const KIND = field('kind', 'choice', profile.kind, { words: choices.partnerKind, none: profile.none });
const TYPE = field('partnershipType', 'choice', profile.type, {
	words: choices.partnershipType,
	none: profile.none,
});
const YEARS = field('connectionYears', 'decimal', profile.years);
const CONNECTION = field('connectionNote', 'text', profile.connection);
const INCOME = field('annualIncome', 'whole', profile.income);
const RESERVES = field('freeReserves', 'whole', profile.reserves);
const RECORDING = field('recordingSystem', 'text', profile.recording);
const NOTES = field('notes', 'text', profile.notes);

export function ProfileSection({ view, partner }: { view: PartnersView; partner: Partner }) {
	const { jump, readOnly } = view;
	const wanted = useMemo(() => (jump?.part === 'profile' ? { columnId: jump.columnId } : null), [jump]);
	const shared = (column: FieldColumn) => ({
		partner,
		column,
		readOnly,
		wanted: wanted?.columnId === column.id ? wanted : null,
	});
	return (
		<Section title={profile.title} className="partner-profile">
			<div className="partner-form">
				<FieldInput {...shared(NAME)} />
				<FieldInput {...shared(SHORT_NAME)} hint={profile.shortNameHint} />
				<FieldInput {...shared(MEMBERSHIP)} />
				<FieldInput {...shared(isActive(partner) ? REASON_IN : REASON_OUT)} />
				<FieldInput {...shared(KIND)} hint={kindHints[partner.kind ?? '']} />
				<FieldInput {...shared(TYPE)} hint={typeHints[partner.partnershipType ?? '']} />
				<FieldInput {...shared(YEARS)} />
				<FieldInput {...shared(CONNECTION)} />
				<FieldInput {...shared(INCOME)} />
				<FieldInput {...shared(RESERVES)} />
				<FieldInput {...shared(RECORDING)} />
				<FieldInput {...shared(NOTES)} long />
			</div>
		</Section>
	);
}
