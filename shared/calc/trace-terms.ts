/** How a partner's share of results money, a clawback and the expected cost of a risk are worked out. */
import { displayName } from '../plan';
import { sum } from '../quantity';
import { showMoney, showPercent, showPlain } from '../text';
import type { LiveFigures } from './figures';
import type { BidIndex } from './index-of-bid';
import { meanCost } from './risk';
import { paidUses, type Split } from './split';
import { measureNameIn } from './trace-names';
import { type SubjectOf, step, type Trace, type TraceStep } from './trace-step';

const SPLIT_NAMES: Record<Split, string> = {
	byBudget: 'by budget',
	byTarget: 'by target',
	equal: 'in equal parts',
	custom: 'by agreed shares',
};

const SPLIT_RULES: Record<Split, string> = {
	byBudget: 'The pot is divided by what each partner requests.',
	byTarget: 'The pot is divided by price weight times target of the paid measures of each partner.',
	equal: 'The pot is divided into equal parts.',
	custom: 'The pot is divided by the shares the partners agreed.',
};

/** Steps to a partner's share of the pot under one method, and its gain or loss beside a split by budget; null for a partner that is not in the figures. */
export function traceSplit(
	index: BidIndex,
	figures: LiveFigures,
	{ partnerId, method }: SubjectOf<'split'>,
): Trace | null {
	const { pbr } = figures;
	const shares = pbr.shares.find((row) => row.partnerId === partnerId);
	const gains = pbr.redistribution.find((row) => row.partnerId === partnerId);
	const partner = index.partners.find(({ id }) => id === partnerId);
	if (!shares || !gains || !partner) return null;
	const gain = method === 'byBudget' ? 0 : gains[method];
	const difference = `${showMoney(shares[method])} − ${showMoney(shares.byBudget)}`;
	return {
		title: `Results money of ${displayName(partner)}, ${SPLIT_NAMES[method]}`,
		steps: [
			step('Paid by results', '', pbr.pot, 'pounds', { kind: 'pot' }),
			...basisOf(index, figures, partnerId, method),
			step('Its share', SPLIT_NAMES[method], shares[method], 'pounds'),
			step('Its share by budget, to compare', '', shares.byBudget, 'pounds'),
			step(gain < 0 ? 'Loss' : 'Gain', difference, gain, 'pounds'),
		],
		results: 3,
		rule: `${SPLIT_RULES[method]} Gain or loss is the difference to a split by budget, before the lead carries any share.`,
		source: 'What the partners agreed, as typed in the bid.',
	};
}

/** What the share goes by: the request, the paid targets, the number of partners or what was agreed. */
function basisOf(index: BidIndex, figures: LiveFigures, partnerId: string, method: Split): TraceStep[] {
	if (method === 'equal') return [step('Partners', 'counted', index.partners.length, 'score')];
	if (method === 'custom') {
		const row = index.plan.customShares.find((each) => each.partnerId === partnerId);
		const link = row && ({ table: 'customShares', id: row.id, field: 'share' } as const);
		return [step('Agreed share', '', row?.share ?? 0, 'share', link)];
	}
	if (method === 'byTarget')
		return paidUses(index, figures.capacity)
			.filter(({ use }) => use.partnerId === partnerId)
			.map(({ priceWeight, use: { measureId, targetTotal } }) => {
				const how = { kind: 'targetSum', partnerId, measureId, year: null } as const;
				const name = `Promised: ${measureNameIn(index, measureId)}`;
				return step(name, `price weight ${showPlain(priceWeight)}`, targetTotal, 'units', how);
			});
	const requested = figures.costs.byPartner.find((each) => each.partnerId === partnerId)?.requested ?? 0;
	return [step('Its request', '', requested, 'pounds', { kind: 'requested', partnerId, year: null })];
}

/** Steps to the service fee claimed back at the end of a year (from 1); null for a year that is not in the bid. */
export function traceClawback(
	{ riskSharing }: BidIndex,
	{ pbr }: LiveFigures,
	{ year }: SubjectOf<'clawback'>,
): Trace | null {
	const clawback = pbr.clawback.find((row) => row.year === year);
	if (!clawback) return null;
	const fee = sum(pbr.serviceFeeByPartner.map(({ byYear }) => byYear[year - 1] ?? 0));
	const link = (field: string) => ({ table: 'riskSharing', id: riskSharing.id, field }) as const;
	const { clawbackThreshold: threshold, clawbackFeeShare } = riskSharing;
	return {
		title: `Clawback at the end of year ${year}`,
		steps: [
			step('Paid results delivered to date', 'delivered / target', clawback.deliveredRatio, 'share'),
			step('Clawback below', '', threshold, 'share', link('clawbackThreshold')),
			step(`Service fee of year ${year}`, '', fee, 'pounds'),
			step(
				'Claimed back',
				clawback.due ? `${showMoney(fee)} × ${showPercent(clawbackFeeShare)}` : 'not due',
				clawback.amount,
				'pounds',
				link('clawbackFeeShare'),
			),
		],
		rule: "Where the paid results delivered since the start, by price weight, fall below the threshold at the end of a year, the agreed share of that year's service fee is claimed back.",
		source: "The funder's payment terms, as typed in the bid.",
	};
}

/** Steps to the expected cost of a risk; null for a risk that is not in the figures. */
export function traceExpectedRisk(
	{ plan, assumptions }: BidIndex,
	{ risks }: LiveFigures,
	{ riskId }: SubjectOf<'expectedRisk'>,
): Trace | null {
	const figure = risks.rows.find((row) => row.riskId === riskId);
	const risk = plan.risks.find(({ id }) => id === riskId);
	if (!figure || !risk) return null;
	const { costLow, costLikely, costHigh } = risk;
	const own = risk.probability !== null;
	const mean = meanCost(risk);
	return {
		title: 'Expected cost',
		steps: [
			step(
				'Probability',
				own ? '' : `likelihood ${risk.residualLikelihood} after controls`,
				figure.probability,
				'share',
				own
					? { table: 'risks', id: risk.id, field: 'probability' }
					: { table: 'assumptions', id: assumptions.id, field: 'likelihoodProbability' },
			),
			step(
				'Mean cost if it comes true',
				`(${showMoney(costLow)} + 4 × ${showMoney(costLikely)} + ${showMoney(costHigh)}) / 6`,
				mean,
				'pounds',
				{ table: 'risks', id: risk.id, field: 'costLikely' },
			),
			step(
				'Expected cost',
				`${showPercent(figure.probability)} × mean, rounded to whole pounds`,
				figure.expectedValue,
				'pounds',
			),
		],
		rule: 'Probability times the mean of three points: lowest, four times likely, and highest cost, over six.',
		source:
			'Three-point (PERT) estimate; probability of the risk, or of its likelihood as assumed in the bid.',
	};
}
