/** The assumptions of a bid, one by one: name for formulas, value, unit and use. */
import { type Frame, type Named, yearNumbers } from './book-frame';
import type { FormatName } from './styles';
import { divide, multiply, number, subtract, type Term } from './term';
import { yesNo } from './words';

export const NO_LIMIT = 'No limit';

export interface Entry {
	/** The name formulas use; '' for a setting that no formula reads. */
	name: string;
	label: string;
	value: number | string | Term;
	format: FormatName | null;
	unit: string;
	use: string;
	/** false: the workbook prints the value and does not count with it. */
	typed?: boolean;
}

const line = (
	name: string,
	label: string,
	value: Entry['value'],
	format: FormatName | null,
	unit: string,
	use: string,
): Entry => ({ name, label, value, format, unit, use });

/** Changing these takes Consort: columns and periods follow from them. */
export const timeEntries = ({ bid }: Frame): Entry[] => [
	line('', 'Length of the bid', bid.years, 'whole', 'years', 'Number of year columns'),
	{
		...line('PeriodMonths', 'Length of a period', bid.periodMonths, 'whole', 'months', 'Months in post'),
		typed: false,
	},
];

export const priceEntries = ({ assumptions: a }: Frame): Entry[] => [
	line(
		'PayUplift',
		'Pay uplift',
		a.payUplift,
		'percentHundredths',
		'a year, from year 2',
		'Salaries; compound',
	),
	line(
		'NonPayInflation',
		'Inflation of other costs',
		a.nonPayInflation,
		'percentHundredths',
		'a year, from year 2',
		'Lines given as a year 1 amount, overhead pools; compound',
	),
	line(
		'NIRate',
		'Employer National Insurance',
		a.niRate,
		'percentHundredths',
		'of pay above the threshold',
		'Staff lines',
	),
	line(
		'NIThreshold',
		'National Insurance threshold',
		a.niThreshold,
		'pounds',
		'a head a year',
		'Counts once for each head and the months in post; in proportion to FTE where the people also work elsewhere',
	),
	line('PensionRate', 'Employer pension', a.pensionRate, 'percentHundredths', 'of pay', 'Staff lines'),
];

export function limitEntries(frame: Frame): Entry[] {
	const { bid } = frame;
	const limit = (value: number | null): number | string => value ?? NO_LIMIT;
	return [
		line('MaximumAward', 'Largest request', limit(bid.maximumAward), 'pounds', 'the whole bid', 'Summary'),
		...yearNumbers(frame).map((year) =>
			line(
				`MaximumAwardYear${year}`,
				`Largest request in year ${year}`,
				limit(bid.maximumAwardByYear?.[year - 1] ?? null),
				'pounds',
				`year ${year}`,
				'Summary',
			),
		),
		line(
			'MinimumMatch',
			'Least match funding',
			limit(bid.minimumCashMatch),
			'percentTenths',
			'of total cost',
			bid.inKindCountsAsMatch ? 'Summary; contributions in kind count' : 'Summary; cash only',
		),
		line('CapitalMax', 'Most capital', limit(bid.capitalMax), 'percentTenths', 'of total cost', 'Summary'),
		line(
			'LeadManagementMax',
			'Most lead management',
			limit(bid.leadManagementMax),
			'percentTenths',
			'of total cost',
			'Summary',
		),
		line(
			'OverheadCap',
			'Overhead cap',
			limit(bid.overheadCap),
			'percentTenths',
			`of ${baseWords(frame)}`,
			'By partner and year, on the partner sheets',
		),
		line(
			'StageOneTotal',
			'Total cost at stage one',
			limit(bid.stageOneTotal),
			'pounds',
			'the whole bid',
			'Change since stage one',
		),
		line(
			'MaxChangeFromStageOne',
			'Largest change since stage one',
			limit(bid.maxChangeFromStageOne),
			'percentTenths',
			'up or down',
			'Summary',
		),
		line(
			'LeadTopSlice',
			'Top slice of the lead',
			bid.leadTopSlice,
			'percentTenths',
			"of other partners' request",
			'Lead management on the Summary',
		),
		line(
			'FlatRate',
			'Overheads at a flat rate',
			bid.flatRate ?? 0,
			'percentTenths',
			`of ${baseWords(frame)}`,
			bid.overheadMode === 'flatRate'
				? 'Overheads on the partner sheets'
				: 'Not used: overheads come from pools',
		),
	];
}

/** What the overhead cap and the flat rate are shares of. */
export const baseWords = ({ bid }: Frame): string =>
	bid.overheadCapBase === 'directStaff' ? 'direct staff cost' : 'direct revenue cost';

export const ruleEntries = ({ bid }: Frame): Entry[] => [
	line(
		'',
		'Overheads',
		bid.overheadMode === 'pools' ? 'Pools' : 'Flat rate',
		null,
		'',
		'How the overheads of each partner are worked out',
	),
	line(
		'',
		'Contributions in kind count as match',
		yesNo(bid.inKindCountsAsMatch),
		null,
		'',
		'They never enter the cash tables',
	),
	line(
		'',
		'Recoverable VAT may be claimed',
		yesNo(bid.recoverableVatEligible),
		null,
		'',
		'Check on the Summary',
	),
	line(
		'',
		'Contingency',
		{ no: 'Not allowed', capitalOnly: 'Capital only', yes: 'Allowed' }[bid.contingencyAllowed],
		null,
		'',
		'Check on the Summary',
	),
];

/** Capacity is worked out in Consort with these; typing here would not move it. */
export const workingEntries = ({ assumptions: a }: Frame): Entry[] =>
	[
		line('WeekdaysPerYear', 'Weekdays', a.weekdaysPerYear, 'plain', 'days a year', 'Productive days'),
		line('AnnualLeave', 'Leave with bank holidays', a.annualLeave, 'plain', 'days a year', 'Productive days'),
		line('Sickness', 'Sickness', a.sickness, 'plain', 'days a year', 'Productive days'),
		line('Training', 'Training', a.training, 'plain', 'days a year', 'Productive days'),
		line('Supervision', 'Team and supervision', a.supervision, 'plain', 'days a year', 'Productive days'),
		line('HoursPerDay', 'Working day', a.hoursPerDay, 'plain', 'hours', 'Productive hours'),
		line('Turnover', 'Staff turnover', a.turnover, 'percentTenths', 'a year', 'Vacancy allowance'),
		line('WeeksEmpty', 'A post stays empty', a.weeksEmpty, 'plain', 'weeks', 'Vacancy allowance'),
	].map((entry) => ({ ...entry, typed: false }));

/** Marks on the Targets and capacity sheet. */
export const bandEntries = ({ assumptions: a }: Frame): Entry[] => [
	line(
		'GreenMax',
		'Comfortable use of capacity',
		a.greenMax,
		'percent',
		'of capacity, at most',
		'Marked as tight above this',
	),
	line(
		'AmberMax',
		'Full use of capacity',
		a.amberMax,
		'percent',
		'of capacity, at most',
		'Marked as over capacity above this',
	),
];

export function productiveEntries(named: Named): Entry[] {
	const off = ['AnnualLeave', 'Sickness', 'Training', 'Supervision'].map(named);
	const days = subtract(named('WeekdaysPerYear'), ...off);
	const vacancy = divide(multiply(named('Turnover'), named('WeeksEmpty')), number(52));
	const hours = multiply(days, named('HoursPerDay'));
	return [
		line(
			'ProductiveDays',
			'Productive days',
			days,
			'tenths',
			'a year for 1 FTE',
			'Weekdays less leave, sickness, training and supervision',
		),
		line(
			'ProductiveHours',
			'Productive hours',
			hours,
			'hundredths',
			'a year for 1 FTE',
			'Capacity of roles that work by hours',
		),
		line(
			'VacancyAllowance',
			'Vacancy allowance',
			vacancy,
			'percentTenths',
			'of FTE',
			'Turnover × weeks empty ÷ 52; taken off every post',
		),
	];
}
