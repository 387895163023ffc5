/** What moves the outcome most: each assumption moved to the ends of its range on its own, the rest as in the bid. */
import { ASSUMPTION_NAMES } from './calc/assumption-ranges';
import { clawbackOf } from './calc/clawback';
import { lossShared } from './calc/pbr';
import type { Outcome, Sensitivity } from './calc/tornado';
import { applyChanges } from './change';
import { endsOf, varyAssumption } from './edits/variation';
import { type Pieces, piecesOf } from './figures';
import type { Plan } from './plan';
import { quotient, sum } from './quantity';

/** Every assumption varied; for a valid plan. Works out the bid about thirty times. */
export function sensitivityOf(plan: Plan): Sensitivity {
	const steps = sensitivitySteps(plan);
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}

/** Times a bid is worked out with an assumption moved: each has two ends. */
export const STEPS = 2 * ASSUMPTION_NAMES.length;

/** The same, yielding how many of `STEPS` are done after each, so that other work can have its turn. */
export function* sensitivitySteps(plan: Plan): Generator<number, Sensitivity> {
	const pieces = piecesOf(plan);
	const counted = countedUses(pieces);
	const base = outcomeOf(pieces, counted);
	const lines: Sensitivity['lines'] = [];
	for (const assumption of ASSUMPTION_NAMES) {
		const ends = endsOf(plan, assumption);
		const at = (value: number): Outcome => {
			const changes = varyAssumption(plan, assumption, value);
			return changes.length === 0 ? base : outcomeOf(piecesOf(applyChanges(plan, changes)), counted);
		};
		const atLow = at(ends.low);
		yield 2 * lines.length + 1;
		lines.push({ assumption, ...ends, atLow, atHigh: at(ends.high) });
		yield 2 * lines.length;
	}
	return { base, lines };
}

const useKey = ({ partnerId, measureId }: { partnerId: string; measureId: string }) =>
	`${partnerId} ${measureId}`;

/** Targets that the bid has some capacity for: a target with none has no use to compare. */
const countedUses = ({ capacity }: Pieces): Set<string> =>
	new Set(capacity.filter((use) => use.targetTotal > 0 && use.capacityTotal > 0).map((use) => useKey(use)));

function outcomeOf(pieces: Pieces, counted: ReadonlySet<string>): Outcome {
	const { index, costs, pbr, capacity, consortium } = pieces;
	const lost = sum(lossShared(index, pbr).caused);
	const clawback = sum(clawbackOf(index, pbr).map(({ amount }) => amount));
	const uses = capacity
		.filter((use) => counted.has(useKey(use)))
		.map((use) => quotient(use.targetTotal, use.capacityTotal));
	const isGone = uses.length < counted.size || uses.includes(null);
	return {
		requested: costs.requested,
		earned: pbr.pot - lost,
		lost: lost + clawback,
		worstUse: isGone || uses.length === 0 ? null : Math.max(...uses.map((use) => use ?? 0)),
		capacity: consortium.map(({ measureId, targetTotal, capacityTotal }) => ({
			measureId,
			ratio: quotient(capacityTotal, targetTotal),
		})),
	};
}
