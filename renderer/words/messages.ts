/** Titles of dialogs. */
import type { LongCall } from '../../shared/long-calls';
import { showCount, showNumberOf } from '../../shared/text';

export const failureTitles = {
	'bid.open': 'The bid could not be opened',
	'bid.openWaiting': 'The bid could not be opened',
	'bid.openForReview': 'The bid could not be opened for review',
	'bid.openToEdit': 'The bid stays under review',
	'bid.openRecent': 'The bid could not be opened',
	'bid.exploreSample': 'The sample could not be opened',
	'bid.importJson': 'The bid JSON was not taken in',
	'bid.create': 'The new bid could not be made',
	'rescue.recover': 'The bid could not be recovered',
	'rescue.dump': 'The tables were not saved',
	'bid.close': 'The bid could not be closed',
	'bid.saveCopy': 'The copy could not be saved',
	'bid.saveAs': 'The bid could not be saved there',
	'bid.openBackup': 'The backup was not opened',
	'backup.saveCopy': 'The copy of the backup could not be saved',
	'backup.failed': 'No backup could be made',
	'export.workbook': 'The workbook was not written',
	'export.json': 'The bid JSON was not written',
	'export.agreement': 'The draft agreement was not written',
	'form.open': 'The workbook could not be read',
	'form.fill': 'The workbook was not filled',
	'partnerBook.send': 'The workbooks were not written',
	'partnerBook.read': 'The workbook was not read',
	'list.open': 'The list was not read',
	'export.list': 'The list was not written',
	'export.reveal': 'The folder could not be shown',
	'export.boardPack': 'The board pack was not made',
	'log.show': 'The log could not be shown',
	unforeseen: 'Something did not work',
	'bid.refused': 'The bid could not be opened',
	edit: (step: string) => `Not saved: ${step}`,
} as const;

/** Somebody leaves a bid while edits were refused. */
export const notSavedYet = {
	title: (edits: number) => `${showNumberOf(edits, 'change is', 'changes are')} not saved`,
	words: {
		message: 'What you typed stands only in the bar at the top of the bid.',
		safe: 'Nothing is lost while the bid stays open.',
	},
	closeBid:
		'Try again there, or choose Save as in the File menu to go on in another place, or dismiss the bar to give it up. Then the bid can be closed.',
	closeWindow:
		'Try again there, or choose Save as in the File menu to go on in another place. To give it up, close the window once more.',
} as const;

/** Something else wrote the file of the open bid. */
export const conflict = {
	title: 'There are now two copies of this bid',
	what: 'Something else changed the bid’s file while it was open here: another computer through a shared folder, or a program that puts files back. Both are kept; nothing was mixed.',
	own: 'What you had on screen, with its history, is in this file. You go on in it:',
	other: 'What the other wrote stays as it is in this file:',
	todo: 'Close this bid and open the other to see what it holds. Agree which one counts before either is sent.',
} as const;

export const done = {
	'bid.saveCopy': 'The copy is saved',
	'rescue.recover': 'The bid is recovered, and you go on in this file',
	'bid.saveAs': 'The bid is saved here, and you go on in this file',
	'backup.saveCopy': 'The copy of the backup is saved',
	'export.json': 'The bid JSON is written',
	'export.list': 'The list is written',
	'export.agreement': (gaps: number) =>
		gaps === 0
			? 'The draft agreement is written'
			: `The draft agreement is written; ${showNumberOf(gaps, 'point is', 'points are')} marked as still to agree`,
	workbook: 'The funder workbook is written',
	boardPack: 'The board pack is made',
} as const;

/** What is being written, above how far it is. */
export const workTitles: Record<LongCall, string> = {
	'export.workbook': 'Funder workbook',
	'export.agreement': 'Draft agreement',
	'export.list': 'CSV list',
	'export.json': 'Bid JSON',
	'form.fill': 'Funder’s form',
	'export.boardPack': 'Board pack',
	'partnerBook.send': 'Partners’ workbooks',
};

export const exportedWords = {
	checked: (count: number) =>
		`${showCount(count)} totals were read back from the file and agree with the figures on screen.`,
	failed: (count: number) =>
		`${showNumberOf(count, 'total in the file does', 'totals in the file do')} not agree with the figures on screen. Do not send it.`,
	draft: (stops: number) =>
		`It is marked “draft, ${stops} ${stops === 1 ? 'check fails' : 'checks fail'}”: the findings that stop the bid are still open.`,
	hash: 'Content hash',
	sheets: 'Sheets',
} as const;

/** Where something unforeseen happened: its code, and the number under which the log has it. */
export const codeWord = (code: string, logId?: string): string =>
	`Failure code ${code}${logId === undefined ? '' : `, log entry ${logId}`}`;

export const moreFaults = (count: number): string => `And ${showCount(count)} more.`;

/** A part of the window that could not be drawn. */
export const fault = {
	screen: 'This screen could not be drawn',
	window: 'The window could not be drawn',
	safe: 'Everything shown as saved is on disk.',
	again: 'Draw it again',
	overview: 'Go to Overview',
	leave: 'Close the bid',
	logs: 'Show logs',
} as const;

/** Keys and what they do, for the shortcut sheet. */
export const shortcutGroups: { title: string; keys: [string, string][] }[] = [
	{
		title: 'Anywhere',
		keys: [
			['Ctrl N', 'New bid'],
			['Ctrl O', 'Open a bid'],
			['Ctrl W', 'Close the bid'],
			['Ctrl Shift S', 'Save a copy'],
			['Ctrl Z', 'Undo'],
			['Ctrl Y', 'Redo'],
			['Ctrl E', 'Export the funder workbook'],
			['Ctrl K', 'Find or do anything'],
			['F8', 'Next finding'],
			['Shift F8', 'Previous finding'],
			['Alt 1 to Alt 9', 'Go to a screen'],
			['F6, Shift F6', 'Next and previous part of the screen'],
			['?', 'This sheet'],
		],
	},
	{
		title: 'In a grid',
		keys: [
			['Type', 'Replace the cell'],
			['Enter or F2', 'Edit the cell'],
			['Alt Enter', 'Another line in the cell'],
			['Esc', 'Bring back what was there; then Tab leaves the grid'],
			['Tab, arrows', 'Move'],
			['Shift arrows', 'Select'],
			['Ctrl arrows', 'Jump to the end of the figures'],
			['Ctrl A', 'Select everything'],
			['Ctrl C, Ctrl V', 'Copy and paste, to and from a spreadsheet'],
			['Ctrl D, Ctrl R', 'Fill down, fill right'],
			['Delete', 'Clear'],
			['Ctrl Enter', 'New line'],
		],
	},
];
