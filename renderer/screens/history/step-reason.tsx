/** The author of a step may say afterwards why it was taken. */
import { MessageSquarePlus, Pencil } from 'lucide-react';
import { type HistoryEntry, MOST_REASON } from '../../../shared/contract';
import { useAuthor } from '../../author-store';
import { notify } from '../../notice-store';
import { useBid } from '../../plan-store';
import { keepReason } from '../../reason-prompt';
import { Button } from '../../ui/kit';
import { stepReason } from '../../words/versions';

export function StepReason({ entry }: { entry: HistoryEntry }) {
	const author = useAuthor();
	const { readOnly } = useBid().open;
	if (entry.kind !== 'edit' || readOnly || entry.author !== author?.name) return null;
	const label = entry.reason ? stepReason.edit(entry.label) : stepReason.addTo(entry.label);
	return (
		<Button
			kind="quiet"
			icon={entry.reason ? Pencil : MessageSquarePlus}
			aria-label={label}
			onPress={() => askReason(entry)}
		>
			{!entry.reason && stepReason.add}
		</Button>
	);
}

function askReason({ seq, label: step, reason }: HistoryEntry): void {
	const { title, label, keep: confirm } = stepReason;
	const save = (answer: string) => keepReason([seq], answer);
	const initial = reason ?? '';
	notify({
		kind: 'question',
		question: { title, why: step, label, confirm, initial, most: MOST_REASON, long: true, save },
	});
}
