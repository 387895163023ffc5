/** What the partners' staff would deliver when chance has its way: many trials, and how they spread. */
import { reaches, sum } from '../quantity';
import { staffChances } from './delivery-chance';
import { addTrial, type PartnerTrial, partnerTrial } from './delivery-trial';
import type { Ratio } from './figures';
import type { BidIndex } from './index-of-bid';
import { Mulberry32 } from './random';
import { valueAt } from './selection';
import { byYear } from './use-of-capacity';

/** By column (period or year), units of the measure: the target, and what 5, 25 ... 95 of 100 trials do not pass. */
export interface FanColumns {
	target: number[];
	p5: number[];
	p25: number[];
	p50: number[];
	p75: number[];
	p95: number[];
}

export interface DeliveryFan {
	measureId: string;
	byPeriod: FanColumns;
	byYear: FanColumns;
	/** By year: share of trials that deliver the bid's minimum performance level; null where nothing is asked. */
	chanceByYear: Ratio[];
}

export interface DeliverySimulation {
	generator: 'mulberry32';
	seed: number;
	trials: number;
	/** null: all active partners together. */
	partnerId: string | null;
	/** Of measures with a target, in row order. */
	fans: DeliveryFan[];
}

/** More trials than this move no figure that is shown. */
const MOST_TRIALS = 2000;
/** Of all partners together: what a big bid can wait for. */
const MOST_PARTNER_TRIALS = 100_000;
/** Trials between two looks at whoever waits. */
const TRIALS_A_STEP = 50;

/** How many trials are made for so many partners: the bid's own number, at most 2,000, fewer in a very large bid. */
export const trialsOf = ({ assumptions }: Pick<BidIndex, 'assumptions'>, partners: number): number =>
	Math.min(assumptions.simulationRuns, MOST_TRIALS, Math.ceil(MOST_PARTNER_TRIALS / Math.max(1, partners)));

/** Trials by measure's place and period, then trial: `[measure][period][trial]`. */
type Trials = Float64Array[][];

/**
 * Yields the part done (0 to 1) after each step and returns the simulation: of one active partner, or of all
 * (null) as the sum of what each delivers, so that no surplus of one hides a gap of another. A partner's draws are
 * its own: seeded by the bid's seed and its place, they are the same alone and among others.
 */
export function* deliverySteps(
	index: BidIndex,
	partnerId: string | null,
): Generator<number, DeliverySimulation> {
	const places = index.partners.flatMap(({ id }, place) =>
		partnerId === null || partnerId === id ? [place] : [],
	);
	const partners = places.flatMap((place) => partnerTrial(index, place) ?? []);
	const trials = trialsOf(index, partners.length);
	const made: Trials = index.plan.measures.map(() =>
		Array.from({ length: index.periods }, () => new Float64Array(trials)),
	);
	for (const [done, partner] of partners.entries())
		for (const part of trialSteps(partner, trials, made)) yield (done + part) / partners.length;
	const { simulationSeed: seed } = index.assumptions;
	return { generator: 'mulberry32', seed, trials, partnerId, fans: fansOf(index, partners, made) };
}

function* trialSteps(partner: PartnerTrial, trials: number, made: Trials): Generator<number> {
	const { index, place } = partner;
	const chances = staffChances(index);
	const u = new Mulberry32(index.assumptions.simulationSeed + Math.imul(place + 1, 0x9e3779b1));
	const into = made.map(() => new Float64Array(index.periods));
	for (let trial = 0; trial < trials; trial++) {
		for (const sums of into) sums.fill(0);
		addTrial(partner, chances, u, into);
		into.forEach((sums, measure) => {
			sums.forEach((units, t) => {
				const all = made[measure]?.[t];
				if (all) all[trial] = (all[trial] ?? 0) + units;
			});
		});
		if (trial % TRIALS_A_STEP === TRIALS_A_STEP - 1) yield (trial + 1) / trials;
	}
}

function fansOf(index: BidIndex, partners: readonly PartnerTrial[], made: Trials): DeliveryFan[] {
	return index.plan.measures.flatMap(({ id }, measure): DeliveryFan[] => {
		const rows = partners.flatMap(({ index: own }) =>
			own.plan.targets.filter(({ measureId }) => measureId === id),
		);
		const target = Array.from({ length: index.periods }, (_, t) =>
			sum(rows.map(({ byPeriod }) => byPeriod[t] ?? 0)),
		);
		const periods = made[measure] ?? [];
		if (sum(target) === 0) return [];
		const years = yearsOf(index, periods);
		const targetByYear = byYear(index, target);
		return [
			{
				measureId: id,
				chanceByYear: years.map((year, y) => chanceOf(index, year, targetByYear[y] ?? 0)),
				byPeriod: columnsOf(target, periods),
				byYear: columnsOf(targetByYear, years),
			},
		];
	});
}

/** By year, then trial. */
const yearsOf = ({ years, periodsPerYear }: BidIndex, periods: readonly Float64Array[]): Float64Array[] =>
	Array.from({ length: years }, (_, y) => {
		const own = periods.slice(y * periodsPerYear, (y + 1) * periodsPerYear);
		return Float64Array.from(own[0] ?? [], (_unit, trial) => sum(own.map((units) => units[trial] ?? 0)));
	});

function chanceOf({ bid }: BidIndex, trials: Float64Array, target: number): Ratio {
	if (target === 0) return null;
	const least = target * bid.minimumPerformanceLevel;
	return trials.filter((units) => reaches(units, least)).length / trials.length;
}

/** Moves the trials about. */
function columnsOf(target: number[], columns: readonly Float64Array[]): FanColumns {
	const at = (q: number) =>
		columns.map((trials) => valueAt(trials, Math.max(0, Math.ceil((trials.length * q) / 100) - 1)));
	return { target, p5: at(5), p25: at(25), p50: at(50), p75: at(75), p95: at(95) };
}
