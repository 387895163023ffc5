/** Six answers make a bid. Main asks where to keep the file. */
import { FilePlus2 } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { FieldError, Input, Label, Text, TextField } from 'react-aria-components';
import { openBid } from '../../commands';
import { Button, Choose } from '../../ui/kit';
import { newBid } from '../../words/start';
import { type Answers, endOf, firstAnswers, type Reasons, readAnswers } from './new-bid-answers';

const YEARS = Array.from({ length: 10 }, (_, index) => index + 1);

export function NewBidForm() {
	const { answers, reasons, answer, check, submit, busy } = useAnswers();
	const form = useRef<HTMLFormElement>(null);
	useEffect(() => form.current?.querySelector('input')?.focus(), []);
	useEffect(() => {
		if (reasons.asked) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
	}, [reasons.asked]);
	const field = (name: keyof Answers) => ({
		value: String(answers[name]),
		reason: reasons.of[name],
		onChange: (typed: string) => answer({ [name]: typed }),
		onBlur: () => check(name),
	});
	const end = endOf(answers);
	return (
		<section className="section start-new" aria-labelledby="start-new-title">
			<Head />
			<form
				ref={form}
				noValidate
				onSubmit={(event) => {
					event.preventDefault();
					void submit();
				}}
			>
				<Answer id="new-bid-title" label={newBid.name} hint={newBid.nameHint} {...field('title')} />
				<Answer label={newBid.funder} placeholder={newBid.funderHint} {...field('funder')} />
				<Answer label={newBid.lead} placeholder={newBid.leadHint} {...field('leadName')} />
				<div className="start-pair">
					<Answer
						label={newBid.starts}
						hint={end === null ? newBid.startsHint : newBid.lastDay(end)}
						{...field('start')}
					/>
					<RunsFor years={answers.years} onChange={(years) => answer({ years })} />
				</div>
				<Answer
					label={newBid.most}
					hint={newBid.mostHint}
					placeholder={newBid.pounds}
					{...field('maximumAward')}
				/>
				<Button type="submit" kind="primary" className="tall" isDisabled={busy}>
					{newBid.start}
				</Button>
				<p className="small-text second">{newBid.after}</p>
			</form>
		</section>
	);
}

const Head = () => (
	<div className="section-head">
		<FilePlus2 className="icon" aria-hidden />
		<h2 id="start-new-title">{newBid.title}</h2>
		<span className="grow" />
		<span className="small-text third">{newBid.about}</span>
	</div>
);

const RunsFor = ({ years, onChange }: { years: number; onChange: (years: number) => void }) => (
	<div className="field">
		<Choose
			label={newBid.runsFor}
			shownLabel
			options={YEARS.map((each) => ({ key: String(each), label: newBid.years(each) }))}
			value={String(years)}
			onChange={(key) => onChange(Number(key))}
		/>
		<span className="hint">{newBid.quarters(years)}</span>
	</div>
);

function useAnswers() {
	const [answers, setAnswers] = useState<Answers>(() => firstAnswers(new Date()));
	/** `asked` counts how often the person tried to start with something wrong. */
	const [reasons, setReasons] = useState<{ of: Reasons; asked: number }>({ of: {}, asked: 0 });
	const [busy, setBusy] = useState(false);
	const answer = (part: Partial<Answers>) => {
		setAnswers((before) => ({ ...before, ...part }));
		setReasons(({ of, asked }) => ({ of: without(of, part), asked }));
	};
	const check = (name: keyof Answers) => {
		// An answer not yet given is told only when the person wants to start.
		if (String(answers[name]).trim() === '') return;
		const read = readAnswers(answers);
		if (!read.ok) setReasons(({ of, asked }) => ({ of: { ...of, [name]: read.reasons[name] }, asked }));
	};
	const submit = async () => {
		const read = readAnswers(answers);
		if (!read.ok) {
			setReasons(({ asked }) => ({ of: read.reasons, asked: asked + 1 }));
			return;
		}
		setBusy(true);
		await openBid('bid.create', read.bid);
		setBusy(false);
	};
	return { answers, reasons, answer, check, submit, busy };
}

const without = (reasons: Reasons, part: Partial<Answers>): Reasons =>
	Object.fromEntries(Object.entries(reasons).filter(([name]) => !(name in part)));

interface AnswerProps {
	label: string;
	value: string;
	reason: string | undefined;
	onChange: (typed: string) => void;
	onBlur: () => void;
	id?: string;
	hint?: ReactNode;
	placeholder?: string;
}

function Answer({ label, value, reason, onChange, onBlur, id, hint, placeholder }: AnswerProps) {
	return (
		<TextField
			className="field"
			value={value}
			isInvalid={reason !== undefined}
			onChange={onChange}
			onBlur={onBlur}
			id={id}
		>
			<Label>{label}</Label>
			<Input placeholder={placeholder} autoComplete="off" spellCheck={false} />
			{hint && reason === undefined && (
				<Text slot="description" className="hint">
					{hint}
				</Text>
			)}
			<FieldError className="bad">{reason}</FieldError>
		</TextField>
	);
}
