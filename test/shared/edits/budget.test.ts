import { describe, expect, it } from 'vitest';
import { applyChanges, type Change } from '../../../shared/change';
import {
	addLine,
	addMatch,
	addPool,
	addPostLines,
	duplicateLine,
	setLineMethod,
	setLinePost,
	typeAmount,
	typeLine,
	uncostedPosts,
} from '../../../shared/edits/budget';
import { findRow, removeRow } from '../../../shared/edits/row';
import { liveFigures } from '../../../shared/figures';
import { only, type Plan } from '../../../shared/plan';
import { checkPlan } from '../../../shared/rules/plan';
import { samplePlan } from '../calc/sample-plan';

const plan = samplePlan();
const TODAY = '2025-11-28';

/** The plan after an edit that was taken; no rule of the bid may be broken by it. */
function planAfter(changes: Change[] | string, before: Plan = plan): Plan {
	if (typeof changes === 'string') throw new Error(changes);
	const next = applyChanges(before, changes);
	expect(checkPlan(next)).toEqual([]);
	return next;
}
const line = (of: Plan, id: string) => findRow(of, 'budgetLines', id);
const costOf = (of: Plan, id: string) =>
	liveFigures(of, TODAY).costs.lines.find(({ lineId }) => lineId === id)?.byYear;
const typed = (id: string, field: string, text: string, amounts: number[] = []) =>
	typeLine(plan, { id, field, typed: text, amounts });

describe('adding to a budget', () => {
	it('a new running cost stands right after the line it was added at and costs nothing yet', () => {
		const made = addLine(plan, {
			partnerId: 'P3',
			kind: 'running',
			description: 'Room hire',
			afterId: 'P3-travel',
		});
		const next = planAfter(made.changes);
		const places = next.budgetLines.map(({ id }) => id);
		expect(places.indexOf(made.id)).toBe(places.indexOf('P3-travel') + 1);
		expect(costOf(next, made.id)).toEqual([0, 0, 0]);
	});

	it('a capital item is capital and typed for each year; consortium management counts as the lead’s fee', () => {
		const capital = addLine(plan, { partnerId: 'P3', kind: 'capital', description: 'Van' });
		expect(line(planAfter(capital.changes), capital.id)).toMatchObject({
			costType: 'capital',
			method: 'byYear',
			byYear: [0, 0, 0],
		});
		const fee = addLine(plan, { partnerId: 'P0', kind: 'management', description: 'Management' });
		expect(line(planAfter(fee.changes), fee.id)).toMatchObject({
			category: 'management',
			leadManagement: true,
		});
	});

	it('posts without a budget line are named, and their new lines cost what the posts cost', () => {
		const fewer = planAfter(removeRow(plan, 'budgetLines', 'P3-pay-cyp'));
		const without = planAfter(removeRow(fewer, 'budgetLines', 'P3-pay-leadt'), fewer);
		const posts = uncostedPosts(without, 'P3').map(({ id }) => id);
		expect(posts).toEqual(['P3-cyp', 'P3-leadt']);
		const changes = addPostLines(without, posts);
		const next = planAfter(changes, without);
		expect(uncostedPosts(next, 'P3')).toEqual([]);
		expect(changes.map(({ id }) => costOf(next, id))).toEqual([
			costOf(plan, 'P3-pay-cyp'),
			costOf(plan, 'P3-pay-leadt'),
		]);
	});

	it('a copy of a post’s line keeps its amounts but not the post, which may not be costed twice', () => {
		const made = duplicateLine(plan, 'P3-pay-cyp', [51600, 53193, 54834]);
		const next = planAfter(made.changes);
		expect(line(next, made.id)).toMatchObject({
			method: 'byYear',
			byYear: [51600, 53193, 54834],
			postId: null,
		});
		expect(liveFigures(next, TODAY).findings.map(({ code }) => code)).not.toContain('post-costed-twice');
	});

	it('a new pool and a new match change no figure until something is typed', () => {
		const pool = planAfter(addPool(plan, 'P3', 'Rent').changes);
		const both = planAfter(addMatch(pool, 'P3', 'Trust').changes, pool);
		expect(liveFigures(both, TODAY).costs.requested).toBe(liveFigures(plan, TODAY).costs.requested);
	});
});

describe('how a line is worked out', () => {
	it('turning an inflated line into typed years keeps what it costs', () => {
		const amounts = costOf(plan, 'P3-travel') ?? [];
		const next = planAfter(setLineMethod(plan, 'P3-travel', 'byYear', amounts));
		expect(costOf(next, 'P3-travel')).toEqual([4800, 4920, 5043]);
		expect(line(next, 'P3-travel')?.year1Amount).toBeNull();
	});

	it('turning typed years into an inflated line keeps year 1', () => {
		const next = planAfter(setLineMethod(plan, 'P3-capital', 'inflated', [2600, 0, 0]));
		expect(costOf(next, 'P3-capital')?.[0]).toBe(2600);
	});

	it('a line follows a post only once the post is chosen', () => {
		expect(typed('P3-travel', 'method', 'post')).toMatch(/Choose the post/);
		const next = planAfter(setLinePost(plan, 'P3-travel', 'P3-cyp', []));
		expect(costOf(next, 'P3-travel')).toEqual(costOf(plan, 'P3-pay-cyp'));
	});

	it('a line let go from its post keeps the amounts the post gave it', () => {
		const next = planAfter(setLinePost(plan, 'P3-pay-cyp', null, [51600, 53193, 54834]));
		expect(costOf(next, 'P3-pay-cyp')).toEqual([51600, 53193, 54834]);
	});

	it('the category capital makes a line capital, and leaving it makes it revenue again', () => {
		const capital = planAfter(typed('P3-travel', 'category', 'capital'));
		expect(line(capital, 'P3-travel')?.costType).toBe('capital');
		expect(line(planAfter(typed('P3-capital', 'category', 'equipment')), 'P3-capital')?.costType).toBe(
			'revenue',
		);
		expect(line(planAfter(typed('P3-travel', 'category', 'training')), 'P3-travel')?.costType).toBe(
			'revenue',
		);
	});
});

describe('amounts by year', () => {
	it('year 1 of an inflated line is typed and carries the other years', () => {
		const amount = { of: 'budgetLines', id: 'P3-travel', yearIndex: 0, typed: '£6,000' } as const;
		expect(costOf(planAfter(typeAmount(plan, amount)), 'P3-travel')).toEqual([6000, 6150, 6304]);
	});

	it.each([
		['a later year of an inflated line', 'P3-travel', 1],
		['any year of a post', 'P3-pay-cyp', 0],
	])('%s is worked out and not typed over', (_name, id, yearIndex) => {
		expect(typeAmount(plan, { of: 'budgetLines', id, yearIndex, typed: '1' })).toMatch(/worked out/);
	});

	it('a single year of typed years and of match is set, and an emptied one is 0', () => {
		const set = (of: 'budgetLines' | 'matchFunding', id: string, text: string) =>
			planAfter(typeAmount(plan, { of, id, yearIndex: 0, typed: text }));
		expect(line(set('budgetLines', 'P3-capital', '900'), 'P3-capital')?.byYear).toEqual([900, 0, 0]);
		expect(findRow(set('matchFunding', 'MF1', ''), 'matchFunding', 'MF1')?.byYear).toEqual([0, 66000, 66000]);
	});

	it('pence, words and minus amounts are refused with a reason', () => {
		for (const text of ['4800.50', 'lots', '-5'])
			expect(typeof typeAmount(plan, { of: 'budgetLines', id: 'P3-travel', yearIndex: 0, typed: text })).toBe(
				'string',
			);
	});

	it('the first maximum of a year holds for all years, the next for its own, and an emptied one for none', () => {
		const type = (before: Plan, yearIndex: number, text: string) =>
			planAfter(typeAmount(before, { of: 'maximum', id: '', yearIndex, typed: text }), before);
		const none = type(plan, 0, '');
		expect(only(none, 'bid').maximumAwardByYear).toBeNull();
		const first = type(none, 1, '1,000,000');
		expect(only(first, 'bid').maximumAwardByYear).toEqual([1_000_000, 1_000_000, 1_000_000]);
		expect(only(type(first, 2, '5'), 'bid').maximumAwardByYear).toEqual([1_000_000, 1_000_000, 5]);
	});
});
