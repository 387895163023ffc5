/**
 * FTE, capacity and use of capacity of each partner. A partner's work follows from its own posts, absences,
 * commitments and targets and from what all partners share, so an edit of one partner leaves the others' as it was.
 */
import type { Plan } from '../plan';
import { type CapacityCell, cellsOfPartner } from './capacity';
import type { Over, PartnerCapacity } from './figures';
import { fteOf, type RoleFte } from './fte';
import { type BidIndex, placeOf } from './index-of-bid';
import { Memory } from './memory';
import { oversOf, usesOfPartner } from './use-of-capacity';

export interface PartnerWork {
	fte: RoleFte[];
	/** By measure's place. */
	cells: CapacityCell[];
	capacity: PartnerCapacity[];
	overs: Over[];
}

const TABLES = ['posts', 'absences', 'commitments', 'targets'] as const;
type OwnRows = { -readonly [T in (typeof TABLES)[number]]: Plan[T][number][] };

const works = new Memory<Plan['partners'][number], PartnerWork>();

/** By partner's place. */
export function worksOf(index: BidIndex): PartnerWork[] {
	const { bid, assumptions, plan } = index;
	const rows = rowsByPartner(index);
	return index.partners.map((partner, place) => {
		const own = rows[place] ?? noRows();
		const shared = [bid, assumptions, plan.roles, plan.measures, plan.funnelSteps];
		const from = [
			place,
			index.leavesFrom[place],
			...shared,
			...TABLES.flatMap((table) => [table, ...own[table]]),
		];
		return works.recall(partner, from, () => workOf({ ...index, plan: { ...plan, ...own } }, place));
	});
}

const noRows = (): OwnRows => ({ posts: [], absences: [], commitments: [], targets: [] });

function rowsByPartner(index: BidIndex): OwnRows[] {
	const rows = index.partners.map(noRows);
	for (const table of TABLES)
		for (const row of index.plan[table]) {
			const own: { partnerId: string }[] | undefined = rows[placeOf(index, row) ?? -1]?.[table];
			own?.push(row);
		}
	return rows;
}

/** `index` has the rows of one partner only. */
function workOf(index: BidIndex, place: number): PartnerWork {
	const fte = fteOf(index);
	const cells = cellsOfPartner(index, place, fte);
	const capacity = usesOfPartner(index, place, cells);
	return { fte, cells, capacity, overs: oversOf(capacity) };
}
