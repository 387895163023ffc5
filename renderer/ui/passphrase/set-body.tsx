/** A new passphrase in two steps: typed twice, then its recovery key, which is kept before anything is encrypted. */
import { useState } from 'react';
import { sentenceOf } from '../../../shared/errors';
import { call } from '../../api';
import { notify } from '../../notice-store';
import { showAsk } from '../../passphrase-store';
import { planStore } from '../../plan-store';
import { passphrase as words } from '../../words/passphrase';
import { ChooseForm } from './choose-form';
import { RecoveryStep } from './recovery-step';

export function SetBody({ isChange, onClose }: { isChange: boolean; onClose: () => void }) {
	const [recoveryKey, setRecoveryKey] = useState<string | null>(null);
	if (recoveryKey !== null)
		return <RecoveryStep recoveryKey={recoveryKey} isChange={isChange} onTake={encrypt} onClose={onClose} />;
	const draw = async (typed: string) => {
		const reply = await call('passphrase.draw', { passphrase: typed });
		if (!reply.ok) return sentenceOf(reply.failure);
		setRecoveryKey(reply.value.recoveryKey);
		return null;
	};
	return <ChooseForm isChange={isChange} onChoose={draw} onClose={onClose} />;
}

/** The bid in the window stays as it is, edits on their way too; only its file is another. */
async function encrypt(): Promise<void> {
	await planStore.settled();
	const reply = await call('passphrase.set', {});
	if (!reply.ok) {
		showAsk(null);
		void call('passphrase.drop', {});
		notify({ kind: 'failure', title: words.failed.set, failure: reply.failure });
		return;
	}
	planStore.reopen(reply.value.open);
	showAsk({ kind: 'done', plainCopies: reply.value.plainCopies });
}
