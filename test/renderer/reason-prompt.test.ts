import { describe, expect, test } from 'vitest';
import { nextPrompt, type ReasonPrompt } from '../../renderer/reason-prompt';
import { parseBidJson } from '../../shared/bid-json';
import type { Change } from '../../shared/change';
import { setFields } from '../../shared/edits/row';
import { setTargetOfPeriod } from '../../shared/edits/target';
import type { Plan } from '../../shared/plan';
import sampleText from '../../shared/sample/marlshire.json?raw';

const before: Plan = (() => {
	const parsed = parseBidJson(sampleText);
	if (!parsed.ok) throw new Error('The sample is not a bid.');
	return parsed.plan;
})();
const target = (partnerId: string, measureId: string) =>
	setTargetOfPeriod(before, { partnerId, measureId, periodIndex: 0, units: 3 });
const promptAfter = (now: ReasonPrompt | null, seq: number, changes: Change[], reason = '') =>
	nextPrompt(now, 'bid', { before, changes, seq, reason });

describe('the question why', () => {
	test('comes with the first agreed target that is changed, and not with anything else', () => {
		expect(promptAfter(null, 2, setFields(before, 'posts', 'P0-hub', { fte: 1 }))).toBeNull();
		expect(promptAfter(null, 2, target('P0', 'M1'))).toEqual({
			bid: 'bid',
			seqs: [2],
			measureId: 'M1',
			partnerIds: ['P0'],
		});
	});

	test('is about all steps on the same measure, and each partner once', () => {
		const first = promptAfter(null, 2, target('P0', 'M1'));
		const second = promptAfter(first, 3, target('P1', 'M1'));
		expect(promptAfter(second, 4, target('P0', 'M1'))).toMatchObject({
			seqs: [2, 3, 4],
			partnerIds: ['P0', 'P1'],
		});
	});

	test('gives way to one about another measure, and stays while other things are changed', () => {
		const first = promptAfter(null, 2, target('P0', 'M1'));
		expect(promptAfter(first, 3, setFields(before, 'posts', 'P0-hub', { fte: 1 }))).toEqual(first);
		expect(promptAfter(first, 3, target('P0', 'M4'))).toMatchObject({ seqs: [3], measureId: 'M4' });
	});

	test('is not asked of a step that came with its reason', () => {
		expect(promptAfter(null, 2, target('P0', 'M1'), 'The funder asked')).toBeNull();
	});
});
