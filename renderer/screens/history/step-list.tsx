/** The steps that are asked for, by day, newest first. */
import { useMemo } from 'react';
import type { HistoryEntry } from '../../../shared/contract';
import { withFormerRows } from '../../../shared/describe';
import type { Plan } from '../../../shared/plan';
import { localDay, showDate } from '../../../shared/text';
import { localToday } from '../../plan-store';
import { Button } from '../../ui/kit';
import { history } from '../../words/history';
import type { Steps } from './history-steps';
import { StepEntry } from './step-entry';
import { changesMatching, type Filter, isNarrowed, takenBack } from './step-standing';

export function StepList({
	plan,
	entries,
	steps,
	filter,
}: {
	plan: Plan;
	entries: readonly HistoryEntry[];
	steps: Steps;
	filter: Filter;
}) {
	const named = useMemo(
		() =>
			withFormerRows(
				plan,
				entries.flatMap((entry) => entry.changes),
			),
		[plan, entries],
	);
	const undone = useMemo(() => takenBack(entries), [entries]);
	const isFiltered = isNarrowed(filter);
	const shown = useMemo(
		() =>
			entries
				.map((entry) => ({ entry, changes: changesMatching(entry.changes, filter) }))
				.filter(({ changes }) => !isFiltered || changes.length > 0),
		[entries, filter, isFiltered],
	);
	return (
		<div className="history">
			<h2 className="sentence" aria-live="polite">
				{isFiltered
					? history.matching(shown.length, entries.length)
					: history.sentence(entries.length, steps.more)}
			</h2>
			<p className="reason">{history.note}</p>
			{shown.length === 0 && <p className="second">{history.noMatch}</p>}
			{daysOf(shown).map(({ day, steps: ofDay }) => (
				<section key={day} aria-label={dayWord(day)}>
					<h3>{dayWord(day)}</h3>
					<ol>
						{ofDay.map(({ entry, changes }) => (
							<StepEntry
								key={entry.seq}
								plan={named}
								entry={entry}
								changes={changes}
								isTakenBack={undone.has(entry.seq)}
							/>
						))}
					</ol>
				</section>
			))}
			{steps.more && <Button onPress={steps.readMore}>{history.more}</Button>}
		</div>
	);
}

type Shown = { entry: HistoryEntry; changes: HistoryEntry['changes'] };

/** Steps by the day on this computer's calendar. */
function daysOf(steps: readonly Shown[]): { day: string; steps: Shown[] }[] {
	const days: { day: string; steps: Shown[] }[] = [];
	for (const step of steps) {
		const day = localDay(new Date(step.entry.at));
		const last = days.at(-1);
		if (last?.day === day) last.steps.push(step);
		else days.push({ day, steps: [step] });
	}
	return days;
}

const dayWord = (day: string): string => (day === localToday() ? history.today : showDate(day));
