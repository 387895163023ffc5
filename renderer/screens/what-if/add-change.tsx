/** Adds a change to a scenario: of which thing, of it what, and what it is then. */
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Form } from 'react-aria-components';
import type { Plan, Row } from '../../../shared/plan';
import { Button, Choose } from '../../ui/kit';
import { whatIf } from '../../words/what-if';
import { type Asked, complete, saveAnswer } from './change-answer';
import { ChangeChoices } from './change-choices';
import { tableOptions } from './field-options';

export function AddChange({ plan, scenario }: { plan: Plan; scenario: Row<'scenarios'> }) {
	const tables = tableOptions(plan);
	const [asked, setAsked] = useState<Asked>({ table: tables[0]?.key ?? 'bid' });
	const [reason, setReason] = useState<string | null>(null);
	const answer = complete(plan, asked);
	const ask = (part: Partial<Asked>) => {
		setReason(null);
		setAsked((before) => ({ ...before, ...part }));
	};
	const add = () => {
		const refused = saveAnswer(plan, scenario, answer);
		setReason(refused);
		if (refused === null) setAsked((before) => ({ ...before, typed: undefined }));
	};
	return (
		<Form
			className="add-change"
			aria-label={whatIf.addChange}
			onSubmit={(event) => {
				event.preventDefault();
				add();
			}}
		>
			<h3>{whatIf.addChange}</h3>
			<Choose
				label={whatIf.kindOfThing}
				shownLabel
				value={asked.table}
				options={tables}
				onChange={(table) => {
					setReason(null);
					setAsked({ table });
				}}
			/>
			<ChangeChoices answer={answer} ask={ask} />
			<div className="add-change-foot">
				<Button icon={Plus} type="submit">
					{whatIf.addChange}
				</Button>
			</div>
			{reason && (
				<p className="bad small-text is-stop" role="alert">
					{reason} {whatIf.notSaved}
				</p>
			)}
		</Form>
	);
}
