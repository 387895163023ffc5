/** Words of the Risks screen, and its sentences made from figures. */
import type { Band, RiskFigure, Simulation } from '../../shared/calc/figures';
import { standardError } from '../../shared/calc/risk-register';
import type { Risk } from '../../shared/plan';
import { showCount, showList, showMoney, showNumberOf, showSome } from '../../shared/text';

export const LIKELIHOOD: Readonly<Record<number, string>> = {
	1: 'Remote',
	2: 'Unlikely',
	3: 'Possible',
	4: 'Probable',
	5: 'Highly probable',
};
export const IMPACT: Readonly<Record<number, string>> = {
	1: 'Insignificant',
	2: 'Minor',
	3: 'Moderate',
	4: 'Major',
	5: 'Extreme',
};
export const BAND: Readonly<Record<Band, string>> = { red: 'high', amber: 'medium', green: 'low' };

export const risks = {
	add: 'Add a risk',
	newRisk: 'New risk',
	remove: 'Remove',
	removed: (label: string) => `Remove ${label}`,
	register: 'Risk register',
	filterLabel: 'Which risks',
	filter: {
		all: (count: number) => `All ${count}`,
		high: (count: number) => `High ${count}`,
		overdue: (count: number) => `Review overdue ${count}`,
	},
	noneShown: { high: 'No risk is high after controls.', overdue: 'No review is overdue.' },
	scoreRule: 'Score (CC26): likelihood × impact + impact. High from 15, medium from 8.',
	emptyTitle: 'No risks yet',
	emptyWhy:
		'A register of 12 to 20 risks, each with an owner, a control and a review date, shows the funder and your trustees that you know what could go wrong and who would pay.',
	columns: {
		description: 'Risk',
		ownerPartnerId: 'Owner',
		inherentLikelihood: 'L',
		inherentImpact: 'I',
		before: 'Score',
		residualLikelihood: 'L',
		residualImpact: 'I',
		after: 'Score',
		response: 'Response',
		nextReview: 'Next review',
		linkedTo: 'Linked to',
		reviewEvery: 'Review',
		category: 'Category',
		tag: 'Tag',
		ownerContactId: 'Contact',
		mitigation: 'Controls',
		probability: 'Chance',
		costLow: 'Low',
		costLikely: 'Likely',
		costHigh: 'High',
		sharedBy: 'Shared',
		expected: 'Expected',
	},
	names: {
		inherentLikelihood: 'Likelihood before controls',
		inherentImpact: 'Impact before controls',
		before: 'Score before controls',
		residualLikelihood: 'Likelihood after controls',
		residualImpact: 'Impact after controls',
		after: 'Score after controls',
		costLow: 'Lowest cost',
		costLikely: 'Likely cost',
		costHigh: 'Highest cost',
		expected: 'Expected cost',
		sharedBy: 'Shared by',
		reviewEvery: 'Review every',
	},
	groups: { before: 'Before', after: 'After controls', cost: 'Cost if it happens, £' },
	category: {
		governance: 'Governance',
		operational: 'Operational',
		financial: 'Financial',
		external: 'External',
		compliance: 'Compliance',
	},
	response: { treat: 'Treat', tolerate: 'Tolerate', transfer: 'Transfer', terminate: 'Terminate' },
	frequency: {
		weekly: 'Weekly',
		monthly: 'Monthly',
		quarterly: 'Quarterly',
		halfYearly: 'Half-yearly',
		yearly: 'Yearly',
	},
	sharedBy: { owner: 'Owner', byBudget: 'By budget', equal: 'Equally', custom: 'Agreed shares' },
	nobody: 'Nobody',
	none: '–',
	noDate: 'no date',
	noDateWords: 'no date, overdue',
	overdue: (date: string) => `${date}, overdue`,
	fromScore: 'From the likelihood after controls; type a chance of its own to use that instead.',
	notLinked: 'nothing',
	openLinks: 'Opens the links below the register.',
	likelihoodAxis: 'Likelihood',
	impactAxis: 'Impact',
	mapTitle: 'Map of risks after controls, by impact and likelihood',
	mapName: 'Map of risks',
	mapKey:
		'Each risk stands where it is after controls. An arrow shows where it came from; the chosen one’s is bold.',
	mapKeyMany: 'Each risk stands where it is after controls. The arrow shows where the chosen one came from.',
	mapCaption: 'Where each risk stands, before and after controls',
	mapHead: ['Risk', 'What', 'Likelihood', 'Impact', 'Score before', 'Score after'],
	mapMore: (count: number, likelihood: number, impact: number) =>
		`All ${showNumberOf(count, 'risk')} here: ${place(likelihood, impact)}`,
	mapTag: (label: string, description: string, score: number) =>
		`${label}, ${description}, ${score} after controls`,
	controls: 'Controls',
	noControls: 'No controls are written down yet.',
	ifItHappens: 'If it happens',
	before: 'Before controls',
	after: 'After controls',
	links: 'Linked to partners and measures',
	addLink: 'Add a link',
	linkPartner: 'Partner',
	linkMeasure: 'Measure',
	linksWhy: 'A link says whose work, or which target, the risk threatens.',
	linkName: (words: string) => `Link to ${words}`,
	shares: (sum: string) => `Agreed shares of the cost: ${sum} in all`,
	addShare: 'Add a partner',
	sharesWhy: 'Nobody has a share yet: the owner carries all of it.',
	share: 'Share',
	partner: 'Partner',
	partnerPounds: 'Partner, £',
	carriedBy: 'Expected cost by partner',
	exposure: 'Cost of the risks by partner',
	expected: 'Expected',
	expectedCost: 'Expected cost',
	eightInTen: '8 in 10',
	againstReserves: 'of reserves',
	reservesShort: 'Reserves',
	reserves: 'Free reserves',
	noCost: 'Type low, likely and high costs in the register to see what the risks may cost each partner.',
	working: 'Working out the chances …',
	chances: 'Chances and trials',
	chance: 'Chance',
	trials: 'Trials',
	seed: 'Seed of the random numbers',
} as const;

/** `2 of 14 risks stay high after controls; highest R02 (16): Specialist partner’s target …` */
export function risksSentence(
	count: number,
	high: readonly { label: string; risk: Risk; figure: RiskFigure }[],
): string {
	const [worst] = high;
	if (!worst)
		return count === 1
			? 'The one risk is not high after controls.'
			: `None of ${count} risks is high after controls.`;
	const others = high.slice(1, 4).map(({ label, figure }) => `${label} (${figure.residualScore})`);
	const stay = `${high.length} of ${showNumberOf(count, 'risk')} ${high.length === 1 ? 'stays' : 'stay'} high after controls`;
	const also = others.length > 0 ? `; then ${showList(others)}` : '';
	return `${stay}: ${worst.label} (${worst.figure.residualScore}), ${worst.risk.description}${also}.`;
}

export function risksReason(count: number, highBefore: number, overdue: number): string {
	const reviews =
		overdue === 0
			? 'Every review has a date to come.'
			: `${showNumberOf(overdue, 'review')} ${overdue === 1 ? 'is' : 'are'} overdue or ${overdue === 1 ? 'has' : 'have'} no date.`;
	return `${reviews} ${highBefore} of ${count} ${highBefore === 1 ? 'was' : 'were'} high before controls.`;
}

const place = (likelihood: number, impact: number): string =>
	`${(LIKELIHOOD[likelihood] ?? '').toLowerCase()}, ${(IMPACT[impact] ?? '').toLowerCase()}`;

/** Where a risk came from and where it stands, in words. */
export function movement(label: string, risk: Risk, figure: RiskFigure): string {
	const before = `${figure.inherentScore}, ${BAND[figure.inherentBand]} (${place(risk.inherentLikelihood, risk.inherentImpact)})`;
	const after = `${figure.residualScore}, ${BAND[figure.residualBand]} (${place(risk.residualLikelihood, risk.residualImpact)})`;
	return before === after
		? `${label} scores ${after}; its controls change nothing.`
		: `${label}: before controls ${before}; after them ${after}.`;
}

export function costWords({ costLow, costLikely, costHigh }: Risk, figure: RiskFigure): string {
	if (costHigh === 0) return 'No cost is given.';
	return `Low ${showMoney(costLow)}, likely ${showMoney(costLikely)}, high ${showMoney(costHigh)}; with its chance, an expected ${showMoney(figure.expectedValue)}.`;
}

/** `8 times in 10 the cost of these risks stays under £262,704; Sabr Sisters’ part is over its reserves.` */
export function exposureSentence(p80: number, over: readonly string[], hasCost: boolean): string {
	if (!hasCost) return 'No risk has a cost yet.';
	const start = `8 times in 10 the cost of these risks stays under ${showMoney(p80)}`;
	if (over.length === 0) return `${start}; no partner’s part is over its reserves.`;
	return `${start}; ${over.length === 1 ? 'the part of' : 'the parts of'} ${showSome(over)} ${over.length === 1 ? 'is over its' : 'are over their'} reserves.`;
}

export const simulationWords = (simulation: Simulation, expectedTotal: number): string =>
	`Expected ${showMoney(expectedTotal)}. Half the time under ${showMoney(simulation.p50)}, 19 times in 20 under ${showMoney(simulation.p95)}. ` +
	`${showCount(simulation.runs)} trials from seed ${simulation.seed}; their mean of ${showMoney(Math.round(simulation.simulatedMean))} has a standard error of ${showMoney(Math.round(standardError(simulation)))}.`;

export const exposureRowWords = (over: boolean): string =>
	over ? 'over its reserves' : 'within its reserves';
