import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { liveFigures } from '../../../shared/figures';
import { formFields } from '../../../shared/forms/fields';
import { isActive } from '../../../shared/plan';
import { arbitraryPlan } from '../../generate/bid';
import { samplePlan } from '../calc/sample-plan';

const TODAY = '2025-11-28';

describe('the figures a form may ask for', () => {
	const plan = samplePlan();
	const fields = formFields(plan, liveFigures(plan, TODAY));
	const value = (key: string) => fields.find((field) => field.key === key)?.value;

	test.each([
		['bid.lead', 'Harbour & Hearth Victim Trust (FICTIONAL)'],
		['bid.end', '2029-03-31'],
		['requested.total', 3_673_910],
		['requested.year1', 1_160_642],
		['match.year2', 144_000],
		['measure.M1.year1', 555],
		['partner.P4.name', 'Sabr Sisters Marlshire (FICTIONAL)'],
	])('%s is %s', (key, expected) => expect(value(key)).toBe(expected));

	test('hold nothing private', () => {
		const told = {
			...plan,
			posts: plan.posts.map((post, place) => (place === 0 ? { ...post, salary: 41_237 } : post)),
			partners: plan.partners.map((partner) => ({ ...partner, freeReserves: 7_654_321 })),
			positions: plan.positions.map((position) => ({ ...position, comment: 'between us' })),
		};
		const found = formFields(told, liveFigures(told, TODAY));
		const words = JSON.stringify(found);
		for (const secret of ['41237', '7654321', 'between us']) expect(words).not.toContain(secret);
		for (const { name } of plan.partners.filter((each) => !isActive(each))) expect(words).not.toContain(name);
	});

	test('have keys of their own, and of every partner and category the years add up, in any bid', () => {
		fc.assert(
			fc.property(arbitraryPlan(), (any) => {
				const found = formFields(any, liveFigures(any, TODAY));
				expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
				for (const total of found.filter(({ key, kind }) => key.endsWith('.total') && kind === 'money')) {
					const years = found.filter(({ key }) => key.startsWith(`${total.key.slice(0, -5)}year`));
					expect(years.reduce((sum, year) => sum + Number(year.value), 0)).toBeCloseTo(
						Number(total.value),
						4,
					);
				}
			}),
			{ numRuns: 25 },
		);
	});
});
