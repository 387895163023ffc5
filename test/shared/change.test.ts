import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { applyChanges, changedFields, invertChanges, mergeChanges } from '../../shared/change';
import { addPost, removePost } from '../../shared/edits/partner';
import { removeWithDependants } from '../../shared/edits/removal';
import { addRow, setFields } from '../../shared/edits/row';
import { setTargetOfPeriod, shapedProfile } from '../../shared/edits/target';
import type { Plan, TableName } from '../../shared/plan';
import { checkPlan } from '../../shared/rules/plan';
import { arbitraryPlan } from '../generate/bid';
import { planOf, sampleText } from './format/sample';

let sample: Plan;
beforeAll(() => {
	sample = planOf(sampleText());
});

describe('Changes', () => {
	it('laid over a plan and taken back leave the plan as it was', () => {
		const removable: TableName[] = [
			'partners',
			'posts',
			'measures',
			'roles',
			'risks',
			'rationales',
			'contacts',
		];
		fc.assert(
			fc.property(arbitraryPlan(), fc.constantFrom(...removable), fc.nat(), (plan, table, pick) => {
				const rows = plan[table];
				fc.pre(rows.length > 0);
				const changes = removeWithDependants(plan, table, rows[pick % rows.length]?.id ?? '');
				expect(applyChanges(applyChanges(plan, changes), invertChanges(changes))).toEqual(plan);
			}),
			{ numRuns: 60 },
		);
	});

	it('merged into one a row do the same as one after the other', () => {
		const post = sample.posts[0];
		if (!post) throw new Error('The sample has posts.');
		const first = setFields(sample, 'posts', post.id, { fte: 7 });
		const second = setFields(applyChanges(sample, first), 'posts', post.id, { fte: 8, heads: 9 });
		const merged = mergeChanges([...first, ...second]);
		expect(merged).toHaveLength(1);
		expect(applyChanges(sample, merged)).toEqual(applyChanges(applyChanges(sample, first), second));
		expect(merged.map(changedFields)).toEqual([['fte', 'heads']]);
	});

	it('that end where they began are no changes', () => {
		const added = addRow(sample, 'scenarios', { name: 'Short-lived' });
		expect(mergeChanges([...added.changes, ...invertChanges(added.changes)])).toEqual([]);
	});

	it('leave tables that they do not name the same object', () => {
		const next = applyChanges(sample, setFields(sample, 'bid', 'B1', { title: 'Other' }));
		expect(next.posts).toBe(sample.posts);
		expect(next.bid).not.toBe(sample.bid);
	});
});

describe('Taking something out', () => {
	it('takes what cannot stand without it and leaves a valid bid', () => {
		fc.assert(
			fc.property(
				arbitraryPlan(),
				fc.constantFrom<TableName>('posts', 'risks', 'offers', 'targets'),
				fc.nat(),
				(plan, table, pick) => {
					const rows = plan[table];
					fc.pre(rows.length > 0);
					const after = applyChanges(
						plan,
						removeWithDependants(plan, table, rows[pick % rows.length]?.id ?? ''),
					);
					expect(checkPlan(after)).toEqual([]);
				},
			),
			{ numRuns: 60 },
		);
	});

	it('of a partner takes its posts, lines and targets and empties what only mentions it', () => {
		const after = applyChanges(sample, removeWithDependants(sample, 'partners', 'P4'));
		const naming = JSON.stringify(Object.entries(after).filter(([table]) => table !== 'scenarioChanges'));
		expect(naming).not.toContain('"P4"');
		expect(after.risks).toHaveLength(sample.risks.length);
		expect(checkPlan(after)).toEqual([]);
	});
});

describe('Putting something in', () => {
	it('right after another row stands there, before those that followed', () => {
		const { id, changes } = addRow(sample, 'scenarios', { name: 'Between' }, { afterId: 'S1' });
		expect(applyChanges(sample, changes).scenarios.map((row) => row.id)).toEqual(['S1', id, 'S2', 'S3']);
	});

	it('takes an id that no other row has', () => {
		let plan = sample;
		const ids = new Set(plan.posts.map((post) => post.id));
		for (let time = 0; time < 20; time += 1) {
			const made = addPost(plan, { partnerId: 'P4', roleId: 'SPEC', title: 'Advocate', salary: 30_000 });
			expect(ids.has(made.id)).toBe(false);
			ids.add(made.id);
			plan = applyChanges(plan, made.changes);
		}
		expect(checkPlan(plan)).toEqual([]);
	});

	it('of a post brings its budget line, and taking the post out takes the line', () => {
		const made = addPost(sample, { partnerId: 'P4', roleId: 'SPEC', title: 'Advocate', salary: 30_000 });
		const plan = applyChanges(sample, made.changes);
		expect(plan.budgetLines.filter((line) => line.postId === made.id)).toHaveLength(1);
		expect(applyChanges(plan, removePost(plan, made.id))).toEqual(sample);
	});
});

describe('A target', () => {
	it('is made by typing its first period and changes nothing else', () => {
		const changes = setTargetOfPeriod(sample, { partnerId: 'P6', measureId: 'M1', periodIndex: 2, units: 5 });
		const made = changes[0]?.after as { byPeriod: number[] } | null | undefined;
		expect(made?.byPeriod).toEqual([0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
	});

	it('keeps its total in every shape', () => {
		const shape = fc.constantFrom('ramp' as const, 'steady' as const, 'tail' as const);
		fc.assert(
			fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 120 }), shape, (total, periods, kind) => {
				const profile = shapedProfile(total, periods, kind);
				expect(profile).toHaveLength(periods);
				expect(profile.every((units) => Number.isInteger(units) && units >= 0)).toBe(true);
				expect(profile.reduce((a, b) => a + b, 0)).toBe(total);
			}),
		);
	});
});
