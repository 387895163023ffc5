/** FTE by partner, role and period: posts, less absences, less commitments, less the vacancy allowance. */
import { matches, zeros } from '../quantity';
import type { EffectiveFte } from './figures';
import { type BidIndex, hasLeft, placeOf } from './index-of-bid';
import { vacancyAllowance } from './working';

export interface RoleFte {
	/** Place of the partner. */
	partner: number;
	/** Place of the role. */
	role: number;
	/** By period; below 0 where more is promised or lost than there is. */
	raw: number[];
	/** By period, not below 0, after the vacancy allowance. */
	effective: number[];
}

/** Share of full output of a new starter after `j` full periods in post. */
export function rampAt({ assumptions, bid }: Pick<BidIndex, 'assumptions' | 'bid'>, j: number): number {
	const quarter = Math.floor((j * bid.periodMonths) / 3);
	return assumptions.ramp[Math.min(quarter, assumptions.ramp.length - 1)] ?? 1;
}

/** Raw and effective FTE of each partner and role with a post, absence or commitment; by partner, then role. */
export function fteOf(index: BidIndex): RoleFte[] {
	const cells = new Map<number, number[]>();
	addPosts(index, cells);
	takeAbsences(index, cells);
	takeCommitments(index, cells);
	const kept = 1 - vacancyAllowance(index.assumptions);
	const roleCount = index.plan.roles.length;
	return [...cells.keys()]
		.sort((a, b) => a - b)
		.map((key) => {
			const partner = Math.floor(key / roleCount);
			const raw = (cells.get(key) ?? []).map((fte, t) =>
				hasLeft(index, partner, t + 1) || matches(fte, 0) ? 0 : fte,
			);
			return {
				partner,
				role: key % roleCount,
				raw,
				effective: raw.map((fte) => Math.max(0, fte) * kept),
			};
		});
}

type Cells = Map<number, number[]>;

function cellOf(
	index: BidIndex,
	cells: Cells,
	row: { partnerId: string; roleId: string },
): number[] | undefined {
	const partner = placeOf(index, row);
	const role = index.rolePlace.get(row.roleId);
	if (partner === undefined || role === undefined) return undefined;
	const key = partner * index.plan.roles.length + role;
	let cell = cells.get(key);
	if (!cell) {
		cell = zeros(index.periods);
		cells.set(key, cell);
	}
	return cell;
}

/** Adds `fte(period)` from one period to another, both included. */
function add(cell: number[], from: number, to: number, fte: (period: number) => number): void {
	for (let period = from; period <= Math.min(to, cell.length); period++)
		cell[period - 1] = (cell[period - 1] ?? 0) + fte(period);
}

function addPosts(index: BidIndex, cells: Cells): void {
	for (const post of index.plan.posts) {
		const cell = cellOf(index, cells, post);
		if (!cell) continue;
		const { fte, existing, startPeriod } = post;
		add(cell, startPeriod, post.endPeriod ?? index.periods, (period) =>
			existing ? fte : fte * rampAt(index, period - startPeriod),
		);
	}
}

function takeAbsences(index: BidIndex, cells: Cells): void {
	for (const absence of index.plan.absences) {
		const cell = cellOf(index, cells, absence);
		if (!cell) continue;
		const { fteLost, fromPeriod, toPeriod, replacementRamps } = absence;
		add(cell, fromPeriod, toPeriod, () => -fteLost);
		if (replacementRamps)
			add(
				cell,
				toPeriod + 1,
				index.periods,
				(period) => -fteLost * (1 - rampAt(index, period - toPeriod - 1)),
			);
	}
}

function takeCommitments(index: BidIndex, cells: Cells): void {
	for (const { fte, fromPeriod, toPeriod, ...keys } of index.plan.commitments) {
		const cell = cellOf(index, cells, keys);
		if (cell) add(cell, fromPeriod, toPeriod, () => -fte);
	}
}

/** Effective FTE as the figures list it. */
export const effectiveFteOf = (index: BidIndex, fte: readonly RoleFte[]): EffectiveFte[] =>
	fte.map(({ partner, role, effective }) => ({
		partnerId: index.partners[partner]?.id ?? '',
		roleId: index.plan.roles[role]?.id ?? '',
		byPeriod: effective,
	}));
