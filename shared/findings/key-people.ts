/** Key people: those with no deputy, and those who hold many roles. */
import type { Finding } from '../calc/figures';
import { isBlank } from '../calc/reasons';
import type { Row } from '../plan';
import { count, type FindingInput, makeFinding, nothing } from './finding';
import { tidyName } from './sentence';
import { ofContact, ofPartner, partnerName } from './subject';

/** More roles than this are too many for one person. */
const ROLES_MAX = 2;

type Contact = Row<'contacts'>;

export function keyPeopleFindings({ index }: FindingInput): Finding[] {
	const contacts = index.plan.contacts.filter(({ partnerId }) => index.partnerPlace.has(partnerId));
	const name = (contact: Contact) => partnerName(index, contact.partnerId);
	return [
		...contacts
			.filter(({ deputy }) => isBlank(deputy))
			.map((contact) =>
				makeFinding(
					'key-person-no-deputy',
					subjectsOf(contact),
					nothing,
					() => `${tidyName(contact.person)} (${contact.role}, ${name(contact)}) has no deputy.`,
				),
			),
		...people(contacts)
			.filter(({ roles }) => roles > ROLES_MAX)
			.map(({ first, roles }) =>
				makeFinding(
					'key-person-many-roles',
					subjectsOf(first),
					count(roles, ROLES_MAX),
					(v) => `${tidyName(first.person)} of ${name(first)} holds ${v} roles.`,
				),
			),
	];
}

const subjectsOf = ({ id, partnerId }: Contact): string[] => [ofPartner(partnerId), ofContact(id)];

/** Contacts hold one role each; the same name at the same partner is one person. */
function people(contacts: readonly Contact[]): { first: Contact; roles: number }[] {
	const found = new Map<string, { first: Contact; roles: number }>();
	for (const contact of contacts) {
		const key = `${contact.partnerId} ${tidyName(contact.person)}`;
		const person = found.get(key);
		if (person) person.roles += 1;
		else found.set(key, { first: contact, roles: 1 });
	}
	return [...found.values()];
}
