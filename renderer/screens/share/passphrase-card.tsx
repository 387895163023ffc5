/** Whether the bid's own file is encrypted, and that what is exported is not. */
import { KeyRound } from 'lucide-react';
import { COMMAND_WORK } from '../../commands';
import { useBidState } from '../../plan-store';
import { Button, Mark, Section } from '../../ui/kit';
import { passphrase } from '../../words/passphrase';

const words = passphrase.share;

export function PassphraseCard() {
	const { hasPassphrase, readOnly } = useBidState().open;
	return (
		<Section title={words.title} side={<span className="small-text third">{words.side}</span>}>
			<div className="share-body">
				<p>{hasPassphrase ? words.has : words.none}</p>
				{readOnly === null && (
					<Button icon={KeyRound} onPress={() => void COMMAND_WORK.passphrase()}>
						{hasPassphrase ? passphrase.change : passphrase.set}
					</Button>
				)}
			</div>
		</Section>
	);
}

/** Above all that leaves the bid. */
export function PlainExports() {
	const { hasPassphrase } = useBidState().open;
	return (
		hasPassphrase && (
			<p>
				<Mark level="note">{words.exports}</Mark>
			</p>
		)
	);
}
