import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, type Change, diffPlans } from '../../shared/change';
import { setFields } from '../../shared/edits/row';
import { setTargetOfPeriod } from '../../shared/edits/target';
import { rebaseChanges } from '../../shared/rebase';
import { samplePlan } from './calc/sample-plan';

const plan = samplePlan();
const fte = (on: typeof plan, value: number) => setFields(on, 'posts', 'P0-hub', { fte: value });
const units = (on: typeof plan, periodIndex: number, value: number) =>
	setTargetOfPeriod(on, { partnerId: 'P0', measureId: 'M1', periodIndex, units: value });
const over = (on: typeof plan, changes: Change[]) => applyChanges(on, rebaseChanges(on, changes) ?? []);

describe('changes laid over another state of the bid', () => {
	it('are the same objects where they fit as they are', () => {
		const changes = fte(plan, 4);
		expect(rebaseChanges(plan, changes)).toBe(changes);
	});

	it('leave the fields alone that were not typed', () => {
		const typed = setFields(applyChanges(plan, fte(plan, 4)), 'posts', 'P0-hub', { heads: 7 });
		expect(over(plan, typed).posts.find(({ id }) => id === 'P0-hub')).toMatchObject({ fte: 3, heads: 7 });
	});

	it('leave the other periods of a target alone', () => {
		const typed = units(applyChanges(plan, units(plan, 0, 99)), 1, 50);
		expect(over(plan, typed).targets[0]?.byPeriod.slice(0, 3)).toEqual([17, 50, 42]);
	});

	it('are none where all of it stands already', () => {
		expect(rebaseChanges(applyChanges(plan, fte(plan, 4)), fte(plan, 4))).toEqual([]);
	});

	it('are impossible where what they alter is gone', () => {
		const post = plan.posts.find(({ id }) => id === 'P0-hub');
		const without = { ...plan, posts: plan.posts.filter((each) => each !== post) };
		expect(rebaseChanges(without, fte(plan, 4))).toBeNull();
	});

	it('bring about what was typed whatever was done meanwhile', () => {
		const edit = fc.record({ period: fc.nat(11), units: fc.nat(200) });
		fc.assert(
			fc.property(edit, edit, (first, second) => {
				const meanwhile = applyChanges(plan, units(plan, first.period, first.units));
				const result = over(meanwhile, units(plan, second.period, second.units));
				const isTyped = JSON.stringify(units(plan, second.period, second.units)) !== '[]';
				const wanted = isTyped ? second.units : (meanwhile.targets[0]?.byPeriod[second.period] ?? 0);
				expect(result.targets[0]?.byPeriod[second.period]).toBe(wanted);
				expect(diffPlans(meanwhile, result).length).toBeLessThanOrEqual(1);
			}),
		);
	});
});
