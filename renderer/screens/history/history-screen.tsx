/** History: who changed what and when, newest first, each step with before and after in words. */
import { UserRound } from 'lucide-react';
import { useState } from 'react';
import type { Plan } from '../../../shared/plan';
import { askAuthor, useAuthor } from '../../author-store';
import { useBid } from '../../plan-store';
import { go, useRoute } from '../../route';
import { Button, EmptyState } from '../../ui/kit';
import { screens } from '../../words/everywhere';
import { history } from '../../words/history';
import { author as words } from '../../words/versions';
import { BackupComparison } from '../backups/backup-comparison';
import { BackupList } from '../backups/backup-list';
import { BACKUPS_VIEW, backupOf } from '../backups/backup-place';
import { BackupsCard } from '../backups/backups-card';
import { Comparison } from './comparison';
import { comparisonOf } from './comparison-place';
import { HistoryFilter } from './history-filter';
import { type Steps, useSteps } from './history-steps';
import { StepList } from './step-list';
import type { Filter } from './step-standing';
import { VersionList } from './version-list';
import './history.css';

export function HistoryScreen() {
	const { plan } = useBid();
	const steps = useSteps();
	const author = useAuthor();
	const { view } = useRoute().at;
	const compared = comparisonOf(view);
	const backup = backupOf(view);
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
				{view !== BACKUPS_VIEW && <HistoryFilter plan={plan} filter={filter} onChange={setFilter} />}
			</div>
			{compared ? (
				<Comparison compared={compared} filter={filter} />
			) : backup ? (
				<BackupComparison id={backup} filter={filter} />
			) : view === BACKUPS_VIEW ? (
				<BackupList />
			) : (
				<div className="history-columns">
					<div>
						<Body plan={plan} steps={steps} filter={filter} />
					</div>
					<div className="history-side">
						<VersionList />
						<BackupsCard />
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
