import { expect, test } from 'vitest';
import { fteSteps } from '../../../shared/calc/fte-steps';
import { indexBid } from '../../../shared/calc/index-of-bid';
import { type SubjectOfBid, traceOf } from '../../../shared/calc/trace';
import { liveFigures } from '../../../shared/figures';
import { samplePlan } from './sample-plan';

const plan = samplePlan();
const figures = liveFigures(plan, '2025-11-28');
const stepsOf = (subject: SubjectOfBid) =>
	traceOf(plan, figures, subject)?.steps.map(({ label, expression, value }) => [
		label,
		expression,
		value === null ? null : Number(value.toFixed(4)),
	]);

test('the capacity of a partner, measure and quarter, step by step', () => {
	expect(stepsOf({ kind: 'capacity', partnerId: 'P4', measureId: 'M1', period: 5 })).toEqual([
		['Posts', '0.8 + 0.8', 1.6],
		['Away in Y2 Q1', '− 0.8', 0.8],
		['Promised elsewhere', '− 0', 0.8],
		['Empty-post allowance', '× (1 − 22% × 13/52)', 0.756],
		['Cases one FTE starts', '× 20 × 13/21', 9.36],
		['Capacity in Y2 Q1', '', 9.36],
		['Target', '', 24],
		['Cannot be delivered', '', 14.64],
	]);
});

test('an outcome comes from the smaller of target and capacity of an earlier quarter', () => {
	expect(stepsOf({ kind: 'capacity', partnerId: 'P0', measureId: 'M4', period: 3 })?.[0]).toEqual([
		'From advocacy starts of Y1 Q1',
		'min(17, 30.713) × 72% × 70% × 80%',
		6.8544,
	]);
});

test('every capacity of the sample is what its steps come to', () => {
	for (const { partnerId, measureId, capacityByPeriod } of figures.capacity)
		capacityByPeriod.forEach((capacity, t) => {
			const steps =
				traceOf(plan, figures, { kind: 'capacity', partnerId, measureId, period: t + 1 })?.steps ?? [];
			const made = steps.filter(({ label }) => /^(From|Cases|Made)/.test(label));
			expect(made.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBeCloseTo(capacity, 9);
		});
});

test('every effective FTE of the sample is what its posts, absences and commitments come to', () => {
	const index = indexBid(plan);
	for (const { partnerId, roleId, byPeriod } of figures.effectiveFte)
		byPeriod.forEach((fte, t) => {
			expect(fteSteps(index, { partnerId, roleId }, t + 1).effective).toBeCloseTo(fte, 9);
		});
});

test('a paid post is pay, National Insurance and pension', () => {
	expect(stepsOf({ kind: 'line', lineId: 'P0-pay-idva-new', year: 1 })).toEqual([
		['Part of the year in post', '3 of 4', 0.75],
		['Pay', '1 × £30,500 × 0.75', 22_875],
		['National Insurance', '15% × (pay − £5,000 × 1 × 0.75)', 2868.75],
		['Pension', '5% × pay', 1143.75],
		['Cost in year 1', 'rounded to whole pounds', 26_888],
	]);
});

test('a pool is charged by its driver', () => {
	expect(stepsOf({ kind: 'pool', poolId: 'P6-pool', year: 1 })?.at(-1)).toEqual([
		'Charge in year 1',
		'pool × 82 / 640',
		15_503,
	]);
});

test('match, price, loss, cash and risk end in their figures', () => {
	expect(stepsOf({ kind: 'match', which: 'secured', year: null })?.at(-2)?.[2]).toBeCloseTo(0.0813, 4);
	expect(stepsOf({ kind: 'price', measureId: 'M4' })?.at(-1)).toEqual([
		'Price',
		'£734,782 × 1 / 754',
		974.5119,
	]);
	expect(stepsOf({ kind: 'loss', partnerId: 'P4' })?.slice(-2)).toEqual([
		['Lost through its own shortfall', 'rounded to whole pounds', 17_941],
		['Borne by it', 'carried by the lead', 0],
	]);
	expect(stepsOf({ kind: 'peakNeed', partnerId: 'P4', shielded: false })?.slice(-2)).toEqual([
		['Needed', 'spent − paid', 3_901_890],
		['Free reserves', '', 18_000],
	]);
	expect(stepsOf({ kind: 'riskScore', riskId: 'R02', stage: 'inherent' })?.at(-1)).toEqual([
		'Score',
		'5 × 4 + 4',
		24,
	]);
});

test('what the figures do not hold has no steps', () => {
	expect(
		traceOf(plan, figures, { kind: 'capacity', partnerId: 'N1', measureId: 'M1', period: 1 }),
	).toBeNull();
	expect(traceOf(plan, figures, { kind: 'price', measureId: 'M1' })).toBeNull();
});
