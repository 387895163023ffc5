/** What edits that were not saved would have changed, in words, so that it can be typed again. */
import { describeChange, withFormerRows } from '../shared/describe';
import type { Plan } from '../shared/plan';
import type { RefusedEdits } from './plan-store';

const MOST = 5;

/** `Post, Manager at Sabr Sisters: FTE 0.3 → 0.9; …`; empty where an undo or redo was refused. */
export function refusedWords(plan: Plan, { edits }: RefusedEdits): string {
	const changes = edits.flatMap((edit) => edit.changes);
	const named = withFormerRows(plan, changes);
	const words = changes.slice(0, MOST).map((change) => {
		const { subject, details } = describeChange(named, change);
		return `${subject}: ${details.join(', ')}`;
	});
	return changes.length > MOST ? `${words.join('; ')}; …` : words.join('; ');
}
