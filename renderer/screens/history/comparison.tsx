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
import { RestoreForm } from './restore-form';
import type { Filter } from './step-standing';
import { type Moment, useMoment } from './use-moment';

export function Comparison({ compared, filter }: { compared: Compared; filter: Filter }) {
	const from = useMoment(compared.from);
	const to = useMoment(compared.to);
	const failure = from && 'failure' in from ? from.failure : to && 'failure' in to ? to.failure : undefined;
	return (
		<>
			<ComparisonTools compared={compared} />
			{failure && (
				<EmptyState
					title={comparison.failed}
					why={`${failure.message} ${failure.safe ?? ''} ${failure.todo ?? ''}`}
				>
					<Button kind="primary" onPress={() => go('history')}>
						{comparison.back}
					</Button>
				</EmptyState>
			)}
			{from && to && 'moment' in from && 'moment' in to && (
				<SideBySide from={from.moment} to={to.moment} filter={filter} />
			)}
		</>
	);
}

function SideBySide({ from, to, filter }: { from: Moment; to: Moment; filter: Filter }) {
	const changes = useMemo(() => diffPlans(from.plan, to.plan), [from.plan, to.plan]);
	return (
		<div className="history-columns comparison">
			<DifferenceList from={from} to={to} changes={changes} filter={filter} />
			<div className="history-side">
				<KeyFigures from={from} to={to} />
				{to.version === null && from.version && changes.length > 0 && (
					<RestoreForm version={from.version} plan={from.plan} />
				)}
			</div>
		</div>
	);
}
