/** How the working time of one FTE is worked out. */
import { showPercent, showPlain } from '../text';
import type { LiveFigures } from './figures';
import type { BidIndex } from './index-of-bid';
import { type SubjectOf, step, type Trace } from './trace-step';

type DayField = 'annualLeave' | 'sickness' | 'training' | 'supervision';
const AWAY: readonly [DayField, string][] = [
	['annualLeave', 'Leave and bank holidays'],
	['sickness', 'Sickness'],
	['training', 'Training'],
	['supervision', 'Supervision and team'],
];

/** Steps to the days or hours (a year) one FTE can work, or to the share lost to empty posts. Source: the bid's assumptions. */
export function traceWorkingTime(
	{ assumptions }: BidIndex,
	{ working }: LiveFigures,
	{ what }: SubjectOf<'workingTime'>,
): Trace {
	const link = (field: string) => ({ table: 'assumptions', id: assumptions.id, field }) as const;
	const source = 'The assumptions of the bid.';
	if (what === 'allowance')
		return {
			title: 'Allowance for empty posts',
			steps: [
				step('Staff who leave in a year', '', assumptions.turnover, 'share', link('turnover')),
				step('Weeks a post stays empty', '', assumptions.weeksEmpty, 'number', link('weeksEmpty')),
				step(
					'Allowance for empty posts',
					`${showPercent(assumptions.turnover)} × ${showPlain(assumptions.weeksEmpty)} / 52`,
					working.vacancyAllowance,
					'share',
				),
			],
			rule: 'The share of staff who leave in a year, times the part of a year a post then stands empty.',
			source,
		};
	if (what === 'hours')
		return {
			title: 'Hours a year one full-time person can work',
			steps: [
				step('Working days', '', working.productiveDays, 'number', { kind: 'workingTime', what: 'days' }),
				step('Hours a day', '', assumptions.hoursPerDay, 'number', link('hoursPerDay')),
				step(
					'Working hours',
					`${showPlain(working.productiveDays)} × ${showPlain(assumptions.hoursPerDay)}`,
					working.productiveHours,
					'number',
				),
			],
			rule: 'Working days times hours a day.',
			source,
		};
	const parts = AWAY.map(([field]) => showPlain(assumptions[field])).join(' − ');
	return {
		title: 'Days a year one full-time person can work',
		steps: [
			step('Weekdays a year', '', assumptions.weekdaysPerYear, 'number', link('weekdaysPerYear')),
			...AWAY.map(([field, name]) => step(name, '', assumptions[field], 'number', link(field))),
			step(
				'Working days',
				`${showPlain(assumptions.weekdaysPerYear)} − ${parts}`,
				working.productiveDays,
				'number',
			),
		],
		rule: 'Weekdays less leave, sickness, training and supervision.',
		source,
	};
}
