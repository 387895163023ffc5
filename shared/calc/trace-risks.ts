/** How sums over the risks are worked out: expected cost, who carries it, how many stay high, and the trials. */
import { sum } from '../quantity';
import { showCount } from '../text';
import type { Band, LiveFigures, Simulation } from './figures';
import type { BidIndex } from './index-of-bid';
import { expectedTotal, probabilityOf } from './risk';
import { partnerNameIn } from './trace-names';
import { type SubjectOf, step, type Trace, type TraceStep } from './trace-step';

const REGISTER = 'The register of risks.';
const descriptionOf = ({ plan }: BidIndex, riskId: string): string =>
	plan.risks.find(({ id }) => id === riskId)?.description ?? riskId;

/** Steps to what a partner, or all partners, may expect the risks to cost. Whole pounds; null for a partner that is not in the bid. */
export function traceExpectedTotal(
	index: BidIndex,
	{ risks }: LiveFigures,
	{ partnerId }: SubjectOf<'expectedTotal'>,
): Trace | null {
	if (partnerId !== null && !index.partnerPlace.has(partnerId)) return null;
	const steps = risks.rows.flatMap(({ riskId, expectedValue, byPartner }): TraceStep[] => {
		const name = descriptionOf(index, riskId);
		if (partnerId === null)
			return expectedValue === 0
				? []
				: [step(name, '', expectedValue, 'pounds', { kind: 'expectedRisk', riskId })];
		const part = byPartner.find((each) => each.partnerId === partnerId)?.amount ?? 0;
		return part === 0
			? []
			: [step(name, 'its part', part, 'pounds', { kind: 'riskShare', riskId, partnerId })];
	});
	const total = partnerId === null ? expectedTotal(risks.rows) : sum(steps.map(({ value }) => value ?? 0));
	return {
		title: `Expected cost of the risks of ${partnerNameIn(index, partnerId)}`,
		steps: [...steps, step('Expected cost', 'added up', total, 'pounds')],
		rule: 'The expected cost of each risk after controls, added up.',
		source: REGISTER,
	};
}

/** Steps to a partner's part of a risk's expected cost; null where it carries none. Whole pounds. */
export function traceRiskShare(
	index: BidIndex,
	{ risks }: LiveFigures,
	{ riskId, partnerId }: SubjectOf<'riskShare'>,
): Trace | null {
	const risk = index.plan.risks.find(({ id }) => id === riskId);
	const figure = risks.rows.find((row) => row.riskId === riskId);
	const own = figure?.byPartner.find((part) => part.partnerId === partnerId);
	if (!risk || !figure || !own) return null;
	const shared = {
		owner: 'all of it, as its owner',
		byBudget: 'by budget',
		equal: 'in equal parts',
		custom: 'by agreed shares',
	}[risk.sharedBy];
	const link = { table: 'risks', id: riskId, field: 'sharedBy' } as const;
	return {
		title: `Part of ${partnerNameIn(index, partnerId)} in a risk`,
		steps: [
			step('Expected cost', '', figure.expectedValue, 'pounds', { kind: 'expectedRisk', riskId }),
			step('Its part', shared, own.amount, 'pounds', link),
		],
		rule: 'The expected cost is shared as chosen for the risk, in whole pounds; where no share counts, the owner carries it, or the lead.',
		source: REGISTER,
	};
}

const BANDS: readonly [Band, string][] = [
	['red', 'High: 15 and more'],
	['amber', 'Middle: 8 to 14'],
	['green', 'Low: under 8'],
];

/** Steps to the number of risks that stay high after controls. */
export function traceHighRisks(index: BidIndex, { risks }: LiveFigures): Trace {
	const high = risks.rows.filter(({ residualBand }) => residualBand === 'red');
	const count = (band: Band) => risks.rows.filter(({ residualBand }) => residualBand === band).length;
	return {
		title: 'Risks that stay high after controls',
		steps: [
			...high.map(({ riskId, residualScore }) =>
				step(descriptionOf(index, riskId), '', residualScore, 'score', {
					kind: 'riskScore',
					riskId,
					stage: 'residual',
				}),
			),
			...BANDS.slice(1).map(([band, name]) => step(name, 'counted', count(band), 'score')),
			step(BANDS[0]?.[1] ?? '', 'counted', high.length, 'score'),
			step('All risks', '', risks.rows.length, 'score'),
		],
		results: 2,
		rule: 'A risk is high where its score after controls is 15 or more.',
		source: 'Charity Commission, Charities and risk management (CC26).',
	};
}

const RANKS = { p50: 'half', p80: '8 in 10', p95: '95 in 100' };

/** Steps to a cost the simulated trials stay under; null for a partner without a simulated cost. Whole pounds. */
export function traceSimulation(
	index: BidIndex,
	{ risks }: LiveFigures,
	simulation: Simulation,
	{ what, partnerId }: SubjectOf<'simulation'>,
): Trace | null {
	const own = simulation.byPartner.find((row) => row.partnerId === partnerId);
	const amount = partnerId === null ? simulation[what] : what === 'p80' ? own?.p80 : undefined;
	if (amount === undefined) return null;
	const expected = partnerId === null ? risks.expectedTotal : (own?.expected ?? 0);
	const link = (field: string) => ({ table: 'assumptions', id: index.assumptions.id, field }) as const;
	const possible = index.plan.risks.filter((risk) => risk.costHigh > 0 && probabilityOf(index, risk) > 0);
	return {
		title: `Cost of the risks of ${partnerNameIn(index, partnerId)} in ${RANKS[what]} of the trials`,
		steps: [
			step('Risks that may cost money', 'counted', possible.length, 'score'),
			step('Trials', '', simulation.runs, 'score', link('simulationRuns')),
			step('Seed of the random numbers', '', simulation.seed, 'score', link('simulationSeed')),
			step('Expected cost, to compare', '', expected, 'pounds', { kind: 'expectedTotal', partnerId }),
			step(
				'Cost',
				`${showCount(simulation.runs)} trials, sorted; ${RANKS[what]} stay under`,
				amount,
				'pounds',
			),
		],
		rule: 'In each trial every risk comes true or not by its probability, and costs an amount between its lowest and highest. The same seed gives the same figures.',
		source: `${REGISTER} Random numbers of ${simulation.generator}.`,
	};
}
