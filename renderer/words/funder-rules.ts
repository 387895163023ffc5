/** Words of the funder's rules and terms. */
import { showList, showNumberOf } from '../../shared/text';
import { baseWords } from './budget';

/** Match of single years: the years that fall short while they are few, else how many. */
function byYear(what: string, short: readonly number[]): string {
	if (short.length === 0) return `${what} in every year`;
	if (short.length > 2) return `${what}, ${short.length} years short`;
	return `${what} in year ${showList(short.map(String))} alone`;
}

export const rules = {
	title: 'Funder’s rules',
	label: 'Funder’s rules, failures first',
	rule: 'Rule',
	now: 'Now',
	limit: 'Limit',
	tally: (stop: number, warn: number, note: number, pass: number) =>
		[
			stop > 0 ? `${stop} ${stop === 1 ? 'fails' : 'fail'}` : '',
			warn > 0 ? `${warn} ${warn === 1 ? 'warns' : 'warn'}` : '',
			note > 0 ? `${note} ${note === 1 ? 'note' : 'notes'}` : '',
			`${pass} pass`,
		]
			.filter((part) => part !== '')
			.join(', '),
	overheads: (base: keyof typeof baseWords) => `Overheads on ${baseWords[base]}`,
	over: (count: number) => `${count} over`,
	yearsOver: (over: number, of: number, worst: string) => `${over} of ${of} years, worst ${worst}`,
	matchSecured: 'Match secured',
	match: 'Cash match',
	matchWithKind: 'Match, cash and in kind',
	matchByYear: (years: readonly number[]) => byYear('Match', years),
	firmByYear: (years: readonly number[]) => byYear('Firm match', years),
	requested: 'Requested',
	requestedByYear: 'Requested in every year',
	yearsUnder: (under: number, of: number) => `${under} of ${of}`,
	under: 'under',
	leadManagement: 'Lead management',
	capital: 'Capital',
	stageOne: 'Change since stage one',
	leadFee: 'Lead’s fee taken once',
	leadFeeTaken: ['not taken', 'once', 'twice'],
	once: 'once',
	matchOverCost: 'Match within each partner’s cost',
	ineligible: 'Ineligible lines covered by match',
	vat: 'Recoverable VAT kept out',
	contingency: 'Contingency as allowed',
	postTwice: 'Each post costed once',
	postMissing: 'Every post costed',
	matchApplied: 'Match applied for',
	basis: 'Every line says its basis',
	inKind: 'In kind kept out of the budget',
	inKindCounted: 'In kind counted as match',
	apart: 'apart',
	counted: 'counted',
	agree: 'All totals agree',
	agreeTip: 'Lines and overheads, partners, years and categories add up to the same cost.',
	equal: 'equal',
	broken: (count: number) => showNumberOf(count, 'finding'),
	none: 'none',
	notSet: 'not set',
} as const;

export const terms = {
	title: 'Funder’s terms',
	label: 'Terms of the funder that the rules rest on',
	term: 'Term',
	answer: 'Answer',
	fields: {
		stageOneTotal: 'Cost at stage one, £',
		overheadCapBase: 'The cap on overheads is measured on',
		overheadMode: 'Overheads are taken from',
		flatRate: 'Flat rate of overheads',
		leadTopSlice: 'Lead’s top slice of the others’ money',
		inKindCountsAsMatch: 'In kind counts as match',
		recoverableVatEligible: 'Recoverable VAT may be claimed',
		contingencyAllowed: 'Contingency is allowed',
	},
	base: { directStaff: 'Direct staff', direct: 'All direct cost' },
	mode: { pools: 'Overhead pools', flatRate: 'A flat rate' },
	contingency: { no: 'No', capitalOnly: 'For capital only', yes: 'Yes' },
	rateFirst: 'Type the flat rate first; then it can be chosen.',
	rateNeeded: 'The bid takes overheads at a flat rate. Choose overhead pools first.',
} as const;

/** What pay and prices are assumed to do. */
export const prices = {
	title: 'Pay and prices',
	label: 'Assumptions of pay and prices',
	term: 'Assumption',
	answer: 'Figure',
	fields: {
		payUplift: 'Pay rises each year by',
		nonPayInflation: 'Other prices rise each year by',
		niRate: 'Employer National Insurance',
		niThreshold: 'paid on pay above, £ a year',
		pensionRate: 'Employer pension, of pay',
		awardShareLimit: 'Most of its income a partner may ask for in a year',
	},
};
