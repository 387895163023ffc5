/** Cost, match and request by partner, category and year. */
import { CATEGORIES } from '../plan';
import { addTo, quotient, sum, zeros, zeroTable } from '../quantity';
import type { Costs, PartnerCost } from './figures';
import type { BidIndex } from './index-of-bid';
import type { LineCost } from './lines';
import type { Match } from './match-funding';
import { type OverheadCosts, overheadsByYear } from './overheads';

/** All costs of the bid, whole pounds. The request may be below 0 where match passes cost. */
export function costsOf(
	index: BidIndex,
	lines: readonly LineCost[],
	overheads: OverheadCosts,
	match: Match,
): Costs {
	const byPartner = partnerCosts(index, lines, overheads, match);
	const totalByYear = byYearOf(index, byPartner, 'costByYear');
	const cashMatchByYear = byYearOf(index, byPartner, 'cashMatchByYear');
	const inKindByYear = byYearOf(index, byPartner, 'inKindByYear');
	const requestedByYear = byYearOf(index, byPartner, 'requestedByYear');
	return {
		total: sum(totalByYear),
		totalByYear,
		cashMatch: sum(cashMatchByYear),
		cashMatchByYear,
		inKind: sum(inKindByYear),
		inKindByYear,
		requested: sum(requestedByYear),
		requestedByYear,
		byPartner,
		byCategory: byCategory(index, lines, overheads),
		lines: lines.map(({ line, byYear }) => ({ lineId: line.id, byYear })),
	};
}

type PartnerYears = 'costByYear' | 'cashMatchByYear' | 'inKindByYear' | 'requestedByYear';

function byYearOf(index: BidIndex, byPartner: readonly PartnerCost[], name: PartnerYears): number[] {
	const totals = zeros(index.years);
	for (const partner of byPartner) addTo(totals, partner[name]);
	return totals;
}

function partnerCosts(
	index: BidIndex,
	lines: readonly LineCost[],
	overheads: OverheadCosts,
	match: Match,
): PartnerCost[] {
	const costs = zeroTable(index.partners.length, index.years);
	for (const { partner, byYear } of lines) addTo(costs[partner] ?? [], byYear);
	return index.partners.map(({ id, annualIncome }, partner) => {
		const costByYear = costs[partner] ?? [];
		addTo(costByYear, overheads.byPartner[partner] ?? []);
		const cashMatchByYear = match.cashByPartner[partner] ?? [];
		const requestedByYear = costByYear.map((cost, y) => cost - (cashMatchByYear[y] ?? 0));
		return {
			partnerId: id,
			cost: sum(costByYear),
			costByYear,
			cashMatchByYear,
			inKindByYear: match.inKindByPartner[partner] ?? [],
			requested: sum(requestedByYear),
			requestedByYear,
			awardShareOfIncome: quotient(Math.max(...requestedByYear), annualIncome),
		};
	});
}

/** All categories in their order; pools or the flat rate stand under overheads. */
function byCategory(
	index: BidIndex,
	lines: readonly LineCost[],
	overheads: OverheadCosts,
): Costs['byCategory'] {
	const totals = new Map<string, number[]>(CATEGORIES.map((category) => [category, zeros(index.years)]));
	for (const { line, byYear } of lines) addTo(totals.get(line.category) ?? [], byYear);
	addTo(totals.get('overheads') ?? [], overheadsByYear(index, overheads));
	return [...totals].map(([category, byYear]) => ({ category, total: sum(byYear), byYear }));
}
