/** Differences between two versions, by the part of the bid and within it by partner. */
import type { Change } from '../../../shared/change';
import { partnersOfChange } from '../../../shared/describe';
import { nameOf } from '../../../shared/names';
import { type Plan, TABLE_NAMES, type TableName } from '../../../shared/plan';

export interface PartnerGroup {
	/** null: of no partner. */
	partnerId: string | null;
	name: string;
	changes: Change[];
}
export interface TableGroup {
	table: TableName;
	count: number;
	partners: PartnerGroup[];
}

/** Tables in the order of the bid, partners in theirs with former ones last; what is of no partner comes first. */
export function groupDifferences(plan: Plan, changes: readonly Change[], whole: string): TableGroup[] {
	const place = new Map(plan.partners.map(({ id }, index) => [id, index]));
	const placeOf = (id: string | null) => (id === null ? -1 : (place.get(id) ?? plan.partners.length));
	return TABLE_NAMES.flatMap((table) => {
		const own = changes.filter((change) => change.table === table);
		if (own.length === 0) return [];
		const groups = Map.groupBy(own, (change) => partnersOfChange(change)[0] ?? null);
		const partners = [...groups]
			.map(([partnerId, ofPartner]) => ({
				partnerId,
				name: partnerId === null ? whole : nameOf(plan, 'partners', partnerId),
				changes: ofPartner,
			}))
			.sort((a, b) => placeOf(a.partnerId) - placeOf(b.partnerId));
		return [{ table, count: own.length, partners }];
	});
}
