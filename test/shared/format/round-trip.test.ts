import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseBidJson, writeBidJson } from '../../../shared/bid-json';
import { checkPlan } from '../../../shared/rules/plan';
import { arbitraryPlan } from '../../generate/bid';
import { planOf, sampleText } from './sample';

it('reads any valid bid it wrote as the same bid, byte for byte', () => {
	fc.assert(
		fc.property(arbitraryPlan(), (plan) => {
			const text = writeBidJson(plan);
			expect(parseBidJson(text)).toEqual({ ok: true, plan });
			expect(writeBidJson(planOf(text))).toBe(text);
		}),
		{ numRuns: 150 },
	);
});
