/** The rules of a known funder: what they would change, what they cannot say, and one step that sets them. */
import { Landmark } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Dialog, Heading, ListBox, ListBoxItem, Modal, ModalOverlay } from 'react-aria-components';
import { applyPreset } from '../../../shared/edits/funder-preset';
import { FUNDER_PRESET_NAMES, type FunderPreset } from '../../../shared/funder-presets';
import { planStore, useBid } from '../../plan-store';
import { Button } from '../../ui/kit';
import { shell } from '../../words/everywhere';
import { presets, presetWords } from '../../words/funder-presets';
import { PresetEffect } from './preset-effect';
import './preset.css';

export function PresetButton() {
	const [isOpen, setOpen] = useState(false);
	const { open } = useBid();
	return (
		<>
			<Button kind="quiet" icon={Landmark} isDisabled={open.readOnly !== null} onPress={() => setOpen(true)}>
				{presets.open}
			</Button>
			<ModalOverlay className="dialog-ground" isOpen={isOpen} isDismissable onOpenChange={setOpen}>
				<Modal className="dialog preset-dialog">
					<Dialog>
						<Heading slot="title">{presets.title}</Heading>
						<p className="second">{presets.why}</p>
						<Presets onClose={() => setOpen(false)} />
					</Dialog>
				</Modal>
			</ModalOverlay>
		</>
	);
}

const [FIRST] = FUNDER_PRESET_NAMES;

function Presets({ onClose }: { onClose: () => void }) {
	const { plan } = useBid();
	const [chosen, setChosen] = useState<FunderPreset>(FIRST ?? 'horizonEurope');
	const changes = useMemo(() => applyPreset(plan, chosen), [plan, chosen]);
	const apply = () => {
		void planStore.edit(presets.step(presetWords[chosen].name), changes);
		onClose();
	};
	return (
		<>
			<div className="preset-work">
				<ListBox
					aria-label={presets.list}
					className="options preset-list"
					selectionMode="single"
					selectionBehavior="replace"
					disallowEmptySelection
					autoFocus
					selectedKeys={[chosen]}
					onSelectionChange={(keys) => {
						const [key] = keys;
						if (key !== undefined) setChosen(key as FunderPreset);
					}}
				>
					{FUNDER_PRESET_NAMES.map((name) => (
						<ListBoxItem key={name} id={name} textValue={presetWords[name].name}>
							{presetWords[name].name}
						</ListBoxItem>
					))}
				</ListBox>
				<PresetEffect preset={chosen} changes={changes} />
			</div>
			<div className="buttons">
				<Button onPress={onClose}>{shell.cancel}</Button>
				<Button kind="primary" isDisabled={changes.length === 0} onPress={apply}>
					{presets.apply}
				</Button>
			</div>
		</>
	);
}
