/** A question in a dialog: one text, Enter takes it, Esc leaves all as it was. */
import { useState } from 'react';
import { FieldError, Heading, Input, Label, TextArea, TextField } from 'react-aria-components';
import type { Question } from '../notice-store';
import { shell } from '../words/everywhere';
import { Button } from './kit';

export function QuestionForm({ question, onClose }: { question: Question; onClose: () => void }) {
	const { answer, setAnswer, refusal, send } = useAnswer(question, onClose);
	return (
		<form
			noValidate
			className="question"
			onSubmit={(event) => {
				event.preventDefault();
				void send();
			}}
		>
			<Heading slot="title">{question.title}</Heading>
			<p className="second">{question.why}</p>
			<TextField
				className="field"
				value={answer}
				onChange={setAnswer}
				maxLength={question.most}
				isInvalid={refusal !== null}
				autoFocus
			>
				<Label>{question.label}</Label>
				{question.long ? (
					<TextArea
						rows={3}
						spellCheck
						onKeyDown={(event) => {
							if (event.key === 'Enter' && event.ctrlKey) void send();
						}}
					/>
				) : (
					<Input autoComplete="off" onFocus={(event) => event.currentTarget.select()} />
				)}
				<FieldError className="bad">{refusal}</FieldError>
			</TextField>
			<div className="buttons">
				<Button onPress={onClose}>{shell.cancel}</Button>
				<Button type="submit" kind="primary">
					{question.confirm}
				</Button>
			</div>
		</form>
	);
}

function useAnswer({ initial, save }: Question, onClose: () => void) {
	const [answer, setTyped] = useState(initial);
	const [refusal, setRefusal] = useState<string | null>(null);
	const setAnswer = (typed: string) => {
		setTyped(typed);
		setRefusal(null);
	};
	const send = async () => {
		const refused = await save(answer.trim());
		setRefusal(refused);
		if (refused === null) onClose();
	};
	return { answer, setAnswer, refusal, send };
}
