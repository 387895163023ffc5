/** Who a partner is: names, membership, connection, kind, money behind it, how it records. */
import { useMemo } from 'react';
import { isActive, type Partner } from '../../../shared/plan';
import type { FieldColumn } from '../../ui/field-grid';
import { Section } from '../../ui/kit';
import { choices } from '../../words/everywhere';
import { kindHints, profile, typeHints } from '../../words/partners';
import { PartnerField } from './field-input';
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
				<PartnerField {...shared(NAME)} />
				<PartnerField {...shared(SHORT_NAME)} hint={profile.shortNameHint} />
				<PartnerField {...shared(MEMBERSHIP)} />
				<PartnerField {...shared(isActive(partner) ? REASON_IN : REASON_OUT)} />
				<PartnerField {...shared(KIND)} hint={kindHints[partner.kind ?? '']} />
				<PartnerField {...shared(TYPE)} hint={typeHints[partner.partnershipType ?? '']} />
				<PartnerField {...shared(YEARS)} />
				<PartnerField {...shared(CONNECTION)} />
				<PartnerField {...shared(INCOME)} />
				<PartnerField {...shared(RESERVES)} />
				<PartnerField {...shared(RECORDING)} />
				<PartnerField {...shared(NOTES)} long />
			</div>
		</Section>
	);
}
