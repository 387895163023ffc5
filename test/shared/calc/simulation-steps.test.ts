import { expect, test } from 'vitest';
import {
	runSimulation,
	type SimulationInput,
	simulationOf,
	simulationSteps,
} from '../../../shared/calc/simulation';
import { fullFigures, simulationInput } from '../../../shared/figures';
import { samplePlan } from './sample-plan';

const RUNS = 10_300;
const plan = samplePlan();
const longer = {
	...plan,
	assumptions: plan.assumptions.map((row) => ({ ...row, simulationRuns: RUNS })),
};
const input: SimulationInput = simulationInput(longer);
const pause = () => new Promise<void>((resolve) => setImmediate(resolve));
const watch = { onProgress: () => undefined, isCancelled: () => false, pause };

test('in steps it gives the result of the figures', async () => {
	const figures = fullFigures(plan, '2025-11-28').risks.simulation;
	expect((await runSimulation(simulationInput(plan), watch))?.simulation).toEqual(figures);
	expect((await runSimulation(input, watch))?.simulation).toEqual(simulationOf(input));
});

test('the runs done count up to all of them, also where they are no whole number of steps', async () => {
	const told: number[] = [];
	await runSimulation(input, { ...watch, onProgress: (done, runs) => told.push(done / runs) });
	expect(told.length).toBeGreaterThan(2);
	expect(told).toEqual([...new Set(told)].sort((a, b) => a - b));
	expect(told.at(-1)).toBe(1);
});

test('the word to cancel stops it before the next step, with no result', async () => {
	const told: number[] = [];
	let cancelled = false;
	const onProgress = (done: number) => told.push(done);
	const running = runSimulation(input, { onProgress, isCancelled: () => cancelled, pause });
	// Other work has its turn between steps: that is how the word arrives.
	setImmediate(() => {
		cancelled = true;
	});
	expect(await running).toBeNull();
	expect(told.at(-1)).toBeLessThan(RUNS / 2);
});

test('other simulations may run between the steps of one', () => {
	const first = simulationSteps(input);
	first.next();
	expect(simulationOf(simulationInput(plan))).toEqual(fullFigures(plan, '2025-11-28').risks.simulation);
	let step = first.next();
	while (!step.done) step = first.next();
	expect(step.value).toMatchObject({ simulation: simulationOf(input) });
});
