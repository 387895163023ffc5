import { expect, test } from 'vitest';
import { SPLITS } from '../../../shared/calc/split';
import { type SubjectOfBid, traceOf } from '../../../shared/calc/trace';
import { liveFigures } from '../../../shared/figures';
import type { Plan } from '../../../shared/plan';
import { samplePlan } from './sample-plan';

const TODAY = '2025-11-28';
const plan = samplePlan();
const figures = liveFigures(plan, TODAY);
const { consortium, costs, overheads, pbr, ratios, risks } = figures;
const stepsOf = (subject: SubjectOfBid) => traceOf(plan, figures, subject)?.steps ?? [];
/** The value of the one step with a label; undefined where there is none. */
const valueIn = (subject: SubjectOfBid, label: string | RegExp) =>
	stepsOf(subject).find((step) => (typeof label === 'string' ? step.label === label : label.test(step.label)))
		?.value;
const sumOf = (values: readonly (number | null)[]) => values.reduce<number>((all, v) => all + (v ?? 0), 0);

test('the partners’ capacities add up to that of all partners, with target and gap', () => {
	for (const { measureId, capacityByPeriod, targetByPeriod } of consortium)
		capacityByPeriod.forEach((capacity, t) => {
			const subject = { kind: 'consortium', measureId, period: t + 1 } as const;
			const steps = stepsOf(subject);
			const own = steps.filter(({ how }) => how?.kind === 'capacity');
			expect(sumOf(own.map(({ value }) => value))).toBeCloseTo(capacity, 9);
			expect(valueIn(subject, /^Capacity in/)).toBe(capacity);
			const target = targetByPeriod[t] ?? 0;
			expect(valueIn(subject, 'Target')).toBe(target);
			const isOver = consortium.find((row) => row.measureId === measureId)?.overPeriods.includes(t + 1);
			expect(valueIn(subject, 'Cannot be delivered')).toBe(isOver ? target - capacity : undefined);
		});
});

test('cost less cash match is what each partner requests, in each year and in all', () => {
	for (const { partnerId, requested, requestedByYear } of costs.byPartner)
		for (const [year, amount] of [[null, requested] as const, ...byYear(requestedByYear)]) {
			const [cost, match, result, ...more] = stepsOf({ kind: 'requested', partnerId, year });
			expect(result?.value).toBe(amount);
			expect((cost?.value ?? 0) - (match?.value ?? 0)).toBe(amount);
			expect(more).toEqual([]);
		}
});

const byYear = (values: readonly number[]) => values.map((value, y) => [y + 1, value] as const);

test('the request of the whole bid stands against the maximum award', () => {
	const whole = { kind: 'requested', partnerId: null, year: null } as const;
	expect(stepsOf(whole).map(({ value }) => value)).toEqual([
		costs.total,
		costs.cashMatch,
		costs.requested,
		plan.bid[0]?.maximumAward,
		ratios.headroom,
	]);
	for (const [year, amount] of byYear(costs.requestedByYear))
		expect(valueIn({ kind: 'requested', partnerId: null, year }, 'Requested')).toBe(amount);
});

test('a request has no maximum beside it where the funder states none, and one for each year where it does', () => {
	const requestedOf = (changed: Plan, year: number | null) =>
		traceOf(changed, liveFigures(changed, TODAY), { kind: 'requested', partnerId: null, year })?.steps.slice(
			2,
		);
	const withBid = (change: object): Plan => ({
		...plan,
		bid: plan.bid.map((bid) => ({ ...bid, ...change })),
	});
	expect(requestedOf(withBid({ maximumAward: null }), null)).toHaveLength(1);
	const first = costs.requestedByYear[0] ?? 0;
	const limited = withBid({ maximumAwardByYear: costs.requestedByYear.map((amount) => amount + 500) });
	expect(requestedOf(limited, 1)?.map(({ value }) => value)).toEqual([first, first + 500, 500]);
});

test('overheads over the cap are what each partner cannot recover', () => {
	for (const row of overheads.byPartner)
		row.underRecoveryByYear.forEach((shortfall, y) => {
			const steps = stepsOf({ kind: 'underRecovery', partnerId: row.partnerId, year: y + 1 });
			expect(steps.map(({ value }) => value)).toEqual([
				row.baseByYear[y],
				plan.bid[0]?.overheadCap,
				row.allowedByYear[y],
				row.byYear[y],
				shortfall,
			]);
		});
});

test('each split ends in the share of each partner and its gain or loss beside a split by budget', () => {
	for (const method of SPLITS)
		for (const share of pbr.shares) {
			const steps = stepsOf({ kind: 'split', partnerId: share.partnerId, method });
			const gains = pbr.redistribution.find(({ partnerId }) => partnerId === share.partnerId);
			expect(steps[0]?.value).toBe(pbr.pot);
			expect(steps.slice(-3).map(({ value }) => value)).toEqual([
				share[method],
				share.byBudget,
				method === 'byBudget' ? 0 : gains?.[method],
			]);
		}
});

test('a clawback ends in its amount', () => {
	for (const { year, deliveredRatio, amount } of pbr.clawback) {
		const steps = stepsOf({ kind: 'clawback', year });
		expect(steps[0]?.value).toBe(deliveredRatio);
		expect(steps.at(-1)?.value).toBe(amount);
	}
	const fees = pbr.clawback.map(({ year }) => valueIn({ kind: 'clawback', year }, /^Service fee/) ?? null);
	expect(sumOf(fees)).toBe(pbr.serviceFee);
});

test('probability times mean cost is the expected cost of every risk', () => {
	for (const { riskId, probability, expectedValue } of risks.rows) {
		const [likely, mean, expected] = stepsOf({ kind: 'expectedRisk', riskId });
		expect(likely?.value).toBe(probability);
		expect(expected?.value).toBe(expectedValue);
		expect(Math.abs(probability * (mean?.value ?? 0) - expectedValue)).toBeLessThanOrEqual(0.500001);
	}
});

test('the cost of one unit is what its steps come to, and outcomes have none', () => {
	for (const { measureId, costPerUnitPence } of consortium) {
		const subject = { kind: 'unitCost', measureId } as const;
		if (costPerUnitPence === null) {
			expect(traceOf(plan, figures, subject)).toBeNull();
			continue;
		}
		const [cost = 0, staff = 0, allStaff = 0, target = 0, result] = stepsOf(subject).map(
			({ value }) => value ?? 0,
		);
		expect(result).toBe(costPerUnitPence);
		expect(Math.abs((100 * cost * staff) / allStaff / target - costPerUnitPence)).toBeLessThan(0.500001);
	}
});

test('a partner, year, measure or risk that is not in the bid has no steps', () => {
	const years = plan.bid[0]?.years ?? 0;
	const absent: SubjectOfBid[] = [
		{ kind: 'consortium', measureId: 'none', period: 1 },
		{ kind: 'consortium', measureId: 'M1', period: 1000 },
		{ kind: 'requested', partnerId: 'none', year: null },
		{ kind: 'requested', partnerId: null, year: years + 1 },
		{ kind: 'underRecovery', partnerId: 'P0', year: years + 1 },
		{ kind: 'split', partnerId: 'none', method: 'equal' },
		{ kind: 'clawback', year: years + 1 },
		{ kind: 'expectedRisk', riskId: 'none' },
		{ kind: 'unitCost', measureId: 'none' },
	];
	for (const subject of absent) expect(traceOf(plan, figures, subject)).toBeNull();
});

test('without a cap on overheads nothing is held not to be recovered', () => {
	const uncapped: Plan = { ...plan, bid: plan.bid.map((bid) => ({ ...bid, overheadCap: null })) };
	const subject = { kind: 'underRecovery', partnerId: 'P0', year: 1 } as const;
	expect(traceOf(uncapped, liveFigures(uncapped, TODAY), subject)).toBeNull();
});
