/** The command palette: type a few letters, go to a place or do a thing, all by keyboard. */
import { Search } from 'lucide-react';
import { useMemo, useState } from 'react';
import {
	Autocomplete,
	Dialog,
	Header,
	Input,
	Menu,
	MenuItem,
	MenuSection,
	Modal,
	ModalOverlay,
	TextField,
} from 'react-aria-components';
import { useBidState, useFigures } from '../plan-store';
import { palette } from '../words/palette';
import { paletteEntries } from './palette-entries';
import { type FoundGroup, searchEntries } from './palette-search';
import { closePalette, usePaletteOpen } from './palette-store';
import './palette.css';

export function PaletteDialog() {
	const isOpen = usePaletteOpen();
	return (
		<ModalOverlay
			className="dialog-ground palette-ground"
			isOpen={isOpen}
			isDismissable
			onOpenChange={(open) => {
				if (!open) closePalette();
			}}
		>
			<Modal className="dialog palette">
				<Dialog aria-label={palette.title}>
					<Finder />
				</Dialog>
			</Modal>
		</ModalOverlay>
	);
}

function Finder() {
	const { plan, open } = useBidState();
	const { findings } = useFigures();
	const [typed, setTyped] = useState('');
	const entries = useMemo(() => paletteEntries(plan, findings, open), [plan, findings, open]);
	const groups = useMemo(() => searchEntries(entries, typed), [entries, typed]);
	const act = (id: string) => {
		closePalette();
		// The dialog gives the keyboard back first; what is done may take it elsewhere.
		const entry = entries.find((each) => each.id === id);
		requestAnimationFrame(() => void entry?.run());
	};
	return (
		<Autocomplete inputValue={typed} onInputChange={setTyped}>
			<TextField aria-label={palette.title} className="palette-field" autoFocus>
				<Search className="icon" aria-hidden />
				<Input placeholder={palette.hint} autoComplete="off" spellCheck={false} />
			</TextField>
			<Menu
				aria-label={palette.results}
				className="options"
				onAction={(key) => act(String(key))}
				renderEmptyState={() => <p className="second palette-none">{palette.none(typed.trim())}</p>}
			>
				{groups.map((found) => (
					<Group key={found.group} found={found} />
				))}
			</Menu>
			<p className="small-text third palette-keys">{palette.keys}</p>
			<p className="visually-hidden" role="status">
				{groups.length === 0 && palette.none(typed.trim())}
			</p>
		</Autocomplete>
	);
}

function Group({ found }: { found: FoundGroup }) {
	return (
		<MenuSection id={found.group}>
			<Header>
				{palette.groups[found.group]}
				{found.more > 0 && <span className="third"> {palette.more(found.more)}</span>}
			</Header>
			{found.entries.map((entry) => (
				<MenuItem key={entry.id} id={entry.id} textValue={entry.label}>
					<span className="ellipsis" title={entry.label}>
						{entry.label}
					</span>
					<span className="grow" />
					{entry.detail && <span className="third small-text nowrap">{entry.detail}</span>}
				</MenuItem>
			))}
		</MenuSection>
	);
}
