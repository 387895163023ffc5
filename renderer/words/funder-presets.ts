/** Words of the rules of known funders: what each says, and what a bid's own fields cannot say of it. */
import type { FunderPreset } from '../../shared/funder-presets';

export const presets = {
	open: 'Rules of a known funder…',
	title: 'Rules of a known funder',
	why: 'A start, not the last word: read the call, then correct the limits in the list. What partners entered stays as it is.',
	list: 'Known funders',
	changes: 'What will change',
	columns: { rule: 'Rule', now: 'Now', after: 'Then' },
	figures: {
		overheads: 'Overheads in the budget',
		requested: 'Requested',
		stops: 'Findings that stop the bid',
	},
	nothing: 'The bid has these rules already.',
	beyond: 'What you have to watch yourself',
	source: 'Where this comes from',
	apply: 'Set these rules',
	step: (name: string) => `Rules of ${name}`,
	notSet: 'not set',
	fields: {
		overheadMode: 'Overheads are taken from',
		flatRate: 'Flat rate of overheads',
		overheadCap: 'Overheads at most',
		overheadCapBase: 'Measured on',
		minimumCashMatch: 'Match at least',
		inKindCountsAsMatch: 'In kind counts as match',
		maxChangeFromStageOne: 'Change since stage one at most',
		contingencyAllowed: 'Contingency is allowed',
		maximumAward: 'Requested at most',
	},
} as const;

interface PresetWords {
	name: string;
	what: string;
	/** What the fields of a bid cannot say. */
	beyond: readonly string[];
	source: string;
}

const notDirect = (lines: string) =>
	`${lines} do not belong in the base: answer “No” under Direct in the line’s details.`;
const ASK = 'Check the year and wording of your own call.';

export const presetWords: Record<FunderPreset, PresetWords> = {
	horizonEurope: {
		name: 'Horizon Europe, flat 25%',
		what: 'Indirect cost is a flat quarter of direct cost.',
		beyond: [
			notDirect('Subcontracts, and items that hold indirect cost already,'),
			'Capital lines never count in the base here.',
			'The day rate (yearly cost over 215 days) and the rate of reimbursement have no field.',
		],
		source: `Summaries of the programme’s cost categories by an agency and an adviser. ${ASK}`,
	},
	h2020: {
		name: 'Horizon 2020 form, 0.25 × (A + B − E)',
		what: 'The older form: a quarter of personnel (A) and other direct cost (B), less what others give in kind away from the premises (E).',
		beyond: [
			notDirect('Subcontracts (C), support to third parties (D) and resources in kind (E)'),
			'The rate of reimbursement and linked third parties have no field.',
		],
		source: 'The formula stands in the budget table of the form itself.',
	},
	esf15: {
		name: 'European Social Fund, 15% of direct staff',
		what: 'Indirect cost is 15% of direct staff cost and needs no evidence; other direct costs are claimed beside it.',
		beyond: [
			'Staff cost by the hour is yearly cost over 1,720 hours; Consort costs posts by FTE and pay.',
			'Costs that the flat rate covers must not be lines of their own.',
		],
		source: `Guidance for England on simplified costs. ${ASK}`,
	},
	esf40: {
		name: 'European Social Fund, 40% of direct staff',
		what: 'One rate of 40% of direct staff cost for everything that is not direct staff.',
		beyond: [
			'No other direct cost may be claimed: take every line out that is neither staff nor management. No finding says so.',
			'Staff cost by the hour is yearly cost over 1,720 hours; Consort costs posts by FTE and pay.',
		],
		source: `Guidance for England on simplified costs; the 40% was read at second hand only. ${ASK}`,
	},
	ukspf: {
		name: 'UK Shared Prosperity Fund, as one council had it',
		what: 'Overheads at a flat 15% and match of 15%, after Southend’s call. Councils differ.',
		beyond: [
			'Southend counted the flat 15% within match; Consort counts match funding only.',
			'That the base is direct staff is our assumption.',
			'Each intervention had a least and a most grant (such as £15,000 to £90,000 without match), and match was asked of two of them. Consort has one limit for the bid.',
		],
		source: 'One council’s call; ask for the workbook of your own council.',
	},
	usDeMinimis: {
		name: 'US federal, de minimis 15%',
		what: 'Without a negotiated rate: 15% of modified total direct cost, from 1 Oct 2024 (10% before).',
		beyond: [
			notDirect('Equipment, rent, participant support and the part of each subaward above $50,000'),
			'Amounts are in pounds here.',
			'A negotiated rate takes the place of this one: type it as the flat rate and the cap.',
		],
		source: `Notes of an accountant and of a university on the federal rules. ${ASK}`,
	},
	lottery: {
		name: 'National Lottery Community Fund, full cost recovery',
		what: 'A fair share of real overheads from pools, with no cap; contingency on capital alone; the stage-two cost at most 25% above stage one.',
		beyond: [
			'The 25% is a rule of the older two-stage forms and means upwards only; Consort warns downwards too. It is tested once the cost at stage one is typed under Funder’s terms.',
			'Capital over £20,000 asks for more papers. Consort’s limit on capital is a share of cost, so it stays as it is.',
			'Show cost and income gross, not the difference.',
			'If this project is all you do, ask for everything as direct cost.',
		],
		source: `Guidance of the fund and of the Big Lottery Fund before it; the 25% is an applicant’s report. ${ASK}`,
	},
	heritage: {
		name: 'National Lottery Heritage Fund',
		what: 'At least 5% of your own for up to £1 million; overheads by real share, with the way they are shared out.',
		beyond: [
			'Above £1 million another share is asked for.',
			'Gifts in kind and volunteer time go in tables of their own, so they are not counted as match here; ask whether yours may count.',
			'Full cost recovery is for voluntary organisations, from recent published accounts.',
		],
		source: `The fund’s guidance on own contribution and full cost recovery. ${ASK}`,
	},
	pccSmall: {
		name: 'Police partnership small grant',
		what: 'A request of at most £5,000, with 20% match in cash or in kind.',
		beyond: [
			'The evidence for match has no field: write it in the note of each match.',
			'Each local partnership sets its own limits; larger victims’ funds have none of these.',
			'A maximum of single years stays as it is.',
		],
		source: 'The form of one local policing and community safety partnership.',
	},
};
