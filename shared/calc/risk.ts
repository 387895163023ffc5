/** Risks: CC26 scores, expected cost, and who carries it. */
import type { Plan, Risk } from '../plan';
import { round, share, sum, zeros } from '../quantity';
import type { Band, RiskFigure } from './figures';
import type { BidIndex } from './index-of-bid';
import { Memory } from './memory';
import { anyWeight, type SplitWeights } from './split';

/** A residual score from which a risk is red. */
export const RED_SCORE = 15;
const AMBER_SCORE = 8;

/** Charity Commission CC26: likelihood x impact + impact, so that impact weighs more. */
export const riskScore = (likelihood: number, impact: number): number => likelihood * impact + impact;

/** Band of a CC26 score (2 to 30): red from 15, amber from 8, else green. Source: Calculations, "Risks". */
export const riskBand = (score: number): Band =>
	score >= RED_SCORE ? 'red' : score >= AMBER_SCORE ? 'amber' : 'green';

/** Probability that a risk comes true: its own, or the bid's for its residual likelihood. */
export const probabilityOf = ({ assumptions }: Pick<BidIndex, 'assumptions'>, risk: Risk): number =>
	risk.probability ?? assumptions.likelihoodProbability[risk.residualLikelihood - 1] ?? 0;

/** Mean cost of a risk that comes true, pounds: three-point (PERT) estimate. */
export const meanCost = ({ costLow, costLikely, costHigh }: Risk): number =>
	(costLow + 4 * costLikely + costHigh) / 6;

/** Weights of a risk by partner's place; the owner's alone where no weight counts, the lead's where no owner is. */
export type WeightsOfRisk = (risk: Risk) => readonly number[];

/** By partner's place: the weights of a risk that it carries alone. */
const aloneOf = new Memory<Plan['partners'], number[][]>();

/** Finds weights for many risks: shared ones are made once, agreed shares are read once. */
export function riskWeights(
	index: BidIndex,
	splits: Pick<SplitWeights, 'byBudget' | 'equal'>,
): WeightsOfRisk {
	const custom = new Map<string, number[]>();
	for (const { riskId, partnerId, share: part } of index.plan.riskShares) {
		const place = index.partnerPlace.get(partnerId);
		if (place === undefined) continue;
		const weights = custom.get(riskId) ?? zeros(index.partners.length);
		weights[place] = part;
		custom.set(riskId, weights);
	}
	const alone = aloneOf.recall(index.plan.partners, [], () =>
		index.partners.map((_, place) => index.partners.map((_partner, other) => (other === place ? 1 : 0))),
	);
	return (risk) => {
		const weights =
			risk.sharedBy === 'custom' ? custom.get(risk.id) : risk.sharedBy !== 'owner' && splits[risk.sharedBy];
		if (weights && anyWeight(weights)) return weights;
		const owner = risk.ownerPartnerId === null ? undefined : index.partnerPlace.get(risk.ownerPartnerId);
		return alone[owner ?? index.lead] ?? [];
	};
}

/** Every risk with its scores and its expected cost in whole pounds, by partner. */
export const riskFigures = (index: BidIndex, weightsOf: WeightsOfRisk): RiskFigure[] =>
	index.plan.risks.map((risk) => {
		const inherentScore = riskScore(risk.inherentLikelihood, risk.inherentImpact);
		const residualScore = riskScore(risk.residualLikelihood, risk.residualImpact);
		const probability = probabilityOf(index, risk);
		const expectedValue = round(probability * meanCost(risk));
		return {
			riskId: risk.id,
			inherentScore,
			inherentBand: riskBand(inherentScore),
			inherentProduct: risk.inherentLikelihood * risk.inherentImpact,
			residualScore,
			residualBand: riskBand(residualScore),
			residualProduct: risk.residualLikelihood * risk.residualImpact,
			probability,
			expectedValue,
			byPartner: amountsOf(index, risk, expectedValue, weightsOf(risk)),
		};
	});

const amountsOfRisks = new Memory<Risk, RiskFigure['byPartner']>();

function amountsOf(
	index: BidIndex,
	risk: Risk,
	expected: number,
	weights: readonly number[],
): RiskFigure['byPartner'] {
	if (expected === 0) return [];
	return amountsOfRisks.recall(risk, [index.plan.partners, expected, weights], () =>
		share(expected, weights).flatMap((amount, place) => {
			const partnerId = index.partners[place]?.id;
			return partnerId !== undefined && amount > 0 ? [{ partnerId, amount }] : [];
		}),
	);
}

/** A partner's expected cost of all risks, whole pounds, by partner's place. */
export function expectedByPartner(index: BidIndex, rows: readonly RiskFigure[]): number[] {
	const expected = zeros(index.partners.length);
	for (const { byPartner } of rows)
		for (const { partnerId, amount } of byPartner) {
			const place = index.partnerPlace.get(partnerId);
			if (place !== undefined) expected[place] = (expected[place] ?? 0) + amount;
		}
	return expected;
}

/** Whole pounds expected of all risks together. */
export const expectedTotal = (rows: readonly RiskFigure[]): number =>
	sum(rows.map(({ expectedValue }) => expectedValue));
