/** The register of risks as it is read: worst first, on the map of CC26, and by who carries them. */
import type { Risk } from '../plan';
import type { Band, RiskFigure, Simulation } from './figures';
import { riskBand, riskScore } from './risk';

/** Likelihood and impact run from 1 to 5. Source: Charity Commission CC26. */
export const SCALE = [1, 2, 3, 4, 5] as const;

/** A cell of the map: where risks stood before controls and where they stand after them, in the bid's order. */
export interface MapCell {
	likelihood: number;
	impact: number;
	score: number;
	band: Band;
	before: string[];
	after: string[];
}

/** The map of CC26, scores 2 to 30: impact 5 to 1 down, likelihood 1 to 5 across; risks by their ids. */
export const riskMap = (risks: readonly Risk[]): MapCell[][] =>
	[...SCALE].reverse().map((impact) =>
		SCALE.map((likelihood) => {
			const score = riskScore(likelihood, impact);
			const isHere = (l: number, i: number) => l === likelihood && i === impact;
			return {
				likelihood,
				impact,
				score,
				band: riskBand(score),
				before: risks.filter((r) => isHere(r.inherentLikelihood, r.inherentImpact)).map(({ id }) => id),
				after: risks.filter((r) => isHere(r.residualLikelihood, r.residualImpact)).map(({ id }) => id),
			};
		}),
	);

/** Ids of risks by score after controls, highest first, then before controls; equal ones in the bid's order. */
export const worstFirst = (rows: readonly RiskFigure[]): string[] =>
	[...rows]
		.sort((a, b) => b.residualScore - a.residualScore || b.inherentScore - a.inherentScore)
		.map(({ riskId }) => riskId);

/** What each partner is expected to carry of all risks, whole pounds, by its id; partners that carry none are left out. */
export function expectedByPartner(rows: readonly RiskFigure[]): ReadonlyMap<string, number> {
	const totals = new Map<string, number>();
	for (const { byPartner } of rows)
		for (const { partnerId, amount } of byPartner)
			totals.set(partnerId, (totals.get(partnerId) ?? 0) + amount);
	return totals;
}

/** How far the simulated mean may well be off, pounds: analytic standard deviation / square root of the trials. */
export const standardError = ({ analyticSd, runs }: Simulation): number => analyticSd / Math.sqrt(runs);

/** How a risk is called for short: its own short id, else its place in the bid (from 0). */
export const riskLabel = ({ id }: Pick<Risk, 'id'>, place: number): string =>
	/^[A-Za-z]{1,3}\d{1,4}$/.test(id) ? id : `R${String(place + 1).padStart(2, '0')}`;
