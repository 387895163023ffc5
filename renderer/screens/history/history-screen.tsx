/** History: who changed what and when, newest first, each step with before and after in words. */
import { UserRound } from 'lucide-react';
import { useState } from 'react';
import { displayName, type Plan, TABLE_NAMES, type TableName } from '../../../shared/plan';
import { tableWord } from '../../../shared/rules/words';
import { askAuthor, useAuthor } from '../../author-store';
import { useBid } from '../../plan-store';
import { go, useRoute } from '../../route';
import { Button, Choose, EmptyState } from '../../ui/kit';
import { screens } from '../../words/everywhere';
import { history } from '../../words/history';
import { author as words } from '../../words/versions';
import { Comparison } from './comparison';
import { comparisonOf } from './comparison-place';
import { type Steps, useSteps } from './history-steps';
import { StepList } from './step-list';
import type { Filter } from './step-standing';
import { VersionList } from './version-list';
import './history.css';

const ALL = 'all';

export function HistoryScreen() {
	const { plan } = useBid();
	const steps = useSteps();
	const author = useAuthor();
	const compared = comparisonOf(useRoute().at.view);
	const [filter, setFilter] = useState<Filter>({ partner: null, table: null });
	return (
		<>
			<div className="page-head">
				<h1>{screens.history}</h1>
				<span className="grow" />
				{author && (
					<Button
						kind="quiet"
						icon={UserRound}
						aria-label={`${words.isYou(author.name)}. ${words.change}`}
						onPress={() => void askAuthor()}
					>
						{words.isYou(author.name)}
					</Button>
				)}
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
			{compared ? (
				<Comparison compared={compared} filter={filter} />
			) : (
				<div className="history-columns">
					<div>
						<Body plan={plan} steps={steps} filter={filter} />
					</div>
					<div className="history-side">
						<VersionList />
					</div>
				</div>
			)}
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
