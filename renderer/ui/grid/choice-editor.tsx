/**
 * The choices of a cell, all in sight: arrows and letters move, Enter and Tab take, Esc leaves the cell as it was. The
 * native list is not unfolded, because Chromium takes the choice it stands on when Esc closes it.
 */
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type EditorEnd, type EditorProps, endOf, leadsAway } from './editor-end';
import { choiceOf } from './grid-actions';

type Options = NonNullable<EditorProps['options']>;

/** Keys with which the system would unfold its own list. */
const unfolds = ({ key, altKey }: React.KeyboardEvent) =>
	key === ' ' || key === 'F4' || (altKey && (key === 'ArrowDown' || key === 'ArrowUp'));

export function ChoiceEditor(props: EditorProps & { options: Options }) {
	const { label, start, typed, options, onEnd, onCancel } = props;
	const field = useRef<HTMLSelectElement>(null);
	const ended = useRef(false);
	/** Letters add up from the one that began the edit: the field itself would begin anew with the second. */
	const letters = useRef(typed ?? '');
	/** A key moves on; a choice made in any other way is taken at once. */
	const moving = useRef(false);
	const [chosen, setChosen] = useState(() => options.find((option) => option.label === start)?.key ?? start);
	useEffect(() => field.current?.focus(), []);
	const end = (typed: string, go: EditorEnd['go']) => {
		if (ended.current) return;
		ended.current = true;
		onEnd({ typed, go });
	};
	const onKeyDown = (event: React.KeyboardEvent) => {
		if (!leadsAway(event)) event.stopPropagation();
		moving.current = true;
		const go = endOf(event);
		const isLetter = letters.current !== '' && event.key.length === 1 && !event.ctrlKey && !event.altKey;
		if (go || isLetter || unfolds(event)) event.preventDefault();
		const found = isLetter ? choiceOf(options, letters.current + event.key) : undefined;
		if (found) {
			letters.current += event.key;
			setChosen(found.key);
		}
		if (go) end(field.current?.value ?? chosen, go);
		if (event.key !== 'Escape') return;
		ended.current = true;
		onCancel();
	};
	return (
		<>
			<select
				ref={field}
				className="cell-editor"
				aria-label={label}
				value={chosen}
				onChange={({ target }) => {
					setChosen(target.value);
					if (!moving.current) end(target.value, 'stay');
				}}
				onBlur={({ target }) => end(target.value, 'stay')}
				onMouseDown={(event) => event.preventDefault()}
				onKeyDown={onKeyDown}
				onKeyUp={() => {
					moving.current = false;
				}}
			>
				{options.map((option) => (
					<option key={option.key} value={option.key}>
						{option.label}
					</option>
				))}
			</select>
			<ChoiceList options={options} chosen={chosen} onTake={(key) => end(key, 'stay')} />
		</>
	);
}

/** For the eye and the mouse alone: the field says the same to screen readers. */
function ChoiceList({
	options,
	chosen,
	onTake,
}: {
	options: Options;
	chosen: string;
	onTake: (key: string) => void;
}) {
	const list = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => {
		const shown = list.current;
		const cell = shown?.parentElement?.getBoundingClientRect();
		if (!shown || !cell) return;
		shown.showPopover();
		const { height } = shown.getBoundingClientRect();
		const below = cell.bottom + height <= window.innerHeight;
		shown.style.left = `${cell.left}px`;
		shown.style.minWidth = `${cell.width}px`;
		shown.style.top = `${below ? cell.bottom : Math.max(0, cell.top - height)}px`;
	}, []);
	useEffect(() => {
		list.current?.querySelector(`[data-key="${CSS.escape(chosen)}"]`)?.scrollIntoView({ block: 'nearest' });
	}, [chosen]);
	return (
		<div ref={list} popover="manual" className="popover options choice-list" aria-hidden>
			{options.map(({ key, label }) => (
				// biome-ignore lint/a11y/noStaticElementInteractions: keys go to the field; this list is for the mouse alone
				<div
					key={key}
					data-key={key}
					className={key === chosen ? 'choice is-chosen' : 'choice'}
					onMouseDown={(event) => {
						event.preventDefault();
						event.stopPropagation();
						onTake(key);
					}}
				>
					{label}
				</div>
			))}
		</div>
	);
}
