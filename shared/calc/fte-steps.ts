/** The steps from posts to effective FTE, for one partner, role and period. */
import type { Post, Row } from '../plan';
import { sum } from '../quantity';
import { rampAt } from './fte';
import { type BidIndex, hasLeft } from './index-of-bid';
import { vacancyAllowance } from './working';

/** One row's part of the FTE: fte x factor. */
export interface FtePart<T> {
	row: T;
	fte: number;
	/** Below 1: a ramp. */
	factor: number;
}

export interface FteSteps {
	posts: FtePart<Post>[];
	absences: FtePart<Row<'absences'>>[];
	commitments: FtePart<Row<'commitments'>>[];
	/** Posts less absences less commitments; 0 for a partner that has left. */
	raw: number;
	/** Share of FTE kept after the allowance for empty posts. */
	kept: number;
	effective: number;
}

type Place = { partnerId: string; roleId: string };

/** How the effective FTE of a partner, role and period (from 1) comes about; rows that give 0 are left out. */
export function fteSteps(index: BidIndex, { partnerId, roleId }: Place, period: number): FteSteps {
	const isHere = (row: Place) => row.partnerId === partnerId && row.roleId === roleId;
	const posts = index.plan.posts
		.filter((row) => isHere(row) && row.startPeriod <= period && period <= (row.endPeriod ?? index.periods))
		.map((row) => ({
			row,
			fte: row.fte,
			factor: row.existing ? 1 : rampAt(index, period - row.startPeriod),
		}));
	const absences = index.plan.absences
		.filter((row) => isHere(row) && row.fromPeriod <= period)
		.map((row) => ({ row, fte: row.fteLost, factor: absentAt(index, row, period) }))
		.filter(({ factor }) => factor > 0);
	const commitments = index.plan.commitments
		.filter((row) => isHere(row) && row.fromPeriod <= period && period <= row.toPeriod)
		.map((row) => ({ row, fte: row.fte, factor: 1 }));
	const has = !hasLeft(index, index.partnerPlace.get(partnerId) ?? -1, period);
	const raw = has ? partSum(posts) - partSum(absences) - partSum(commitments) : 0;
	const kept = 1 - vacancyAllowance(index.assumptions);
	return { posts, absences, commitments, raw, kept, effective: Math.max(0, raw) * kept };
}

/** Share of an absence still felt: all of it while it lasts, then what its replacement does not yet do. */
function absentAt(index: BidIndex, { toPeriod, replacementRamps }: Row<'absences'>, period: number): number {
	if (period <= toPeriod) return 1;
	return replacementRamps ? 1 - rampAt(index, period - toPeriod - 1) : 0;
}

/** FTE of parts added up, each by its share of full output; 0 for none. */
export const partSum = (parts: readonly FtePart<unknown>[]): number =>
	sum(parts.map(({ fte, factor }) => fte * factor));
