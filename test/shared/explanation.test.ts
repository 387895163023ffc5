import { expect, test } from 'vitest';
import { compareHeadlines } from '../../shared/calc/scenario-differences';
import { simulationOf } from '../../shared/calc/simulation';
import { figureOfTrace, type TraceSubject } from '../../shared/calc/trace-step';
import { deliveryTest } from '../../shared/delivery-test';
import { type Explained, explain } from '../../shared/explanation';
import { liveFigures, simulationInput } from '../../shared/figures';
import { baseHeadlines, scenarioPicture } from '../../shared/scenario-figures';
import { samplePlan } from './calc/sample-plan';

const today = '2025-11-28';
const plan = samplePlan();
const figures = liveFigures(plan, today);
const shown: Explained = { plan, figures, today, simulation: null };
const figureOf = (subject: TraceSubject, of: Explained = shown) => {
	const trace = explain(of, subject);
	return trace && figureOfTrace(trace);
};

test('every headline of every scenario ends in the difference to the bid', () => {
	for (const { id: scenarioId } of plan.scenarios) {
		const { headlines } = scenarioPicture(plan, scenarioId, today, figures);
		for (const { what, of, change } of compareHeadlines(baseHeadlines(plan, figures), headlines))
			expect(figureOf({ kind: 'difference', scenarioId, what, of })).toBe(change);
	}
	expect(figureOf({ kind: 'difference', scenarioId: 'none', what: 'cost', of: null })).toBeNull();
});

test('what is lost and delivered at another level is that of the level tried, not of the bid', () => {
	const { pbr, deliveries } = deliveryTest(plan, 0.8);
	expect(figureOf({ kind: 'lossTotal', level: 0.8 })).toBe(pbr.lossTotal);
	expect(pbr.lossTotal).toBeGreaterThan(figures.pbr.lossTotal);
	for (const { partnerId, caused } of pbr.loss)
		expect(explain(shown, { kind: 'loss', partnerId, level: 0.8 })?.steps.at(-2)?.value).toBe(caused);
	for (const { partnerId, ratio } of deliveries)
		expect(figureOf({ kind: 'delivered', partnerId, level: 0.8 })).toBe(ratio);
	for (const { year, amount } of pbr.clawback)
		expect(figureOf({ kind: 'clawback', year, level: 0.8 })).toBe(amount);
});

test('a percentile names its trials and seed, and waits for the simulation', () => {
	const subject = { kind: 'simulation', what: 'p80', partnerId: null } as const;
	expect(explain(shown, subject)).toBeNull();
	const simulation = simulationOf(simulationInput(plan));
	const after = { ...shown, simulation };
	expect(figureOf(subject, after)).toBe(simulation.p80);
	const steps = explain(after, subject)?.steps.map(({ label, value }) => [label, value]);
	expect(steps).toContainEqual(['Trials', simulation.runs]);
	expect(steps).toContainEqual(['Seed of the random numbers', simulation.seed]);
	for (const { partnerId, p80 } of simulation.byPartner)
		expect(figureOf({ ...subject, partnerId }, after)).toBe(p80);
});
