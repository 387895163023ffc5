/** Contacts and deputies of a partner, and what it offers and needs. */
import { useCallback, useMemo } from 'react';
import { addRow } from '../../../shared/edits/row';
import { displayName, type Partner, type Row } from '../../../shared/plan';
import type { FieldColumn } from '../../ui/field-grid';
import type { GridCell } from '../../ui/grid/model';
import { Mark } from '../../ui/kit';
import { TableSection } from '../../ui/table-section';
import { choices } from '../../words/everywhere';
import { contacts, line, offers, partners } from '../../words/partners';
import { usePartJump } from './part-jump';
import type { PartnersView } from './partners-view';

const CONTACT_COLUMNS: readonly FieldColumn[] = [
	{ id: 'person', field: 'person', as: 'text', label: contacts.person, name: contacts.person, width: 170 },
	{
		id: 'role',
		field: 'role',
		as: 'choice',
		words: choices.contactRole,
		label: contacts.role,
		name: contacts.role,
		width: 110,
	},
	{ id: 'deputy', field: 'deputy', as: 'text', label: contacts.deputy, name: contacts.deputy, width: 150 },
	{ id: 'email', field: 'email', as: 'text', label: contacts.email, name: contacts.email, width: 130 },
	{ id: 'phone', field: 'phone', as: 'text', label: contacts.phone, name: contacts.phone, width: 96 },
	{
		id: 'note',
		field: 'note',
		as: 'text',
		label: contacts.note,
		name: contacts.note,
		width: 180,
		className: 'clip-180',
	},
];

const personOf = ({ person }: Row<'contacts'>) => person;

/** A contact with no deputy is said, not left blank. */
const contactMore = (row: Row<'contacts'>, column: FieldColumn): Partial<GridCell> =>
	column.id === 'deputy' && row.deputy.trim() === ''
		? { text: <Mark level="warn">{contacts.noDeputy}</Mark>, plain: contacts.noDeputy }
		: {};

export function ContactsSection({ view, partner }: { view: PartnersView; partner: Partner }) {
	const { plan } = view;
	const goTo = usePartJump(view, 'contacts');
	const rows = useMemo(
		() => plan.contacts.filter(({ partnerId }) => partnerId === partner.id),
		[plan.contacts, partner.id],
	);
	return (
		<TableSection
			table="contacts"
			title={contacts.title}
			columns={CONTACT_COLUMNS}
			rows={rows}
			nameOf={personOf}
			cellMore={contactMore}
			className="partner-wide"
			goTo={goTo}
			flexible
			removeLabel={partners.remove}
			adding={[
				{
					label: contacts.add,
					step: line.added(contacts.newPerson, displayName(partner)),
					make: () =>
						addRow(plan, 'contacts', { partnerId: partner.id, person: contacts.newPerson, role: 'other' }),
				},
			]}
			empty={contacts.empty}
		/>
	);
}

const OFFER_COLUMNS: readonly FieldColumn[] = [
	{
		id: 'kind',
		field: 'kind',
		as: 'choice',
		words: choices.offerKind,
		label: offers.kind,
		name: offers.kind,
		width: 104,
	},
	{
		id: 'topic',
		field: 'topic',
		as: 'choice',
		words: choices.topic,
		label: offers.topic,
		name: offers.topic,
		width: 104,
	},
	{
		id: 'detail',
		field: 'detail',
		as: 'text',
		label: offers.detail,
		name: offers.detail,
		className: 'clip-wide',
	},
];

export function OffersSection({ view, partner }: { view: PartnersView; partner: Partner }) {
	const { plan } = view;
	const goTo = usePartJump(view, 'offers');
	const rows = useMemo(
		() => plan.offers.filter(({ partnerId }) => partnerId === partner.id),
		[plan.offers, partner.id],
	);
	const nameOf = useCallback(
		({ kind, topic }: Row<'offers'>) =>
			`${choices.offerKind?.[kind] ?? kind} ${(choices.topic?.[topic] ?? topic).toLowerCase()}`,
		[],
	);
	return (
		<TableSection
			table="offers"
			title={offers.title}
			columns={OFFER_COLUMNS}
			rows={rows}
			nameOf={nameOf}
			goTo={goTo}
			flexible
			removeLabel={partners.remove}
			adding={[
				{
					label: offers.add,
					step: line.added(offers.noun, displayName(partner)),
					make: () => addRow(plan, 'offers', { partnerId: partner.id, kind: 'offer', topic: 'other' }),
				},
			]}
			empty={offers.empty}
		/>
	);
}
