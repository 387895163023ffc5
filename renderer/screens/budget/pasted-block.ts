/** A block of lines copied from a spreadsheet and pasted on a description: each becomes a budget line. */
import { MOST_PASTED_LINES, pasteLines } from '../../../shared/edits/pasted-lines';
import { displayName, type Partner, type Plan } from '../../../shared/plan';
import { planStore } from '../../plan-store';
import type { Pasting } from '../../ui/grid/model';
import { newLines, pastedLines as words } from '../../words/budget';
import type { CellPlace } from './budget-place';

/** A new line that nobody has filled in gives way to what is pasted over it. */
function isUntouched(plan: Plan, lineId: string): boolean {
	const line = plan.budgetLines.find(({ id }) => id === lineId);
	return line?.description === newLines.running.description && line.year1Amount === 0;
}

/** Makes the lines as one step; null where the block is to be laid cell over cell. */
export function pasteInto(
	plan: Plan,
	partner: Partner,
	cells: readonly (readonly string[])[],
	{ lineId, columnId }: Required<CellPlace>,
): Pasting | null {
	if (columnId !== 'description' || cells.length < 2) return null;
	if (cells.length > MOST_PASTED_LINES)
		return { bad: [], notice: words.tooMany(cells.length, MOST_PASTED_LINES) };
	const given = { partnerId: partner.id, cells };
	const made = pasteLines(plan, isUntouched(plan, lineId) ? { ...given, replacedId: lineId } : given);
	if (!made) return null;
	const { lineIds, changes, refused, notes, leftOut } = made;
	void planStore.edit(words.step(lineIds.length, displayName(partner)), changes);
	return {
		bad: refused.map(({ lineId: id, yearIndex, typed, reason }) => ({
			lineId: id,
			columnId: `y${yearIndex + 1}`,
			typed,
			reason,
		})),
		notice: words.notice({ count: lineIds.length, refused: refused.length, notes, leftOut }),
	};
}
