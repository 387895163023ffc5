/** Low, likely and high cost of a risk, typed in the order they stand in. */
import type { Change } from '../change';
import type { Plan, Risk } from '../plan';
import { type TypedField, typeField } from './fields';

/**
 * Types a field of a risk, as `typeField` does. A low cost above the likely one, or a likely one above the high
 * one, takes those along, because people type from low to high; whole pounds.
 */
export function typeRiskField(plan: Plan, edit: TypedField): Change[] | string {
	const made = typeField(plan, edit);
	if (typeof made === 'string' || (edit.field !== 'costLow' && edit.field !== 'costLikely')) return made;
	return made.map((change) => {
		const after = change.after as Risk | null;
		if (!after) return change;
		const costLikely = Math.max(after.costLikely, edit.field === 'costLow' ? after.costLow : 0);
		return { ...change, after: { ...after, costLikely, costHigh: Math.max(after.costHigh, costLikely) } };
	});
}
