import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, invertChanges } from '../../../shared/change';
import { setCalendar } from '../../../shared/edits/calendar';
import { liveFigures } from '../../../shared/figures';
import { only, periodCount } from '../../../shared/plan';
import { checkPlan } from '../../../shared/rules/plan';
import { arbitraryPlan } from '../../generate/bid';
import { planOf, sampleText } from '../format/sample';

const sample = planOf(sampleText());

describe('Changing the calendar of a bid', () => {
	it('leaves a bid whose lists and periods all fit, and can be taken back', () => {
		const calendar = fc.record({
			years: fc.integer({ min: 1, max: 10 }),
			periodMonths: fc.constantFrom(3 as const, 1 as const),
		});
		fc.assert(
			fc.property(arbitraryPlan(), calendar, (plan, wanted) => {
				const changes = setCalendar(plan, wanted);
				const after = applyChanges(plan, changes);
				const faults = checkPlan(after, new Set(['bid'] as const));
				// Months added up may pass the largest count there is; such an edit is refused, not cut.
				fc.pre(faults.every(({ code }) => code !== 'out-of-range'));
				expect(faults).toEqual([]);
				expect(applyChanges(after, invertChanges(changes))).toEqual(plan);
			}),
			{ numRuns: 80 },
		);
	});

	it('from quarters to months and back keeps every target and the cost', () => {
		const months = applyChanges(sample, setCalendar(sample, { periodMonths: 1 }));
		expect(periodCount(only(months, 'bid'))).toBe(36);
		expect(months.targets[0]?.byPeriod.slice(0, 6)).toEqual([5, 6, 6, 10, 11, 11]);
		expect(liveFigures(months, '2025-11-28').costs.requested).toBe(
			liveFigures(sample, '2025-11-28').costs.requested,
		);
		const quarters = applyChanges(months, setCalendar(months, { periodMonths: 3 }));
		expect(quarters.targets).toEqual(sample.targets);
		expect(quarters.posts).toEqual(sample.posts);
	});

	it('to fewer years cuts off what lies after the end', () => {
		const shorter = applyChanges(sample, setCalendar(sample, { years: 1 }));
		expect(shorter.targets[0]?.byPeriod).toEqual([17, 32, 42, 42]);
		expect(Math.max(...shorter.absences.map(({ toPeriod }) => toPeriod))).toBe(4);
		expect(checkPlan(shorter)).toEqual([]);
	});

	it('to a later start moves no figure but the dates', () => {
		const later = applyChanges(sample, setCalendar(sample, { start: '2027-04-01' }));
		expect(liveFigures(later, '2025-11-28').periods[0]?.start).toBe('2027-04-01');
		expect(liveFigures(later, '2025-11-28').costs).toEqual(liveFigures(sample, '2025-11-28').costs);
	});
});
