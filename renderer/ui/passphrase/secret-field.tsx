/** A field whose text is hidden until asked for. */
import { FieldError, Input, Label, Text, TextField } from 'react-aria-components';

interface SecretFieldProps {
	label: string;
	value: string;
	onChange: (typed: string) => void;
	isShown: boolean;
	refusal?: string | null;
	hint?: string;
	autoFocus?: boolean;
}

export const SecretField = ({
	label,
	value,
	onChange,
	isShown,
	refusal = null,
	hint,
	autoFocus,
}: SecretFieldProps) => (
	<TextField
		className="field"
		type={isShown ? 'text' : 'password'}
		value={value}
		onChange={onChange}
		isInvalid={refusal !== null}
		autoFocus={autoFocus}
	>
		<Label>{label}</Label>
		<Input autoComplete="off" spellCheck={false} />
		{hint && (
			<Text slot="description" className="hint">
				{hint}
			</Text>
		)}
		<FieldError className="bad">{refusal}</FieldError>
	</TextField>
);

/** A choice of yes or no beside its words. */
export const Tick = ({
	label,
	isOn,
	onChange,
}: {
	label: string;
	isOn: boolean;
	onChange: (isOn: boolean) => void;
}) => (
	<label className="tick">
		<input type="checkbox" checked={isOn} onChange={(event) => onChange(event.currentTarget.checked)} />
		<span>{label}</span>
	</label>
);
