/** Words of the Overview: the verdict, six tiles, the list of findings. */
import type { Simulation } from '../../shared/calc/figures';
import type { Family } from '../../shared/findings/registry';
import { showCount, showMoney, showNumberOf } from '../../shared/text';

export const overview = {
	together: (used: string) => `; all ${used}`,
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
	empty:
		'Nothing is promised or costed yet, so nothing can be checked. Begin with the partners and the measures.',
	begin: { partners: 'Add partners', measures: 'Add measures' },
	ready: 'Nothing stops this bid. Read the warnings before it goes in.',
	verdict: (stops: number, first: string) =>
		`${stops === 1 ? '1 finding stops' : `${stops} findings stop`} this bid. Start here: ${first}`,
	/** What a board paper must say of simulated figures: how many runs, the seed, the error of their mean. */
	simulated: ({ runs, seed, simulatedMean, analyticSd, p50, p80, p95 }: Simulation) =>
		`Simulated: ${showCount(runs)} trials, seed ${seed}; mean ${showMoney(Math.round(simulatedMean))}, standard error ${showMoney(Math.round(analyticSd / Math.sqrt(runs)))}; in half the trials under ${showMoney(p50)}, in 8 of 10 under ${showMoney(p80)}, in 19 of 20 under ${showMoney(p95)}.`,
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
