import { describe, expect, it } from 'vitest';
import { agreementProgress, keyPeople } from '../../../shared/calc/agreement';
import { liveFigures } from '../../../shared/figures';
import { samplePlan } from './sample-plan';

const plan = samplePlan();
const findings = liveFigures(plan, '2025-11-28').findings;
const contactsOf = (code: string) =>
	findings
		.filter((finding) => finding.code === code)
		.map(({ subjects }) => subjects[1]?.replace('contact:', ''));

describe('the agreement of the sample', () => {
	it('has 9 of its 17 required items agreed, and names the others', () => {
		const progress = agreementProgress(plan);
		expect(progress).toMatchObject({ required: 17, agreed: 9 });
		expect(progress.share).toBeCloseTo(9 / 17);
		expect(progress.missing).toEqual([
			'What happens if a partner does not deliver',
			'Payment terms and cash advances',
			'Leaving, ending and replacing a partner',
			'Signatures',
		]);
	});

	it('has as many gaps as there are findings about it', () => {
		const { missing, drafted } = agreementProgress(plan);
		const gaps = findings.filter(({ code }) => code === 'agreement-gap');
		expect(missing.length + drafted.length).toBe(gaps.length);
	});

	it('leaves out a required item that is not needed here, and has no share with no item', () => {
		const items = plan.agreementItems.map((each) => ({ ...each, status: 'notNeeded' as const }));
		expect(agreementProgress({ agreementItems: items })).toMatchObject({ required: 0, share: null });
	});
});

describe('key people', () => {
	const people = keyPeople(plan);
	it('hold the roles of all their contacts at one partner', () => {
		expect(people.find(({ person }) => person.startsWith('Nadia Rahim'))).toMatchObject({
			partnerId: 'P4',
			contactId: 'C12',
			roles: ['chiefOfficer', 'finance', 'safeguarding', 'data'],
			deputies: ['Salma Noor (FICTIONAL)'],
			uncovered: { contactId: 'C12', role: 'chiefOfficer' },
			uncoveredCount: 3,
			tooMany: true,
		});
	});

	it('are those the findings name, for many roles and for no deputy', () => {
		expect(people.filter(({ tooMany }) => tooMany).map(({ contactId }) => contactId)).toEqual(
			contactsOf('key-person-many-roles'),
		);
		expect(people.reduce((sum, { uncoveredCount }) => sum + uncoveredCount, 0)).toBe(
			contactsOf('key-person-no-deputy').length,
		);
	});

	it('are one person whatever the spaces in the name, and two at two partners', () => {
		const [first] = plan.contacts;
		if (!first) throw new Error('the sample has contacts');
		const contacts = [
			first,
			{ ...first, id: 'X1', person: `  ${first.person.replace(' ', '  ')} ` },
			{ ...first, id: 'X2', partnerId: 'P1' },
		];
		expect(keyPeople({ partners: plan.partners, contacts }).map(({ roles }) => roles.length)).toEqual([2, 1]);
	});
});
