import { describe, expect, it } from 'vitest';
import { budgetLines } from '../../../renderer/screens/budget/line-cells';
import { workingOf } from '../../../renderer/screens/budget/working';
import { sealed } from '../../../renderer/ui/grid/model';
import { partnerBudget } from '../../../shared/calc/partner-budget';
import { liveFigures } from '../../../shared/figures';
import { samplePlan } from '../../shared/calc/sample-plan';

const plan = samplePlan();
const figures = liveFigures(plan, '2025-11-28');
const budgetOf = partnerBudget(plan, figures, 'P3');
const lines = budgetLines(plan, budgetOf, [0.241, 0.236, 0.235]);
const lineOf = (id: string) => lines.find((line) => line.id === id);
const typed = (id: string) => lineOf(id)?.cells.map(({ edit }) => edit !== undefined);
const explained = (lineId: string, columnId: string) =>
	workingOf({ plan, figures, budgetOf, partnerId: 'P3' }, { lineId, columnId })?.text;

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
	it('a post’s year shows pay, National Insurance and pension that add up to it', () => {
		expect(explained('P3-pay-cyp-new', 'y1')).toBe(
			"Young people's worker (new), year 1: pay £33,187.50 for 75% of the year + National Insurance £3,853.13 + pension £1,659.38 = £38,700.",
		);
	});

	it('a pool’s charge shows the pool, the project’s part and the whole', () => {
		expect(explained('group:overheads', 'y1')).toBe(
			'Central costs, year 1: £96,000 × 125,170 of 470,000 = £25,567.',
		);
	});

	it('the shortfall shows what the cap allows', () => {
		expect(explained('overCap', 'y3')).toBe(
			'Year 3: overheads £29,635; 20% of £126,232 direct staff allows £25,246; £4,389 lies over it.',
		);
	});
});
