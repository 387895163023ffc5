/**
 * What chance does to one partner's staff. Three things vary around the bid's own assumptions, each post and each
 * partner by itself:
 * - vacancies: the holder of each head of a post leaves after an exponential wait at the bid's turnover; the post
 *   then stands empty for a three-point (PERT) number of weeks: half, once, twice the bid's `weeksEmpty`. This takes
 *   the place of the flat allowance for empty posts;
 * - sickness: each year a three-point number of days, 0.7, 1 and 1.5 times the bid's `sickness`. Source: Domain,
 *   section 3, days lost a year in 2014, 2019, 2023 and 2025;
 * - late recruitment: each new post begins a three-point number of weeks late, 0, a third of `weeksEmpty`, all of it.
 *   Source: Domain, section 3, 35 days to fill, 13 weeks with notice and checks.
 * The factors themselves are planning assumptions of ours. Absences and promises elsewhere stay as the bid has them.
 */

import type { BidIndex } from './index-of-bid';
import { drawThreePoint, type Mulberry32, type ThreePoint, threePoint } from './random';
import { productiveDays, weeksPerPeriod } from './working';

/** What is drawn from, made ready once a bid. Weeks and days. */
export interface StaffChances {
	weeksEmpty: ThreePoint;
	weeksLate: ThreePoint;
	sickness: ThreePoint;
	/** Leavers a year for one head. */
	turnover: number;
	weeksPerPeriod: number;
	/** Days a year one FTE works beside its sickness. */
	daysBesideSickness: number;
	/** Days a year one FTE works as the bid has it. */
	days: number;
}

export function staffChances({ assumptions, bid }: Pick<BidIndex, 'assumptions' | 'bid'>): StaffChances {
	const { weeksEmpty, sickness, turnover } = assumptions;
	const days = productiveDays(assumptions);
	return {
		weeksEmpty: threePoint(0.5 * weeksEmpty, weeksEmpty, 2 * weeksEmpty),
		weeksLate: threePoint(0, weeksEmpty / 3, weeksEmpty),
		sickness: threePoint(0.7 * sickness, sickness, 1.5 * sickness),
		turnover,
		weeksPerPeriod: weeksPerPeriod(bid),
		daysBesideSickness: days + sickness,
		days,
	};
}

/** Part of the bid's working days that is left in a year, about 1; 1 where the bid has no working days. */
export function drawDays({ days, daysBesideSickness, sickness }: StaffChances, u: Mulberry32): number {
	if (days <= 0) return 1;
	return Math.max(0, daysBesideSickness - drawThreePoint(sickness, u)) / days;
}

/** How late a new post begins, in periods. */
export const drawDelay = ({ weeksLate, weeksPerPeriod }: StaffChances, u: Mulberry32): number =>
	drawThreePoint(weeksLate, u) / weeksPerPeriod;

/** Adds to `empty`, by period, the part of each period in which one head of a post is not there. */
export function drawEmpty(chances: StaffChances, u: Mulberry32, empty: Float64Array, part: number): void {
	const { turnover, weeksEmpty, weeksPerPeriod } = chances;
	if (turnover <= 0) return;
	const weeks = empty.length * weeksPerPeriod;
	for (let at = 0; ; ) {
		at += (-52 * Math.log(1 - u.next())) / turnover;
		if (at >= weeks) return;
		const back = at + drawThreePoint(weeksEmpty, u);
		addGap(empty, at / weeksPerPeriod, back / weeksPerPeriod, part);
		at = back;
	}
}

/** Adds a gap from one moment to another, both in periods, to the periods it touches. */
function addGap(empty: Float64Array, from: number, to: number, part: number): void {
	for (let period = Math.floor(from); period < Math.min(to, empty.length); period++) {
		const lost = Math.min(to, period + 1) - Math.max(from, period);
		empty[period] = (empty[period] ?? 0) + part * lost;
	}
}
