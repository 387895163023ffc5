import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, type Change, diffPlans } from '../../shared/change';
import {
	describeChange,
	describeScenarioChange,
	partnersOfChange,
	withFormerRows,
} from '../../shared/describe';
import { removeWithDependants } from '../../shared/edits/removal';
import { setFields } from '../../shared/edits/row';
import { setInScenario } from '../../shared/edits/scenario';
import { setTargetOfPeriod } from '../../shared/edits/target';
import { arbitraryPlan } from '../generate/bid';
import { planOf, sampleText } from './format/sample';

const sample = planOf(sampleText());
const advocate = sample.posts.find((post) => post.partnerId === 'P4' && post.title === 'Specialist advocate');
const lines = (changes: readonly Change[], plan = sample) =>
	changes.map((change) => {
		const { subject, details } = describeChange(plan, change);
		return `${subject}: ${details.join(', ')}`;
	});

describe('A change in words', () => {
	it('says whose post it is, and before and after of each field', () => {
		const changes = setFields(sample, 'posts', advocate?.id ?? '', { fte: 0.9, salary: 31_000 });
		expect(lines(changes)).toEqual([
			'Post, Specialist advocate at Sabr Sisters: FTE 0.8 → 0.9, Salary £30,500 → £31,000',
		]);
	});

	it('of a target names the periods that changed and no others', () => {
		const args = { partnerId: 'P4', measureId: 'M1', periodIndex: 4, units: 18 };
		expect(lines(setTargetOfPeriod(sample, args))).toEqual([
			'Target, Sabr Sisters, advocacy starts: Y2 Q1 24 → 18',
		]);
	});

	it('of the bid itself needs no name; rates, money, dates and choices read as on screen', () => {
		const changes = setFields(sample, 'bid', sample.bid[0]?.id ?? '', {
			pbrShare: 0.125,
			maximumAward: 4_000_000,
			submissionDeadline: '2026-01-31',
			contingencyAllowed: 'capitalOnly',
			leadPartnerId: 'P1',
		});
		const [line] = lines(changes);
		expect(line).toMatch(/^The bid: Lead partner .+ → Elmfield/);
		expect(line).toContain('→ 12.5%');
		expect(line).toContain('→ £4,000,000');
		expect(line).toContain('28 Nov 2025 → 31 Jan 2026');
		expect(line).toContain('→ capital only');
	});

	it('says of what was taken out that it was, and still names it and its partner afterwards', () => {
		const changes = removeWithDependants(sample, 'partners', 'P4');
		const after = applyChanges(sample, changes);
		const said = lines(changes, withFormerRows(after, changes));
		expect(said).toContain('Partner, Sabr Sisters: taken out');
		expect(said).toContain('Post, Specialist advocate at Sabr Sisters: taken out');
		expect(said.join()).not.toContain('no longer in the bid');
	});

	it('of a scenario says what the scenario changes', () => {
		expect(
			sample.scenarioChanges.map((change) => describeScenarioChange(sample, change)).slice(0, 3),
		).toEqual([
			'Step from output to outcome, recovery outcomes, advocacy starts: Response rate 70% → 50%',
			expect.stringMatching(/Response rate 80% → 50%$/),
			'Northbeck leaves from Y1 Q1',
		]);
		const place = { scenarioId: 'S1', table: 'posts' as const, rowId: advocate?.id ?? '' };
		expect(lines(setInScenario(sample, place, 'fte', 0.5))).toEqual([
			'Scenario, Survey response falls to 50%: Post, Specialist advocate at Sabr Sisters: FTE 0.5',
		]);
	});

	it('is found for any two bids, and never empty', () => {
		fc.assert(
			fc.property(arbitraryPlan(), arbitraryPlan(), (one, other) => {
				for (const change of diffPlans(one, other)) {
					const { subject, details } = describeChange(other, change);
					expect(subject).not.toBe('');
					expect(details.join('')).not.toBe('');
				}
			}),
			{ numRuns: 25 },
		);
	});
});

describe('The partners a change concerns', () => {
	it('are the partner itself and whom a thing names, before or after', () => {
		const moved = setFields(sample, 'posts', advocate?.id ?? '', { partnerId: 'P1' });
		expect(moved.flatMap(partnersOfChange)).toEqual(['P4', 'P1']);
		expect(setFields(sample, 'partners', 'P2', { notes: 'Rang' }).flatMap(partnersOfChange)).toEqual(['P2']);
		expect(setFields(sample, 'measures', 'M1', { unit: 'people' }).flatMap(partnersOfChange)).toEqual([]);
	});
});
