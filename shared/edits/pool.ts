/** Edits of overhead pools. */
import type { Change } from '../change';
import type { Plan } from '../plan';
import { type TypedField, typeField } from './fields';
import { findRow, setFields } from './row';

/**
 * Types one field of an overhead pool; a string is the reason why not. The method floor area begins with an area of
 * 0 square metres where none is given: it cannot be worked out, and without one the rules refuse the method.
 */
export function typePoolField(plan: Plan, edit: TypedField): Change[] | string {
	const made = typeField(plan, edit);
	const pool = findRow(plan, 'overheadPools', edit.id);
	if (typeof made === 'string' || edit.field !== 'method' || pool?.projectDriver !== null) return made;
	const isFloorArea = made.some(
		({ after }) => after !== null && 'method' in after && after.method === 'floorArea',
	);
	return isFloorArea
		? setFields(plan, 'overheadPools', edit.id, { method: 'floorArea', projectDriver: 0 })
		: made;
}
