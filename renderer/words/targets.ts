/** Words of the Targets screen, and its sentences made from figures. */

import type { ConsortiumCapacity, PositionFigure } from '../../shared/calc/figures';
import { isolated } from '../../shared/name-isolation';
import type { Position } from '../../shared/plan';
import { showCount, showDecimal, showNumberOf } from '../../shared/text';

export const targets = {
	measures: 'Measures',
	partner: 'Partner',
	year: 'Year',
	total: 'Total',
	allPartners: 'All partners',
	capacity: 'Capacity',
	asked: 'Commissioner asks',
	unallocated: 'Unallocated',
	gridLabel: (measure: string) => `Targets for ${measure} by partner and period`,
	overMark: 'target above capacity',
	shapeOf: (partner: string, total: string) => `Shape of ${isolated(partner)}’s ${total}`,
	shape: { ramp: 'Ramp', steady: 'Steady', tail: 'Tail' },
	shapeStep: (shape: string, partner: string) => `${shape} shape for ${partner}`,
	addPartner: 'Add a partner',
	addStep: (partner: string) => `Target of ${partner}`,
	why: (measure: string) => `Why ${measure}`,
	version: (version: number, by: string) => (by ? `version ${version}, ${by}` : `version ${version}`),
	noReason:
		'No reason is written down yet. Every partner should know, before the bid goes in, why this figure is right.',
	stands: 'Stands',
	evidence: 'Evidence',
	noEvidence: 'No evidence yet.',
	inAll: (units: string) => `${units} in all`,
	says: (units: string) => `says ${units}`,
	frontlineNot: 'frontline staff not asked',
	now: (units: string) => `now ${units}`,
	addMeasure: 'Add a measure',
	noMeasures: 'No measures yet',
	noMeasuresWhy:
		'A measure is what the funder counts. Targets say how much of it each partner promises, period by period.',
	definitionMissing: 'No definition yet: say who counts, when, and once per how long.',
	against: 'against',
	strength: { strong: 'strong', medium: 'medium', weak: 'weak', given: 'given', missing: 'missing' },
	evidenceKind: {
		needData: 'Need',
		pastDelivery: 'Past delivery',
		benchmark: 'Benchmark',
		commissionerMinimum: 'Commissioner’s minimum',
		professionalJudgement: 'Professional judgement',
		doingNothingBaseline: 'What would happen anyway',
		other: 'Other',
	},
} as const;

export type Stand = 'agreed' | 'agreedWithCondition' | 'stale' | 'disputed' | 'notAsked';
export const standWords: Record<Stand, string> = {
	disputed: 'Disputed',
	notAsked: 'Not asked',
	stale: 'Stale',
	agreedWithCondition: 'Agreed if',
	agreed: 'Agreed',
};
/** Worst first. */
export const STAND_ORDER: readonly Stand[] = [
	'disputed',
	'notAsked',
	'stale',
	'agreedWithCondition',
	'agreed',
];

export const standOf = (figure: PositionFigure): Stand => (figure.stale ? 'stale' : figure.status);

/** `2 agreed, 1 on condition, 2 disputed` */
export function standsSummary(stands: readonly Stand[]): string {
	const words: Record<Stand, string> = {
		agreed: 'agreed',
		agreedWithCondition: 'on condition',
		stale: 'stale',
		notAsked: 'not asked',
		disputed: 'disputed',
	};
	return [...STAND_ORDER]
		.reverse()
		.map((stand) => ({ stand, count: stands.filter((each) => each === stand).length }))
		.filter(({ count }) => count > 0)
		.map(({ stand, count }) => `${count} ${words[stand]}`)
		.join(', ');
}

/** `Year 1 is 85 short of the commissioner’s 640; targets are 555 and capacity is 582.` */
export function targetsSentence(
	measure: string,
	total: ConsortiumCapacity | undefined,
	minimum: number | null,
): string {
	if (!total || total.targetTotal === 0) return `Nobody has a target for ${measure} yet.`;
	if (minimum !== null) {
		const short = total.targetByYear.map((target, index) => ({ index, target, by: minimum - target }));
		const worst = short.filter(({ by }) => by > 0).sort((a, b) => b.by - a.by)[0];
		const capacity = worst && (total.capacityByYear[worst.index] ?? 0);
		if (worst && capacity !== undefined)
			return `Year ${worst.index + 1} is ${showCount(worst.by)} short of the commissioner’s ${showCount(minimum)}; targets are ${showCount(worst.target)} and capacity is ${showDecimal(capacity, 0)}.`;
	}
	const asked = minimum === null ? '' : `; every year meets the commissioner’s ${showCount(minimum)}`;
	return `The partners promise ${showCount(total.targetTotal)} ${measure} against capacity for ${showDecimal(total.capacityTotal, 0)}${asked}.`;
}

/** Who, when, and whether the people who do the work were asked. */
export function standSource(position: Position | undefined, date: string): string {
	if (!position || position.status === 'notAsked') return '';
	const who = [position.by, position.date ? date : ''].filter(Boolean).join(', ');
	return [who, position.frontlineConsulted ? '' : targets.frontlineNot].filter(Boolean).join(', ');
}

export const overSummary = (count: number, word: string): string => showNumberOf(count, word);
