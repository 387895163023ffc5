/** The recovery key, to be kept before the passphrase is set. Printed, the sheet holds it and nothing else of the window. */
import { Copy, FileText, Printer } from 'lucide-react';
import { useState } from 'react';
import { Heading } from 'react-aria-components';
import { sentenceOf } from '../../../shared/errors';
import { showDate } from '../../../shared/text';
import { call } from '../../api';
import { localToday, planStore } from '../../plan-store';
import { shell } from '../../words/everywhere';
import { passphrase } from '../../words/passphrase';
import { Button } from '../kit';
import { Tick } from './secret-field';

const words = passphrase.recovery;

interface RecoveryStepProps {
	recoveryKey: string;
	isChange: boolean;
	onTake: () => Promise<void>;
	onClose: () => void;
}

export function RecoveryStep({ recoveryKey, isChange, onTake, onClose }: RecoveryStepProps) {
	const [isKept, setKept] = useState(false);
	const [isWorking, setWorking] = useState(false);
	const take = () => {
		if (isWorking) return;
		setWorking(true);
		void onTake();
	};
	return (
		<>
			<Heading slot="title">{words.title}</Heading>
			<p className="second">{words.why}</p>
			{isChange && <p className="second">{words.former}</p>}
			<KeySheet recoveryKey={recoveryKey} />
			<Ways recoveryKey={recoveryKey} />
			<Tick label={words.kept} isOn={isKept} onChange={setKept} />
			<div className="buttons">
				<Button onPress={onClose} isDisabled={isWorking}>
					{shell.cancel}
				</Button>
				<Button kind="primary" isDisabled={!isKept} onPress={take}>
					{isWorking ? words.encrypting : words.encrypt}
				</Button>
			</div>
		</>
	);
}

const KeySheet = ({ recoveryKey }: { recoveryKey: string }) => (
	<div className="key-sheet">
		<p className="only-print">{words.sheet(planStore.state()?.open.name ?? '')}</p>
		<output className="recovery-key" aria-label={words.key}>
			{recoveryKey.split('-').map((group, at) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: two groups may be alike, and none moves.
				<span key={at}>{group}</span>
			))}
		</output>
		<p className="only-print">{words.made(showDate(localToday()))}</p>
	</div>
);

function Ways({ recoveryKey }: { recoveryKey: string }) {
	const [told, setTold] = useState('');
	const copy = async () => {
		const reply = await call('clipboard.writeTable', { text: recoveryKey, html: recoveryKey });
		setTold(reply.ok ? words.copied : sentenceOf(reply.failure));
	};
	const save = async () => {
		const reply = await call('passphrase.saveRecovery', {});
		if (reply.ok) setTold(words.saved(reply.value.path));
		else if (reply.failure.code !== 'cancelled') setTold(sentenceOf(reply.failure));
	};
	return (
		<>
			<div className="ways">
				<Button icon={Printer} autoFocus onPress={() => window.print()}>
					{words.print}
				</Button>
				<Button icon={FileText} onPress={() => void save()}>
					{words.save}
				</Button>
				<Button icon={Copy} onPress={() => void copy()}>
					{words.copy}
				</Button>
			</div>
			<p className="second small-text path" role="status">
				{told}
			</p>
		</>
	);
}
