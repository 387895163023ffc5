/** Partner workbooks: who gets one, and the way to one that came back. */
import { FolderOutput, Inbox, Square } from 'lucide-react';
import { useState } from 'react';
import { displayName, isActive, only } from '../../../../shared/plan';
import { useBid } from '../../../plan-store';
import { goWithin } from '../../../route';
import { Button, Mark, Section } from '../../../ui/kit';
import { partnerBooks as words } from '../../../words/proposal';
import { readBook, sendBooks, stopSending, useBooks } from './books-store';
import './books.css';

const show = () => goWithin({ view: 'partnerBook' });

export function BooksCard() {
	const { plan } = useBid();
	const books = useBooks();
	const [left, setLeft] = useState<ReadonlySet<string>>(() => new Set([only(plan, 'bid').leadPartnerId]));
	const partners = plan.partners.filter(isActive);
	const chosen = partners.filter(({ id }) => !left.has(id)).map(({ id }) => id);
	const turn = (id: string) => {
		const next = new Set(left);
		if (!next.delete(id)) next.add(id);
		setLeft(next);
	};
	return (
		<Section title={words.title} side={<span className="small-text third">{words.side}</span>}>
			<div className="share-body">
				<p>{words.what}</p>
				<fieldset className="tick-list">
					<legend>{words.choose}</legend>
					{partners.map((partner) => (
						<label key={partner.id} className="tick">
							<input type="checkbox" checked={!left.has(partner.id)} onChange={() => turn(partner.id)} />
							{displayName(partner)}
						</label>
					))}
				</fieldset>
				<p>
					<Mark level="note">{words.warning}</Mark>
				</p>
				<div className="button-line">
					<Button
						icon={FolderOutput}
						isDisabled={chosen.length === 0 || (books?.isSending ?? false)}
						onPress={() => void sendBooks(chosen)}
					>
						{words.send(chosen.length)}
					</Button>
					{books?.isSending && (
						<Button icon={Square} onPress={stopSending}>
							{words.stop}
						</Button>
					)}
					<Button icon={Inbox} onPress={() => void readBook().then((isRead) => isRead && show())}>
						{words.receive}
					</Button>
					{books?.proposal && <Button onPress={show}>{words.goOn(books.proposal.name)}</Button>}
				</div>
				{books?.sent && (
					<div role="status" id="books-sent">
						<Mark level="ok">{words.sent(books.sent.files.length, books.sent.folder)}</Mark>
						<ul className="small-text second">
							{books.sent.files.map(({ name }) => (
								<li key={name}>{name}</li>
							))}
						</ul>
					</div>
				)}
			</div>
		</Section>
	);
}
