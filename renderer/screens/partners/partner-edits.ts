/** Saves fields of partners; why the lead must stay in the bid is said in words of its own. */
import { only, type Plan } from '../../../shared/plan';
import { type FieldColumn, saveFieldEdits } from '../../ui/field-grid';
import type { BadCell, CellEdit } from '../../ui/grid/model';
import { profile } from '../../words/partners';

/** One step called `label`; gives back what was not accepted. */
export function savePartnerEdits(
	plan: Plan,
	columns: readonly FieldColumn[],
	edits: readonly CellEdit[],
	label: string,
): BadCell[] {
	const { leadPartnerId } = only(plan, 'bid');
	return saveFieldEdits(plan, 'partners', columns, edits, label).map((bad) =>
		bad.columnId === 'membership' && bad.lineId === leadPartnerId && /lead/.test(bad.reason)
			? { ...bad, reason: profile.leadJoins }
			: bad,
	);
}
