/** One field in a form: saved when it is left or on Enter, as one step; Esc brings back what was there. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components';
import { fieldValue } from '../../shared/edits/cell';
import type { Row } from '../../shared/plan';
import { choices, form } from '../words/everywhere';
import { type FieldColumn, fieldCell } from './field-grid';
import { Choose } from './kit';
import './field-input.css';

export interface FieldInputProps {
	row: Row;
	column: FieldColumn;
	/** Saves what was typed; a reason where it is not accepted. A choice is given by its key, none by ''. */
	save: (typed: string) => string | null;
	readOnly: boolean;
	/** A new object puts the caret here. */
	wanted?: object | null;
	hint?: ReactNode;
	/** More than one line of text. */
	long?: boolean;
	/** What stands here is the app's own and is replaced by what is typed. */
	replaced?: boolean;
	/** One line as wide as the form. */
	wide?: boolean;
}

export function FieldInput(props: FieldInputProps) {
	const place = useRef<HTMLDivElement>(null);
	const { wanted, column, replaced = false } = props;
	const isReplaced = useRef(replaced);
	isReplaced.current = replaced;
	useEffect(() => {
		if (!wanted) return;
		const input = place.current?.querySelector<HTMLElement>('input, textarea, button');
		input?.focus();
		if (input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement)
			input.setSelectionRange(isReplaced.current ? 0 : input.value.length, input.value.length);
		input?.scrollIntoView({ block: 'nearest' });
	}, [wanted]);
	const isChosen = column.as === 'choice' || column.as === 'yesNo';
	return (
		<div ref={place} className={props.long || props.wide ? 'form-field wide' : 'form-field'}>
			{isChosen ? <ChoiceField {...props} /> : <TypedField {...props} />}
		</div>
	);
}

/** What is being typed: null as saved; a reason while it is not accepted. */
function useTyped({ save, long }: FieldInputProps, saved: string) {
	const [typed, setTyped] = useState<string | null>(null);
	const [reason, setReason] = useState<string | null>(null);
	const leave = () => {
		if (typed === null) return;
		const refused = typed === saved ? null : save(typed);
		setReason(refused);
		if (refused === null) setTyped(null);
	};
	const latest = useRef(leave);
	latest.current = leave;
	// A screen left by keyboard takes the field away without leaving it.
	useEffect(() => () => latest.current(), []);
	const onKeyDown = (event: React.KeyboardEvent) => {
		if (event.key === 'Enter' && (!long || event.ctrlKey)) leave();
		if (event.key === 'Escape') {
			setTyped(null);
			setReason(null);
		}
	};
	return { typed, setTyped, reason, leave, onKeyDown };
}

function TypedField(props: FieldInputProps) {
	const { row, column, readOnly, hint, long } = props;
	const saved = String(fieldCell(row, { ...column, none: undefined }).text ?? '');
	const { typed, setTyped, reason, leave, onKeyDown } = useTyped(props, saved);
	return (
		<TextField
			className="field"
			value={typed ?? saved}
			onChange={setTyped}
			onBlur={leave}
			isInvalid={reason !== null}
			isReadOnly={readOnly}
		>
			<Label>{column.label}</Label>
			{long ? (
				<TextArea rows={2} onKeyDown={onKeyDown} spellCheck />
			) : (
				<Input onKeyDown={onKeyDown} autoComplete="off" />
			)}
			{hint && reason === null && (
				<Text slot="description" className="hint">
					{hint}
				</Text>
			)}
			<FieldError className="bad">
				{reason} {form.notSaved}
			</FieldError>
		</TextField>
	);
}

/** No choice made. A list entry needs a key, so the empty one has this. */
const NONE = '-';

function ChoiceField({ row, column, readOnly, hint, save }: FieldInputProps) {
	const [reason, setReason] = useState<string | null>(null);
	const value = fieldValue(row, column.field);
	const words = column.words ?? (column.as === 'yesNo' ? choices.yesNo : undefined) ?? {};
	const options = Object.entries(words).map(([key, label]) => ({ key, label }));
	return (
		<>
			<Choose
				label={String(column.label)}
				shownLabel
				options={column.none === undefined ? options : [{ key: NONE, label: column.none }, ...options]}
				value={value === null ? NONE : String(value)}
				isDisabled={readOnly}
				onChange={(key) => setReason(save(key === NONE ? '' : key))}
			/>
			{reason ? (
				<p className="small-text is-stop" role="alert">
					{reason}
				</p>
			) : (
				hint && <p className="small-text third">{hint}</p>
			)}
		</>
	);
}
