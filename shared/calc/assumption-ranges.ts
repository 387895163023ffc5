/** How far each assumption of a bid may plausibly lie from what is typed, and in which unit it is counted. */

/**
 * `typed`: between two values, whatever the bid has; `points`: so far up and down from the bid's own;
 * `relative`: each of several entries times 1 + x; `later`: quarters that new posts start late.
 */
export type RangeKind = 'typed' | 'points' | 'relative' | 'later';

export interface AssumptionRange {
	kind: RangeKind;
	low: number;
	high: number;
	/** What is counted, for showing: shares of 1, days, weeks or quarters. */
	unit: 'share' | 'days' | 'weeks' | 'quarters';
}

const points = (by: number): AssumptionRange => ({ kind: 'points', low: -by, high: by, unit: 'share' });
const FIFTH: AssumptionRange = { kind: 'relative', low: -0.2, high: 0.2, unit: 'share' };

/**
 * Sources, by assumption. Where there is none, the range is a planning assumption and the screen says so.
 * turnover: 22% a year is usual in the sector (People Count 2014); 10 points either way is assumed.
 * weeksEmpty: 35 days to fill a post (People Count 2014), to twice the usual 13 weeks, assumed.
 * sickness: 5.8 days in 2019, 9.4 in 2025 (CIPD). annualLeave: 28 days by law, 33 usual in charities.
 * lateStart: one quarter of recruitment and checks, assumed. caseload: about 25 at once, over 30 called unsafe
 * (SafeLives, quoted by Refuge Workers United). The other fifths: referrals that fall or rise by 20%, assumed.
 * payUplift, nonPayInflation: 2 points either way, assumed. deliveryLevel: 80% of what can be delivered, assumed.
 */
export const ASSUMPTION_RANGES = {
	turnover: points(0.1),
	weeksEmpty: { kind: 'typed', low: 5, high: 26, unit: 'weeks' },
	sickness: { kind: 'typed', low: 5.8, high: 9.4, unit: 'days' },
	annualLeave: { kind: 'typed', low: 28, high: 33, unit: 'days' },
	lateStart: { kind: 'later', low: 0, high: 1, unit: 'quarters' },
	caseload: FIFTH,
	caseLength: FIFTH,
	hoursPerOutput: FIFTH,
	completion: FIFTH,
	response: FIFTH,
	improved: FIFTH,
	payUplift: points(0.02),
	nonPayInflation: points(0.02),
	deliveryLevel: { kind: 'typed', low: 0.8, high: 1, unit: 'share' },
} as const satisfies Record<string, AssumptionRange>;

export type AssumptionName = keyof typeof ASSUMPTION_RANGES;
/** Every assumption that is varied, in the order of the table. */
export const ASSUMPTION_NAMES = Object.keys(ASSUMPTION_RANGES) as AssumptionName[];
