import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, invertChanges } from '../../../shared/change';
import { duplicatePartner } from '../../../shared/edits/duplicate-partner';
import { liveFigures } from '../../../shared/figures';
import { isActive, only, type Plan, TABLE_NAMES } from '../../../shared/plan';
import { checkPlan } from '../../../shared/rules/plan';
import { arbitraryPlan } from '../../generate/bid';
import { planOf, sampleText } from '../format/sample';

const TODAY = '2025-11-28';
const samplePlan = () => planOf(sampleText());
const own = (plan: Plan, partnerId: string) => ({
	posts: plan.posts.filter((row) => row.partnerId === partnerId),
	lines: plan.budgetLines.filter((row) => row.partnerId === partnerId),
	targets: plan.targets.filter((row) => row.partnerId === partnerId),
	checks: plan.dueDiligence.filter((row) => row.partnerId === partnerId),
	match: plan.matchFunding.filter((row) => row.partnerId === partnerId),
});

describe('a duplicate of Sabr Sisters', () => {
	const plan = samplePlan();
	const made = duplicatePartner(plan, 'P4');
	const after = applyChanges(plan, made.changes);
	const [old, copy] = [own(after, 'P4'), own(after, made.id)];

	it('stands right after it under a name of its own, invited', () => {
		const place = after.partners.findIndex(({ id }) => id === 'P4');
		expect(after.partners[place + 1]).toMatchObject({
			id: made.id,
			shortName: 'Sabr Sisters (copy)',
			membership: 'invited',
			annualIncome: null,
			freeReserves: null,
			connectionYears: null,
		});
		expect(only(after, 'bid').leadPartnerId).toBe('P0');
	});

	it('has its posts, each costed by a line of its own', () => {
		expect(copy.posts.map(({ title, fte, roleId }) => [title, fte, roleId])).toEqual(
			old.posts.map(({ title, fte, roleId }) => [title, fte, roleId]),
		);
		const posts = new Set(copy.posts.map(({ id }) => id));
		const costed = copy.lines.filter(({ method }) => method === 'post');
		expect(costed.length).toBeGreaterThan(0);
		expect(costed.filter(({ postId }) => !posts.has(String(postId)))).toEqual([]);
	});

	it('has its targets, and has not been asked about any of them', () => {
		expect(copy.targets.map(({ measureId, byPeriod }) => [measureId, byPeriod])).toEqual(
			old.targets.map(({ measureId, byPeriod }) => [measureId, byPeriod]),
		);
		expect(after.positions.filter(({ partnerId }) => partnerId === made.id)).toEqual([]);
	});

	it('has every check still to be made, and match still to be applied for', () => {
		expect(copy.checks.map(({ item, critical }) => [item, critical])).toEqual(
			old.checks.map(({ item, critical }) => [item, critical]),
		);
		const open = { status: 'inProgress', expires: null, action: '', actionBy: null, note: '' };
		for (const check of copy.checks) expect(check).toMatchObject(open);
		expect(copy.match.map(({ status }) => status)).toEqual(old.match.map(() => 'notApplied'));
	});

	it('names no person, no risk and no agreed share of it', () => {
		for (const table of ['contacts', 'offers', 'riskLinks', 'riskShares', 'customShares'] as const)
			expect(after[table]).toBe(plan[table]);
	});

	it('can be duplicated again', () => {
		const again = applyChanges(after, duplicatePartner(after, 'P4').changes);
		expect(again.partners.map(({ shortName }) => shortName)).toContain('Sabr Sisters (copy 2)');
	});
});

describe('a duplicate of any partner', () => {
	it('keeps the bid valid, leaves all that was there alone and is undone', () => {
		fc.assert(
			fc.property(arbitraryPlan(), fc.nat(), (plan, pick) => {
				const partner = plan.partners[pick % plan.partners.length];
				const { id, changes } = duplicatePartner(plan, partner?.id ?? '');
				const after = applyChanges(plan, changes);
				expect(checkPlan(after)).toEqual([]);
				expect(changes.every(({ before }) => before === null)).toBe(true);
				for (const table of TABLE_NAMES)
					expect(after[table]).toEqual(expect.arrayContaining([...plan[table]]));
				expect(after.partners.find((each) => each.id === id)?.name).toMatch(/ \(copy( \d+)?\)$/);
				expect(applyChanges(after, invertChanges(changes))).toEqual(plan);
			}),
			{ numRuns: 100 },
		);
	});

	it('that is in the bid has the capacity and the cost of the other', () => {
		fc.assert(
			fc.property(arbitraryPlan(), fc.nat(), (plan, pick) => {
				const active = plan.partners.filter(isActive);
				const from = active[pick % active.length]?.id ?? '';
				const { id, changes } = duplicatePartner(plan, from);
				const { capacity, costs } = liveFigures(applyChanges(plan, changes), TODAY);
				const of = (partnerId: string) => ({
					capacity: capacity
						.filter((each) => each.partnerId === partnerId)
						.map(({ measureId, capacityTotal, targetTotal }) => [measureId, capacityTotal, targetTotal]),
					cost: costs.byPartner.find((each) => each.partnerId === partnerId)?.costByYear,
				});
				expect(of(id)).toEqual(of(from));
			}),
			{ numRuns: 60 },
		);
	});

	it('that is gone is nothing', () => {
		expect(duplicatePartner(samplePlan(), 'P99')).toEqual({ id: '', changes: [] });
	});
});
