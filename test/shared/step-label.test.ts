import { expect, it } from 'vitest';
import { CALLS } from '../../shared/contract';
import { MOST_OF_A_LABEL, stepLabel } from '../../shared/step-label';

const accepts = (label: string) =>
	CALLS['plan.edit'].input.safeParse({ revision: 0, label, changes: [] }).success;

it('a step is called what it is called', () => {
	expect(stepLabel('Remove: Rent')).toBe('Remove: Rent');
});

it('a step named after a long description is one that a file accepts', () => {
	const long = `Remove: ${'Rent of the hall '.repeat(40)}`;
	expect(accepts(long)).toBe(false);
	expect(accepts(stepLabel(long))).toBe(true);
	expect(stepLabel(long)).toMatch(/^Remove: Rent of the hall .*…$/);
	expect(stepLabel(long).length).toBeLessThanOrEqual(MOST_OF_A_LABEL);
});
