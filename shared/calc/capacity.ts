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
/** Targets and capacities of one active partner, by measure's place; `fte` and the targets in `index` may be its own alone. */
export function cellsOfPartner(index: BidIndex, partner: number, fte: readonly RoleFte[]): CapacityCell[] {
	const cells: CapacityCell[] = index.plan.measures.map(() => ({ target: undefined, capacity: undefined }));
	for (const target of index.plan.targets) {
		const cell = cells[index.measurePlace.get(target.measureId) ?? -1];
		if (cell && placeOf(index, target) === partner) cell.target = target.byPeriod;
	}
	addOutputs(
		index,
		cells,
		fte.filter((each) => each.partner === partner),
	);
	addOutcomes(index, cells, partner);
	return cells;
}

function addOutputs(index: BidIndex, cells: CapacityCell[], fte: readonly RoleFte[]): void {
	for (const { role: place, effective } of fte) {
		const role = index.plan.roles[place];
		const cell = role?.measureId ? cells[index.measurePlace.get(role.measureId) ?? -1] : undefined;
		if (!role || role.method === 'none' || !cell) continue;
		cell.capacity ??= zeros(index.periods);
		const rate = outputPerFtePeriod(role, index.assumptions, index.bid);
		for (let t = 0; t < index.periods; t++)
			cell.capacity[t] = (cell.capacity[t] ?? 0) + (effective[t] ?? 0) * rate;
	}
}

/** Outcomes follow the source's smaller of target and capacity. */
function addOutcomes(index: BidIndex, cells: CapacityCell[], partner: number): void {
	for (const step of index.plan.funnelSteps) {
		const from = cells[index.measurePlace.get(step.sourceMeasureId) ?? -1];
		const to = cells[index.measurePlace.get(step.measureId) ?? -1];
		if (!from?.target || !from.capacity || !to) continue;
		const rate = step.completionRate * step.responseRate * step.improvedRate;
		to.capacity ??= zeros(index.periods);
		for (let t = step.lagPeriods; t < index.periods && !hasLeft(index, partner, t + 1); t++) {
			const made = Math.min(from.target[t - step.lagPeriods] ?? 0, from.capacity[t - step.lagPeriods] ?? 0);
			to.capacity[t] = (to.capacity[t] ?? 0) + made * rate;
		}
	}
}
