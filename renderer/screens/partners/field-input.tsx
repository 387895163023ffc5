/** One field of a partner in a form: saved when it is left or on Enter, as one step; Esc brings back what was there. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components';
import type { Partner } from '../../../shared/plan';
import { displayName } from '../../../shared/plan';
import { useBid } from '../../plan-store';
import { type FieldColumn, fieldCell } from '../../ui/field-grid';
import { Choose } from '../../ui/kit';
import { profile } from '../../words/partners';
import { savePartnerEdits } from './partner-edits';

export interface FieldProps {
	partner: Partner;
	column: FieldColumn;
	readOnly: boolean;
	/** A new object puts the caret here. */
	wanted: object | null;
	hint?: ReactNode;
	/** More than one line of text. */
	long?: boolean;
}

export function FieldInput(props: FieldProps) {
	const place = useRef<HTMLDivElement>(null);
	const { wanted, column } = props;
	useEffect(() => {
		if (!wanted) return;
		const input = place.current?.querySelector<HTMLElement>('input, textarea, button');
		input?.focus();
		input?.scrollIntoView({ block: 'nearest' });
	}, [wanted]);
	return (
		<div ref={place} className={props.long ? 'partner-field long' : 'partner-field'}>
			{column.as === 'choice' ? <ChoiceField {...props} /> : <TypedField {...props} />}
		</div>
	);
}

function useSave({ partner, column }: FieldProps): (typed: string) => string | null {
	const { plan } = useBid();
	return (typed) => {
		const edit = { lineId: partner.id, columnId: column.id, typed };
		const step = profile.edited(column.name, displayName(partner));
		return savePartnerEdits(plan, [column], [edit], step)[0]?.reason ?? null;
	};
}

/** What is being typed: null as saved; a reason while it is not accepted. */
function useTyped(props: FieldProps, saved: string) {
	const save = useSave(props);
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
		if (event.key === 'Enter' && (!props.long || event.ctrlKey)) leave();
		if (event.key === 'Escape') {
			setTyped(null);
			setReason(null);
		}
	};
	return { typed, setTyped, reason, leave, onKeyDown };
}

function TypedField(props: FieldProps) {
	const { partner, column, readOnly, hint, long } = props;
	const saved = String(fieldCell(partner, column).text ?? '');
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
				{reason} {profile.notSaved}
			</FieldError>
		</TextField>
	);
}

/** No choice made. A list entry needs a key, so the empty one has this. */
const NONE = '-';

function ChoiceField(props: FieldProps) {
	const { partner, column, readOnly, hint } = props;
	const save = useSave(props);
	const [reason, setReason] = useState<string | null>(null);
	const value = (partner as unknown as Record<string, string | null>)[column.field] ?? null;
	const options = Object.entries(column.words ?? {}).map(([key, label]) => ({ key, label }));
	return (
		<>
			<Choose
				label={String(column.label)}
				shownLabel
				options={column.none === undefined ? options : [{ key: NONE, label: column.none }, ...options]}
				value={value ?? NONE}
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
