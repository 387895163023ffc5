/** One trial of one partner: its FTE by chance, then what it would deliver, by the formulas of every other figure. */
import { zeros } from '../quantity';
import { cellsOfPartner } from './capacity';
import { drawDays, drawDelay, drawEmpty, type StaffChances } from './delivery-chance';
import { fteOf, type RoleFte, rampAt } from './fte';
import { type BidIndex, hasLeft, placeOf } from './index-of-bid';
import type { Mulberry32 } from './random';

type Post = BidIndex['plan']['posts'][number];

/** A partner with its own rows alone, ready for trials. */
export interface PartnerTrial {
	index: BidIndex;
	place: number;
	/** By role's place: its posts, and FTE away or promised elsewhere by period (0 or less). */
	roles: { role: number; posts: Post[]; away: readonly number[] }[];
}

/** Makes an active partner (its place) ready; null for one with neither posts nor targets. */
export function partnerTrial(index: BidIndex, place: number): PartnerTrial | null {
	const isOwn = (row: { partnerId: string }) => placeOf(index, row) === place;
	const { plan } = index;
	const posts = plan.posts.filter(isOwn);
	const targets = plan.targets.filter(isOwn);
	if (posts.length === 0 && targets.length === 0) return null;
	const own = { posts: [], targets, absences: plan.absences.filter(isOwn) };
	const ofPartner = {
		...index,
		plan: { ...plan, ...own, commitments: plan.commitments.filter(isOwn) },
	};
	const away = new Map(fteOf(ofPartner).map(({ role, raw }) => [role, raw]));
	const byRole = Map.groupBy(posts, ({ roleId }) => index.rolePlace.get(roleId) ?? -1);
	const roles = [...byRole]
		.filter(([role]) => role >= 0)
		.map(([role, of]) => ({ role, posts: of, away: away.get(role) ?? zeros(index.periods) }));
	return { index: ofPartner, place, roles };
}

/** Draws the partner's FTE once and adds what it delivers to `into`, by measure's place, then period. */
export function addTrial(
	{ index, place, roles }: PartnerTrial,
	chances: StaffChances,
	u: Mulberry32,
	into: readonly Float64Array[],
): void {
	const days = Array.from({ length: index.years }, () => drawDays(chances, u));
	const fte = roles.map(({ role, posts, away }): RoleFte => {
		const raw = Float64Array.from(away);
		for (const post of posts) addPost(index, post, chances, u, raw);
		const effective = Array.from(raw, (each, t) =>
			hasLeft(index, place, t + 1)
				? 0
				: Math.max(0, each) * (days[Math.floor(t / index.periodsPerYear)] ?? 1),
		);
		return { partner: place, role, raw: effective, effective };
	});
	const { deliveryLevel } = index.assumptions;
	cellsOfPartner(index, place, fte).forEach(({ target, capacity }, measure) => {
		const sums = into[measure];
		if (!target || !capacity || !sums) return;
		for (let t = 0; t < sums.length; t++)
			sums[t] = (sums[t] ?? 0) + Math.min(target[t] ?? 0, capacity[t] ?? 0) * deliveryLevel;
	});
}

function addPost(index: BidIndex, post: Post, chances: StaffChances, u: Mulberry32, raw: Float64Array): void {
	const { fte, heads, existing, startPeriod, endPeriod } = post;
	const delay = existing ? 0 : drawDelay(chances, u);
	const empty = new Float64Array(raw.length);
	for (let head = 0; head < heads; head++) drawEmpty(chances, u, empty, 1 / heads);
	const last = Math.min(endPeriod ?? raw.length, raw.length);
	for (let period = startPeriod; period <= last; period++) {
		const inPost = existing ? 1 : lateRamp(index, period - startPeriod, delay);
		raw[period - 1] = (raw[period - 1] ?? 0) + fte * inPost * (1 - (empty[period - 1] ?? 0));
	}
}

/** Share of full output in the period `j` after the planned start, of a post that begins `delay` periods late. */
function lateRamp(index: BidIndex, j: number, delay: number): number {
	const whole = Math.floor(delay);
	const part = delay - whole;
	const at = (period: number) => (period < 0 ? 0 : rampAt(index, period));
	return (1 - part) * at(j - whole) + part * at(j - whole - 1);
}
