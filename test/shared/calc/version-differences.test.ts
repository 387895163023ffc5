import { expect, test } from 'vitest';
import { parseBidJson } from '../../../shared/bid-json';
import { compareVersions } from '../../../shared/calc/version-differences';
import { applyChanges, type Change } from '../../../shared/change';
import { setTargetOfPeriod } from '../../../shared/edits/target';
import { liveFigures } from '../../../shared/figures';
import type { Plan } from '../../../shared/plan';
import sampleText from '../../../shared/sample/marlshire.json?raw';

const TODAY = '2025-11-28';
const sample: Plan = (() => {
	const parsed = parseBidJson(sampleText);
	if (!parsed.ok) throw new Error('The sample is not a bid.');
	return parsed.plan;
})();
const compared = (changes: readonly Change[]) =>
	compareVersions(liveFigures(sample, TODAY), liveFigures(applyChanges(sample, changes), TODAY));

test('a bid beside itself shows its figures and no difference', () => {
	const lines = compared([]);
	expect(lines.map(({ what, of }) => (of ? `${what} ${of}` : what))).toEqual([
		'cost',
		'match',
		'requested',
		'expectedRisk',
		'target M1',
		'target M2',
		'target M3',
		'target M4',
		'stop',
		'warn',
	]);
	expect(lines.every(({ before, after, change }) => before === after && change === 0)).toBe(true);
	const of = (what: string) => lines.find((line) => line.what === what)?.after ?? 0;
	expect(of('cost') - of('match')).toBe(of('requested'));
});

test('a lower target shows by as much as it was lowered', () => {
	const [before = 0] = sample.targets.find(({ id }) => id === sample.targets[0]?.id)?.byPeriod ?? [];
	const { partnerId = '', measureId = '' } = sample.targets[0] ?? {};
	const lines = compared(
		setTargetOfPeriod(sample, { partnerId, measureId, periodIndex: 0, units: before - 5 }),
	);
	expect(lines.find(({ of }) => of === measureId)).toMatchObject({ unit: 'units', change: -5 });
});

test('a measure that only one of them has counts as nothing in the other', () => {
	const figures = liveFigures(sample, TODAY);
	const without = { ...figures, consortium: figures.consortium.slice(1) };
	const total = figures.consortium[0]?.targetTotal ?? 0;
	expect(compareVersions(without, figures).find(({ of }) => of === 'M1')).toMatchObject({
		before: null,
		after: total,
		change: total,
	});
	const gone = compareVersions(figures, without);
	expect(gone.filter(({ of }) => of).map(({ of }) => of)).toEqual(['M2', 'M3', 'M4', 'M1']);
	expect(gone.find(({ of }) => of === 'M1')).toMatchObject({ after: null, change: -total });
});
