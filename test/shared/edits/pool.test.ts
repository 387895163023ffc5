import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../../shared/change';
import { addPool } from '../../../shared/edits/budget';
import { foldEdits } from '../../../shared/edits/fields';
import { typePoolField } from '../../../shared/edits/pool';
import { samplePlan } from '../calc/sample-plan';

const made = addPool(samplePlan(), 'P6', 'Premises');
const plan = applyChanges(samplePlan(), made.changes);
function typed(...fields: [field: string, typed: string][]) {
	const edits = fields.map(([field, text]) => ({
		table: 'overheadPools' as const,
		id: made.id,
		field,
		typed: text,
	}));
	const { changes, refused } = foldEdits(plan, edits, typePoolField);
	const pool = applyChanges(plan, changes).overheadPools.find(({ id }) => id === made.id);
	return { method: pool?.method, area: pool?.projectDriver, refused: refused.length };
}

describe('the method of an overhead pool', () => {
	it('is floor area before the area is known', () =>
		expect(typed(['method', 'floorArea'])).toEqual({ method: 'floorArea', area: 0, refused: 0 }));

	it('leaves an area that is known', () =>
		expect(typed(['projectDriver', '82'], ['method', 'floorArea'])).toEqual({
			method: 'floorArea',
			area: 82,
			refused: 0,
		}));

	it('leaves to the lines what can be worked out from them', () =>
		expect(typed(['method', 'time'])).toEqual({ method: 'time', area: null, refused: 0 }));
});
