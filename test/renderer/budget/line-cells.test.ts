import { describe, expect, it } from 'vitest';
import { budgetLines } from '../../../renderer/screens/budget/line-cells';
import { sealed } from '../../../renderer/ui/grid/model';
import { partnerBudget } from '../../../shared/calc/partner-budget';
import { type SubjectOfBid, traceOf } from '../../../shared/calc/trace';
import { figureOfTrace } from '../../../shared/calc/trace-step';
import { liveFigures } from '../../../shared/figures';
import { samplePlan } from '../../shared/calc/sample-plan';

const plan = samplePlan();
const figures = liveFigures(plan, '2025-11-28');
const budgetOf = partnerBudget(plan, figures, 'P3');
const lines = budgetLines(plan, 'P3', budgetOf, [0.241, 0.236, 0.235]);
const lineOf = (id: string) => lines.find((line) => line.id === id);
const typed = (id: string) => lineOf(id)?.cells.map(({ edit }) => edit !== undefined);

describe('a partner’s lines on screen', () => {
	it('groups, overheads, shortfall, cost, match and request stand in this order', () => {
		expect(lines.map(({ name }) => name)).toEqual([
			'Staff',
			"Young people's worker",
			"Young people's worker (new)",
			'Coordinator',
			'Running costs',
			'Travel and subsistence',
			'Training and clinical supervision',
			'Client costs, interpreters, childcare',
			'Direct premises',
			'Phones, licences, small equipment',
			'Case-management set-up and laptops',
			'Overheads',
			'Over the 20% cap',
			'Cost',
			'Cash match',
			'Requested',
		]);
	});

	it('only what a person types takes input', () => {
		expect(typed('P3-travel')).toEqual([true, false, true, false, false, false]);
		expect(typed('P3-capital')).toEqual([true, false, true, true, true, false]);
		expect(typed('P3-pay-cyp')).toEqual([false, false, false, false, false, false]);
		expect(typed('cost')).toEqual([false, false, false, false, false, false]);
	});

	it('a bid that may not be changed takes no input at all', () => {
		const cells = sealed(lines).flatMap((line) => line.cells);
		expect(cells.filter((cell) => cell.edit !== undefined)).toEqual([]);
	});
});

describe('how a figure is worked out', () => {
	it('is said by every amount nobody typed, and comes to that amount', () => {
		const worked = lines.flatMap((line) =>
			line.cells.filter(({ number, edit }) => typeof number === 'number' && edit === undefined),
		);
		expect(worked.length).toBeGreaterThan(40);
		for (const { number, how } of worked) {
			const trace = how && traceOf(plan, figures, how as SubjectOfBid);
			expect(trace && figureOfTrace(trace)).toBe(number);
		}
	});

	it('is not asked of an amount that was typed', () => {
		const asked = lines.flatMap((line) => line.cells.filter(({ edit, how }) => edit !== undefined && how));
		expect(asked).toEqual([]);
	});
});
