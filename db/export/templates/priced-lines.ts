/** Every line of an active partner with its cost by year, and its overheads among them. Whole pounds. */

import type { Row } from '../../../shared/plan';
import { addTo } from '../../../shared/quantity';
import type { Frame } from '../book-frame';

export interface PricedLine {
	/** Place among the partners of the workbook, from 0. */
	partner: number;
	item: string;
	category: Row<'budgetLines'>['category'];
	costType: Row<'budgetLines'>['costType'];
	direct: boolean;
	eligible: boolean;
	vat: Row<'budgetLines'>['vat'];
	lead: boolean;
	byYear: readonly number[];
}

/** By partner: its budget lines in their order, then its pools or what the flat rate gives. */
export function pricedLines(frame: Frame): PricedLine[] {
	const { costs, overheads } = frame.figures;
	const places = new Map(frame.partners.map(({ id }, at) => [id, at]));
	const lines = new Map(frame.plan.budgetLines.map((line) => [line.id, line]));
	const pools = new Map(frame.plan.overheadPools.map((pool) => [pool.id, pool]));
	const found: PricedLine[][] = frame.partners.map(() => []);
	const flat = overheads.byPartner.map(({ byYear }) => [...byYear]);
	for (const { lineId, byYear } of costs.lines) {
		const line = lines.get(lineId);
		const partner = places.get(line?.partnerId ?? '');
		if (!line || partner === undefined) continue;
		const { category, costType, direct, eligible, vat, leadManagement: lead, description: item } = line;
		found[partner]?.push({ partner, item, category, costType, direct, eligible, vat, lead, byYear });
		if (category === 'overheads')
			addTo(
				flat[partner] ?? [],
				byYear.map((amount) => -amount),
			);
	}
	const overhead = (partner: number, item: string, byYear: readonly number[]): void => {
		found[partner]?.push({ ...OVERHEAD, partner, item, byYear });
	};
	if (frame.bid.overheadMode === 'flatRate')
		for (const [partner, byYear] of flat.entries()) overhead(partner, 'Overheads at the flat rate', byYear);
	else
		for (const { poolId, byYear } of overheads.pools) {
			const pool = pools.get(poolId);
			const partner = places.get(pool?.partnerId ?? '');
			if (pool && partner !== undefined) overhead(partner, pool.name, byYear);
		}
	return found.flat();
}

/** What a pool or the flat rate is among the lines. */
const OVERHEAD = {
	category: 'overheads',
	costType: 'revenue',
	direct: false,
	eligible: true,
	vat: 'none',
	lead: false,
} as const;
