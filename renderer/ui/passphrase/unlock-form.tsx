/** Asks for the passphrase of a bid that is to be opened, as often as it takes. */
import { useState } from 'react';
import { Heading } from 'react-aria-components';
import { sentenceOf } from '../../../shared/errors';
import { call } from '../../api';
import { notifyRefused } from '../../notice-store';
import type { PassphraseAsk } from '../../passphrase-store';
import { shell } from '../../words/everywhere';
import { failureTitles } from '../../words/messages';
import { passphrase } from '../../words/passphrase';
import { Button } from '../kit';
import { SecretField, Tick } from './secret-field';
import { usePause } from './use-pause';

type UnlockAsk = Extract<PassphraseAsk, { kind: 'unlock' }>;
const words = passphrase.unlock;

export function UnlockForm({ ask }: { ask: UnlockAsk }) {
	const { secret, setSecret, refusal, isOpening, left, send } = useUnlocking(ask);
	const [isShown, setShown] = useState(false);
	return (
		<form
			noValidate
			className="question"
			onSubmit={(event) => {
				event.preventDefault();
				void send();
			}}
		>
			<Heading slot="title">{ask.again ? words.again : words.title}</Heading>
			<p className="second path">{ask.failure.message}</p>
			{ask.again && <p className="second">{words.againWhy}</p>}
			<SecretField
				label={words.label}
				value={secret}
				onChange={setSecret}
				isShown={isShown}
				refusal={refusal}
				autoFocus
			/>
			<p className="pause small-text second" role="status">
				{left > 0 && words.wait(left)}
			</p>
			<Tick label={passphrase.show} isOn={isShown} onChange={setShown} />
			<div className="buttons">
				<Button onPress={() => ask.done(null)}>{ask.again ? words.close : shell.cancel}</Button>
				<Button type="submit" kind="primary" isDisabled={left > 0}>
					{isOpening ? words.opening : words.open}
				</Button>
			</div>
		</form>
	);
}

function useUnlocking(ask: UnlockAsk) {
	const [secret, setTyped] = useState('');
	const [refusal, setRefusal] = useState<string | null>(null);
	const [isOpening, setOpening] = useState(false);
	const { left, countWrong } = usePause();
	const setSecret = (typed: string) => {
		setTyped(typed);
		setRefusal(null);
	};
	const send = async () => {
		if (isOpening || left > 0) return;
		if (secret === '') {
			setRefusal(words.empty);
			return;
		}
		setOpening(true);
		const reply = await call('bid.unlock', { secret });
		setOpening(false);
		if (reply.ok) {
			ask.done(reply.value);
			return;
		}
		// What can be done about a damaged file has a dialog of its own. What is typed waits in the window of an open bid.
		if (reply.failure.code === 'file_damaged' && !ask.again) {
			ask.done(null);
			notifyRefused(failureTitles['bid.open'], reply.failure);
			return;
		}
		setRefusal(sentenceOf(reply.failure));
		if (reply.failure.code === 'passphrase_wrong') countWrong();
	};
	return { secret, setSecret, refusal, isOpening, left, send };
}
