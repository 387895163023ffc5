/** Many fields typed at once: what is right is kept, what is wrong comes back with its reason. */
import { applyChanges, type Change, mergeChanges } from '../change';
import type { Plan, TableName } from '../plan';
import { checkPlan } from '../rules/plan';
import { readTyped } from './cell';
import { findRow, setFields } from './row';

export interface TypedField {
	table: TableName;
	id: string;
	field: string;
	typed: string;
	/** key -> word of the choices of this field, where it has any. */
	words?: Readonly<Record<string, string>>;
}
export interface Refused<E> {
	edit: E;
	reason: string;
}

/** One edit as a function of the plan so far: changes, or the reason it cannot be made. */
export type EditStep<E> = (plan: Plan, edit: E) => Change[] | string;

/**
 * Makes edits one after the other on the plan. Each that cannot be read, or would break a rule of the bid,
 * is left out with its reason; the others are merged into one list of changes.
 */
export function foldEdits<E>(
	plan: Plan,
	edits: readonly E[],
	step: EditStep<E>,
): { changes: Change[]; refused: Refused<E>[] } {
	const together = foldReadable(plan, edits, step);
	if (breaks(together.plan, together.changes) === null)
		return { changes: mergeChanges(together.changes), refused: together.refused };
	return foldOneByOne(plan, edits, step);
}

function foldReadable<E>(plan: Plan, edits: readonly E[], step: EditStep<E>) {
	let current = plan;
	const changes: Change[] = [];
	const refused: Refused<E>[] = [];
	for (const edit of edits) {
		const made = step(current, edit);
		if (typeof made === 'string') refused.push({ edit, reason: made });
		else {
			current = applyChanges(current, made);
			changes.push(...made);
		}
	}
	return { plan: current, changes, refused };
}

function foldOneByOne<E>(
	plan: Plan,
	edits: readonly E[],
	step: EditStep<E>,
): { changes: Change[]; refused: Refused<E>[] } {
	let current = plan;
	const changes: Change[] = [];
	const refused: Refused<E>[] = [];
	for (const edit of edits) {
		const made = step(current, edit);
		const next = typeof made === 'string' ? current : applyChanges(current, made);
		const reason = typeof made === 'string' ? made : breaks(next, made);
		if (reason !== null) refused.push({ edit, reason });
		else {
			current = next;
			changes.push(...(made as Change[]));
		}
	}
	return { changes: mergeChanges(changes), refused };
}

/** The first rule of the bid that these changes would break, in words; null: none. */
function breaks(plan: Plan, changes: readonly Change[]): string | null {
	if (changes.length === 0) return null;
	return checkPlan(plan, new Set(changes.map((change) => change.table)))[0]?.message ?? null;
}

/** Types one field: the step for grids whose columns are fields. */
export function typeField(plan: Plan, { table, id, field, typed, words }: TypedField): Change[] | string {
	if (!findRow(plan, table, id)) return 'What this cell belonged to is no longer in the bid.';
	const read = readTyped(plan, table, field, typed, words);
	return read.ok ? setFields(plan, table, id, { [field]: read.value } as never) : read.reason;
}
