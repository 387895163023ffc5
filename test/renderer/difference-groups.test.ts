import { describe, expect, test } from 'vitest';
import { comparisonOf, comparisonView } from '../../renderer/screens/history/comparison-place';
import { groupDifferences } from '../../renderer/screens/history/difference-groups';
import { parseBidJson } from '../../shared/bid-json';
import type { Change } from '../../shared/change';
import type { Plan, Row, TableName } from '../../shared/plan';
import sampleText from '../../shared/sample/marlshire.json?raw';

const sample: Plan = (() => {
	const parsed = parseBidJson(sampleText);
	if (!parsed.ok) throw new Error('The sample is not a bid.');
	return parsed.plan;
})();
const gone = (table: TableName, place: (row: Row) => boolean): Change[] =>
	(sample[table] as readonly Row[])
		.filter(place)
		.map((row) => ({ table, id: row.id, before: row, after: null }));

describe('differences between versions', () => {
	test('stand by part of the bid in its order, then by partner in theirs', () => {
		const changes = [
			...gone('targets', ({ id }) => id.includes('P4')),
			...gone('targets', ({ id }) => id.includes('P1')),
			...gone('posts', ({ id }) => id.includes('P4')),
		];
		const groups = groupDifferences(sample, changes, 'All');
		expect(groups.map(({ table }) => table)).toEqual(['posts', 'targets']);
		expect(groups[1]?.partners.map(({ name }) => name)).toEqual(['Elmfield', 'Sabr Sisters']);
		expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(changes.length);
	});

	test('of no partner come first, under the whole consortium', () => {
		const [measure] = gone('measures', () => true);
		const groups = groupDifferences(sample, measure ? [measure] : [], 'All');
		expect(groups[0]?.partners).toMatchObject([{ partnerId: null, name: 'All' }]);
	});
});

describe('the address of a comparison', () => {
	test.each([
		[{ from: 3, to: null }, 'compare.3.now'],
		[{ from: 3, to: 12 }, 'compare.3.12'],
	])('of %o is %s', (compared, view) => {
		expect(comparisonView(compared)).toBe(view);
		expect(comparisonOf(view)).toEqual(compared);
	});

	test.each([undefined, '', 'heat', 'compare.now.3', 'compare.3', 'compare.3.5.6', 'compare.-1.now'])(
		'is not %s',
		(view) => expect(comparisonOf(view)).toBeNull(),
	);
});
