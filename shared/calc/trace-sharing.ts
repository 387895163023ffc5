/** How a price, a partner's loss, its peak need for cash and a risk's score are worked out. */
import { periodLabel } from '../period';
import { displayName, type Measure, periodCount } from '../plan';
import { sum } from '../quantity';
import { showCount, showMoney, showPercent, showPlain } from '../text';
import type { LiveFigures, PartnerCapacity } from './figures';
import type { BidIndex } from './index-of-bid';
import { riskScore } from './risk';
import { deliveredIn, paidUses } from './split';
import { partnerNameIn } from './trace-names';
import { type SubjectOf, step, type Trace } from './trace-step';

const nameOf = (measure: Measure | undefined, id: string): string => (measure ? displayName(measure) : id);

/** Steps to the price of a paid unit; null for a measure that is not paid by results. */
export function tracePrice(
	index: BidIndex,
	figures: LiveFigures,
	{ measureId }: SubjectOf<'price'>,
): Trace | null {
	const price = figures.pbr.prices.find((row) => row.measureId === measureId);
	const measure = index.plan.measures.find(({ id }) => id === measureId);
	if (!price || !measure) return null;
	const { pot } = figures.pbr;
	const uses = paidUses(index, figures.capacity);
	const weighted = sum(uses.map(({ priceWeight, use }) => priceWeight * use.targetTotal));
	const award = Math.max(0, figures.costs.requested);
	return {
		title: `Price of ${displayName(measure)}`,
		steps: [
			step('Award', '', award, 'pounds', { kind: 'requested', partnerId: null, year: null }),
			step('Paid by results', `× ${showPercent(index.bid.pbrShare)}`, pot, 'pounds', {
				table: 'bid',
				id: index.bid.id,
				field: 'pbrShare',
			}),
			step('Paid units in the targets', 'price weight × target, added up', weighted, 'number'),
			step(
				'Price',
				`${showMoney(pot)} × ${showPlain(measure.priceWeight)} / ${showPlain(weighted)}`,
				price.price,
				'pounds',
				{
					table: 'measures',
					id: measure.id,
					field: 'priceWeight',
				},
			),
		],
		rule: 'The pot is divided among all paid units that are promised, by price weight.',
		source: "The funder's payment terms, as typed in the bid.",
	};
}

/** Steps to the loss a partner causes and bears; null for a partner that is not in the bid. */
export function traceLoss(
	index: BidIndex,
	figures: LiveFigures,
	{ partnerId }: SubjectOf<'loss'>,
): Trace | null {
	const loss = figures.pbr.loss.find((row) => row.partnerId === partnerId);
	if (!loss) return null;
	const own = paidUses(index, figures.capacity).filter(({ use }) => use.partnerId === partnerId);
	return {
		title: 'Results money lost at capacity',
		steps: [
			...own.map(({ use }) => missedStep(index, figures, use)),
			step('Lost through its own shortfall', 'rounded to whole pounds', loss.caused, 'pounds'),
			step('Borne by it', borneBy(index, figures, partnerId), loss.borne, 'pounds', {
				table: 'riskSharing',
				id: index.riskSharing.id,
				field: 'method',
			}),
		],
		results: 2,
		rule: 'Price times what each period falls short; more in another period does not make up for it.',
		source: 'Targets and capacity of the paid measures.',
	};
}

function missedStep(index: BidIndex, figures: LiveFigures, use: PartnerCapacity) {
	const price = figures.pbr.prices.find((row) => row.measureId === use.measureId)?.price ?? 0;
	const missed = sum(use.targetByPeriod.map((target, t) => target - deliveredIn(index, use, t)));
	const measure = index.plan.measures.find(({ id }) => id === use.measureId);
	const target = index.plan.targets.find(
		(row) => row.partnerId === use.partnerId && row.measureId === use.measureId,
	);
	return step(
		`Missed: ${nameOf(measure, use.measureId)}`,
		`${showPlain(missed)} × ${showMoney(price)}`,
		missed * price,
		'pounds',
		target && { table: 'targets', id: target.id, field: 'byPeriod' },
	);
}

function borneBy(index: BidIndex, { pbr }: LiveFigures, partnerId: string): string {
	if (pbr.shielded.includes(partnerId)) return 'carried by the lead';
	const shared = {
		byTarget: 'its own',
		byBudget: `of ${showMoney(pbr.lossTotal)}, by budget`,
		equal: `of ${showMoney(pbr.lossTotal)}, in equal parts`,
		custom: `of ${showMoney(pbr.lossTotal)}, by agreed shares`,
	}[index.riskSharing.method];
	const isLead = partnerId === index.bid.leadPartnerId;
	return isLead && pbr.shielded.length > 0 ? `${shared}, and of the partners it shields` : shared;
}

/** Steps to a partner's peak need for cash; null for a partner that is not in the bid. */
export function tracePeakNeed(
	index: BidIndex,
	figures: LiveFigures,
	{ partnerId, shielded }: SubjectOf<'peakNeed'>,
): Trace | null {
	const cash = figures.cashFlow.byPartner.find((row) => row.partnerId === partnerId);
	if (!cash) return null;
	const peak = shielded ? cash.shieldedPeakPeriod : cash.peakPeriod;
	const need = shielded ? cash.shieldedPeakNeedPence : cash.peakNeedPence;
	const paidOut = sum(cash.outPence.slice(0, peak ?? 0));
	const paidIn = sum(cash.inPence.slice(0, peak ?? 0));
	const others = paidOut - paidIn;
	const reserves = index.partners.find(({ id }) => id === partnerId)?.freeReserves ?? null;
	return {
		title: `Cash ${partnerNameIn(index, partnerId)} needs until paid`,
		steps: [
			step(
				'Lowest at the end of',
				peak === null ? 'never below nothing' : monthOrQuarter(index, peak),
				need === 0 ? 0 : -need,
				'pence',
				peak === null ? undefined : { kind: 'balance', partnerId, period: peak, shielded },
			),
			step('Spent by then', '', paidOut, 'pence'),
			step('Paid by then', '', paidIn, 'pence', { table: 'bid', id: index.bid.id, field: 'paymentLag' }),
			...(shielded
				? [step('Taken over between lead and shielded partners', '', need - others, 'pence')]
				: []),
			step('Needed', 'spent − paid', need, 'pence'),
			step('Free reserves', '', reserves, 'pounds', {
				table: 'partners',
				id: partnerId,
				field: 'freeReserves',
			}),
		],
		results: 2,
		rule: `Spending falls evenly in a year; fees come ${showCount(index.bid.paymentLag)} and results money ${showCount(index.bid.outcomePaymentLag)} periods after the work. The need is the lowest point of all paid in less all paid out.`,
		source: "The funder's payment terms, as typed in the bid.",
	};
}

const monthOrQuarter = (index: BidIndex, period: number): string =>
	period <= periodCount(index.bid)
		? periodLabel(index.bid, period)
		: `${showCount(period - periodCount(index.bid))} periods after the bid ends`;

/** Steps to a risk's score, before or after controls; null for a risk that is not in the bid. */
export function traceRiskScore({ plan }: BidIndex, { riskId, stage }: SubjectOf<'riskScore'>): Trace | null {
	const risk = plan.risks.find(({ id }) => id === riskId);
	if (!risk) return null;
	const [likelihood, impact] =
		stage === 'inherent'
			? [risk.inherentLikelihood, risk.inherentImpact]
			: [risk.residualLikelihood, risk.residualImpact];
	const link = (name: 'Likelihood' | 'Impact') =>
		({ table: 'risks', id: risk.id, field: `${stage}${name}` }) as const;
	return {
		title: stage === 'inherent' ? 'Score before controls' : 'Score after controls',
		steps: [
			step('Likelihood', '', likelihood, 'score', link('Likelihood')),
			step('Impact', '', impact, 'score', link('Impact')),
			step('Score', `${likelihood} × ${impact} + ${impact}`, riskScore(likelihood, impact), 'score'),
		],
		rule: 'Likelihood times impact, plus impact once more: impact weighs more. Red from 15, amber from 8.',
		source: 'Charity Commission, Charities and risk management (CC26).',
	};
}
