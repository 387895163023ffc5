/** Words of the Partners screen. */
import type { Band } from '../../shared/calc/figures';
import { isolated } from '../../shared/name-isolation';
import {
	showCount,
	showDate,
	showList,
	showMoney,
	showNumberOf,
	showPercent,
	showSome,
} from '../../shared/text';

export const partners = {
	title: 'Partners',
	all: 'All partners',
	allCount: (count: number) => `${count} in the bid`,
	outside: 'Not in the bid',
	tabs: 'Partners of the bid',
	add: 'Add partners',
	open: (name: string) => `Open ${name}`,
	openHint: 'Enter or a click on the name opens the partner.',
	duplicate: 'Duplicate',
	duplicateNamed: (name: string) => `Duplicate ${name}`,
	duplicated: (name: string) => `Duplicate ${name} with its posts, targets and money`,
	remove: 'Remove',
	removeNamed: (name: string) => `Remove ${name}`,
	removed: (name: string) => `Remove ${name} with its posts, targets and money`,
	leadStays: (name: string) =>
		`${name} leads the bid and cannot be removed. Make another partner the lead first.`,
	makeLead: 'Make it the lead',
	madeLead: (name: string) => `${name} leads the bid`,
	register: 'Register of partners',
	sum: 'All partners',
	aloneWhy:
		'A bid stands on who delivers it: what each partner has agreed to, can carry and needs. Add those you have invited; paste a list if you have one.',
	alone: 'Only the lead so far',
	considered: 'Considered and not in the bid',
	consideredWhy:
		'Private. Keep the reason in case they ask. Left out of every figure and of the funder workbook; bid JSON holds the whole bid, so it holds these too.',
	consideredNone: 'Nobody yet. An organisation you decide against belongs here, with the reason.',
	addConsidered: 'Add organisations',
} as const;

export const columns = {
	partner: 'Partner',
	membership: 'Membership',
	membershipReason: 'Why it is not in the bid',
	dueDiligence: 'Due diligence',
	capacity: 'Capacity',
	requested: 'Requested £',
	award: 'Award / income',
	awardName: 'A year of the award as a share of its income',
	income: 'Income £',
	incomeName: 'Income in £ a year',
	reserves: 'Reserves £',
	reservesName: 'Free reserves in £',
	years: 'Years known',
	yearsName: 'Years it has worked with the lead',
	kind: 'Kind',
	kindName: 'Kind of partner',
	type: 'Believes in',
	typeName: 'Kind of partnership it believes in',
	recording: 'Records in',
	recordingName: 'Recording system',
	shortName: 'Short name',
	name: 'Full name',
	none: '–',
} as const;

export const ratings: Record<Band, string> = { red: 'Red', amber: 'Amber', green: 'Green' };
/** What a rating means for the contract. */
export const gates: Record<Band, string> = {
	red: 'Do not contract yet',
	amber: 'Contract only with a dated action for each',
	green: 'Ready to contract',
};

export const verdict = {
	/** What a period of the bid is called. */
	period: (months: number) => (months === 1 ? 'month' : 'quarter'),
	allGreen: (count: number) => `Due diligence is green for all ${count} partners.`,
	reds: (names: readonly string[], of: number) =>
		`${showSome(names)} ${names.length === 1 ? 'is' : 'are'} red on due diligence (${names.length} of ${of}): do not contract with ${names.length === 1 ? 'it' : 'them'} yet.`,
	ambers: (names: readonly string[], of: number) =>
		`${showSome(names)} ${names.length === 1 ? 'is' : 'are'} amber on due diligence (${names.length} of ${of}); no partner is red.`,
	notJoined: (names: readonly string[]) =>
		`${showSome(names)} ${names.length === 1 ? 'is' : 'are'} invited and ${names.length === 1 ? 'has' : 'have'} not joined.`,
	newToLead: (names: readonly string[]) =>
		`${showSome(names)} ${names.length === 1 ? 'has' : 'have'} not worked with the lead before.`,
	otherType: (kinds: readonly string[]) => `Partners believe in different partnerships: ${showList(kinds)}.`,
	rating: (name: string, band: Band) =>
		`Due diligence on ${isolated(name)} is ${ratings[band].toLowerCase()}: ${lower(gates[band])}.`,
	notMet: (count: number, of: number) =>
		count === 0
			? `All ${showNumberOf(of, 'check')} met.`
			: `${showCount(count)} of ${showNumberOf(of, 'check')} not met.`,
	noChecks: 'No checks are listed.',
	leftOut: (name: string) => `${isolated(name)} is not in the bid and counts in no figure.`,
	over: (periods: number, of: number, period: string) => `Over capacity in ${periods} of ${of} ${period}s.`,
	within: (period: string) => `Within capacity in every ${period}.`,
	asks: (requested: number, share: number | null) =>
		share === null
			? `It asks for ${showMoney(requested)}.`
			: `It asks for ${showMoney(requested)}; a year of it is ${showPercent(share)} of its income.`,
} as const;

const lower = (sentence: string) => sentence.charAt(0).toLocaleLowerCase('en-GB') + sentence.slice(1);

export const capacityWords = {
	over: (periods: number, of: number) => `over in ${periods} of ${of}`,
	within: 'within capacity',
	none: 'no targets',
} as const;

export const addDialog = {
	title: 'Add partners',
	consideredTitle: 'Add organisations considered and not invited',
	names: 'Names, one on each line',
	hint: 'Type them or paste a column from a spreadsheet. Names already in the bid are left out.',
	button: (count: number) => (count === 1 ? 'Add 1 name' : `Add ${count} names`),
	tooLong: (names: readonly string[], most: number) =>
		`${showNumberOf(names.length, 'name')} longer than ${most} characters. Shorten “${(names[0] ?? '').slice(0, 40)}…” first; nothing is added until then.`,
	added: (count: number, first: string) => (count === 1 ? `Add ${first}` : `Add ${count} partners`),
} as const;

export const profile = {
	title: 'Profile',
	name: 'Full name',
	shortName: 'Short name',
	shortNameHint: 'Used in sentences and tables',
	membership: 'Membership',
	membershipReason: 'Why it is not in the bid (private)',
	membershipNote: 'Note on its membership',
	kind: 'Kind of partner',
	type: 'Partnership it believes in',
	none: 'Not said',
	years: 'Years worked with the lead',
	connection: 'Earlier connection',
	income: 'Income, £ a year',
	reserves: 'Free reserves, £',
	recording: 'Recording system',
	notes: 'Notes',
	edited: (field: string, name: string) => `${field} of ${name}`,
	leadJoins: 'It leads the bid, so it is invited or joined; make another partner the lead first.',
} as const;

/** What each kind of partner tends to be like, after the five kinds charities meet in consortia. */
export const kindHints: Record<string, string> = {
	transactional: 'Does what it is paid for, no more',
	megalomaniac: 'Wants to set the terms alone',
	bigBeast: 'Large: carries cash and risk, sets the pace',
	goodGuy: 'Shares the aim, the work and the credit',
	wideEyed: 'Means well; may promise more than it can carry',
};
/** What each kind of partnership means to those who believe in it. */
export const typeHints: Record<string, string> = {
	secondment: 'One lends a worker to another',
	cooperative: 'Each tells the others what it does',
	coordinated: 'Plans are made together, money stays apart',
	collaborative: 'Aim, cost, risk and responsibility are shared',
};

export const page = {
	findings: 'Findings',
	findingsCount: (stops: number, all: number) =>
		stops > 0 ? `${showNumberOf(stops, 'stops', 'stop')} of ${all}` : showCount(all),
	noFindings: 'No findings on this partner.',
	money: 'Money',
	toBudget: 'Budget',
	cost: 'Cost',
	cashMatch: 'Cash match',
	requested: 'Requested',
	peakNeed: 'Worst cash gap',
	ofReserves: (reserves: number | null) => `reserves ${showMoney(reserves)}`,
	targets: 'Targets',
	toTargets: 'Targets',
	measure: 'Measure',
	target: 'Target',
	capacity: 'Can do',
	over: 'Over in',
	overOf: (periods: number, of: number) => `${periods} of ${of}`,
	stand: 'Stand',
	noTargets: 'No targets yet.',
	posts: 'Posts',
	toCapacity: 'Capacity',
	post: 'Post',
	fte: 'FTE',
	from: 'From',
	pay: '£ a year',
	now: 'Now',
	inPost: 'In post',
	recruited: 'To recruit',
	noPosts: 'No posts yet. Posts are added on Capacity.',
	allPosts: 'All posts',
	stale: 'stale',
} as const;

export const stands: Record<string, string> = {
	agreed: 'agreed',
	agreedWithCondition: 'agreed if',
	disputed: 'disputed',
	notAsked: 'not asked',
};

export const checks = {
	title: 'Due diligence',
	item: 'Check',
	status: 'Status',
	critical: 'Critical',
	expires: 'Runs out',
	action: 'Action',
	actionBy: 'By',
	note: 'Note',
	add: 'Add a check',
	newItem: 'New check',
	usual: 'Add the usual 12 checks',
	usualStep: (name: string) => `Add the usual checks to ${name}`,
	empty:
		'What was checked before you contract: accounts, safeguarding, insurance, references. A bid with a red partner should not be signed.',
	rule: 'Red from 3 late, below policy or missing, or a critical one missing. Amber while any is not met.',
	ranOut: (expires: string) => `Ran out on ${showDate(expires)}`,
} as const;

/** The checks most funders and lead bodies ask for; critical ones alone can turn a partner red. */
export const usualChecks: readonly { item: string; critical: boolean }[] = [
	{ item: 'Latest accounts filed', critical: false },
	{ item: 'Free reserves in weeks of spending', critical: false },
	{ item: 'Safeguarding policy', critical: true },
	{ item: 'DBS process', critical: true },
	{ item: 'Public liability insurance', critical: true },
	{ item: "Employer's liability insurance", critical: true },
	{ item: 'Professional indemnity insurance', critical: false },
	{ item: 'Data protection (ICO fee, DPIA)', critical: false },
	{ item: 'References from two funders', critical: false },
	{ item: 'Track record for this client group', critical: false },
	{ item: 'Conflict of interest declaration', critical: false },
	{ item: 'Governing document allows this work', critical: false },
];

export const contacts = {
	title: 'Contacts and deputies',
	person: 'Person',
	role: 'Role',
	deputy: 'Deputy',
	email: 'Email',
	phone: 'Phone',
	note: 'Note',
	add: 'Add a contact',
	newPerson: 'New contact',
	empty:
		'Who to ring, and who when they are away. When key people leave without a deputy, the work and the money can go with them.',
	noDeputy: 'nobody',
} as const;

export const offers = {
	title: 'Offers and needs',
	kind: 'Offers or needs',
	topic: 'What',
	detail: 'In their words',
	add: 'Add an offer or need',
	empty:
		'What it brings to the others and what it needs from them. A need that nobody answers shows as a finding.',
	noun: 'offer or need',
} as const;

export const line = {
	added: (what: string, name: string) => `${what} at ${name}`,
} as const;
