/** What is promised and cannot be done, as the sentences of a pack count it. */
import type { PartnerCapacity } from '../calc/figures';
import { isolated } from '../name-isolation';
import { sum } from '../quantity';
import { showCount, showDecimal, showList, showNumberOf } from '../text';
import type { PackMeasure, PackView } from './view';

export const periodWord = ({ terms }: PackView): string => (terms.periodMonths === 3 ? 'quarter' : 'month');

/** Units of a measure that are promised beyond capacity, partner by partner and period by period. */
export const shortfallOf = (view: PackView, measureId: string, partnerId?: string): number =>
	sum(
		view.overs
			.filter((over) => over.measureId === measureId && (!partnerId || over.partnerId === partnerId))
			.map(({ gap }) => gap),
	);

/** Promised units of a measure by the partners of the view. */
export const promisedOf = (view: PackView, measureId: string): number =>
	sum(view.uses.filter((use) => use.measureId === measureId).map(({ targetTotal }) => targetTotal));

/** Measures with a target, the one furthest beyond capacity first; equal ones in the bid's order. */
export function measuresWorstFirst(view: PackView): PackMeasure[] {
	const share = ({ id }: PackMeasure) => shortfallOf(view, id) / promisedOf(view, id);
	return view.measures.filter(({ id }) => promisedOf(view, id) > 0).sort((a, b) => share(b) - share(a));
}

/** Partners' uses of a measure with a target, the one furthest beyond capacity first. */
export const usesWorstFirst = (view: PackView, measureId: string): PartnerCapacity[] =>
	view.uses
		.filter((use) => use.measureId === measureId && use.targetTotal > 0)
		.sort(
			(a, b) =>
				b.overPeriods.length - a.overPeriods.length ||
				b.targetTotal - b.capacityTotal - (a.targetTotal - a.capacityTotal),
		);

/** A target of whole units; a shortfall is a fraction of them and is counted up. */
export const wholeUnits = (units: number): number => Math.ceil(units - 1e-9);

export const nameIn = (view: PackView, partnerId: string): string =>
	isolated(view.partners.find(({ id }) => id === partnerId)?.name ?? '');
/** The whole name, for tables. */
export const fullNameIn = (view: PackView, partnerId: string): string =>
	isolated(view.partners.find(({ id }) => id === partnerId)?.fullName ?? '');
export const measureIn = (view: PackView, measureId: string): string =>
	isolated(view.measures.find(({ id }) => id === measureId)?.name ?? '');

/** `all 12 quarters`, `3 quarters`. */
export function overWords(view: PackView, { overPeriods }: PartnerCapacity): string {
	const many = showNumberOf(overPeriods.length, periodWord(view));
	return overPeriods.length === view.periods.length && overPeriods.length > 1 ? `all ${many}` : many;
}

/** `272 advocacy starts promised against capacity for 193.8`. */
export const againstWords = (view: PackView, use: PartnerCapacity): string =>
	`${showCount(use.targetTotal)} ${measureIn(view, use.measureId)} promised against capacity for ${showDecimal(use.capacityTotal)}`;

/** The first few names, and how many more there are. */
export const fewNames = (names: readonly string[], most = 4): string =>
	names.length <= most
		? showList(names)
		: `${names.slice(0, most).join(', ')} and ${showCount(names.length - most)} more`;
