import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../../shared/change';
import { foldEdits } from '../../../shared/edits/fields';
import { typeSpan } from '../../../shared/edits/span';
import { samplePlan } from '../calc/sample-plan';

const plan = samplePlan();
/** Types into an absence that lasts from period 5 to 5. */
function typed(...fields: [field: string, typed: string][]) {
	const edits = fields.map(([field, text]) => ({
		table: 'absences' as const,
		id: 'AB3',
		field,
		typed: text,
	}));
	const { changes, refused } = foldEdits(plan, edits, typeSpan);
	const { fromPeriod, toPeriod } = applyChanges(plan, changes).absences.find(({ id }) => id === 'AB3') ?? {};
	return { fromPeriod, toPeriod, refused: refused.length };
}

describe('what lasts from one period to another', () => {
	it.each([
		['its first period typed after its last takes that along', [['fromPeriod', '7']], 7, 7, 0],
		['its first period typed before its last leaves that alone', [['fromPeriod', '2']], 2, 5, 0],
		[
			'both typed in the order they stand in',
			[
				['fromPeriod', '7'],
				['toPeriod', '9'],
			],
			7,
			9,
			0,
		],
		['a last period before the first is refused', [['toPeriod', '3']], 5, 5, 1],
	] as const)('%s', (_what, fields, fromPeriod, toPeriod, refused) =>
		expect(typed(...(fields as unknown as [string, string][]))).toEqual({ fromPeriod, toPeriod, refused }),
	);
});
