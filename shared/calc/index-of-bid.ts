/**
 * What every calculation looks up, found once: the active partners and their places, the places of measures
 * and roles, and when a partner leaves. Rows of partners that are not active enter no figure.
 */
import { periodsPerYear } from '../period';
import {
	type Assumptions,
	type Bid,
	isActive,
	only,
	type Partner,
	type Plan,
	periodCount,
	type Row,
} from '../plan';

export interface Departure {
	partnerId: string;
	/** First period without the partner. */
	fromPeriod: number;
}

export interface BidIndex {
	readonly plan: Plan;
	readonly bid: Bid;
	readonly assumptions: Assumptions;
	readonly riskSharing: Row<'riskSharing'>;
	readonly years: number;
	readonly periods: number;
	readonly periodsPerYear: number;
	/** The active partners; their place in this list is what other lists are indexed by. */
	readonly partners: readonly Partner[];
	/** The lead's place among the active partners. */
	readonly lead: number;
	readonly partnerPlace: ReadonlyMap<string, number>;
	readonly measurePlace: ReadonlyMap<string, number>;
	readonly rolePlace: ReadonlyMap<string, number>;
	/** By partner: its first period away; Infinity for one that stays. */
	readonly leavesFrom: readonly number[];
}

const placesOf = (rows: readonly { id: string }[]): Map<string, number> =>
	new Map(rows.map((row, place) => [row.id, place]));

/** Finds the places of a bid's partners, measures and roles; `departures` as a scenario has them. */
export function indexBid(plan: Plan, departures: readonly Departure[] = []): BidIndex {
	const bid = only(plan, 'bid');
	const partners = plan.partners.filter(isActive);
	const partnerPlace = placesOf(partners);
	const leavesFrom = partners.map(() => Number.POSITIVE_INFINITY);
	for (const { partnerId, fromPeriod } of departures) {
		const place = partnerPlace.get(partnerId);
		if (place !== undefined) leavesFrom[place] = Math.min(leavesFrom[place] ?? fromPeriod, fromPeriod);
	}
	return {
		plan,
		bid,
		assumptions: only(plan, 'assumptions'),
		riskSharing: only(plan, 'riskSharing'),
		years: bid.years,
		periods: periodCount(bid),
		periodsPerYear: periodsPerYear(bid),
		partners,
		lead: partnerPlace.get(bid.leadPartnerId) ?? 0,
		partnerPlace,
		measurePlace: placesOf(plan.measures),
		rolePlace: placesOf(plan.roles),
		leavesFrom,
	};
}

/** Whether the partner at `place` has left by a period (from 1). */
export const hasLeft = (index: BidIndex, place: number, period: number): boolean =>
	period >= (index.leavesFrom[place] ?? Number.POSITIVE_INFINITY);

/** The place of an active partner; undefined for one that does not count. */
export const placeOf = (index: BidIndex, row: { partnerId: string }): number | undefined =>
	index.partnerPlace.get(row.partnerId);
