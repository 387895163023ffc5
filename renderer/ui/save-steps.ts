/** Saves what was typed into a grid as one step of undo; gives back what was not accepted. */
import { type EditStep, foldEdits } from '../../shared/edits/fields';
import type { Plan } from '../../shared/plan';
import { planStore } from '../plan-store';
import { grid } from '../words/everywhere';
import type { BadCell, CellEdit } from './grid/model';

export function saveSteps(
	plan: Plan,
	edits: readonly CellEdit[],
	label: string,
	step: EditStep<CellEdit>,
): BadCell[] {
	const { changes, refused } = foldEdits(plan, edits, step);
	void planStore.edit(stepName(label, edits.length, refused.length), changes);
	return refused.map(({ edit, reason }) => ({ ...edit, reason }));
}

/** A paste is named before anybody knows what of it is accepted. */
const stepName = (label: string, cells: number, refused: number): string =>
	label.replace(grid.paste(cells, 0), grid.paste(cells - refused, refused));
