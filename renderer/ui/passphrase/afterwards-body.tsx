/** What is encrypted now, what is not, and the plain copies that Consort knows of. */
import { useState } from 'react';
import { Heading } from 'react-aria-components';
import { sentenceOf } from '../../../shared/errors';
import { call } from '../../api';
import { wordsOfFile } from '../../words/backups';
import { shell } from '../../words/everywhere';
import { passphrase } from '../../words/passphrase';
import { Button, Mark } from '../kit';

const words = passphrase.done;

export function AfterwardsBody({
	plainCopies,
	onClose,
}: {
	plainCopies: readonly string[];
	onClose: () => void;
}) {
	return (
		<>
			<Heading slot="title">{words.title}</Heading>
			<p>
				<Mark level="ok">{words.what}</Mark>
			</p>
			<p>
				<Mark level="note">{words.exports}</Mark>
			</p>
			<p className="second">
				{words.earlier} {words.disk}
			</p>
			{plainCopies.length > 0 && <PlainCopies names={plainCopies} />}
			<div className="buttons">
				<Button kind="primary" autoFocus onPress={onClose}>
					{shell.close}
				</Button>
			</div>
		</>
	);
}

function PlainCopies({ names }: { names: readonly string[] }) {
	const [told, setTold] = useState<string | null>(null);
	const remove = async () => {
		const reply = await call('passphrase.removeCopies', {});
		setTold(reply.ok ? words.removed(reply.value.removed.length) : sentenceOf(reply.failure));
	};
	if (told !== null) return <p role="status">{told}</p>;
	return (
		<div className="plain-copies">
			<p>{words.copies(names.length)}</p>
			<ul className="faults">
				{names.map((name) => (
					<li key={name} className="path">
						{wordsOfFile(name)}
					</li>
				))}
			</ul>
			<Button onPress={() => void remove()}>{words.remove}</Button>
		</div>
	);
}
