import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../../shared/change';
import { typeRamp } from '../../../shared/edits/assumptions';
import { only } from '../../../shared/plan';
import { checkPlan } from '../../../shared/rules/plan';
import { planOf, sampleText } from '../format/sample';

const samplePlan = () => planOf(sampleText());

describe('what a new starter delivers', () => {
	it.each([
		['40%, 80%', [0.4, 0.8]],
		['40;80;100', [0.4, 0.8, 1]],
		[' 0.25 , 100% ', [0.25, 1]],
		['0%', [0]],
	])('typed as %s is one share a quarter', (typed, ramp) => {
		const plan = samplePlan();
		const changes = typeRamp(plan, typed);
		if (typeof changes === 'string') throw new Error(changes);
		const after = applyChanges(plan, changes);
		expect(only(after, 'assumptions').ramp).toEqual(ramp);
		expect(checkPlan(after, new Set(['assumptions']))).toEqual([]);
	});

	it.each([
		['half', 'Type one share'],
		['50%,, 100%', 'Type one share'],
		['', 'Type one share'],
		['150%', 'one to eight shares'],
		['-5%', 'one to eight shares'],
		['1,1,1,1,1,1,1,1,1', 'one to eight shares'],
	])('typed as %j is refused with what to type', (typed, reason) => {
		expect(typeRamp(samplePlan(), typed)).toContain(reason);
	});

	it('typed as it stands changes nothing', () => {
		expect(typeRamp(samplePlan(), '50%, 85%, 100%')).toEqual([]);
	});
});
