/** Words of the Capacity screen, and its sentences made from figures. */

import type {
	ConsortiumCapacity,
	PartnerCapacity,
	PeriodFigure,
	UseOfCapacity,
} from '../../shared/calc/figures';
import { isolated } from '../../shared/name-isolation';
import { capitalised, showDecimal, showNumberOf, showPercent, showSome } from '../../shared/text';

export const capacity = {
	allPartners: 'All partners',
	measure: 'Measure',
	workingDays: (days: string) => `Working days ${days}`,
	partner: 'Partner',
	target: 'Target',
	capacity: 'Capacity',
	overIn: (over: number, periods: number) => `over in ${over} of ${periods}`,
	used: '% of capacity used',
	usedInTightest: (period: string) => `% used, tightest ${period}`,
	tightestOf: (year: string) => `${year}, tightest`,
	noTarget: 'no target',
	noCapacity: 'no capacity',
	worstPartner: 'Worst partner',
	worstPartnerWhy: 'In each period the partner whose target is furthest over what it can deliver',
	/** `All partners 97% of capacity;` */
	together: (utilisation: number | null) =>
		utilisation === null
			? `${capacity.allPartners} have no capacity yet;`
			: `${capacity.allPartners} ${showPercent(utilisation, 0)} of capacity;`,
	/** `worst Sabr Sisters 256% in Y2 Q1` */
	worstIs: (partner: string, utilisation: number | null, period: string) =>
		`worst ${isolated(partner)} ${utilisation === null ? 'can deliver none' : showPercent(utilisation, 0)} in ${period}`,
	paid: '(paid by results)',
	overColumn: (periods: string) => `${capitalised(periods)} over`,
	postsAt: (partner: string) => `Posts at ${partner}`,
	addPost: 'Add a post',
	remove: 'Remove',
	away: 'Absence',
	promise: 'Promise',
	absence: 'Absence',
	absences: 'Absences',
	commitment: 'Promised elsewhere',
	commitments: 'FTE promised to other work',
	noneAway: (partner: string) => `Nobody at ${partner} is known to be away.`,
	daysOfOne: 'Working days of one FTE',
	hoursOfOne: 'Working hours of one FTE',
	vacancy: 'Allowance for empty posts',
	greenMax: 'Green while the target is at most',
	amberMax: 'Amber while the target is at most',
	ramp: 'New starters deliver, by quarter',
	rampNote: 'One to eight shares with commas between them; the last one stays.',
	workingDaysNote:
		'Hours count for roles measured in hours for one output. Roles measured by cases at once use weeks. The allowance for empty posts is taken off both.',
	awayAt: 'Away',
	addAbsence: 'Add an absence',
	addCommitment: 'Add a promise',
	workingTitle: (figure: string) => `How ${figure} is worked out`,
	workingHint: (period: string) => `choose any ${period}`,
	wholeBid: 'whole bid',
	workingDaysTitle: 'Working days',
	noPosts: 'No posts yet',
	noPostsWhy: 'Posts say who will do the work. Without them nobody can tell whether the targets can be met.',
	addMeasure: 'Add a measure',
	noMeasures: 'No measures yet',
	noMeasuresWhy:
		'A measure is what the funder counts, such as people starting support. Capacity is worked out for each.',
	noRoles: 'Add a role on this screen first: it says what one FTE can deliver.',
	heat: (measure: string) => `Use of capacity for ${measure}, percent, by partner and period`,
} as const;

export const periodWord = (periodMonths: number): string => (periodMonths === 3 ? 'quarter' : 'month');

/** Where target is furthest over capacity, or closest to it: the period's index; -1 where there is no target. */
export function worstPeriod(use: UseOfCapacity): number {
	let worst = -1;
	let most = Number.NEGATIVE_INFINITY;
	use.targetByPeriod.forEach((target, index) => {
		if (target <= 0) return;
		const ratio = use.utilisationByPeriod[index] ?? Number.POSITIVE_INFINITY;
		if (ratio > most) {
			most = ratio;
			worst = index;
		}
	});
	return worst;
}

/** `Sabr Sisters is over capacity in all 12 quarters; worst Y2 Q1, 24 against 9.4.` */
export function capacitySentence(
	name: string,
	measure: string,
	use: (UseOfCapacity & { overPeriods: number[] }) | undefined,
	periods: readonly PeriodFigure[],
	periodMonths: number,
): string {
	const word = periodWord(periodMonths);
	const plural = name === capacity.allPartners;
	const who = isolated(name);
	if (!use || use.targetTotal === 0)
		return `${who} ${plural ? 'have' : 'has'} no target for ${isolated(measure)}.`;
	const worst = worstPeriod(use);
	const against = `${periods[worst]?.label ?? ''}, ${showDecimal(use.targetByPeriod[worst] ?? 0, 0)} against ${showDecimal(use.capacityByPeriod[worst] ?? 0)}`;
	const over = use.overPeriods.length;
	if (over === 0) return `${who} can deliver ${isolated(measure)} in every ${word}; tightest ${against}.`;
	const many = over === periods.length ? `all ${showNumberOf(over, word)}` : showNumberOf(over, word);
	return `${who} ${plural ? 'together are' : 'is'} over capacity in ${many}; worst ${against}.`;
}

/** What the total hides, and the partner's own figure. */
export function capacityReason(
	use: PartnerCapacity | undefined,
	total: ConsortiumCapacity | undefined,
	ownFigure: number | null,
	periodMonths: number,
): string {
	const word = periodWord(periodMonths);
	const own = ownFigure === null ? '' : ` Its own figure is ${ownFigure} a ${word}.`;
	if (!use || !total || use.overPeriods.length === 0) return own.trim();
	const together = total.overPeriods.length;
	const hides =
		together < use.overPeriods.length
			? `All partners together are over in ${together === 0 ? 'none' : `only ${together}`}, so the total hides it.`
			: `All partners together are over in ${showNumberOf(together, word)}.`;
	return `${hides}${own}`;
}

/** What a consortium total does not show: the partners that are over. */
export const consortiumReason = (names: readonly string[]): string =>
	names.length === 0 ? 'No partner is over on its own.' : `Over on their own: ${showSome(names)}.`;

/** A partner's tab: `over in 12 of 12`, `worst 96%`, `no target`. */
export function tabWords(
	use: PartnerCapacity | undefined,
	periods: number,
): { level: 'stop' | 'warn' | 'ok' | 'note'; text: string } {
	if (!use || use.targetTotal === 0) return { level: 'note', text: 'no target' };
	const over = use.overPeriods.length;
	if (over > 0)
		return {
			level: use.targetTotal - use.capacityTotal >= 0.05 ? 'stop' : 'warn',
			text: `over in ${over} of ${periods}`,
		};
	return { level: 'ok', text: `worst ${showPercent(use.utilisationByPeriod[worstPeriod(use)] ?? null, 0)}` };
}

/** The same for a screen reader: `97%, tight`, `256%, over`, `no capacity, over`. */
export function heatSpoken(
	utilisation: number | null,
	target: number,
	isOver: boolean,
	isTight: boolean,
): string {
	if (target <= 0) return capacity.noTarget;
	const used = utilisation === null ? capacity.noCapacity : `${heatText(utilisation, target, isOver)}%`;
	return `${used}${isOver ? ', over' : isTight ? ', tight' : ''}`;
}

/** A heat cell: the percent, `>100` where rounding would hide an excess, an en dash where there is no target. */
export function heatText(utilisation: number | null, target: number, isOver: boolean): string {
	if (target <= 0) return '–';
	if (utilisation === null) return 'none';
	const percent = Math.round(utilisation * 100);
	return isOver && percent <= 100 ? '>100' : String(percent);
}
