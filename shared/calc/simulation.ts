/** What all risks together may cost: many runs of chance, and the same mean and spread by formula. */
import { round, sum } from '../quantity';
import { exposureCurves } from './exposure';
import type { RiskFigure, RiskTrials, Simulation } from './figures';
import type { BidIndex } from './index-of-bid';
import { drawThreePoint, Mulberry32, type ThreePoint, threePoint } from './random';
import { expectedByPartner, meanCost, probabilityOf, type WeightsOfRisk } from './risk';
import { valueAt } from './selection';
import { runSteps, type StepWatch } from './steps';

/** The bid, its risks as figures, and who carries each of them. */
export interface SimulationInput {
	index: BidIndex;
	rows: readonly RiskFigure[];
	weightsOf: WeightsOfRisk;
}

export interface SimulationWatch extends Omit<StepWatch<number>, 'onProgress'> {
	onProgress: (runsDone: number, runs: number) => void;
}

/** Runs between two looks at whoever waits: some milliseconds of work, and its sums stay in the cache. */
const RUNS_A_STEP = 500;

/** A risk that can cost something. */
interface Chance {
	probability: number;
	cost: ThreePoint;
	/** Place among the sharings: who carries it. */
	sharing: number;
}

/** Parts of a cost by partner's place. Many risks are carried alike, so each run's costs are summed first. */
type Sharing = Float64Array;

interface Chances {
	chances: Chance[];
	sharings: Sharing[];
}

interface Runs {
	/** Cost of each run, pounds. */
	totals: Float64Array;
	/** By partner's place: cost of each run. */
	byPartner: Float64Array[];
}

/** Runs the bid's simulation in one go; the same seed gives the same result. Percentiles are whole pounds. */
export function simulationOf(input: SimulationInput): Simulation {
	const steps = simulationSteps(input);
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value.simulation;
	}
}

/**
 * Runs it step by step, pausing in between. `onProgress` is told the runs done after each step;
 * null once `isCancelled` says so. The simulation is that of `simulationOf`.
 */
export const runSimulation = (
	input: SimulationInput,
	{ onProgress, ...watch }: SimulationWatch,
): Promise<RiskTrials | null> =>
	runSteps(simulationSteps(input), {
		...watch,
		onProgress: (done) => onProgress(done, input.index.assumptions.simulationRuns),
	});

/** Yields the runs done after each step, and returns the simulation with its curves. */
export function* simulationSteps(input: SimulationInput): Generator<number, RiskTrials> {
	const { index, weightsOf } = input;
	const runs = yield* simulate(index, chancesOf(index, weightsOf));
	return {
		simulation: simulationFrom(input, runs),
		curves: exposureCurves(index, runs.totals, runs.byPartner),
	};
}

function simulationFrom({ index, rows }: SimulationInput, { totals, byPartner }: Runs): Simulation {
	const { simulationRuns: runs, simulationSeed: seed } = index.assumptions;
	const simulatedMean = totals.reduce((a, b) => a + b, 0) / runs;
	const expected = expectedByPartner(index, rows);
	return {
		generator: 'mulberry32',
		seed,
		runs,
		...analytic(index),
		simulatedMean,
		p50: percentile(totals, 50),
		p80: percentile(totals, 80),
		p95: percentile(totals, 95),
		byPartner: index.partners.map(({ id }, place) => ({
			partnerId: id,
			expected: expected[place] ?? 0,
			p80: percentile(byPartner[place] ?? new Float64Array(runs), 80),
		})),
	};
}

function chancesOf(index: BidIndex, weightsOf: WeightsOfRisk): Chances {
	const places = new Map<readonly number[], number>();
	const sharings: Sharing[] = [];
	const chances = index.plan.risks
		.filter((risk) => risk.costHigh > 0)
		.map((risk) => {
			const weights = weightsOf(risk);
			const sharing = places.get(weights) ?? sharings.length;
			if (sharing === sharings.length) {
				const weightSum = sum(weights);
				places.set(weights, sharing);
				sharings.push(Float64Array.from(weights, (weight) => Math.max(0, weight) / weightSum));
			}
			const cost = threePoint(risk.costLow, risk.costLikely, risk.costHigh);
			return { probability: probabilityOf(index, risk), cost, sharing };
		});
	return { chances, sharings };
}

function* simulate(index: BidIndex, { chances, sharings }: Chances): Generator<number, Runs> {
	const { simulationRuns: runs, simulationSeed: seed } = index.assumptions;
	const u = new Mulberry32(seed);
	const totals = new Float64Array(runs);
	const byPartner = index.partners.map(() => new Float64Array(runs));
	const sums = sharings.map(() => new Float64Array(RUNS_A_STEP));
	for (let done = 0; done < runs; ) {
		const step = totals.subarray(done, Math.min(runs, done + RUNS_A_STEP));
		for (const costs of sums) costs.fill(0);
		for (let run = 0; run < step.length; run++) step[run] = drawRun(chances, u, sums, run);
		byPartner.forEach((costs, place) => {
			const ofPartner = costs.subarray(done, done + step.length);
			sharings.forEach((parts, sharing) => {
				addPart(ofPartner, sums[sharing] ?? ofPartner, parts[place] ?? 0);
			});
		});
		done += step.length;
		yield done;
	}
	return { totals, byPartner };
}

/** Draws every risk once: adds its cost to the run's sum of its sharing, and returns the cost of all. */
function drawRun(chances: readonly Chance[], u: Mulberry32, sums: Float64Array[], run: number): number {
	let total = 0;
	for (const { probability, cost, sharing } of chances) {
		if (u.next() >= probability) continue;
		const amount = drawThreePoint(cost, u);
		total += amount;
		const ofSharing = sums[sharing];
		if (ofSharing) ofSharing[run] = (ofSharing[run] ?? 0) + amount;
	}
	return total;
}

function addPart(into: Float64Array, costs: Float64Array, part: number): void {
	if (part === 0) return;
	for (let run = 0; run < into.length; run++) into[run] = (into[run] ?? 0) + (costs[run] ?? 0) * part;
}

/** What q per cent of the runs do not pass, whole pounds; moves the runs about. */
const percentile = (costs: Float64Array, q: number): number =>
	round(valueAt(costs, Math.ceil((costs.length * q) / 100) - 1));

/** Mean and standard deviation by formula, unrounded: risks are taken as independent. */
function analytic(index: BidIndex): Pick<Simulation, 'analyticMean' | 'analyticSd'> {
	let analyticMean = 0;
	let variance = 0;
	for (const risk of index.plan.risks) {
		const probability = probabilityOf(index, risk);
		const mean = meanCost(risk);
		const spread = ((mean - risk.costLow) * (risk.costHigh - mean)) / 7;
		analyticMean += probability * mean;
		variance += probability * (spread + mean ** 2) - (probability * mean) ** 2;
	}
	return { analyticMean, analyticSd: Math.sqrt(Math.max(0, variance)) };
}
