import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../../shared/change';
import { addAgreementItems } from '../../../shared/edits/agreement';
import { checkPlan } from '../../../shared/rules/plan';
import { samplePlan } from '../calc/sample-plan';

describe('the usual items of an agreement', () => {
	it('come in their order, all missing, and leave out what the checklist has', () => {
		const plan = samplePlan();
		const items = [
			{ item: 'Quality marks', required: false },
			{ item: ' signatures', required: true },
			{ item: 'Premises', required: true },
		];
		const after = applyChanges(plan, addAgreementItems(plan, items));
		expect(after.agreementItems.slice(plan.agreementItems.length)).toMatchObject([
			{ item: 'Quality marks', required: false, status: 'missing' },
			{ item: 'Premises', required: true, status: 'missing' },
		]);
		expect(checkPlan(after, new Set(['agreementItems']))).toEqual([]);
	});
});
