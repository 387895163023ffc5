import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../../shared/change';
import { foldEdits } from '../../../shared/edits/fields';
import { addRisk } from '../../../shared/edits/risk';
import { typeRiskField } from '../../../shared/edits/risk-cost';
import { samplePlan } from '../calc/sample-plan';

const made = addRisk(samplePlan(), 'A new risk');
const plan = applyChanges(samplePlan(), made.changes);
function typed(...costs: [field: string, typed: string][]) {
	const edits = costs.map(([field, text]) => ({ table: 'risks' as const, id: made.id, field, typed: text }));
	const { changes, refused } = foldEdits(plan, edits, typeRiskField);
	const risk = applyChanges(plan, changes).risks.find(({ id }) => id === made.id);
	return { costs: [risk?.costLow, risk?.costLikely, risk?.costHigh], refused: refused.length };
}

describe('the costs of a risk', () => {
	it('are taken in the order low, likely, high', () =>
		expect(typed(['costLow', '10,000'], ['costLikely', '40,000'], ['costHigh', '120,000'])).toEqual({
			costs: [10_000, 40_000, 120_000],
			refused: 0,
		}));

	it('are kept in their order by a low one typed above the others', () =>
		expect(typed(['costHigh', '20'], ['costLow', '50'])).toEqual({ costs: [50, 50, 50], refused: 0 }));

	it('are refused where a high one lies under the likely one', () =>
		expect(typed(['costLikely', '50'], ['costHigh', '20'])).toEqual({ costs: [0, 50, 50], refused: 1 }));
});
