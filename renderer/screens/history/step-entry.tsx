/** One step: its name, its time, who took it, and what it changed. */
import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { Change } from '../../../shared/change';
import type { HistoryEntry } from '../../../shared/contract';
import type { Plan } from '../../../shared/plan';
import { showTime } from '../../../shared/text';
import { Button } from '../../ui/kit';
import { history } from '../../words/history';
import { stepReason } from '../../words/versions';
import { ChangeLine } from './change-line';
import { StepReason } from './step-reason';

const FIRST_SHOWN = 6;
const MOST_SHOWN = 200;

interface Props {
	plan: Plan;
	entry: HistoryEntry;
	/** Those of its changes that are asked for. */
	changes: readonly Change[];
	isTakenBack: boolean;
}

export function StepEntry({ plan, entry, changes, isTakenBack }: Props) {
	const [showAll, setShowAll] = useState(false);
	const shown = changes.slice(0, showAll ? MOST_SHOWN : FIRST_SHOWN);
	const hidden = changes.length - shown.length;
	const others = entry.changes.length - changes.length;
	return (
		<li className={isTakenBack ? 'step taken-back' : 'step'}>
			<time dateTime={entry.at} className="second">
				{showTime(entry.at)}
			</time>
			<div className="step-body">
				<p className="step-head">
					<b>{history.kind[entry.kind](entry.label)}</b>
					{isTakenBack && (
						<span className="tag">
							<Undo2 className="icon small" aria-hidden /> {history.takenBack}
						</span>
					)}
					<span className="third small-text">{entry.author && history.by(entry.author)}</span>
					<span className="grow" />
					<StepReason entry={entry} />
				</p>
				{entry.reason && <p className="step-why">{stepReason.shown(entry.reason)}</p>}
				<ul>
					{shown.map((change) => (
						<ChangeLine key={`${change.table}/${change.id}`} plan={plan} change={change} />
					))}
				</ul>
				{others > 0 && <p className="small-text third">{history.otherChanges(others)}</p>}
				{hidden > 0 && !showAll && (
					<Button kind="quiet" onPress={() => setShowAll(true)}>
						{history.showMore(hidden)}
					</Button>
				)}
				{hidden > 0 && showAll && <p className="small-text third">{history.moreChanges(hidden)}</p>}
			</div>
		</li>
	);
}
