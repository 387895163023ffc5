import { describe, expect, test } from 'vitest';
import { agreedTargetsChanged } from '../../shared/agreed-targets';
import { parseBidJson } from '../../shared/bid-json';
import { setFields } from '../../shared/edits/row';
import { setTargetOfPeriod } from '../../shared/edits/target';
import type { Plan } from '../../shared/plan';
import sampleText from '../../shared/sample/marlshire.json?raw';

const sample: Plan = (() => {
	const parsed = parseBidJson(sampleText);
	if (!parsed.ok) throw new Error('The sample is not a bid.');
	return parsed.plan;
})();

const changed = (partnerId: string, measureId: string, units: number) =>
	setTargetOfPeriod(sample, { partnerId, measureId, periodIndex: 0, units });

describe('a step changes a target that was agreed', () => {
	test.each([
		['agreed', 'P0', 'M1', true],
		['agreed with a condition', 'P1', 'M1', true],
		['agreed to another figure before', 'P3', 'M2', true],
		['disputed', 'P2', 'M1', false],
		['not asked', 'P5', 'M4', false],
	])('where the partner had %s', (_stand, partnerId, measureId, isAgreed) => {
		const found = agreedTargetsChanged(sample, changed(partnerId, measureId, 4));
		expect(found).toEqual(isAgreed ? [{ partnerId, measureId }] : []);
	});

	test('once, however often the step touches it, beside others', () => {
		const changes = [...changed('P0', 'M1', 3), ...changed('P1', 'M1', 3), ...changed('P0', 'M1', 4)];
		expect(agreedTargetsChanged(sample, changes)).toEqual([
			{ partnerId: 'P0', measureId: 'M1' },
			{ partnerId: 'P1', measureId: 'M1' },
		]);
	});

	test('not where only the periods change and the total stays', () => {
		const target = sample.targets.find((each) => each.partnerId === 'P0' && each.measureId === 'M1');
		const [first = 0, second = 0, ...rest] = target?.byPeriod ?? [];
		const byPeriod = [first - 2, second + 2, ...rest];
		expect(
			agreedTargetsChanged(sample, setFields(sample, 'targets', target?.id ?? '', { byPeriod })),
		).toEqual([]);
	});

	test('not where it goes back to what was agreed', () => {
		const stale = sample.targets.find((each) => each.partnerId === 'P3' && each.measureId === 'M2');
		const [first = 0] = stale?.byPeriod ?? [];
		expect(agreedTargetsChanged(sample, changed('P3', 'M2', first - 7))).toEqual([]);
		expect(agreedTargetsChanged(sample, changed('P3', 'M2', first - 6))).toHaveLength(1);
	});

	test('not where something else is changed', () => {
		expect(agreedTargetsChanged(sample, setFields(sample, 'posts', 'P0-hub', { fte: 1 }))).toEqual([]);
	});
});
