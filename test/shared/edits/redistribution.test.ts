import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../../shared/change';
import { describeRedistribution, proposeRedistribution } from '../../../shared/edits/redistribution';
import { piecesOf } from '../../../shared/figures';
import { isActive, only } from '../../../shared/plan';
import { checkPlan } from '../../../shared/rules/plan';
import { arbitraryPlan } from '../../generate/bid';
import { planOf, sampleText } from '../format/sample';

const sample = planOf(sampleText());
const totalOf = (plan: typeof sample, measureId: string) =>
	plan.targets
		.filter((target) => target.measureId === measureId)
		.flatMap((target) => target.byPeriod)
		.reduce((sum, units) => sum + units, 0);

describe('When a partner withdraws, its targets', () => {
	it('go to partners with spare capacity, and what nobody can deliver is said', () => {
		const proposal = proposeRedistribution(sample, 'P3', 1);
		const children = proposal.measures.find((each) => each.measureId === 'M2');
		const placed = children?.taken.reduce((sum, each) => sum + each.units, 0) ?? 0;
		expect(placed + (children?.unplaced ?? 0)).toBe(275);
		expect(describeRedistribution(sample, proposal).join(' ')).toContain(
			`nobody has capacity for ${children?.unplaced}`,
		);
		const after = applyChanges(sample, proposal.changes);
		expect(after.targets.filter((t) => t.partnerId === 'P3').flatMap((t) => t.byPeriod)).not.toContain(275);
		expect(checkPlan(after)).toEqual([]);
	});

	it('keep their units before the period it leaves in', () => {
		const after = applyChanges(sample, proposeRedistribution(sample, 'P3', 5).changes);
		const before = sample.targets.find((t) => t.partnerId === 'P3' && t.measureId === 'M2');
		const kept = after.targets.find((t) => t.partnerId === 'P3' && t.measureId === 'M2');
		expect(kept?.byPeriod).toEqual(before?.byPeriod.map((units, index) => (index < 4 ? units : 0)));
	});

	it('never push a partner over its capacity that was not over, and lose no unit unsaid', () => {
		fc.assert(
			fc.property(arbitraryPlan(), fc.nat(), fc.nat(), (plan, pick, when) => {
				const partners = plan.partners.filter(
					(each) => isActive(each) && each.id !== only(plan, 'bid').leadPartnerId,
				);
				const partner = partners[pick % Math.max(1, partners.length)];
				fc.pre(partner !== undefined);
				const id = partner?.id ?? '';
				const { periods } = piecesOf(plan).index;
				const from = 1 + (when % periods);
				const proposal = proposeRedistribution(plan, id, from);
				const after = applyChanges(plan, proposal.changes);
				for (const measure of plan.measures) {
					const unplaced = proposal.measures.find((each) => each.measureId === measure.id)?.unplaced ?? 0;
					expect(totalOf(after, measure.id) + unplaced).toBe(totalOf(plan, measure.id));
				}
				const departures = [{ partnerId: id, fromPeriod: from }];
				const outputs = new Set(
					plan.measures.filter((each) => each.kind === 'output').map((each) => each.id),
				);
				const wasOver = new Set(
					piecesOf(plan, departures).capacity.flatMap((use) =>
						use.targetByPeriod.map((t, i) =>
							t > (use.capacityByPeriod[i] ?? 0) + 1e-6 ? `${use.partnerId} ${use.measureId} ${i}` : '',
						),
					),
				);
				for (const use of piecesOf(after, departures).capacity)
					if (outputs.has(use.measureId) && use.partnerId !== id)
						use.targetByPeriod.forEach((target, i) => {
							if (target > (use.capacityByPeriod[i] ?? 0) + 1e-6)
								expect(wasOver).toContain(`${use.partnerId} ${use.measureId} ${i}`);
						});
			}),
			{ numRuns: 60 },
		);
	});
});
