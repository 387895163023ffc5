/** How likely the risks are to cost more than any amount: read off the trials of the simulation. */
import { exceeds, sum } from '../quantity';
import type { ExposureCurve, Ratio } from './figures';
import type { BidIndex } from './index-of-bid';

/** More would not show in a picture of this kind, and a table of them would not be read. */
const MOST_POINTS = 60;
const ROUND = [1, 2, 2.5, 5, 10];

/** The next whole amount that people count in: 1, 2, 2.5 or 5 times a power of ten. */
function roundStep(least: number): number {
	const power = 10 ** Math.floor(Math.log10(Math.max(1, least)));
	return ROUND.map((factor) => factor * power).find((each) => each >= least && Number.isInteger(each)) ?? 1;
}

/** Share of the trials that cost more than an amount in pounds; null where the amount is not known. */
const chanceOf = (costs: Float64Array, pounds: number | null): Ratio =>
	pounds === null || costs.length === 0
		? null
		: costs.reduce((count, cost) => count + (exceeds(cost, pounds) ? 1 : 0), 0) / costs.length;

/** Chances of costing more than 0, step, 2 steps … pounds, down to 0; at most 60 of them. */
export function chancesOf(costs: Float64Array): Pick<ExposureCurve, 'step' | 'chances'> {
	const most = costs.reduce((a, b) => Math.max(a, b), 0);
	const step = roundStep(most / (MOST_POINTS - 1));
	const passed = new Float64Array(Math.ceil(most / step) + 1);
	for (const cost of costs) {
		const last = Math.ceil(cost / step) - 1;
		if (last >= 0) passed[last] = (passed[last] ?? 0) + 1;
	}
	for (let point = passed.length - 2; point >= 0; point--)
		passed[point] = (passed[point] ?? 0) + (passed[point + 1] ?? 0);
	return { step, chances: Array.from(passed, (count) => count / Math.max(1, costs.length)) };
}

/**
 * The curve of all partners together, then of each: chances against whole pounds, beside free reserves. Together
 * they have reserves only where every partner's are known. Source: the trials of Calculations, "Risks", simulation.
 */
export function exposureCurves(
	{ partners }: Pick<BidIndex, 'partners'>,
	totals: Float64Array,
	byPartner: readonly Float64Array[],
): ExposureCurve[] {
	const known = partners.flatMap(({ freeReserves }) => (freeReserves === null ? [] : [freeReserves]));
	const curve = (partnerId: string | null, costs: Float64Array, reserves: number | null): ExposureCurve => ({
		partnerId,
		...chancesOf(costs),
		reserves,
		chanceOverReserves: chanceOf(costs, reserves),
	});
	return [
		curve(null, totals, known.length === partners.length ? sum(known) : null),
		...partners.map(({ id, freeReserves }, place) =>
			curve(id, byPartner[place] ?? new Float64Array(0), freeReserves),
		),
	];
}
