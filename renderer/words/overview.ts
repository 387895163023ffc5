/** Words of the Overview: the verdict, six tiles, the list of findings. */
import type { Family } from '../../shared/findings/registry';
import { showNumberOf } from '../../shared/text';

export const overview = {
	openFirst: 'Open the first',
	findings: 'Findings',
	all: 'All',
	allPartners: 'All partners',
	allFamilies: 'All families',
	wholeBid: 'Whole bid',
	partnerFilter: 'Partner',
	familyFilter: 'Family',
	level: 'Level',
	what: 'What',
	partner: 'Partner',
	where: 'Where',
	now: 'Now',
	limit: 'Limit',
	listLabel: 'Findings, what sinks the bid first',
	none: 'No finding here. Nothing in this part of the bid breaks a rule or is out of reach.',
	cell: 'Open the cell',
	ready: 'Nothing stops this bid. Read the warnings before it goes in.',
	verdict: (stops: number, first: string) =>
		`${stops === 1 ? '1 finding stops' : `${stops} findings stop`} this bid. Start here: ${first}`,
	tiles: {
		requested: 'Requested',
		match: 'Match',
		capacity: 'Capacity against targets',
		buyIn: 'Buy-in',
		cash: 'Cash',
		risk: 'Risk',
	},
} as const;

export const families: Record<Family, string> = {
	rules: 'Funder’s rules',
	budget: 'Budget',
	capacity: 'Capacity',
	targets: 'Targets and reasons',
	sharing: 'Risk sharing',
	cash: 'Cash',
	risks: 'Risks',
	partners: 'Partners',
	agreement: 'Agreement',
};

export const countWords = (stop: number, warn: number, note: number): string =>
	`${showNumberOf(stop, 'stop')}, ${showNumberOf(warn, 'warning')}, ${showNumberOf(note, 'note')}`;
