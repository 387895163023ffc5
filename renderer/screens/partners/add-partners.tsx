/** Names typed or pasted, one on each line, become partners or organisations considered. */
import { useState } from 'react';
import {
	Dialog,
	Heading,
	Label,
	Modal,
	ModalOverlay,
	Text,
	TextArea,
	TextField,
} from 'react-aria-components';
import { addPartners } from '../../../shared/edits/partner';
import { addConsidered, namesIn, overlongNames } from '../../../shared/edits/partner-list';
import { planStore, useBid } from '../../plan-store';
import { Button } from '../../ui/kit';
import { shell } from '../../words/everywhere';
import { addDialog } from '../../words/partners';

/** Into the bid, or beside it. */
export type Adding = 'invited' | 'considered';

export function AddPartners({ kind, onClose }: { kind: Adding | null; onClose: () => void }) {
	return (
		<ModalOverlay
			className="dialog-ground"
			isOpen={kind !== null}
			onOpenChange={(isOpen) => {
				if (!isOpen) onClose();
			}}
		>
			<Modal className="dialog">
				<Dialog>{kind && <NamesForm kind={kind} onClose={onClose} />}</Dialog>
			</Modal>
		</ModalOverlay>
	);
}

function NamesForm({ kind, onClose }: { kind: Adding; onClose: () => void }) {
	const { plan } = useBid();
	const [typed, setTyped] = useState('');
	const names = namesIn(typed);
	const changes = kind === 'invited' ? addPartners(plan, names) : addConsidered(plan, names);
	const overlong = overlongNames(names);
	const ready = changes.length > 0 && overlong.names.length === 0;
	const add = () => {
		void planStore.edit(addDialog.added(changes.length, names[0] ?? ''), changes);
		onClose();
	};
	return (
		<>
			<Heading slot="title">{kind === 'invited' ? addDialog.title : addDialog.consideredTitle}</Heading>
			<TextField className="field" value={typed} onChange={setTyped} autoFocus>
				<Label>{addDialog.names}</Label>
				<TextArea
					rows={6}
					onKeyDown={(event) => {
						if (event.key === 'Enter' && event.ctrlKey && ready) add();
					}}
				/>
				<Text slot="description" className="hint">
					{addDialog.hint}
				</Text>
				{overlong.names.length > 0 && (
					<p className="small-text is-stop" role="alert">
						{addDialog.tooLong(overlong.names, overlong.most)}
					</p>
				)}
			</TextField>
			<div className="buttons">
				<Button onPress={onClose}>{shell.cancel}</Button>
				<Button kind="primary" isDisabled={!ready} onPress={add}>
					{addDialog.button(changes.length)}
				</Button>
			</div>
		</>
	);
}
