/** The field inside a cell while it is being typed in. */
import { useEffect, useRef } from 'react';

export interface EditorEnd {
	typed: string;
	/** Where the selection goes next. */
	go: 'stay' | 'down' | 'up' | 'next' | 'back';
}

interface EditorProps {
	label: string;
	start: string;
	/** Whether the whole text is selected (F2 and double click put the caret at the end). */
	align: 'left' | 'right' | 'center';
	options?: readonly { key: string; label: string }[];
	onEnd: (end: EditorEnd) => void;
	onCancel: () => void;
}

export function CellEditor(props: EditorProps) {
	return props.options ? <ChoiceEditor {...props} options={props.options} /> : <TextEditor {...props} />;
}

function endOf(event: React.KeyboardEvent): EditorEnd['go'] | null {
	if (event.key === 'Enter') return event.shiftKey ? 'up' : 'down';
	if (event.key === 'Tab') return event.shiftKey ? 'back' : 'next';
	return null;
}

function TextEditor({ label, start, align, onEnd, onCancel }: EditorProps) {
	const field = useRef<HTMLInputElement>(null);
	const ended = useRef(false);
	useEffect(() => {
		const input = field.current;
		input?.focus();
		input?.setSelectionRange(input.value.length, input.value.length);
	}, []);
	const end = (go: EditorEnd['go']) => {
		if (ended.current) return;
		ended.current = true;
		onEnd({ typed: field.current?.value ?? start, go });
	};
	return (
		<input
			ref={field}
			className="cell-editor"
			style={{ textAlign: align }}
			aria-label={label}
			defaultValue={start}
			spellCheck={false}
			onBlur={() => end('stay')}
			onKeyDown={(event) => {
				event.stopPropagation();
				const go = endOf(event);
				if (go) {
					event.preventDefault();
					end(go);
				} else if (event.key === 'Escape') {
					ended.current = true;
					onCancel();
				}
			}}
		/>
	);
}

function ChoiceEditor({
	label,
	start,
	options,
	onEnd,
	onCancel,
}: EditorProps & { options: readonly { key: string; label: string }[] }) {
	const field = useRef<HTMLSelectElement>(null);
	const ended = useRef(false);
	useEffect(() => {
		field.current?.focus();
		try {
			field.current?.showPicker();
		} catch {
			// Without a person's own key press or click the list stays folded; it still works by arrow keys.
		}
	}, []);
	const end = (go: EditorEnd['go']) => {
		if (ended.current) return;
		ended.current = true;
		onEnd({ typed: field.current?.value ?? start, go });
	};
	return (
		<select
			ref={field}
			className="cell-editor"
			aria-label={label}
			defaultValue={options.find((option) => option.label === start)?.key ?? start}
			onChange={() => end('stay')}
			onBlur={() => end('stay')}
			onKeyDown={(event) => {
				event.stopPropagation();
				const go = endOf(event);
				if (go) {
					event.preventDefault();
					end(go);
				} else if (event.key === 'Escape') {
					ended.current = true;
					onCancel();
				}
			}}
		>
			{options.map((option) => (
				<option key={option.key} value={option.key}>
					{option.label}
				</option>
			))}
		</select>
	);
}
