/** The field inside a cell while it is being typed in. */
import { useEffect, useRef } from 'react';
import { ChoiceEditor } from './choice-editor';
import { type EditorEnd, type EditorProps, endOf } from './editor-end';

export function CellEditor(props: EditorProps) {
	return props.options ? <ChoiceEditor {...props} options={props.options} /> : <TextEditor {...props} />;
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
