/** Overheads: pools shared by a driver, or a flat rate, with the funder's cap per partner and year. */
import type { Bid, BudgetLine, Row } from '../plan';
import { addTo, difference, quotient, round, sum, zeroTable } from '../quantity';
import type { Overheads } from './figures';
import { type BidIndex, placeOf } from './index-of-bid';
import type { LineCost } from './lines';
import { partOfYear, upliftTo } from './pay';

/** By partner's place and year, whole pounds. */
type ByPartner = number[][];

export interface OverheadBases {
	directStaff: ByPartner;
	direct: ByPartner;
}
export interface PoolCost {
	pool: Row<'overheadPools'>;
	partner: number;
	byYear: number[];
}
export interface OverheadCosts {
	pools: PoolCost[];
	bases: OverheadBases;
	/** Pools or flat rate, without the lines of category overheads. */
	byPartner: ByPartner;
}

/** Direct pay counts whether revenue or capital; the wider base holds direct revenue of any category. */
const isIn = (line: BudgetLine, base: Bid['overheadCapBase']): boolean =>
	line.direct &&
	(base === 'directStaff'
		? line.category === 'staff' || line.category === 'management'
		: line.costType === 'revenue');

function basesOf(index: BidIndex, lines: readonly LineCost[]): OverheadBases {
	const directStaff = zeroTable(index.partners.length, index.years);
	const direct = zeroTable(index.partners.length, index.years);
	for (const { line, partner, byYear } of lines) {
		if (isIn(line, 'directStaff')) addTo(directStaff[partner] ?? [], byYear);
		if (isIn(line, 'direct')) addTo(direct[partner] ?? [], byYear);
	}
	return { directStaff, direct };
}

/** FTE x share of the year of a partner's posts, costed or not, no ramp; by partner and year. */
function postFte(index: BidIndex): ByPartner {
	const table = zeroTable(index.partners.length, index.years);
	for (const post of index.plan.posts) {
		const row = table[placeOf(index, post) ?? -1];
		if (!row) continue;
		for (let y = 0; y < index.years; y++)
			row[y] = (row[y] ?? 0) + post.fte * partOfYear(post, y + 1, index.periodsPerYear);
	}
	return table;
}

/** Project's and organisation's driver of a pool in a year (from 0). */
export interface PoolDrivers {
	project: number;
	organisation: number;
}

function driversOf(
	{ assumptions }: BidIndex,
	{ pool, partner }: Pick<PoolCost, 'pool' | 'partner'>,
	computed: { fte: ByPartner; direct: ByPartner },
	y: number,
): PoolDrivers {
	const table = pool.method === 'directCost' ? computed.direct : computed.fte;
	const growth = pool.method === 'directCost' ? upliftTo(y + 1, assumptions.payUplift) : 1;
	return {
		project: pool.projectDriver ?? table[partner]?.[y] ?? 0,
		organisation: pool.organisationDriver * growth,
	};
}

/** A pool's drivers in each year, for showing how its charge is worked out. */
export function poolDrivers(index: BidIndex, costs: OverheadCosts, pool: PoolCost): PoolDrivers[] {
	const computed = { fte: postFte(index), direct: costs.bases.direct };
	return pool.byYear.map((_, y) => driversOf(index, pool, computed, y));
}

function poolCosts(index: BidIndex, bases: OverheadBases): PoolCost[] {
	const computed = { fte: postFte(index), direct: bases.direct };
	return index.plan.overheadPools.flatMap((pool) => {
		const partner = placeOf(index, pool);
		if (partner === undefined) return [];
		const byYear = Array.from({ length: index.years }, (_, y) => {
			const { project, organisation } = driversOf(index, { pool, partner }, computed, y);
			return round((pool.pool * upliftTo(y + 1, index.assumptions.nonPayInflation) * project) / organisation);
		});
		return [{ pool, partner, byYear }];
	});
}

/** Charges of all pools, or of the flat rate in their place. */
export function overheadCosts(index: BidIndex, lines: readonly LineCost[]): OverheadCosts {
	const bases = basesOf(index, lines);
	if (index.bid.overheadMode === 'flatRate') {
		const rate = index.bid.flatRate ?? 0;
		const base = bases[index.bid.overheadCapBase];
		return {
			pools: [],
			bases,
			byPartner: base.map((byYear) => byYear.map((amount) => round(rate * amount))),
		};
	}
	const pools = poolCosts(index, bases);
	const byPartner = zeroTable(index.partners.length, index.years);
	for (const { partner, byYear } of pools) addTo(byPartner[partner] ?? [], byYear);
	return { pools, bases, byPartner };
}

/** Overheads as the figures list them: lines of category overheads too, against the cap. */
export function overheadsOf(index: BidIndex, lines: readonly LineCost[], costs: OverheadCosts): Overheads {
	const { overheadCap, overheadCapBase } = index.bid;
	const totals = costs.byPartner.map((byYear) => [...byYear]);
	for (const { line, partner, byYear } of lines)
		if (line.category === 'overheads') addTo(totals[partner] ?? [], byYear);
	return {
		pools: costs.pools.map(({ pool, byYear }) => ({ poolId: pool.id, byYear })),
		byPartner: index.partners.map(({ id }, partner) => {
			const byYear = totals[partner] ?? [];
			const baseByYear = costs.bases[overheadCapBase][partner] ?? [];
			const allowedByYear = baseByYear.map((base) =>
				overheadCap === null ? null : round(overheadCap * base),
			);
			return {
				partnerId: id,
				byYear,
				baseByYear,
				ratioByYear: byYear.map((amount, y) => quotient(amount, baseByYear[y] ?? 0)),
				allowedByYear,
				underRecoveryByYear: byYear.map((amount, y) => shortfall(amount, allowedByYear[y] ?? null)),
			};
		}),
	};
}

function shortfall(amount: number, allowed: number | null): number | null {
	const gap = difference(amount, allowed);
	return gap === null ? null : Math.max(0, gap);
}

/** Pools and flat rate of all partners, by year. */
export const overheadsByYear = (index: BidIndex, costs: OverheadCosts): number[] =>
	Array.from({ length: index.years }, (_, y) => sum(costs.byPartner.map((byYear) => byYear[y] ?? 0)));
