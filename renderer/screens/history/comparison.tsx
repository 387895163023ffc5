/** Two versions, or a version and the bid now: key figures side by side, and every difference in words. */
import { useMemo } from 'react';
import { diffPlans } from '../../../shared/change';
import { go } from '../../route';
import { Button, EmptyState } from '../../ui/kit';
import { comparison } from '../../words/versions';
import type { Compared } from './comparison-place';
import { ComparisonTools } from './comparison-tools';
import { DifferenceList } from './difference-list';
import { KeyFigures } from './key-figures';
import { type Restore, RestoreForm } from './restore-form';
import type { Filter } from './step-standing';
import { type Moment, type MomentRead, useMoment } from './use-moment';

const momentOf = (version: number | null) => (version === null ? null : { version });

export function Comparison({ compared, filter }: { compared: Compared; filter: Filter }) {
	const from = useMoment(momentOf(compared.from));
	const to = useMoment(momentOf(compared.to));
	return (
		<>
			<ComparisonTools compared={compared} />
			<Moments
				from={from}
				to={to}
				filter={filter}
				failed={comparison.failed}
				back={{ word: comparison.back, go: () => go('history') }}
				restore={{ why: comparison.restoreWhy }}
			/>
		</>
	);
}

interface MomentsProps {
	from: MomentRead;
	to: MomentRead;
	filter: Filter;
	/** What is said where one of them cannot be read. */
	failed: string;
	back: { word: string; go: () => void };
	restore: Restore;
}

export function Moments({ from, to, filter, failed, back, restore }: MomentsProps) {
	const failure = from && 'failure' in from ? from.failure : to && 'failure' in to ? to.failure : undefined;
	if (failure)
		return (
			<EmptyState title={failed} why={`${failure.message} ${failure.safe ?? ''} ${failure.todo ?? ''}`}>
				<Button kind="primary" onPress={back.go}>
					{back.word}
				</Button>
			</EmptyState>
		);
	if (!from || !to || !('moment' in from) || !('moment' in to)) return null;
	return <SideBySide from={from.moment} to={to.moment} filter={filter} restore={restore} />;
}

function SideBySide(props: { from: Moment; to: Moment; filter: Filter; restore: Restore }) {
	const { from, to, filter, restore } = props;
	const changes = useMemo(() => diffPlans(from.plan, to.plan), [from.plan, to.plan]);
	return (
		<div className="history-columns comparison">
			<DifferenceList from={from} to={to} changes={changes} filter={filter} />
			<div className="history-side">
				<KeyFigures from={from} to={to} />
				{to.name === null && from.name !== null && changes.length > 0 && (
					<RestoreForm name={from.name} plan={from.plan} restore={restore} />
				)}
			</div>
		</div>
	);
}
