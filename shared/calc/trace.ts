/** How is this worked out? For any figure its inputs, steps, rule and source, as data. */
import type { Plan } from '../plan';
import type { LiveFigures } from './figures';
import { type BidIndex, indexBid } from './index-of-bid';
import { traceLineTotal, traceMatchLine, tracePoolTotal } from './trace-all-years';
import { traceCapacity } from './trace-capacity';
import { traceBalance, traceCover } from './trace-cash';
import { traceLine, traceMatch, tracePool } from './trace-cost';
import { traceAwardShare, traceOverheadRatio, traceRatio, traceRequestShare } from './trace-limits';
import { traceMatchSum } from './trace-match';
import { traceCost, traceGroup } from './trace-money';
import { tracePostSum } from './trace-posts';
import { traceAgreement, traceBuyIn, traceRating } from './trace-progress';
import { traceCarried, traceDelivered, traceLossTotal, tracePot } from './trace-results';
import { traceExpectedTotal, traceHighRisks, traceRiskShare } from './trace-risks';
import { traceLoss, tracePeakNeed, tracePrice, traceRiskScore } from './trace-sharing';
import type { SubjectOf, Trace, TraceSubject } from './trace-step';
import { traceAsked, traceSum, traceTarget, traceUnallocated } from './trace-targets';
import { traceClawback, traceExpectedRisk, traceSplit } from './trace-terms';
import { traceWorkingTime } from './trace-time';
import { traceConsortium, traceRequested, traceUnderRecovery, traceUnitCost } from './trace-totals';
import { tracePeriodsOver, traceUse } from './trace-use';

/** What needs more than a bid and its figures: a simulation, or a scenario worked out. */
export type SubjectBeside = SubjectOf<'simulation'> | SubjectOf<'difference'>;
export type SubjectOfBid = Exclude<TraceSubject, SubjectBeside>;

const TRACES: {
	[K in SubjectOfBid['kind']]: (index: BidIndex, figures: LiveFigures, subject: SubjectOf<K>) => Trace | null;
} = {
	capacity: traceCapacity,
	consortium: traceConsortium,
	use: traceUse,
	periodsOver: tracePeriodsOver,
	postSum: tracePostSum,
	workingTime: traceWorkingTime,
	target: traceTarget,
	targetSum: traceSum,
	capacitySum: traceSum,
	asked: traceAsked,
	unallocated: traceUnallocated,
	line: traceLine,
	lineTotal: traceLineTotal,
	pool: (index, _figures, subject) => tracePool(index, subject),
	poolTotal: tracePoolTotal,
	group: traceGroup,
	cost: traceCost,
	matchSum: traceMatchSum,
	matchLine: traceMatchLine,
	match: traceMatch,
	requested: traceRequested,
	requestShare: traceRequestShare,
	awardShare: traceAwardShare,
	underRecovery: traceUnderRecovery,
	overheadRatio: traceOverheadRatio,
	ratio: traceRatio,
	unitCost: traceUnitCost,
	pot: tracePot,
	price: tracePrice,
	split: traceSplit,
	carried: traceCarried,
	delivered: traceDelivered,
	loss: traceLoss,
	lossTotal: traceLossTotal,
	clawback: traceClawback,
	peakNeed: tracePeakNeed,
	cover: traceCover,
	balance: traceBalance,
	riskScore: (index, _figures, subject) => traceRiskScore(index, subject),
	expectedRisk: traceExpectedRisk,
	riskShare: traceRiskShare,
	expectedTotal: traceExpectedTotal,
	highRisks: traceHighRisks,
	buyIn: traceBuyIn,
	rating: traceRating,
	agreement: traceAgreement,
};

/**
 * The steps to one figure of a bid. Values are unrounded, in the unit each step names; the last steps are the
 * figure and what it is measured against. Null where the figures hold no such figure. A subject with a delivery
 * level of its own wants a bid and figures of that level.
 */
export function traceOf(plan: Plan, figures: LiveFigures, subject: SubjectOfBid): Trace | null {
	const trace = TRACES[subject.kind] as (
		index: BidIndex,
		figures: LiveFigures,
		subject: SubjectOfBid,
	) => Trace | null;
	return trace(indexBid(plan), figures, subject);
}
