/** A proposal for the targets of a partner that withdraws: who could take them on, by spare capacity. */
import { indexBid } from '../calc/index-of-bid';
import { worksOf } from '../calc/partner-work';
import { applyChanges, type Change, mergeChanges } from '../change';
import { isolated } from '../name-isolation';
import { displayName, isActive, type Plan } from '../plan';
import { share } from '../quantity';
import { setTarget, targetOf } from './target';

export interface RedistributedMeasure {
	measureId: string;
	/** Units taken over, by partner; partners that take none are left out. */
	taken: { partnerId: string; units: number }[];
	/** Units nobody has capacity for. */
	unplaced: number;
}
export interface Redistribution {
	/** The partner's targets from the period on set to 0, and the others' raised. */
	changes: Change[];
	measures: RedistributedMeasure[];
}

/**
 * Shares the targets (whole units) of a partner from period `fromPeriod` (from 1) among the other active
 * partners. In each period every partner takes at most its spare capacity, its capacity less its target,
 * in whole units; shares are by spare capacity, largest remainder. Outputs come before outcomes, because
 * what partners take on of an output raises what they can deliver of its outcomes. What nobody can take
 * on is `unplaced` and stays in nobody's target. No changes for a partner without targets.
 */
export function proposeRedistribution(plan: Plan, partnerId: string, fromPeriod: number): Redistribution {
	const outputsFirst = [...plan.measures].sort(
		(a, b) => Number(a.kind === 'outcome') - Number(b.kind === 'outcome'),
	);
	let current = plan;
	const changes: Change[] = [];
	const measures: RedistributedMeasure[] = [];
	for (const measure of outputsFirst) {
		if (!targetOf(current, partnerId, measure.id)) continue;
		const made = redistributeMeasure(current, partnerId, measure.id, fromPeriod);
		current = applyChanges(current, made.changes);
		changes.push(...made.changes);
		if (made.measure.taken.length > 0 || made.measure.unplaced > 0) measures.push(made.measure);
	}
	return { changes: mergeChanges(changes), measures };
}

function redistributeMeasure(
	plan: Plan,
	partnerId: string,
	measureId: string,
	fromPeriod: number,
): { changes: Change[]; measure: RedistributedMeasure } {
	const leaving = targetOf(plan, partnerId, measureId)?.byPeriod ?? [];
	const takers = takersOf(plan, partnerId, measureId, fromPeriod);
	let unplaced = 0;
	leaving.forEach((units, index) => {
		if (index + 1 < fromPeriod || units === 0) return;
		const given = capped(
			units,
			takers.map(({ spare }) => spare[index] ?? 0),
		);
		takers.forEach((taker, place) => {
			taker.byPeriod[index] = (taker.byPeriod[index] ?? 0) + (given[place] ?? 0);
			taker.taken += given[place] ?? 0;
		});
		unplaced += units - given.reduce((sum, each) => sum + each, 0);
	});
	const kept = leaving.map((units, index) => (index + 1 < fromPeriod ? units : 0));
	const takes = takers
		.filter(({ taken }) => taken > 0)
		.map(({ id, byPeriod }) => ({ partnerId: id, byPeriod }));
	return {
		changes: setTargets(plan, measureId, [{ partnerId, byPeriod: kept }, ...takes]),
		measure: {
			measureId,
			taken: takers
				.filter(({ taken }) => taken > 0)
				.map(({ id, taken }) => ({ partnerId: id, units: taken })),
			unplaced,
		},
	};
}

/** Several targets of a measure, one after the other: a target that is made must not take another's id. */
function setTargets(
	plan: Plan,
	measureId: string,
	targets: readonly { partnerId: string; byPeriod: number[] }[],
): Change[] {
	let current = plan;
	return targets.flatMap(({ partnerId, byPeriod }) => {
		const changes = setTarget(current, partnerId, measureId, byPeriod);
		if (changes.some(({ before }) => before === null)) current = applyChanges(current, changes);
		return changes;
	});
}

interface Taker {
	id: string;
	byPeriod: number[];
	/** Whole units by period that the partner could deliver beyond its target. */
	spare: number[];
	taken: number;
}

function takersOf(plan: Plan, leavingId: string, measureId: string, fromPeriod: number): Taker[] {
	const uses = new Map(
		worksOf(indexBid(plan, [{ partnerId: leavingId, fromPeriod }]))
			.flatMap(({ capacity }) => capacity)
			.filter((use) => use.measureId === measureId)
			.map((use) => [use.partnerId, use]),
	);
	return plan.partners.flatMap((partner): Taker[] => {
		const use = uses.get(partner.id);
		if (!isActive(partner) || partner.id === leavingId || !use) return [];
		const spare = use.capacityByPeriod.map((capacity, index) =>
			Math.max(0, Math.floor(capacity - (use.targetByPeriod[index] ?? 0) + 1e-9)),
		);
		return [{ id: partner.id, byPeriod: [...use.targetByPeriod], spare, taken: 0 }];
	});
}

/** Shares units by weight, nobody over its weight; all that is spare where there is too little. */
function capped(units: number, spare: readonly number[]): number[] {
	const room = spare.reduce((sum, each) => sum + each, 0);
	return room <= units ? [...spare] : share(units, spare);
}

/** What the proposal says, a sentence a measure. */
export const describeRedistribution = (plan: Plan, { measures }: Redistribution): string[] =>
	measures.map(({ measureId, taken, unplaced }) => {
		const measure = plan.measures.find((each) => each.id === measureId);
		const parts = taken.map(({ partnerId, units }) => {
			const partner = plan.partners.find((each) => each.id === partnerId);
			return `${partner ? isolated(displayName(partner)) : partnerId} takes ${units}`;
		});
		const rest = unplaced > 0 ? [`nobody has capacity for ${unplaced}`] : [];
		return `${measure ? isolated(displayName(measure)) : measureId}: ${[...parts, ...rest].join(', ')}.`;
	});
