/** What all risks may cost: 100,000 runs of 60 risks carried by 39 partners, beside numpy doing the same work. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, test } from 'vitest';
import type { SimulationInput } from '../../shared/calc/simulation';
import type { Plan, Row } from '../../shared/plan';
import { largePlan } from '../generate/large-plan';
import { bundledCalculations, type Calculations } from './calc-build';
import { report, spreadOf, timeEach } from './measure';

const RUNS = 100_000;
const RISKS = 60;
const ROUNDS = 5;
const REPEATS = 4;
const PEERS = {
	whole: 'numpy on whole arrays, one thread',
	tuned: 'numpy tuned by hand to draw only costs it needs, one thread',
};
const WAYS = ['whole', 'tuned'] as const;
const PEER = fileURLToPath(new URL('simulation.py', import.meta.url));

let calc: Calculations;
beforeAll(async () => {
	calc = await bundledCalculations();
});

/** 39 active partners, and risks that all cost something if they come true, half of them shared by all. */
function riskyPlan(): Plan {
	const plan = largePlan({ partners: 39, years: 3, periodMonths: 3, measures: 6, seed: 1 });
	const risks = Array.from({ length: RISKS }, (_, at) => ({
		...(plan.risks[at % plan.risks.length] as Row<'risks'>),
		id: `RISK${at + 1}`,
		order: at + 1,
	}));
	const partners = plan.partners.map((partner) => ({ ...partner, membership: 'joined' as const }));
	const assumptions = plan.assumptions.map((row) => ({ ...row, simulationRuns: RUNS }));
	return { ...plan, partners, risks, riskLinks: [], assumptions };
}

/** The same chances for the peer, each with the parts of all partners. */
function chancesOf({ index, rows, weightsOf }: SimulationInput) {
	return index.plan.risks.map((risk, at) => {
		const weights = weightsOf(risk);
		const total = weights.reduce((a, b) => a + b, 0);
		return {
			probability: rows[at]?.probability,
			low: risk.costLow,
			likely: risk.costLikely,
			high: risk.costHigh,
			parts: weights.map((weight) => weight / total),
		};
	});
}

interface PeerRun {
	ms: number;
	mean: number;
}

/** One thread for the peer, as ours has one; null where Python or numpy is not here. Its first run warms up. */
function runPeer(input: SimulationInput, way: keyof typeof PEERS): PeerRun[] | null {
	const given = JSON.stringify({ way, runs: RUNS, repeats: REPEATS + 1, chances: chancesOf(input) });
	const env = { ...process.env, OPENBLAS_NUM_THREADS: '1', MKL_NUM_THREADS: '1', OMP_NUM_THREADS: '1' };
	const { status, stdout } = spawnSync('python3', [PEER], { input: given, env, encoding: 'utf8' });
	if (status !== 0) return null;
	return stdout
		.trim()
		.split('\n')
		.slice(1)
		.map((line) => JSON.parse(line));
}

test('the simulation, in turns with numpy', () => {
	const input = calc.simulationInput(riskyPlan());
	const name = `simulation, ${RUNS.toLocaleString('en-GB')} runs x ${RISKS} risks x 39 partners`;
	const own: number[] = [];
	const peers: Record<keyof typeof PEERS, PeerRun[]> = { whole: [], tuned: [] };
	for (let round = 0; round < ROUNDS; round++) {
		own.push(...timeEach(REPEATS, () => calc.simulationOf(input), 1));
		for (const way of WAYS) peers[way].push(...(runPeer(input, way) ?? []));
	}
	if (peers.whole.length === 0) {
		report({ name, times: own });
		console.log('  numpy not here');
		return;
	}
	for (const way of WAYS)
		report({
			name,
			times: own,
			peer: { name: PEERS[way], times: peers[way].map(({ ms }) => ms) },
			aim: 'no slower',
			isMet: (_own, ratio) => ratio <= 1,
		});
	const { simulatedMean, analyticMean } = calc.simulationOf(input);
	const numpyMean = peers.whole[0]?.mean ?? Number.NaN;
	const means = [simulatedMean, numpyMean, analyticMean].map((mean) => mean.toFixed(0));
	console.log(`  the same work: mean cost here ${means[0]}, in numpy ${means[1]}, by formula ${means[2]}`);
});

const pause = () => new Promise<void>((resolve) => setImmediate(resolve));

test('the simulation in steps, from start to end and from the word to cancel to its end', async () => {
	const input = calc.simulationInput(riskyPlan());
	const whole: number[] = [];
	const toCancel: number[] = [];
	for (let at = 0; at < 5; at++) {
		const began = performance.now();
		await calc.runSimulation(input, { onProgress: () => undefined, isCancelled: () => false, pause });
		whole.push(performance.now() - began);
		let asked = 0;
		const onProgress = (done: number) => {
			if (asked === 0 && done > RUNS / 2) asked = performance.now();
		};
		await calc.runSimulation(input, { onProgress, isCancelled: () => asked > 0, pause });
		toCancel.push(performance.now() - asked);
	}
	report({ name: 'simulation in steps, with progress', times: whole });
	report({
		name: 'simulation cancelled, until it has stopped',
		times: toCancel,
		aim: 'p95 under 100 ms',
		isMet: () => spreadOf(toCancel).p95 < 100,
	});
});
