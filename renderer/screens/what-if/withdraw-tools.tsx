/** A partner withdraws: one click makes the scenario, named after the partner and the period. */
import { UserMinus } from 'lucide-react';
import { useState } from 'react';
import { withdrawPartner } from '../../../shared/edits/scenario';
import { displayName, isActive, only } from '../../../shared/plan';
import { planStore } from '../../plan-store';
import { periodWords } from '../../ui/field-grid';
import { Button, Choose } from '../../ui/kit';
import { oncePerDoubleClick } from '../../ui/second-press';
import { whatIf } from '../../words/what-if';
import type { WhatIfView } from './what-if-view';

export function WithdrawTools({ view }: { view: WhatIfView }) {
	const { plan, readOnly } = view;
	const [asked, setAsked] = useState<string | null>(null);
	const [from, setFrom] = useState('1');
	const lead = only(plan, 'bid').leadPartnerId;
	const others = plan.partners.filter((each) => isActive(each) && each.id !== lead);
	const partner = others.find((each) => each.id === asked) ?? others[0];
	const periods = periodWords(plan);
	if (!partner) return <span className="small-text third">{whatIf.onlyLead}</span>;
	const period = periods[from] === undefined ? '1' : from;
	const withdraw = () => {
		const name = whatIf.withdrawName(displayName(partner), periods[period] ?? '');
		const made = withdrawPartner(plan, partner.id, Number(period), name);
		void planStore.edit(name, made.changes);
		view.show({ scenario: made.id });
	};
	return (
		<>
			<Choose
				label={whatIf.withdrawWho}
				value={partner.id}
				onChange={setAsked}
				isDisabled={readOnly}
				options={others.map((each) => ({ key: each.id, label: displayName(each) }))}
			/>
			<Choose
				label={whatIf.withdrawFrom}
				value={period}
				onChange={setFrom}
				isDisabled={readOnly}
				options={Object.entries(periods)
					.map(([key, word]) => ({ key, label: whatIf.from(word) }))
					.sort((a, b) => Number(a.key) - Number(b.key))}
			/>
			<Button icon={UserMinus} isDisabled={readOnly} onPress={oncePerDoubleClick(withdraw)}>
				{whatIf.withdraw}
			</Button>
		</>
	);
}
