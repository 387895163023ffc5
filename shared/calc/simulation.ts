/** What all risks together may cost: many runs of chance, and the same mean and spread by formula. */
import { round, sum } from '../quantity';
import type { RiskFigure, Simulation } from './figures';
import type { BidIndex } from './index-of-bid';
import { drawThreePoint, mulberry32, type ThreePoint } from './random';
import { expectedByPartner, meanCost, probabilityOf, type WeightsOfRisk } from './risk';

/** A risk that can cost something, and the parts of its cost that partners carry. */
interface Chance {
	probability: number;
	cost: ThreePoint;
	partners: number[];
	parts: number[];
}

interface Runs {
	/** Cost of each run, pounds. */
	totals: Float64Array;
	/** By partner's place: cost of each run. */
	byPartner: Float64Array[];
}

/** Runs the bid's simulation; the same seed gives the same result. Percentiles are whole pounds. */
export function simulationOf(
	index: BidIndex,
	rows: readonly RiskFigure[],
	weightsOf: WeightsOfRisk,
): Simulation {
	const { simulationRuns: runs, simulationSeed: seed } = index.assumptions;
	const { totals, byPartner } = simulate(index, chancesOf(index, weightsOf));
	const simulatedMean = totals.reduce((a, b) => a + b, 0) / runs;
	totals.sort();
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
			p80: percentile((byPartner[place] ?? new Float64Array(runs)).sort(), 80),
		})),
	};
}

function chancesOf(index: BidIndex, weightsOf: WeightsOfRisk): Chance[] {
	return index.plan.risks
		.filter((risk) => risk.costHigh > 0)
		.map((risk) => {
			const weights = weightsOf(risk);
			const weightSum = sum(weights);
			const partners = weights.flatMap((weight, place) => (weight > 0 ? [place] : []));
			return {
				probability: probabilityOf(index, risk),
				cost: { low: risk.costLow, likely: risk.costLikely, high: risk.costHigh },
				partners,
				parts: partners.map((place) => (weights[place] ?? 0) / weightSum),
			};
		});
}

function simulate(index: BidIndex, chances: readonly Chance[]): Runs {
	const { simulationRuns: runs, simulationSeed: seed } = index.assumptions;
	const u = mulberry32(seed);
	const totals = new Float64Array(runs);
	const byPartner = index.partners.map(() => new Float64Array(runs));
	for (let run = 0; run < runs; run++)
		for (const { probability, cost, partners, parts } of chances) {
			if (u() >= probability) continue;
			const amount = drawThreePoint(cost, u);
			totals[run] = (totals[run] ?? 0) + amount;
			for (let i = 0; i < partners.length; i++) {
				const list = byPartner[partners[i] ?? 0];
				if (list) list[run] = (list[run] ?? 0) + amount * (parts[i] ?? 0);
			}
		}
	return { totals, byPartner };
}

/** The run that q per cent of the sorted runs do not pass, whole pounds. */
const percentile = (sorted: Float64Array, q: number): number =>
	round(sorted[Math.ceil((sorted.length * q) / 100) - 1] ?? 0);

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
