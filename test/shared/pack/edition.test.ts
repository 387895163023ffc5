import { describe, expect, test } from 'vitest';
import { boardPack } from '../../../shared/pack/board-pack';
import { isActive, type Partner } from '../../../shared/plan';
import { markedPlan, orderOf, packOf, pounds, textsOf } from './sample-pack';

const plan = markedPlan();
const active = plan.partners.filter(isActive);

/** What no other partner may read of this one. */
function secretsOf(partner: Partner): string[] {
	const ofPartner = (row: { partnerId: string }) => row.partnerId === partner.id;
	return [
		partner.name,
		partner.shortName,
		partner.membershipReason,
		partner.notes,
		partner.freeReserves === null ? '' : pounds(partner.freeReserves),
		...plan.posts
			.filter(ofPartner)
			.flatMap(({ title, salary }) => [title, ...(salary > 0 ? [pounds(salary)] : [])]),
		...plan.contacts.filter(ofPartner).map(({ person }) => person),
		...plan.positions.filter(ofPartner).flatMap(({ comment, condition }) => [comment, condition]),
	].filter((text) => text.trim() !== '');
}

describe('a partner’s own edition', () => {
	test.each(active.map(({ shortName, id }) => [shortName, id]))(
		'for %s holds nothing of another partner',
		(_name, id) => {
			const own = active.find((partner) => partner.id === id);
			const ownWords = own ? secretsOf(own) : [];
			const printed = textsOf(packOf(plan, { partnerId: id })).join('\n');
			const others = plan.partners.filter((partner) => partner.id !== id).flatMap(secretsOf);
			expect(others.length).toBeGreaterThan(40);
			// A title such as IDVA is held by several partners, and is a word of the bid.
			const secrets = others.filter((text) => !ownWords.includes(text));
			expect(secrets.filter((text) => printed.includes(text))).toEqual([]);
			expect(printed).toContain(own?.shortName);
		},
	);

	test('shows the partner its own figures', () => {
		const printed = textsOf(packOf(plan, { partnerId: 'P4' })).join('\n');
		for (const own of ['£18,059', '272 advocacy starts', '193.8']) expect(printed).toContain(own);
	});

	test('stays the same, word for word, when another partner’s private words and reserves change', () => {
		const changed = {
			...plan,
			partners: plan.partners.map((partner) =>
				partner.id === 'P4'
					? partner
					: {
							...partner,
							notes: 'X',
							membershipReason: 'Y',
							freeReserves: partner.freeReserves && partner.freeReserves + 1,
						},
			),
			positions: plan.positions.map((row) =>
				row.partnerId === 'P4' ? row : { ...row, comment: 'Z', counterTarget: 1 },
			),
		};
		expect(packOf(changed, { partnerId: 'P4' })).toEqual(packOf(plan, { partnerId: 'P4' }));
	});

	test('is refused for an organisation that is not in the bid', () => {
		const left = plan.partners.find((partner) => !isActive(partner));
		expect(boardPack(orderOf(plan, { partnerId: left?.id ?? '' }))).toBeNull();
	});
});
