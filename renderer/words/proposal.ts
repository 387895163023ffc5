/** Words of looking through what a file proposes. */
import { showDate, showNumberOf } from '../../shared/text';

interface Counts {
	changes: number;
	additions: number;
	removals: number;
}

const and = (parts: readonly string[]) => parts.filter(Boolean).join(', ');

export const proposal = {
	back: 'Back to Share',
	none: 'Nothing is proposed: the file says what the bid says.',
	noneWhy: 'It was read, compared cell by cell, and nothing differs.',
	summary: ({ changes, additions, removals }: Counts) =>
		`${and([
			changes > 0 ? showNumberOf(changes, 'cell was changed', 'cells were changed') : '',
			additions > 0 ? showNumberOf(additions, 'new line', 'new lines') : '',
			removals > 0 ? showNumberOf(removals, 'line is gone', 'lines are gone') : '',
		])}.`,
	safe: 'Nothing listed here is in the bid yet. Untick what you do not want; what takes something away, or was changed here too, is ticked by you alone.',
	safeNew: 'Nothing listed here is in the bid yet. Untick what you do not want.',
	sent: (at: string, steps: number) =>
		`Sent on ${showDate(at)}. ${
			steps === 0
				? 'The bid has not changed since.'
				: `The bid has moved on by ${showNumberOf(steps, 'step')} since.`
		}`,
	show: 'Show',
	filters: {
		all: (count: number) => `All ${count}`,
		conflicts: (count: number) => `Changed here too ${count}`,
		faults: (count: number) => `Cannot be taken in ${count}`,
	},
	noMatch: 'Nothing of that kind.',
	columns: {
		take: 'Take in',
		what: 'What',
		was: 'When sent',
		ours: 'In the bid',
		theirs: 'In the file',
		note: 'Note',
	},
	line: (line: number) => `line ${line}`,
	added: 'New',
	removed: 'Gone from the file',
	removedNote: 'Ticked, it is taken out of the bid with what depends on it.',
	emptied: 'Emptied in the file',
	conflict: 'Changed here too since it was sent',
	takeItem: (what: string) => `Take in: ${what}`,
	tickAll: 'Tick all that can be',
	untickAll: 'Untick all',
	accept: (count: number) => (count === 0 ? 'Accept nothing yet' : `Accept ${showNumberOf(count, 'change')}`),
	step: (partner: string, count: number) => `Workbook of ${partner}: ${showNumberOf(count, 'change')}`,
	refused: 'Not taken in:',
	taken: (count: number) =>
		`${showNumberOf(count, 'change is', 'changes are')} in the bid, as one step that Undo takes back.`,
} as const;

export const partnerBooks = {
	title: 'Partner workbooks',
	side: 'Excel, out and back',
	what: 'One workbook for each partner, with its own part only: targets and its stand on them, posts, absences, budget lines, risks, due diligence. What comes back is shown cell by cell; you take in what you agree with.',
	choose: 'Partners to send to',
	send: (count: number) =>
		count === 0 ? 'Choose partners first' : `Write ${showNumberOf(count, 'workbook')} into a folder`,
	stop: 'Stop',
	receive: 'Read a workbook that came back',
	goOn: (name: string) => `Go on with ${name}`,
	sent: (count: number, folder: string) => `${showNumberOf(count, 'workbook')} written into ${folder}`,
	warning: 'A workbook holds what a partner is paid and said, but nothing of other partners.',
	viewTitle: (partner: string, name: string) => `${partner}: ${name}`,
	closed: 'No workbook is open.',
	closedWhy: 'Read one that came back on the Share screen. It changes nothing before you say so.',
} as const;
