/** The passphrase typed twice, with advice while it is typed. */
import { useState } from 'react';
import { Heading } from 'react-aria-components';
import { passphraseKind, passphraseText } from '../../../shared/passphrase';
import { shell } from '../../words/everywhere';
import { passphrase } from '../../words/passphrase';
import { Button, Mark } from '../kit';
import { SecretField, Tick } from './secret-field';

const words = passphrase.choose;

interface ChooseFormProps {
	isChange: boolean;
	/** A sentence where it is not taken. */
	onChoose: (typed: string) => Promise<string | null>;
	onClose: () => void;
}

export function ChooseForm({ isChange, onChoose, onClose }: ChooseFormProps) {
	const [isShown, setShown] = useState(false);
	const { first, setFirst, second, setSecond, refusal, isWorking, send } = useChoice(onChoose);
	const kind = passphraseKind(first);
	return (
		<form
			noValidate
			className="question"
			onSubmit={(event) => {
				event.preventDefault();
				void send();
			}}
		>
			<Heading slot="title">{isChange ? words.title.change : words.title.set}</Heading>
			<p className="second">{words.why}</p>
			<p>
				<Mark level="warn">{words.lost}</Mark>
			</p>
			<SecretField label={words.label} value={first} onChange={setFirst} isShown={isShown} autoFocus />
			<p className={`advice small-text ${kind}`} role="status">
				{passphrase.advice[kind]}
			</p>
			<SecretField
				label={words.twice}
				value={second}
				onChange={setSecond}
				isShown={isShown}
				refusal={refusal}
			/>
			<Tick label={passphrase.show} isOn={isShown} onChange={setShown} />
			<div className="buttons">
				<Button onPress={onClose}>{shell.cancel}</Button>
				<Button type="submit" kind="primary">
					{isWorking ? words.working : words.next}
				</Button>
			</div>
		</form>
	);
}

function useChoice(onChoose: ChooseFormProps['onChoose']) {
	const [typed, setTyped] = useState({ first: '', second: '' });
	const [refusal, setRefusal] = useState<string | null>(null);
	const [isWorking, setWorking] = useState(false);
	const change = (part: Partial<typeof typed>) => {
		setTyped((before) => ({ ...before, ...part }));
		setRefusal(null);
	};
	const send = async () => {
		if (isWorking) return;
		const kind = passphraseKind(typed.first);
		if (kind === 'short' || kind === 'long') return setRefusal(passphrase.advice[kind]);
		if (passphraseText(typed.first) !== passphraseText(typed.second)) return setRefusal(words.differ);
		setWorking(true);
		const refused = await onChoose(typed.first);
		setWorking(false);
		setRefusal(refused);
	};
	return {
		...typed,
		setFirst: (first: string) => change({ first }),
		setSecond: (second: string) => change({ second }),
		refusal,
		isWorking,
		send,
	};
}
