/** Where partners stand on their targets, worst first. */
import { showCount, showList, showNumberOf } from '../text';
import { fewNames, measureIn, nameIn, periodWord } from './promises';
import type { PackStand, PackView } from './view';

export type Stand = PackStand['status'] | 'stale';
export const standOf = ({ stale, status }: PackStand): Stand => (stale ? 'stale' : status);

export interface StandCounts extends Record<Stand, number> {
	all: number;
}

export function standCounts({ stands }: PackView): StandCounts {
	const counts = { agreed: 0, agreedWithCondition: 0, stale: 0, disputed: 0, notAsked: 0 };
	for (const stand of stands) counts[standOf(stand)] += 1;
	return { ...counts, all: stands.length };
}

/** As many as a sentence holds. */
const MOST_DISPUTES = 3;

/** Who disputes and says what, who was not asked, who agreed to an older figure; empty: nobody. */
export function disagreements(view: PackView): string {
	const ofStand = (wanted: Stand) => view.stands.filter((stand) => standOf(stand) === wanted);
	const disputed = ofStand('disputed');
	const notAsked = ofStand('notAsked');
	const stale = ofStand('stale');
	return [
		disputed.length > 0 &&
			`${disputed
				.slice(0, MOST_DISPUTES)
				.map((stand) => disputeWords(view, stand))
				.join(
					'; ',
				)}${disputed.length > MOST_DISPUTES ? `; ${showNumberOf(disputed.length - MOST_DISPUTES, 'more dispute')}` : ''}.`,
		notAsked.length > 0 &&
			`${fewNames(uniqueNames(view, notAsked), 3)} ${uniqueNames(view, notAsked).length === 1 ? 'has' : 'have'} not been asked about ${targetsOf(view, notAsked)}.`,
		stale.length > 0 &&
			`${fewNames(uniqueNames(view, stale), 3)} agreed to an earlier figure for ${targetsOf(view, stale)}.`,
	]
		.filter(Boolean)
		.join(' ');
}

const uniqueNames = (view: PackView, stands: readonly PackStand[]): string[] => [
	...new Set(stands.map(({ partnerId }) => nameIn(view, partnerId))),
];

function targetsOf(view: PackView, stands: readonly PackStand[]): string {
	const measures = [...new Set(stands.map(({ measureId }) => measureIn(view, measureId)))];
	return measures.length > 2 ? showNumberOf(measures.length, 'measure') : showList(measures);
}

/** `Tidewell disputes 46 advocacy starts a quarter and says 40`. */
function disputeWords(view: PackView, stand: PackStand): string {
	const { partnerId, measureId, ownFigure } = stand;
	const says = ownFigure === null ? '' : ` and says ${showCount(ownFigure)}`;
	return `${nameIn(view, partnerId)} disputes ${showCount(fullTarget(view, stand))} ${measureIn(view, measureId)} a ${periodWord(view)}${says}`;
}

/** The target of a period at full running: the largest. */
export function fullTarget(view: PackView, { partnerId, measureId }: PackStand): number {
	const use = view.uses.find((each) => each.partnerId === partnerId && each.measureId === measureId);
	return Math.max(0, ...(use?.targetByPeriod ?? []));
}
