/** History: who changed what and when, newest first, each step with before and after in words. */
import { useState } from 'react';
import { displayName, type Plan, TABLE_NAMES, type TableName } from '../../../shared/plan';
import { tableWord } from '../../../shared/rules/words';
import { useBid } from '../../plan-store';
import { go } from '../../route';
import { Button, Choose, EmptyState } from '../../ui/kit';
import { screens } from '../../words/everywhere';
import { history } from '../../words/history';
import { type Steps, useSteps } from './history-steps';
import { StepList } from './step-list';
import type { Filter } from './step-standing';
import './history.css';

const ALL = 'all';

export function HistoryScreen() {
	const { plan } = useBid();
	const steps = useSteps();
	const [filter, setFilter] = useState<Filter>({ partner: null, table: null });
	return (
		<>
			<div className="page-head">
				<h1>{screens.history}</h1>
				<span className="grow" />
				<Choose
					label={history.partner}
					value={filter.partner ?? ALL}
					onChange={(key) => setFilter({ ...filter, partner: key === ALL ? null : key })}
					options={[
						{ key: ALL, label: history.allPartners },
						...plan.partners.map((each) => ({ key: each.id, label: displayName(each) })),
					]}
				/>
				<Choose
					label={history.table}
					value={filter.table ?? ALL}
					onChange={(key) => setFilter({ ...filter, table: key === ALL ? null : (key as TableName) })}
					options={[
						{ key: ALL, label: history.allTables },
						...TABLE_NAMES.map((table) => ({ key: table as string, label: tableWord(table) })),
					]}
				/>
			</div>
			<Body plan={plan} steps={steps} filter={filter} />
		</>
	);
}

function Body({ plan, steps, filter }: { plan: Plan; steps: Steps; filter: Filter }) {
	const { entries, failure } = steps;
	if (failure)
		return (
			<EmptyState
				title={history.failed}
				why={`${failure.message} ${failure.safe ?? ''} ${failure.todo ?? ''}`}
			>
				<Button kind="primary" onPress={steps.readAgain}>
					{history.again}
				</Button>
			</EmptyState>
		);
	if (!entries) return null;
	if (entries.length === 0)
		return (
			<EmptyState title={history.nothing} why={history.nothingWhy}>
				<Button kind="primary" onPress={() => go('overview')}>
					{history.nothingDo}
				</Button>
			</EmptyState>
		);
	return <StepList plan={plan} entries={entries} steps={steps} filter={filter} />;
}
