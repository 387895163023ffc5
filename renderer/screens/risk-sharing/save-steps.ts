/** Saves what was typed into a grid as one step of undo; gives back what was not accepted. */
import type { Change } from '../../../shared/change';
import { foldEdits } from '../../../shared/edits/fields';
import type { Plan } from '../../../shared/plan';
import { planStore } from '../../plan-store';
import type { BadCell, CellEdit } from '../../ui/grid/model';

export function saveSteps(
	plan: Plan,
	edits: readonly CellEdit[],
	label: string,
	step: (plan: Plan, edit: CellEdit) => Change[] | string,
): BadCell[] {
	const { changes, refused } = foldEdits(plan, edits, step);
	void planStore.edit(label, changes);
	return refused.map(({ edit, reason }) => ({ ...edit, reason }));
}
