/** Targets against capacity: utilisation, bands and periods over, by partner and for all partners together. */
import { addTo, exceeds, quotient, reaches, sum, zeros } from '../quantity';
import type { CapacityCell } from './capacity';
import type { Band, ConsortiumCapacity, Over, PartnerCapacity, UseOfCapacity } from './figures';
import type { BidIndex } from './index-of-bid';

/** A target is over when it passes capacity by this much: what would show at one decimal. */
const OVER_BY = 0.05;

/** Whether a target cannot be delivered. */
export const isOver = (target: number, capacity: number): boolean => reaches(target - capacity, OVER_BY);

/** Green, amber or red by the bid's band limits; null without a target. */
export function bandOf(
	target: number,
	capacity: number,
	{ greenMax, amberMax }: { greenMax: number; amberMax: number },
): Band | null {
	if (target === 0) return null;
	if (reaches(target - amberMax * capacity, OVER_BY)) return 'red';
	return exceeds(target, greenMax * capacity) ? 'amber' : 'green';
}

/** One measure's targets beside its capacities, both by period. One loop: it runs for every partner and measure. */
export function compareUse(
	index: BidIndex,
	measureId: string,
	targets: readonly number[],
	capacities: readonly number[],
): UseOfCapacity {
	const use: UseOfCapacity = {
		measureId,
		targetByPeriod: [...targets],
		capacityByPeriod: [...capacities],
		utilisationByPeriod: [],
		bandByPeriod: [],
		targetTotal: sum(targets),
		capacityTotal: sum(capacities),
	};
	for (let t = 0; t < targets.length; t++) {
		const target = targets[t] ?? 0;
		const capacity = capacities[t] ?? 0;
		use.utilisationByPeriod.push(quotient(target, capacity));
		use.bandByPeriod.push(bandOf(target, capacity, index.assumptions));
	}
	return use;
}

/** The periods, from 1, in which a target is over capacity. */
export function overPeriodsOf(use: Pick<UseOfCapacity, 'targetByPeriod' | 'capacityByPeriod'>): number[] {
	const periods: number[] = [];
	for (let t = 0; t < use.targetByPeriod.length; t++)
		if (isOver(use.targetByPeriod[t] ?? 0, use.capacityByPeriod[t] ?? 0)) periods.push(t + 1);
	return periods;
}

/** Every measure of a partner with a target row, or with capacity in any period. */
export function usesOfPartner(
	index: BidIndex,
	partner: number,
	cells: readonly CapacityCell[],
): PartnerCapacity[] {
	const none = zeros(index.periods);
	const partnerId = index.partners[partner]?.id ?? '';
	return index.plan.measures.flatMap((measure, place) => {
		const { target, capacity = none } = cells[place] ?? {};
		if (!target && !capacity.some((amount) => exceeds(amount, 0))) return [];
		const use = compareUse(index, measure.id, target ?? none, capacity);
		return [{ partnerId, ...use, overPeriods: overPeriodsOf(use) }];
	});
}

/** Every measure of the bid: sums of the partners', who is over, and no cost for one unit yet. */
export function consortiumCapacities(
	index: BidIndex,
	cells: readonly CapacityCell[][],
	byPartner: readonly PartnerCapacity[],
): Omit<ConsortiumCapacity, 'costPerUnitPence'>[] {
	return index.plan.measures.map((measure, place) => {
		const targets = zeros(index.periods);
		const capacities = zeros(index.periods);
		for (const ofPartner of cells) {
			const cell = ofPartner[place];
			if (cell?.target) addTo(targets, cell.target);
			if (cell?.capacity) addTo(capacities, cell.capacity);
		}
		const use = compareUse(index, measure.id, targets, capacities);
		return {
			...use,
			targetByYear: byYear(index, targets),
			capacityByYear: byYear(index, capacities),
			overPeriods: overPeriodsOf(use),
			partnersOver: byPartner
				.filter((row) => row.measureId === measure.id && row.overPeriods.length > 0)
				.map((row) => row.partnerId),
		};
	});
}

/** Sums by year of a list by period. */
export const byYear = (
	{ years, periodsPerYear }: Pick<BidIndex, 'years' | 'periodsPerYear'>,
	byPeriod: readonly number[],
): number[] =>
	Array.from({ length: years }, (_, y) => sum(byPeriod.slice(y * periodsPerYear, (y + 1) * periodsPerYear)));

/** One row for each partner, measure and period that is over, with the gap; there may be 100,000. */
export function oversOf(byPartner: readonly PartnerCapacity[]): Over[] {
	const overs: Over[] = [];
	for (const { partnerId, measureId, overPeriods, targetByPeriod, capacityByPeriod } of byPartner)
		for (const period of overPeriods) {
			const target = targetByPeriod[period - 1] ?? 0;
			const capacity = capacityByPeriod[period - 1] ?? 0;
			overs.push({ partnerId, measureId, period, target, capacity, gap: target - capacity });
		}
	return overs;
}
