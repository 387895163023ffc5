/** The choices of a change that follow one from another, down to the value. */
import { useId } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { Choose, type Option } from '../../ui/kit';
import { whatIf } from '../../words/what-if';
import { type Answer, type Asked, optionsOf } from './change-answer';
import { TAKE_OUT } from './field-options';

export function ChangeChoices({ answer, ask }: { answer: Answer; ask: (part: Partial<Asked>) => void }) {
	const { owners, things, fields, entries, words } = answer;
	const isTyped = answer.field !== TAKE_OUT && !words;
	const choose = (
		label: string,
		value: string,
		options: Option<string>[],
		part: (key: string) => Partial<Asked>,
	) =>
		options.length > 0 &&
		(options.length > 1 || options[0]?.label !== '') && (
			<Choose label={label} shownLabel value={value} options={options} onChange={(key) => ask(part(key))} />
		);
	return (
		<>
			{choose(whatIf.whose, answer.owner, owners, (owner) => ({ owner, thing: undefined }))}
			{choose(whatIf.thing, answer.rowId, things, (thing) => ({ thing }))}
			{choose(whatIf.field, answer.field, fields, (field) => ({ field, typed: undefined }))}
			{choose(whatIf.when, answer.entry, entries, (entry) => ({ entry }))}
			{words && choose(whatIf.value, answer.typed, optionsOf(words), (typed) => ({ typed }))}
			{isTyped && <ValueField answer={answer} onChange={(typed) => ask({ typed })} />}
		</>
	);
}

function ValueField({ answer, onChange }: { answer: Answer; onChange: (typed: string) => void }) {
	const hint = useId();
	return (
		<TextField className="field value-field" value={answer.typed} onChange={onChange} aria-describedby={hint}>
			<Label>{whatIf.value}</Label>
			<Input autoComplete="off" />
			<span id={hint} className="hint">
				{whatIf.nowInBid(answer.inBid)} {whatIf.relative}
			</span>
		</TextField>
	);
}
