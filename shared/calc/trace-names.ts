/** What the titles of traces call partners and measures. */
import { displayName } from '../plan';
import type { BidIndex } from './index-of-bid';

/** The short name of an active partner, its id where it is not in the bid; `all partners` for none. */
export function partnerNameIn({ partners }: BidIndex, id: string | null): string {
	if (id === null) return 'all partners';
	const partner = partners.find((row) => row.id === id);
	return partner ? displayName(partner) : id;
}

export function measureNameIn({ plan }: BidIndex, id: string): string {
	const measure = plan.measures.find((row) => row.id === id);
	return measure ? displayName(measure) : id;
}

/** `in year 2`, or `in all years`. */
export const whenIn = (year: number | null): string => (year === null ? 'in all years' : `in year ${year}`);

/** One year's amount, or all years'. */
export const inYear = (byYear: readonly number[], year: number | null): number | undefined =>
	year === null ? byYear.reduce((all, each) => all + each, 0) : byYear[year - 1];
