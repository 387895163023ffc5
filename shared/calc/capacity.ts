/** What each partner can deliver of each measure in each period, from its FTE and the funnel. */
import { zeros } from '../quantity';
import type { RoleFte } from './fte';
import { type BidIndex, hasLeft, placeOf } from './index-of-bid';
import { outputPerFtePeriod } from './working';

/** Target and capacity by period; undefined where a partner has no target row, or nothing that yields. */
export interface CapacityCell {
	target: readonly number[] | undefined;
	capacity: number[] | undefined;
}
/** One cell for each partner and measure: partner's place x measures + measure's place. */
export type CapacityCells = CapacityCell[];

/** Targets and capacities of all active partners. Outcomes follow the source's smaller of target and capacity. */
export function capacityCells(index: BidIndex, fte: readonly RoleFte[]): CapacityCells {
	const measureCount = index.plan.measures.length;
	const cells: CapacityCells = Array.from({ length: index.partners.length * measureCount }, () => ({
		target: undefined,
		capacity: undefined,
	}));
	for (const target of index.plan.targets) {
		const partner = placeOf(index, target);
		const measure = index.measurePlace.get(target.measureId);
		if (partner === undefined || measure === undefined) continue;
		const cell = cells[partner * measureCount + measure];
		if (cell) cell.target = target.byPeriod;
	}
	addOutputs(index, cells, fte);
	addOutcomes(index, cells);
	return cells;
}

function addOutputs(index: BidIndex, cells: CapacityCells, fte: readonly RoleFte[]): void {
	const measureCount = index.plan.measures.length;
	const rates = index.plan.roles.map((role) => outputPerFtePeriod(role, index.assumptions, index.bid));
	for (const { partner, role: place, effective } of fte) {
		const role = index.plan.roles[place];
		const measure = role?.measureId ? index.measurePlace.get(role.measureId) : undefined;
		if (!role || role.method === 'none' || measure === undefined) continue;
		const cell = cells[partner * measureCount + measure];
		if (!cell) continue;
		cell.capacity ??= zeros(index.periods);
		const rate = rates[place] ?? 0;
		for (let t = 0; t < index.periods; t++)
			cell.capacity[t] = (cell.capacity[t] ?? 0) + (effective[t] ?? 0) * rate;
	}
}

function addOutcomes(index: BidIndex, cells: CapacityCells): void {
	const measureCount = index.plan.measures.length;
	for (const step of index.plan.funnelSteps) {
		const measure = index.measurePlace.get(step.measureId);
		const source = index.measurePlace.get(step.sourceMeasureId);
		if (measure === undefined || source === undefined) continue;
		const rate = step.completionRate * step.responseRate * step.improvedRate;
		for (let partner = 0; partner < index.partners.length; partner++) {
			const from = cells[partner * measureCount + source];
			const to = cells[partner * measureCount + measure];
			if (!from?.target || !from.capacity || !to) continue;
			to.capacity ??= zeros(index.periods);
			for (let t = step.lagPeriods; t < index.periods && !hasLeft(index, partner, t + 1); t++) {
				const made = Math.min(from.target[t - step.lagPeriods] ?? 0, from.capacity[t - step.lagPeriods] ?? 0);
				to.capacity[t] = (to.capacity[t] ?? 0) + made * rate;
			}
		}
	}
}
