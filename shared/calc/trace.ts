/** How is this worked out? For any figure its inputs, steps, rule and source, as data. */
import type { Plan } from '../plan';
import type { LiveFigures } from './figures';
import { indexBid } from './index-of-bid';
import { traceCapacity } from './trace-capacity';
import { traceLine, traceMatch, tracePool } from './trace-cost';
import { traceLoss, tracePeakNeed, tracePrice, traceRiskScore } from './trace-sharing';
import type { Trace, TraceSubject } from './trace-step';
import { traceClawback, traceExpectedRisk, traceSplit } from './trace-terms';
import { traceConsortium, traceRequested, traceUnderRecovery, traceUnitCost } from './trace-totals';

/**
 * The steps to one figure of a bid. Values are unrounded, in the unit each step names; the last steps are the
 * figure and what it is measured against. Null where the figures hold no such figure.
 */
export function traceOf(plan: Plan, figures: LiveFigures, subject: TraceSubject): Trace | null {
	const index = indexBid(plan);
	switch (subject.kind) {
		case 'capacity':
			return traceCapacity(index, figures, subject);
		case 'line':
			return traceLine(index, figures, subject);
		case 'pool':
			return tracePool(index, subject);
		case 'match':
			return traceMatch(index, figures, subject);
		case 'price':
			return tracePrice(index, figures, subject);
		case 'loss':
			return traceLoss(index, figures, subject);
		case 'peakNeed':
			return tracePeakNeed(index, figures, subject);
		case 'riskScore':
			return traceRiskScore(index, subject);
		case 'consortium':
			return traceConsortium(index, figures, subject);
		case 'requested':
			return traceRequested(index, figures, subject);
		case 'underRecovery':
			return traceUnderRecovery(index, figures, subject);
		case 'split':
			return traceSplit(index, figures, subject);
		case 'clawback':
			return traceClawback(index, figures, subject);
		case 'expectedRisk':
			return traceExpectedRisk(index, figures, subject);
		case 'unitCost':
			return traceUnitCost(index, figures, subject);
	}
}
