/** Words of the What if screen, and its sentences made from figures. */

import type { HeadlineDifference, HeadlineName } from '../../shared/calc/scenario-differences';
import { isolated } from '../../shared/name-isolation';
import {
	showCount,
	showDecimal,
	showList,
	showMoney,
	showMoneyChange,
	showNumberOf,
} from '../../shared/text';

export const whatIf = {
	scenarios: 'Scenarios',
	name: 'Scenario',
	description: 'What it means',
	changesCount: 'Changes',
	add: 'Add a scenario',
	newName: (number: number) => `Scenario ${number}`,
	duplicate: 'Duplicate',
	copyOf: (name: string) => `Copy of ${name}`.slice(0, 200),
	remove: 'Remove',
	removeStep: (name: string) => `Remove the scenario ${name}`,
	noScenarios: 'No scenarios yet',
	noScenariosWhy:
		'A scenario is the bid with a few things changed: a partner leaves, fewer people come, a post stays empty. It stands beside the bid and leaves it as it is, so that nobody signs without knowing what happens then.',

	withdraw: 'Partner withdraws',
	withdrawWho: 'Partner that withdraws',
	withdrawFrom: 'First period without it',
	from: (period: string) => `from ${period}`,
	withdrawName: (partner: string, period: string) => `${partner} leaves from ${period}`.slice(0, 200),
	onlyLead: 'Only the lead is in the bid, and the lead cannot leave.',

	changesTitle: 'What the scenario changes',
	changes: (name: string) => `What changes in ${name}`,
	what: 'What',
	which: 'Of it',
	inBid: 'In the bid',
	here: 'Here',
	dropStep: (subject: string) => `Not in the scenario: ${subject}`,
	noChanges: 'Nothing yet: this scenario is the bid as it is. Add a change below.',
	leavesFrom: 'Leaves from',
	stays: 'stays',
	isIn: 'in the bid',
	takenOut: 'taken out',
	asInBid: 'as in the bid',

	addChange: 'Add a change',
	kindOfThing: 'Change of',
	whose: 'Partner',
	thing: 'Which',
	field: 'What of it',
	when: 'When',
	everyEntry: 'All of them',
	value: 'In the scenario',
	lists: { byPeriod: 'Units by period', byYear: 'Pounds by year' } as Record<string, string>,
	takeOut: 'Taken out of the bid',
	changeStep: (scenario: string) => `Change in ${scenario}`,
	nowInBid: (value: string) => `In the bid: ${value}.`,
	relative: 'A sign and per cent, such as −20%, changes what the bid has.',
	notSaved: 'Nothing was changed.',

	promote: 'Put into the bid',
	promoteStep: (name: string) => `Scenario into the bid: ${name}`,
	promoteNothing: 'The scenario changes nothing that stands in the bid itself.',
	promoteDeparture:
		'A partner’s leaving stays in the scenario: what happens to its targets is your decision, with the proposal beside it.',

	comparison: 'Beside the bid',
	shown: 'Which figures',
	onlyChanged: 'What changes',
	everything: 'Everything',
	figure: 'Figure',
	bid: 'The bid',
	scenario: 'Scenario',
	difference: 'Difference',
	nothingChanges: 'No figure changes.',
	effect: { worse: 'for the worse', better: 'for the better', neutral: '', same: '' },

	findings: 'Findings',
	added: (count: number) => `${showNumberOf(count, 'finding')} more`,
	cleared: (count: number) => `${showNumberOf(count, 'finding')} fewer`,
	noneAdded: 'No finding is added.',
	noneCleared: 'No finding of the bid goes away.',
	showAll: (count: number) => `Show all ${showCount(count)}`,

	chart: 'Target against capacity',
	measure: 'Measure',
	partner: 'Partner',
	allPartners: 'All partners',
	inTheBid: 'The bid as it is',
	howShown: 'How the scenario is shown',
	laidOver: 'Over the bid',
	sideBySide: 'Side by side',
	overlayKey: 'Solid: the bid. Dotted: capacity in the scenario. Dashed: its targets.',
	withScenario: (name: string) => `With ${isolated(name)}`,

	proposal: (partner: string, period: string) =>
		`Who could take on the targets of ${isolated(partner)} from ${period}`,
	proposalWhy:
		'By what each partner can deliver beyond its own target, period by period. Ask them before you promise it.',
	/** `Advice: 34 partners take 263, nobody has capacity for 3` */
	takenBy: (measure: string, partners: number, units: number, unplaced: number) =>
		`${isolated(measure)}: ${showNumberOf(partners, 'partner')} take ${showCount(units)}${unplaced > 0 ? `, nobody has capacity for ${showCount(unplaced)}` : ''}`,
	noProposal: (partner: string) => `${isolated(partner)} has no targets from then on.`,
	takeProposal: 'Put this proposal into the bid',
	proposalStep: (partner: string) => `Targets of ${partner} taken on by others`,
} as const;

const HEADLINES: Record<HeadlineName, string> = {
	cost: 'Cost',
	requested: 'Requested',
	pot: 'Paid by results',
	moneyFreed: 'No longer spent by who leaves',
	pbrLoss: 'Results money lost',
	clawback: 'Clawback',
	expectedRisk: 'Expected cost of risks',
	notDelivered: 'Not delivered',
	peakNeed: 'Peak cash need',
	stop: 'Findings that stop the bid',
	warn: 'Warnings',
	note: 'Notes',
};

/** `Not delivered, advocacy starts` */
export const headlineWords = (what: HeadlineName, of: string | null): string =>
	of === null ? HEADLINES[what] : `${HEADLINES[what]}, ${of}`;

/** A headline's figure. */
export function headlineFigure(unit: HeadlineDifference['unit'], value: number): string {
	if (unit === 'pounds') return showMoney(value);
	return unit === 'units' ? showDecimal(value) : showCount(value);
}

/** `+£4,200`, `−3`, `0` */
export function headlineChange({ unit, change, effect }: HeadlineDifference): string {
	if (effect === 'same') return unit === 'pounds' ? '£0' : '0';
	if (unit === 'pounds') return showMoneyChange(change);
	const shown = unit === 'units' ? showDecimal(change) : showCount(change);
	return change > 0 ? `+${shown}` : shown;
}

/** `£150,372 of results money is lost, £67,966 in the bid; 12 findings more and 3 findings fewer.` */
export function scenarioSentence(
	differences: readonly HeadlineDifference[],
	added: number,
	cleared: number,
): string {
	const of = (what: HeadlineName) => differences.find((each) => each.what === what);
	const money = (['cost', 'pbrLoss', 'clawback'] as const).flatMap((what) => {
		const each = of(what);
		if (!each || each.effect === 'same') return [];
		return [`${MONEY_SENTENCE[what](showMoney(each.now))}, ${showMoney(each.base)} in the bid`];
	});
	const findings = [
		...(added > 0 ? [whatIf.added(added)] : []),
		...(cleared > 0 ? [whatIf.cleared(cleared)] : []),
	];
	const parts = [...money, ...(findings.length > 0 ? [showList(findings)] : [])];
	return parts.length === 0 ? 'Nothing that is counted here changes.' : `${parts.join('; ')}.`;
}

const MONEY_SENTENCE = {
	cost: (now: string) => `The bid costs ${now}`,
	pbrLoss: (now: string) => `${now} of results money is lost`,
	clawback: (now: string) => `${now} is clawed back`,
};
