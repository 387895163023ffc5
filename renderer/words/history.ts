/** Words of the History screen. */
import type { HistoryEntry } from '../../shared/contract';
import { showCount, showNumberOf } from '../../shared/text';

export const history = {
	partner: 'Partner',
	table: 'Part of the bid',
	allPartners: 'All partners',
	allTables: 'Every part',
	list: 'Steps, newest first',
	sentence: (steps: number, more: boolean) =>
		more ? `The latest ${showNumberOf(steps, 'step')}` : showNumberOf(steps, 'step'),
	matching: (matching: number, loaded: number) =>
		`${showCount(matching)} of ${showNumberOf(loaded, 'step')} shown here.`,
	note: 'Ctrl+Z takes the latest step back, Ctrl+Y makes it again. A step taken back stays in this list.',
	takenBack: 'Taken back',
	today: 'Today',
	by: (author: string) => `by ${author}`,
	more: 'Show earlier steps',
	moreChanges: (count: number) => `and ${showNumberOf(count, 'more change')}`,
	showMore: (count: number) => `Show ${showNumberOf(count, 'more change')}`,
	otherChanges: (count: number) => `and ${showNumberOf(count, 'other change')} in the same step`,
	nothing: 'Nothing was changed yet',
	nothingWhy:
		'Every change of the bid is kept here with its time and its author, so that partners can see who agreed to what, and when.',
	nothingDo: 'Go to the overview',
	noMatch: 'None of these steps concerns what you chose.',
	failed: 'The history could not be read',
	again: 'Try again',
	kind: {
		edit: (label: string) => label,
		undo: (label: string) => `Undo: ${label}`,
		redo: (label: string) => `Redo: ${label}`,
		import: (label: string) => label,
		new: (label: string) => label,
	} satisfies Record<HistoryEntry['kind'], (label: string) => string>,
} as const;
