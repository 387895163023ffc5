/** Headlines of a scenario: what the changed bid would cost, deliver, lose and need, beside the bid. */
import { round, sum } from '../quantity';
import { penceByPeriod } from './cash-flow';
import type { Finding, LiveFigures, ScenarioFigure } from './figures';
import { findingKey } from './finding-key';
import { type BidIndex, hasLeft } from './index-of-bid';
import { deliveredIn } from './split';

/** Headlines from the figures of the changed bid (with its index) and those of the bid as it is. */
export function scenarioFigure(
	scenarioId: string,
	index: BidIndex,
	figures: LiveFigures,
	base: LiveFigures,
): ScenarioFigure {
	return {
		scenarioId,
		cost: figures.costs.total,
		requested: figures.costs.requested,
		pot: figures.pbr.pot,
		moneyFreed: moneyFreed(index, figures),
		measures: measuresOf(index, figures),
		over: figures.capacity
			.filter(({ overPeriods }) => overPeriods.length > 0)
			.map(({ partnerId, measureId, overPeriods }) => ({ partnerId, measureId, periods: overPeriods })),
		pbrLoss: figures.pbr.lossTotal,
		pbrLossByPartner: figures.pbr.loss.map(({ partnerId, caused }) => ({ partnerId, loss: caused })),
		clawback: sum(figures.pbr.clawback.map(({ amount }) => amount)),
		peakNeedByPartner: figures.cashFlow.byPartner.map(
			({ partnerId, peakNeedPence, shieldedPeakNeedPence }) => ({
				partnerId,
				peakNeedPence,
				shieldedPeakNeedPence,
			}),
		),
		expectedRisk: figures.risks.expectedTotal,
		findingCounts: figures.findingCounts,
		addedFindings: onlyIn(figures.findings, base.findings),
		clearedFindings: onlyIn(base.findings, figures.findings),
	};
}

/** Whole pounds that partners which leave no longer spend. */
function moneyFreed(index: BidIndex, { costs }: LiveFigures): number {
	const freedPence = costs.byPartner.map(({ requestedByYear }, place) =>
		sum(penceByPeriod(index, requestedByYear).filter((_, t) => hasLeft(index, place, t + 1))),
	);
	return round(sum(freedPence) / 100);
}

function measuresOf(index: BidIndex, { capacity, consortium }: LiveFigures): ScenarioFigure['measures'] {
	const notDelivered = new Map<string, number>();
	for (const use of capacity) {
		const missed = use.targetByPeriod.map((target, t) => target - deliveredIn(index, use, t));
		notDelivered.set(use.measureId, (notDelivered.get(use.measureId) ?? 0) + sum(missed));
	}
	return consortium.map(({ measureId, targetTotal, capacityTotal, overPeriods }) => ({
		measureId,
		target: targetTotal,
		capacity: capacityTotal,
		notDelivered: notDelivered.get(measureId) ?? 0,
		overPeriods,
	}));
}

function onlyIn(findings: readonly Finding[], others: readonly Finding[]): string[] {
	const known = new Set(others.map(findingKey));
	return findings.map(findingKey).filter((key) => !known.has(key));
}
