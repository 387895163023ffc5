import fc from 'fast-check';
import { expect, test } from 'vitest';
import { waterfallOf } from '../../../shared/calc/waterfall';
import { deliveryTest } from '../../../shared/delivery-test';
import { sum } from '../../../shared/quantity';
import { arbitraryPlan } from '../../generate/bid';
import { samplePlan } from './sample-plan';

const loss = (partnerId: string, amount: number, isCarried = false) => ({ partnerId, amount, isCarried });
const stepsOf = (given: Partial<Parameters<typeof waterfallOf>[0]>) =>
	waterfallOf({ pot: 100, losses: [], leadId: 'A', clawback: 0, ...given }).map(
		({ kind, partnerId, amount, from, to }) => [kind, partnerId, amount, from, to],
	);

test('nothing lost leads from the pot straight to what is paid', () => {
	expect(stepsOf({ losses: [loss('A', 0)] })).toEqual([
		['pot', null, 100, 0, 100],
		['paid', null, 100, 0, 100],
	]);
});

test('losses fall largest first, then what the lead carries, then what goes back', () => {
	const losses = [loss('A', 5), loss('B', 20), loss('C', 7, true), loss('D', 1, true)];
	expect(stepsOf({ losses, clawback: 90 })).toEqual([
		['pot', null, 100, 0, 100],
		['loss', 'B', -20, 100, 80],
		['loss', 'A', -5, 80, 75],
		['carried', 'A', -8, 75, 67],
		['clawback', null, -90, 67, -23],
		['paid', null, -23, 0, -23],
	]);
});

test('many small losses are one step, and say how many partners they are of', () => {
	const losses = Array.from({ length: 12 }, (_, at) => loss(`P${at}`, at + 1));
	const steps = waterfallOf({ pot: 1000, losses, leadId: 'P0', clawback: 0 });
	expect(steps).toHaveLength(1 + 8 + 1);
	expect(steps.at(-2)).toMatchObject({ kind: 'others', partners: 5, amount: -15 });
});

test('of the sample the lead carries what the two partners it shields lose', () => {
	const { waterfall, pbr } = deliveryTest(samplePlan(), 1);
	const shielded = pbr.loss.filter(({ partnerId }) => pbr.shielded.includes(partnerId));
	const carried = waterfall.find(({ kind }) => kind === 'carried');
	expect(carried).toMatchObject({
		partnerId: 'P0',
		partners: 2,
		amount: -sum(shielded.map(({ caused }) => caused)),
	});
	expect(waterfall.at(-1)?.amount).toBe(pbr.pot - pbr.lossTotal);
});

test('of any bid at any level the steps lead from the pot to what is left, and agree with who bears what', () => {
	fc.assert(
		fc.property(arbitraryPlan({ rows: 4 }), fc.integer({ min: 0, max: 100 }), (plan, percent) => {
			const { waterfall, pbr, clawbackTotal } = deliveryTest(plan, percent / 100);
			const [pot, ...falls] = waterfall;
			const paid = falls.pop();
			expect(pot?.to).toBe(pbr.pot);
			let level = pbr.pot;
			for (const { from, to, amount } of falls) {
				expect([from, to - from]).toEqual([level, amount]);
				expect(amount).toBeLessThan(0);
				level = to;
			}
			expect(paid?.amount).toBe(level);
			const borne = sum(pbr.loss.map((each) => each.borne));
			expect(level).toBe(pbr.pot - borne - clawbackTotal);
		}),
		{ numRuns: 60 },
	);
});
