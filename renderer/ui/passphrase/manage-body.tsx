/** What to do with the passphrase a bid has. */
import { useState } from 'react';
import { Heading } from 'react-aria-components';
import { call } from '../../api';
import { notify } from '../../notice-store';
import { showAsk } from '../../passphrase-store';
import { planStore } from '../../plan-store';
import { shell } from '../../words/everywhere';
import { passphrase } from '../../words/passphrase';
import { Button } from '../kit';

const words = passphrase.manage;

export function ManageBody({ onClose }: { onClose: () => void }) {
	const [isWorking, setWorking] = useState(false);
	return (
		<>
			<Heading slot="title">{words.title}</Heading>
			<div className="manage-way">
				<Button autoFocus isDisabled={isWorking} onPress={() => showAsk({ kind: 'set', isChange: true })}>
					{words.change}
				</Button>
				<p className="second">{words.changeWhy}</p>
			</div>
			<div className="manage-way">
				<Button
					isDisabled={isWorking}
					onPress={() => {
						setWorking(true);
						void remove();
					}}
				>
					{words.remove}
				</Button>
				<p className="second">{words.removeWhy}</p>
			</div>
			<div className="buttons">
				<Button onPress={onClose} isDisabled={isWorking}>
					{shell.cancel}
				</Button>
			</div>
		</>
	);
}

async function remove(): Promise<void> {
	await planStore.settled();
	const reply = await call('passphrase.remove', {});
	showAsk(null);
	if (!reply.ok) {
		notify({ kind: 'failure', title: passphrase.failed.remove, failure: reply.failure });
		return;
	}
	planStore.reopen(reply.value);
	notify({ kind: 'told', title: words.removed, text: words.removedWhat });
}
