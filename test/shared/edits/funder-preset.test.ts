import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeBidJson } from '../../../shared/bid-json';
import { applyChanges, invertChanges } from '../../../shared/change';
import { applyPreset } from '../../../shared/edits/funder-preset';
import { liveFigures } from '../../../shared/figures';
import { FUNDER_PRESET_NAMES, FUNDER_PRESETS } from '../../../shared/funder-presets';
import { only } from '../../../shared/plan';
import { sum } from '../../../shared/quantity';
import { checkPlan } from '../../../shared/rules/plan';
import { arbitraryPlan } from '../../generate/bid';
import { planOf, sampleText } from '../format/sample';

const samplePlan = () => planOf(sampleText());

describe.each(FUNDER_PRESET_NAMES)('the rules of %s', (preset) => {
	it('keep every bid valid, leave all but its own rules alone, and are undone', () => {
		fc.assert(
			fc.property(arbitraryPlan(), (plan) => {
				const changes = applyPreset(plan, preset);
				const after = applyChanges(plan, changes);
				expect(checkPlan(after, new Set(['bid']))).toEqual([]);
				expect(only(after, 'bid')).toEqual({ ...only(plan, 'bid'), ...FUNDER_PRESETS[preset] });
				expect({ ...after, bid: plan.bid }).toEqual(plan);
				expect(applyPreset(after, preset)).toEqual([]);
				expect(applyChanges(after, invertChanges(changes))).toEqual(plan);
			}),
			{ numRuns: 30 },
		);
	});

	it('can be written as bid JSON and read again', () => {
		const plan = samplePlan();
		const after = applyChanges(plan, applyPreset(plan, preset));
		expect(planOf(writeBidJson(after)).bid).toEqual(after.bid);
	});
});

describe('15% of direct staff', () => {
	it('takes the place of the pools and is measured on staff and consortium management alone', () => {
		const plan = samplePlan();
		const after = applyChanges(plan, applyPreset(plan, 'esf15'));
		const { costs, overheads, findings } = liveFigures(after, '2025-11-28');
		for (const { byYear, baseByYear } of overheads.byPartner)
			expect(byYear).toEqual(baseByYear.map((base) => Math.floor(base * 0.15 + 0.5)));
		expect(sum(costs.byCategory.find(({ category }) => category === 'overheads')?.byYear ?? [])).toBe(
			sum(overheads.byPartner.flatMap(({ byYear }) => byYear)),
		);
		expect(findings.filter(({ code }) => code === 'overhead-over-cap')).toEqual([]);
		expect(after.overheadPools).toEqual(plan.overheadPools);
	});
});
