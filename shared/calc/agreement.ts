/** How far the partnership agreement is, and the people who carry it. */
import { isActive, type Plan, type Row } from '../plan';
import { quotient } from '../quantity';
import type { Ratio } from './figures';

export interface AgreementProgress {
	/** Items that are required and needed here. */
	required: number;
	/** Of these, agreed. */
	agreed: number;
	share: Ratio;
	/** Required items as they are named, by status, in the order of the checklist. */
	missing: string[];
	drafted: string[];
}

/**
 * Counts the required items of the checklist. One marked not needed drops out; share is agreed of required, null
 * with no item. Source: domain notes, models and agreement; the finding agreement-gap names the same items.
 */
export function agreementProgress(plan: Pick<Plan, 'agreementItems'>): AgreementProgress {
	const required = plan.agreementItems.filter((each) => each.required && each.status !== 'notNeeded');
	const named = (status: Row<'agreementItems'>['status']) =>
		required.filter((each) => each.status === status).map(({ item }) => item);
	const agreed = named('agreed').length;
	return {
		required: required.length,
		agreed,
		share: quotient(agreed, required.length),
		missing: named('missing'),
		drafted: named('drafted'),
	};
}

/** More roles than this are too many for one person; the finding key-person-many-roles tests the same. */
const ROLES_MAX = 2;

export interface KeyPerson {
	partnerId: string;
	person: string;
	/** The first entry of this person among the contacts. */
	contactId: string;
	roles: Row<'contacts'>['role'][];
	deputies: string[];
	/** The first role nobody else can fill: its contact; null where every role has a deputy. */
	uncovered: { contactId: string; role: Row<'contacts'>['role'] } | null;
	uncoveredCount: number;
	tooMany: boolean;
}

/**
 * Contacts of active partners as people: a contact holds one role, and the same name at the same partner is one
 * person, white space aside. In the order of partners, then contacts.
 */
export function keyPeople(plan: Pick<Plan, 'partners' | 'contacts'>): KeyPerson[] {
	return plan.partners.filter(isActive).flatMap(({ id }) => {
		const byName = new Map<string, Row<'contacts'>[]>();
		for (const contact of plan.contacts) {
			if (contact.partnerId !== id) continue;
			const name = tidy(contact.person);
			const rows = byName.get(name);
			if (rows) rows.push(contact);
			else byName.set(name, [contact]);
		}
		return [...byName].map(([person, rows]) => personOf(person, rows));
	});
}

function personOf(person: string, rows: readonly Row<'contacts'>[]): KeyPerson {
	const [first] = rows;
	const uncovered = rows.filter(({ deputy }) => tidy(deputy) === '');
	const [open] = uncovered;
	return {
		partnerId: first?.partnerId ?? '',
		person,
		contactId: first?.id ?? '',
		roles: rows.map(({ role }) => role),
		deputies: [...new Set(rows.map(({ deputy }) => tidy(deputy)).filter(Boolean))],
		uncovered: open ? { contactId: open.id, role: open.role } : null,
		uncoveredCount: uncovered.length,
		tooMany: rows.length > ROLES_MAX,
	};
}

const tidy = (name: string): string => name.trim().replace(/\s+/g, ' ');
