/** A question that waits below the work and takes no key away: answered, or put aside. */
import { X } from 'lucide-react';
import { type FocusEvent, useRef, useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { Button, IconButton } from './kit';
import './ask-strip.css';

interface Props {
	/** What happened. */
	told: string;
	label: string;
	initial: string;
	most: number;
	confirm: string;
	/** What putting it aside means. */
	aside: string;
	/** A sentence where the answer was not kept. */
	keep: (answer: string) => Promise<string | null>;
	onAside: () => void;
}

export function AskStrip({ told, label, initial, most, confirm, aside, keep, onAside }: Props) {
	const [answer, setAnswer] = useState(initial);
	const [refused, setRefused] = useState<string | null>(null);
	const { onFocus, goBack } = useWayBack();
	const putAside = () => {
		onAside();
		goBack();
	};
	return (
		<form
			className="ask-strip"
			aria-label={label}
			noValidate
			onSubmit={async (event) => {
				event.preventDefault();
				const refusal = await keep(answer.trim());
				setRefused(refusal);
				if (refusal === null) goBack();
			}}
			onFocus={onFocus}
			onKeyDown={(event) => {
				if (event.key === 'Escape') putAside();
			}}
		>
			<span role="status">{told}</span>
			<TextField
				className="ask-field"
				value={answer}
				onChange={setAnswer}
				maxLength={most}
				isInvalid={refused !== null}
			>
				<Label>{label}</Label>
				<Input className="input" autoComplete="off" />
			</TextField>
			<Button type="submit">{confirm}</Button>
			{refused && (
				<span className="is-stop small-text" role="alert">
					{refused}
				</span>
			)}
			<IconButton icon={X} label={aside} onPress={putAside} />
		</form>
	);
}

/** The keyboard goes back to where it came from when the strip is gone; else it would be nowhere. */
function useWayBack() {
	const cameFrom = useRef<HTMLElement | null>(null);
	const onFocus = ({ relatedTarget, currentTarget }: FocusEvent) => {
		if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget))
			cameFrom.current = relatedTarget;
	};
	const goBack = () => {
		const place = cameFrom.current?.isConnected
			? cameFrom.current
			: document.querySelector<HTMLElement>('#work');
		place?.focus({ preventScroll: true });
	};
	return { onFocus, goBack };
}
