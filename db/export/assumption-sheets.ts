/** The Assumptions sheet: every rate and limit in one named cell, which the other sheets' formulas use. */
import { type Frame, type Named, putHeading, putHeads, putTitle, yearNumbers } from './book-frame';
import { address, compute, createSheet, type Name, put, type SheetModel } from './sheet-model';
import type { FormatName } from './styles';
import { atom, divide, multiply, number, subtract, type Term } from './term';
import { METHOD_WORDS, yesNo } from './words';

export const ASSUMPTIONS_SHEET = 'Assumptions';
export const NO_LIMIT = 'No limit';

interface Entry {
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
export interface AssumptionsSheet {
	sheet: SheetModel;
	names: Name[];
	named: Named;
}

export function buildAssumptions(frame: Frame): AssumptionsSheet {
	const sheet = createSheet(ASSUMPTIONS_SHEET, [46, 16, 20, 84]);
	putHeading(
		sheet,
		frame,
		'Assumptions',
		`${frame.bid.title} · the rates, limits and settings behind the figures`,
	);
	const cells = new Map<string, Term>();
	const names: Name[] = [];
	const named: Named = (name) => {
		const term = cells.get(name);
		if (!term) throw new Error(`There is no assumption named ${name}.`);
		return term;
	};
	let row = 5;
	const section = (title: string, entries: Entry[]): void => {
		putTitle(sheet, row++, title);
		putHeads(sheet, row++, ['Assumption', { right: 'Value' }, 'Unit', 'Used for']);
		for (const entry of entries) {
			putEntry(sheet, row, entry);
			if (entry.name !== '') {
				const value = typeof entry.value === 'object' ? entry.value.value : entry.value;
				cells.set(entry.name, atom(entry.name, value));
				names.push({ name: entry.name, sheet: sheet.name, address: address(row, 2, 'both') });
			}
			row++;
		}
		row++;
	};
	section('Time', timeEntries(frame));
	section('Pay and prices', priceEntries(frame));
	section("The funder's limits", limitEntries(frame));
	section('Rules set in Consort', ruleEntries(frame));
	section('Working time behind capacity', workingEntries(frame));
	section('Productive time', productiveEntries(named));
	section('Use of capacity', bandEntries(frame));
	row = putRoles(sheet, row, frame);
	putSources(sheet, row, frame);
	sheet.frozen = { rows: 4, columns: 1 };
	sheet.titles = { rows: 4, columns: 0 };
	return { sheet, names, named };
}

function putEntry(sheet: SheetModel, row: number, entry: Entry): void {
	put(sheet, row, 1, entry.label, 'label');
	if (typeof entry.value === 'object') compute(sheet, row, 2, entry.value, 'computed', entry.format);
	else
		put(
			sheet,
			row,
			2,
			entry.value,
			entry.name === '' || entry.typed === false ? 'computed' : 'input',
			entry.format ?? 'plain',
		);
	put(sheet, row, 3, entry.unit, 'label');
	put(sheet, row, 4, entry.use, 'label');
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
const timeEntries = ({ bid }: Frame): Entry[] => [
	line('', 'Length of the bid', bid.years, 'whole', 'years', 'Number of year columns'),
	{
		...line('PeriodMonths', 'Length of a period', bid.periodMonths, 'whole', 'months', 'Months in post'),
		typed: false,
	},
];

const priceEntries = ({ assumptions: a }: Frame): Entry[] => [
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

function limitEntries(frame: Frame): Entry[] {
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

const ruleEntries = ({ bid }: Frame): Entry[] => [
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
const workingEntries = ({ assumptions: a }: Frame): Entry[] =>
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
const bandEntries = ({ assumptions: a }: Frame): Entry[] => [
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

function productiveEntries(named: Named): Entry[] {
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

/** What one FTE of each role delivers; worked out in Consort, printed for the reader. */
function putRoles(sheet: SheetModel, row: number, frame: Frame): number {
	const roles = frame.plan.roles.filter((role) => role.method !== 'none');
	if (roles.length === 0) return row;
	putTitle(sheet, row++, 'What one FTE delivers');
	putHeads(sheet, row++, ['Role', { right: 'A period' }, 'Method', 'How it is worked out, and the evidence']);
	for (const role of roles) {
		const figure = frame.figures.working.roles.find(({ roleId }) => roleId === role.id);
		const how =
			role.method === 'caseload'
				? `${role.maxConcurrent} cases at once, ${role.avgWeeks} weeks a case.`
				: `${Math.round((role.contactShare ?? 0) * 1000) / 10}% of productive hours with clients, ${role.hoursPerOutput} hours each.`;
		put(sheet, row, 1, role.name, 'label');
		put(sheet, row, 2, figure?.outputPerFtePeriod ?? null, 'computed', 'hundredths');
		put(sheet, row, 3, METHOD_WORDS[role.method], 'label');
		put(sheet, row++, 4, `${how} ${role.evidence}`.trim(), 'label');
	}
	return row + 1;
}

function putSources(sheet: SheetModel, row: number, { assumptions }: Frame): void {
	const notes = assumptions.sourceNotes.split('\n').filter((text) => text.trim() !== '');
	if (notes.length === 0) return;
	putTitle(sheet, row, 'Sources');
	notes.forEach((text, at) => {
		const place = row + 1 + at;
		put(sheet, place, 1, text, 'note');
		sheet.merges.push(`A${place}:D${place}`);
	});
}
