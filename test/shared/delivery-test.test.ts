import { describe, expect, test } from 'vitest';
import { deliveryTest } from '../../shared/delivery-test';
import { liveFigures } from '../../shared/figures';
import { only } from '../../shared/plan';
import { sum } from '../../shared/quantity';
import { samplePlan } from './calc/sample-plan';

const TODAY = '2025-11-28';
const plan = samplePlan();

describe('payment by results at another level of delivery', () => {
	test('is the bid’s own at the bid’s own level', () => {
		expect(deliveryTest(plan, only(plan, 'assumptions').deliveryLevel).pbr).toEqual(
			liveFigures(plan, TODAY).pbr,
		);
	});

	test('is what the bid would show with that level typed in', () => {
		const typed = { ...only(plan, 'assumptions'), deliveryLevel: 0.6 };
		const figures = liveFigures({ ...plan, assumptions: [typed] }, TODAY);
		const tested = deliveryTest(plan, 0.6);
		expect(tested.pbr).toEqual(figures.pbr);
		expect(tested.clawbackTotal).toBe(sum(figures.pbr.clawback.map(({ amount }) => amount)));
		expect(tested.clawbackTotal).toBeGreaterThan(0);
	});

	test('loses the whole pot and no more where nothing is delivered', () => {
		const { pbr, deliveries } = deliveryTest(plan, 0);
		expect(pbr.lossTotal).toBeGreaterThan(pbr.pot - plan.partners.length);
		expect(pbr.lossTotal).toBeLessThan(pbr.pot + plan.partners.length);
		expect(deliveries.every(({ ratio }) => ratio === null || ratio === 0)).toBe(true);
	});

	test('leaves the bid as it was', () => {
		const before = JSON.stringify(plan);
		deliveryTest(plan, 0.5);
		expect(JSON.stringify(plan)).toBe(before);
	});
});

describe('the delivered part of paid targets', () => {
	test('is 77% for the partner whose finding says so, and none without a paid target', () => {
		const { deliveries } = deliveryTest(plan, 1);
		const of = (id: string) => deliveries.find(({ partnerId }) => partnerId === id)?.ratio;
		expect(of('P4')).toBeCloseTo(0.77, 2);
		expect(of('P6')).toBeNull();
	});
});
