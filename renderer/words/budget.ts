/** Words of the budget screen. */
import type { LineGroup } from '../../shared/calc/partner-budget';
import type { NewLine } from '../../shared/edits/budget';
import { isolated } from '../../shared/name-isolation';
import { showCount, showList, showMoney, showNumberOf, showPercent, showSome } from '../../shared/text';

const inYears = (years: readonly number[], of: number): string => {
	if (years.length === of) return of === 1 ? 'in its one year' : `in all ${countWord(of)} years`;
	return `in year ${showList(years.map(String))}`;
};
const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
export const countWord = (count: number): string => COUNTS[count] ?? String(count);
const possessive = (name: string): string => (/s$/i.test(name) ? `${name}’` : `${isolated(name)}’s`);

export const budget = {
	title: 'Budget',
	workbook: 'Funder workbook',
	views: { amounts: 'Amounts', details: 'Details', all: 'All partners' },
	viewLabel: 'What of the budget to show',
	partners: 'Partners',
	add: 'Add',
	addLabel: 'Add to the budget',
	duplicate: 'Duplicate',
	remove: 'Remove',
	year: (year: number) => `Year ${year}`,
	total: 'Total',
	pounds: '£',
	how: 'How it is worked out',
	description: 'Description',
	gridLabel: (partner: string) => `Budget lines of ${partner}, £`,
	detailsLabel: (partner: string) => `What kind of cost each budget line of ${partner} is`,
	cost: 'Cost',
	cashMatch: 'Cash match',
	requested: 'Requested',
	flatRate: 'Flat rate',
	overCap: (cap: string) => `Over the ${cap} cap`,
	flatRateHow: (rate: string, base: string) => `${rate} of ${base}`,
	uncosted: (title: string) => `Post: ${title}`,
	uncostedSentence: (titles: readonly string[]) =>
		`${showList(titles)} ${titles.length === 1 ? 'has' : 'have'} no budget line yet.`,
	addThem: 'Add their pay',
	steps: {
		add: (what: string, partner: string) => `New ${what.toLowerCase()} of ${partner}`,
		addPosts: (titles: readonly string[], partner: string) =>
			`New budget ${titles.length === 1 ? 'line' : 'lines'} of ${partner}: ${showList(titles)}`,
		duplicate: (line: string) => `Duplicate of ${line}`,
		remove: (line: string) => `Remove ${line}`,
	},
	empty: {
		title: 'No money here yet',
		why: 'Every post, running cost and share of overheads of this partner belongs here. The funder pays what is in the budget and nothing else; what is left out comes out of the partner’s reserves. Lines copied from a spreadsheet can be pasted over the first one.',
		button: 'Add the first line',
	},
} as const;

/** What became of a block of lines pasted into a budget. */
export const pastedLines = {
	step: (count: number, partner: string) => `Paste ${showNumberOf(count, 'line')} of ${partner}`,
	tooMany: (count: number, most: number) =>
		`${showCount(count)} lines are more than the ${showCount(most)} that can be pasted at once. Nothing was pasted.`,
	notice: (args: {
		count: number;
		refused: number;
		notes: readonly string[];
		leftOut: { heading: boolean; total: boolean; columns: number; cutTexts: number };
	}) => {
		const { count, refused, notes, leftOut } = args;
		const parts = [`${showNumberOf(count, 'new line')}; Undo takes all of them back.`];
		if (leftOut.heading) parts.push('The line of headings was left out.');
		if (leftOut.total) parts.push('The line of totals was left out: the budget adds up itself.');
		if (leftOut.columns > 0) parts.push(`${showNumberOf(leftOut.columns, 'column')} found no place.`);
		if (leftOut.cutTexts > 0) parts.push(`${showNumberOf(leftOut.cutTexts, 'text')} cut at 500 letters.`);
		if (notes.length > 0) parts.push(`${showSome(notes)}.`);
		if (refused > 0) parts.push(`${showNumberOf(refused, 'figure')} not taken, marked where they stand.`);
		return parts.join(' ');
	},
};

export const groupWords: Record<LineGroup, string> = {
	staff: 'Staff',
	management: 'Consortium management',
	running: 'Running costs',
	capital: 'Capital',
	overheads: 'Overheads',
};

export const newLines: Record<NewLine, { menu: string; description: string }> = {
	running: { menu: 'Running cost', description: 'New running cost' },
	management: { menu: 'Consortium management', description: 'Consortium management' },
	capital: { menu: 'Capital item', description: 'New capital item' },
	overheads: { menu: 'Overheads as a line', description: 'Overheads' },
};
export const newPool = { menu: 'Overhead pool', description: 'Central costs' };
export const newMatch = { menu: 'Match funding', description: 'New match' };

/** The one sentence above a partner's lines: the worst thing first. */
export const partnerSentence = {
	overCap: (partner: string, cap: string, years: readonly number[], of: number, unpaid: number) =>
		`${possessive(partner)} overheads exceed the ${cap} cap ${inYears(years, of)}; ${showMoney(unpaid)} would not be paid.`,
	plain: (partner: string, cost: number, match: number, requested: number) =>
		cost === 0
			? `${isolated(partner)} has no costs yet.`
			: match === 0
				? `${isolated(partner)} costs ${showMoney(cost)}; all of it is requested.`
				: `${isolated(partner)} costs ${showMoney(cost)}: ${showMoney(match)} is cash match, ${showMoney(requested)} is requested.`,
};

/** How a line is worked out, short enough for its column. */
export const how = {
	post: (fte: string, salary: string) => `${fte} FTE, ${salary}`,
	from: (period: string) => `, ${period}`,
	until: (period: string) => `, to ${period}`,
	inflated: (rate: string) => `year 1, then +${rate} a year`,
	byYear: 'typed for each year',
	pool: (pool: string, driver: string) => `${pool} by ${driver}`,
	ratios: (ratios: readonly string[]) => ratios.join(', '),
};

export const baseWords = { directStaff: 'direct staff', direct: 'all direct cost' } as const;

export const details = {
	category: 'Category',
	method: 'Worked out',
	post: 'Post',
	noPost: '–',
	costType: 'Kind',
	costTypes: { revenue: 'Revenue', capital: 'Capital' },
	direct: 'Direct',
	eligible: 'Eligible',
	vat: 'VAT in it',
	vatWords: { none: 'None', notRecoverable: 'Not recoverable', recoverable: 'Recoverable' },
	leadManagement: 'Lead’s fee',
	basis: 'Basis',
	sentence: (partner: string) => `What each line of ${partner} is, and what it rests on.`,
};

export const pools = {
	title: (partner: string) => `Overhead pools of ${partner}`,
	flat: (rate: string) =>
		`The bid takes overheads at a flat rate of ${rate}; pools are kept and not counted.`,
	name: 'Pool',
	method: 'Shared by',
	pool: 'Whole pool, £',
	project: 'Project’s part',
	projectFromLines: 'worked out',
	organisation: 'Organisation',
	basis: 'Basis',
	emptyTitle: 'No overhead pool',
	emptyWhy:
		'Rent, IT, finance and management that the project uses belong in a pool, shared by FTE, time, direct cost or floor area. Without one the partner pays for them itself.',
	emptyButton: 'Add an overhead pool',
};

export const match = {
	title: (partner: string) => `Match funding of ${partner}`,
	source: 'Source',
	kind: 'Kind',
	kinds: { cash: 'Cash', inKind: 'In kind' },
	status: 'How sure',
	note: 'Note',
	emptyTitle: 'No match funding',
	emptyWhy:
		'Money and gifts in kind from elsewhere belong here. The funder asks for a share of the cost to be matched, and counts how much of it is secured.',
	emptyButton: 'Add match funding',
	listTitle: 'Cash match, £',
	secured: (secured: string, total: string) => `${secured} of ${total} secured`,
	none: 'No cash match yet.',
};

export const whole = {
	title: 'Whole bid',
	partners: (count: number) => showNumberOf(count, 'partner'),
	maximum: 'Maximum',
	room: 'Room left',
	tips: {
		cost: 'All budget lines and overheads of all partners',
		cashMatch: 'Cash match of all partners, however sure it is',
		requested: 'Cost less cash match',
		maximum: 'The most the funder gives; empty where it sets none',
		room: 'Maximum less requested',
	},
};

export const all = {
	byCategory: (count: number) =>
		count === 1 ? 'By category and year' : `All ${countWord(count)} partners by category`,
	byPartner: 'By partner and year',
	matrix: 'By category and partner, all years',
	category: 'Category',
	partner: 'Partner',
	sentence: (cost: number, requested: number, largest: string, share: number) =>
		`The bid costs ${showMoney(cost)} and requests ${showMoney(requested)}; ${largest} is the largest cost, ${showPercent(share, 0)} of it.`,
	part: 'Part of request',
};
