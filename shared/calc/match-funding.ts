/** Cash and in-kind match of active partners, by partner, year and how sure it is. */
import type { Row } from '../plan';
import { addTo, zeros, zeroTable } from '../quantity';
import { type BidIndex, placeOf } from './index-of-bid';

/** Whole pounds by year. */
export interface MatchSums {
	cash: number[];
	inKind: number[];
}
export interface Match {
	cashByPartner: number[][];
	inKindByPartner: number[][];
	all: MatchSums;
	secured: MatchSums;
	/** Secured and pledged. */
	firm: MatchSums;
}

const noSums = (years: number): MatchSums => ({ cash: zeros(years), inKind: zeros(years) });

/** Adds up match funding; any status counts in the partners' sums. */
export function matchOf(index: BidIndex): Match {
	const match: Match = {
		cashByPartner: zeroTable(index.partners.length, index.years),
		inKindByPartner: zeroTable(index.partners.length, index.years),
		all: noSums(index.years),
		secured: noSums(index.years),
		firm: noSums(index.years),
	};
	for (const row of index.plan.matchFunding) {
		const partner = placeOf(index, row);
		if (partner === undefined) continue;
		const ofPartner = row.kind === 'cash' ? match.cashByPartner : match.inKindByPartner;
		addTo(ofPartner[partner] ?? [], row.byYear);
		for (const sums of sumsOf(match, row)) addTo(sums[row.kind], row.byYear);
	}
	return match;
}

function sumsOf(match: Match, { status }: Row<'matchFunding'>): MatchSums[] {
	if (status === 'secured') return [match.all, match.firm, match.secured];
	return status === 'pledged' ? [match.all, match.firm] : [match.all];
}
