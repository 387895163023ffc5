/** Which partner stands behind a total: the one whose target lies furthest over what it can deliver. */
import { quotient } from '../quantity';
import type { PartnerCapacity, Ratio, UseOfCapacity } from './figures';

/** A partner's use of its capacity in one period. */
export interface WorstPartner {
	partnerId: string;
	/** Place of the period, from 0. */
	place: number;
	/** Target by capacity; null: it has a target and can deliver nothing. */
	utilisation: Ratio;
}

const weight = ({ utilisation }: WorstPartner): number => utilisation ?? Number.POSITIVE_INFINITY;

function worse(a: WorstPartner | null, b: WorstPartner): WorstPartner {
	return a && weight(a) >= weight(b) ? a : b;
}

/**
 * By period, the partner that uses most of its capacity for a measure; null in periods without a target. Of two
 * alike the first in row order. Source: Calculations, "Capacity" (utilisation).
 */
export function worstByPeriod(
	capacity: readonly PartnerCapacity[],
	measureId: string,
	periods: number,
): (WorstPartner | null)[] {
	const worst = new Array<WorstPartner | null>(periods).fill(null);
	for (const use of capacity) {
		if (use.measureId !== measureId) continue;
		for (let place = 0; place < periods; place++) {
			if (!((use.targetByPeriod[place] ?? 0) > 0)) continue;
			const utilisation = use.utilisationByPeriod[place] ?? null;
			worst[place] = worse(worst[place] ?? null, { partnerId: use.partnerId, place, utilisation });
		}
	}
	return worst;
}

/** The worst of all periods; null without any target. */
export const worstOfAll = (byPeriod: readonly (WorstPartner | null)[]): WorstPartner | null =>
	byPeriod.reduce<WorstPartner | null>((worst, each) => (each ? worse(worst, each) : worst), null);

/** Place of the tightest of these periods; -1 where none has a target. */
export function tightestOf(
	{ targetByPeriod, utilisationByPeriod }: Pick<UseOfCapacity, 'targetByPeriod' | 'utilisationByPeriod'>,
	places: readonly number[],
): number {
	const ratio = (place: number) => utilisationByPeriod[place] ?? Number.POSITIVE_INFINITY;
	const asked = places.filter((place) => (targetByPeriod[place] ?? 0) > 0);
	return asked.reduce((worst, place) => (worst < 0 || ratio(place) > ratio(worst) ? place : worst), -1);
}

/** Target by capacity of all periods together; null without capacity. What it hides is `worstOfAll`. */
export const utilisationOfAll = ({ targetTotal, capacityTotal }: UseOfCapacity): Ratio =>
	quotient(targetTotal, capacityTotal);
