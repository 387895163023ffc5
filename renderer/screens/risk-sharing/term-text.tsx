/** A term that is a sentence or more: saved when it is left, as one step; Esc brings back what was there. */
import { useEffect, useRef, useState } from 'react';
import { FieldError, Label, TextArea, TextField } from 'react-aria-components';
import { typeField } from '../../../shared/edits/fields';
import type { Plan, Row } from '../../../shared/plan';
import { planStore } from '../../plan-store';
import { sharing as words } from '../../words/risk-sharing';

interface Props {
	plan: Plan;
	terms: Row<'riskSharing'>;
	field: keyof typeof words.texts;
	readOnly: boolean;
}

/** What is being typed: null as saved; a reason while it is not accepted. */
function useTyped({ plan, terms, field }: Props) {
	const [typed, setTyped] = useState<string | null>(null);
	const [reason, setReason] = useState<string | null>(null);
	const leave = () => {
		if (typed === null) return;
		const made = typeField(plan, { table: 'riskSharing', id: terms.id, field, typed });
		if (typeof made !== 'string') void planStore.edit(words.texts[field], made);
		setReason(typeof made === 'string' ? made : null);
		if (typeof made !== 'string') setTyped(null);
	};
	const latest = useRef(leave);
	latest.current = leave;
	// A screen left by keyboard takes the field away without leaving it.
	useEffect(() => () => latest.current(), []);
	const undo = () => {
		setTyped(null);
		setReason(null);
	};
	return { typed, setTyped, reason, leave, undo };
}

export function TermText(props: Props) {
	const { terms, field, readOnly } = props;
	const { typed, setTyped, reason, leave, undo } = useTyped(props);
	return (
		<TextField
			className="field"
			value={typed ?? terms[field]}
			onChange={setTyped}
			onBlur={leave}
			isInvalid={reason !== null}
			isReadOnly={readOnly}
		>
			<Label>{words.texts[field]}</Label>
			<TextArea
				rows={3}
				spellCheck
				onKeyDown={(event) => {
					if (event.key === 'Escape') undo();
					if (event.key === 'Enter' && event.ctrlKey) leave();
				}}
			/>
			<FieldError className="bad">
				{reason} {words.notSaved}
			</FieldError>
		</TextField>
	);
}
