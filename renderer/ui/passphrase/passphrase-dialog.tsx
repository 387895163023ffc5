/** The dialog that asks about a passphrase. A click beside it closes nothing: what is typed would be lost. */
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { call } from '../../api';
import { type PassphraseAsk, showAsk, usePassphraseAsk } from '../../passphrase-store';
import { AfterwardsBody } from './afterwards-body';
import { ManageBody } from './manage-body';
import { SetBody } from './set-body';
import { UnlockForm } from './unlock-form';
import './passphrase.css';

export function PassphraseDialog() {
	const ask = usePassphraseAsk();
	return (
		<ModalOverlay
			className="dialog-ground"
			isOpen={ask !== null}
			isKeyboardDismissDisabled={ask?.kind === 'unlock' && ask.again}
			onOpenChange={(open) => {
				if (!open && ask) giveUp(ask);
			}}
		>
			<Modal className="dialog">
				<Dialog className="passphrase">{ask && <Body ask={ask} />}</Dialog>
			</Modal>
		</ModalOverlay>
	);
}

function Body({ ask }: { ask: PassphraseAsk }) {
	if (ask.kind === 'unlock') return <UnlockForm ask={ask} />;
	if (ask.kind === 'set') return <SetBody isChange={ask.isChange} onClose={() => giveUp(ask)} />;
	if (ask.kind === 'manage') return <ManageBody onClose={() => giveUp(ask)} />;
	return <AfterwardsBody plainCopies={ask.plainCopies} onClose={() => giveUp(ask)} />;
}

function giveUp(ask: PassphraseAsk): void {
	if (ask.kind === 'unlock') {
		ask.done(null);
		return;
	}
	if (ask.kind === 'set') void call('passphrase.drop', {});
	showAsk(null);
}
