/** Working time of one full-time post, and what it yields by role. */
import type { Assumptions, Bid, Plan, Role } from '../plan';
import type { Working } from './figures';
import type { BidIndex } from './index-of-bid';

type Days = Pick<
	Assumptions,
	'weekdaysPerYear' | 'annualLeave' | 'sickness' | 'training' | 'supervision' | 'hoursPerDay'
>;

/** Days a year one FTE can work. */
export const productiveDays = (a: Days): number =>
	a.weekdaysPerYear - a.annualLeave - a.sickness - a.training - a.supervision;
/** Hours a year one FTE can work. */
export const productiveHours = (a: Days): number => productiveDays(a) * a.hoursPerDay;
/** Share of FTE lost to posts that stand empty. */
export const vacancyAllowance = (a: Pick<Assumptions, 'turnover' | 'weeksEmpty'>): number =>
	(a.turnover * a.weeksEmpty) / 52;
/** Weeks in a period: 13 or 52/12. */
export const weeksPerPeriod = (bid: Pick<Bid, 'periodMonths'>): number => (52 * bid.periodMonths) / 12;

/**
 * Outputs of one FTE in one period, no vacancy taken off. Caseload: cases at once x weeks / weeks a case
 * (Little's law); hours: contact hours / hours an output; none: 0.
 */
export function outputPerFtePeriod(role: Role, assumptions: Days, bid: Pick<Bid, 'periodMonths'>): number {
	if (role.method === 'caseload')
		return ((role.maxConcurrent ?? 0) * weeksPerPeriod(bid)) / (role.avgWeeks ?? Number.POSITIVE_INFINITY);
	if (role.method === 'hours') {
		const hours = (productiveHours(assumptions) * bid.periodMonths) / 12;
		return (hours * (role.contactShare ?? 0)) / (role.hoursPerOutput ?? Number.POSITIVE_INFINITY);
	}
	return 0;
}

/** The working of capacity that all partners share; roles of method none yield nothing and are left out. */
export function workingOf({
	assumptions,
	bid,
	plan,
}: Pick<BidIndex, 'assumptions' | 'bid'> & { plan: Pick<Plan, 'roles'> }): Working {
	return {
		productiveDays: productiveDays(assumptions),
		productiveHours: productiveHours(assumptions),
		vacancyAllowance: vacancyAllowance(assumptions),
		weeksPerPeriod: weeksPerPeriod(bid),
		roles: plan.roles
			.filter((role) => role.method !== 'none')
			.map((role) => ({ roleId: role.id, outputPerFtePeriod: outputPerFtePeriod(role, assumptions, bid) })),
	};
}
