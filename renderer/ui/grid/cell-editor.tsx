/** The field inside a cell while it is being typed in. */
import { useEffect, useRef, useState } from 'react';
import { ChoiceEditor } from './choice-editor';
import { type EditorEnd, type EditorProps, endOf, leadsAway } from './editor-end';

export function CellEditor(props: EditorProps) {
	return props.options ? <ChoiceEditor {...props} options={props.options} /> : <TextEditor {...props} />;
}

/** Text of several lines keeps them: Alt+Enter begins another line, as in spreadsheets. */
function TextEditor({ label, start, align, onEnd, onCancel }: EditorProps) {
	const field = useRef<HTMLTextAreaElement>(null);
	const [rows, setRows] = useState(() => linesIn(start));
	const ended = useRef(false);
	/** Kept beside the field, which is gone when a screen is left while it is typed in. */
	const typed = useRef(start);
	useEffect(() => {
		const input = field.current;
		input?.focus();
		input?.setSelectionRange(input.value.length, input.value.length);
	}, []);
	const end = (go: EditorEnd['go']) => {
		if (ended.current) return;
		ended.current = true;
		onEnd({ typed: typed.current, go });
	};
	return (
		<textarea
			ref={field}
			className={rows > 1 ? 'cell-editor tall' : 'cell-editor'}
			rows={rows}
			wrap="off"
			style={{ textAlign: align }}
			aria-label={label}
			defaultValue={start}
			spellCheck={false}
			onChange={({ target }) => {
				typed.current = target.value;
				setRows(linesIn(target.value));
			}}
			onBlur={() => end('stay')}
			onKeyDown={(event) => {
				if (!leadsAway(event)) event.stopPropagation();
				if (event.key === 'Enter' && event.altKey) {
					event.preventDefault();
					beginLine(event.currentTarget);
					return;
				}
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

const linesIn = (text: string): number => text.split('\n').length;

/** Puts a line break at the caret; said as input, so that Ctrl+Z inside the field takes it back. */
function beginLine(field: HTMLTextAreaElement): void {
	document.execCommand('insertText', false, '\n');
	field.scrollTop = field.scrollHeight;
}
