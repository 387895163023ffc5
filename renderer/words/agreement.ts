/** Words of the Agreement screen: the checklist, the reviews, the people, and what is left to do. */
import type { AgreementProgress, KeyPerson } from '../../shared/calc/agreement';
import type { UsualItem } from '../../shared/edits/agreement';
import type { Family } from '../../shared/findings/registry';
import type { Row } from '../../shared/plan';
import { showCount, showDate, showList, showNumberOf, showPercent } from '../../shared/text';

export const agreement = {
	agreedPart: 'Agreed part of the agreement',
	checklist: 'Checklist of the partnership agreement',
	item: 'Item',
	required: 'Required',
	status: 'Status',
	note: 'Note',
	statuses: { agreed: 'Agreed', drafted: 'Drafted', missing: 'Missing', notNeeded: 'Not needed' },
	newItem: 'New item',
	addItem: 'Add an item',
	addUsual: 'Add the usual items',
	usualStep: 'Add the usual items of an agreement',
	remove: 'Remove',
	empty:
		'What the partners agree in writing: who leads, who does what for how much, and what happens when somebody cannot. Many funders ask for it before the bid goes in.',
} as const;

/** `9 of 17 required items are agreed (53%); missing: “Signatures” and “Data sharing”.` */
export function agreementSentence(progress: AgreementProgress, hasItems: boolean): string {
	const { required, agreed, share, missing } = progress;
	if (!hasItems) return 'Nothing is written down yet about what the partners agree.';
	if (required === 0) return 'No item of the agreement is required.';
	if (agreed === required)
		return `All ${showNumberOf(required, 'required item')} of the agreement are agreed.`;
	const begin = `${showCount(agreed)} of ${showNumberOf(required, 'required item')} are agreed (${showPercent(share, 0)})`;
	return missing.length === 0 ? `${begin}; none is missing.` : `${begin}; missing: ${quoted(missing)}.`;
}

/** Items hold commas of their own. */
const quoted = (items: readonly string[]): string => showList(items.map((item) => `“${item}”`));

/** What is only drafted. */
export const draftedWords = ({ drafted }: AgreementProgress): string =>
	drafted.length === 0 ? 'Nothing required is only drafted.' : `Drafted and not agreed: ${quoted(drafted)}.`;

/** What partnership agreements of charities usually hold. */
export const usualItems: readonly UsualItem[] = [
	{ item: 'Who leads and is accountable to the funder', required: true },
	{ item: 'Roles and responsibilities', required: true },
	{ item: 'Each partner’s budget', required: true },
	{ item: 'Each partner’s targets, activities, outcomes and dates', required: true },
	{ item: 'Records and reporting timetable', required: true },
	{ item: 'Monitoring', required: true },
	{ item: 'Audit and how long records are kept', required: true },
	{ item: 'Branding', required: false },
	{ item: 'What happens if a partner does not deliver', required: true },
	{ item: 'Decision making and voting', required: true },
	{ item: 'Risk and liability schedule', required: true },
	{ item: 'Subcontracts for each part of the service', required: false },
	{ item: 'Money flow and payment terms', required: true },
	{ item: 'Data sharing', required: true },
	{ item: 'Safeguarding', required: true },
	{ item: 'Intellectual property', required: false },
	{ item: 'Disputes', required: true },
	{ item: 'Leaving, ending and replacing a partner', required: true },
	{ item: 'Transfer of staff (TUPE)', required: true },
	{ item: 'Review dates', required: true },
	{ item: 'Signatures', required: true },
];

export const reviewWords = {
	title: 'Reviews',
	columns: {
		title: 'Review',
		kind: 'Kind',
		frequency: 'How often',
		firstDate: 'First date',
		attendees: 'Who comes',
		note: 'Note',
	},
	kinds: {
		call: 'Call',
		review: 'Review',
		reset: 'Reset of targets',
		board: 'Board',
		staffForum: 'Staff forum',
		other: 'Other',
	},
	frequencies: {
		once: 'Once',
		weekly: 'Weekly',
		monthly: 'Monthly',
		quarterly: 'Quarterly',
		halfYearly: 'Half-yearly',
		yearly: 'Yearly',
	},
	add: 'Add a review',
	newReview: 'New review',
	addForum: 'Add a staff forum',
	newForum: 'Frontline staff forum',
	remove: 'Remove',
	empty:
		'When the partners look at their work together. Once a year is too late to mend anything; a forum of the people who do the work hears of trouble first.',
	calendar: 'First year, by quarter',
	quarter: (quarter: number) => `Quarter ${quarter}`,
	span: (start: string, end: string) => `${showDate(start)} to ${showDate(end)}`,
	none: 'No review in this quarter',
	noDate: (titles: readonly string[]) => `Without a first date: ${showList(titles)}.`,
} as const;

const dayAndMonth = (iso: string): string => showDate(iso).replace(/ \d{4}$/, '');

/** `22 Apr, 22 May and 22 Jun`; of many only how many, the first and the last. */
export const datesWords = (dates: readonly string[]): string => {
	const days = dates.map(dayAndMonth);
	return days.length > 4 ? `${days.length} times, ${days[0]} to ${days.at(-1)}` : showList(days);
};

export function reviewsSentence(
	reviews: readonly Row<'reviews'>[],
	emptyQuarters: readonly number[],
	forums: number,
): string {
	if (reviews.length === 0) return 'No reviews are planned yet.';
	const gaps =
		emptyQuarters.length === 0
			? 'The partners meet in every quarter of the first year'
			: `Nobody meets in ${showList(emptyQuarters.map((quarter) => `quarter ${quarter}`))} of the first year`;
	return `${gaps}${forums === 0 ? '; frontline staff have no forum' : ''}.`;
}

export const peopleWords = {
	title: 'Key people',
	person: 'Person',
	partner: 'Partner',
	roles: 'Roles held',
	deputy: 'Deputy',
	tooMany: (roles: number) => `${roles} roles:`,
	toPartners: 'Partners',
	empty: 'Nobody is named yet. Contacts and their deputies are kept with each partner.',
	open: (role: string, all: number, uncovered: number) =>
		all === uncovered
			? 'nobody'
			: `nobody for ${role.toLowerCase()}${uncovered > 1 ? ` and ${uncovered - 1} more` : ''}`,
} as const;

export function peopleSentence(people: readonly KeyPerson[]): string {
	const open = people.filter(({ uncovered }) => uncovered !== null).length;
	const many = people.filter(({ tooMany }) => tooMany).length;
	if (people.length === 0) return '';
	if (open === 0 && many === 0) return 'Everybody has a deputy and nobody holds more than two roles.';
	const parts = [
		...(open > 0
			? [
					`${open} of ${showNumberOf(people.length, 'person', 'people')} ${open === 1 ? 'lacks' : 'lack'} a deputy`,
				]
			: []),
		...(many > 0 ? [`${many} hold${many === 1 ? 's' : ''} more than two roles`] : []),
	];
	return `${showList(parts)}.`;
}

export const readiness = {
	title: 'Before the bid goes in',
	by: (date: string) => `due ${showDate(date)}`,
	done: 'done',
	steps: {
		rules: 'Keep the funder’s rules',
		budget: 'Cost every post and line once',
		capacity: 'Promise what can be delivered',
		targets: 'Give every target a reason and a yes',
		sharing: 'Agree who gains and loses by results',
		cash: 'Carry the cash until the funder pays',
		risks: 'Own and review every risk',
		partners: 'Clear due diligence and key people',
		agreement: 'Finish the agreement and reviews',
	} satisfies Record<Family, string>,
	counts: (stop: number, warn: number, note: number) =>
		[stop > 0 && `${stop} stop`, warn > 0 && `${warn} warn`, note > 0 && `${note} note`]
			.filter(Boolean)
			.join(', '),
	sentence: (done: number, of: number, stops: number) =>
		done === of
			? 'Every step is done.'
			: `${done} of ${of} steps are done; ${stops === 0 ? 'nothing stops the bid' : `${showNumberOf(stops, 'finding')} ${stops === 1 ? 'stops' : 'stop'} the bid`}.`,
} as const;
