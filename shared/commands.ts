/** What a person may ask for from the native menu, the keyboard and the palette alike. */

/** Commands the native menu and the keyboard share. */
export const COMMANDS = [
	'new',
	'open',
	'openForReview',
	'openSample',
	'importJson',
	'saveAs',
	'saveCopy',
	'nameVersion',
	'backups',
	'yourName',
	'closeBid',
	'exportWorkbook',
	'exportBoardPack',
	'exportJson',
	'exportAgreement',
	'undo',
	'redo',
	'nextFinding',
	'previousFinding',
	'shortcuts',
	'showLogs',
] as const;
export type CommandName = (typeof COMMANDS)[number];

/** What a command is called, in the menu, the palette and the sheet of keys alike; `asks`: a dialog comes first. */
export const COMMAND_LABELS: Readonly<Record<CommandName, { label: string; asks?: true }>> = {
	new: { label: 'New bid', asks: true },
	open: { label: 'Open a bid', asks: true },
	openForReview: { label: 'Open for review', asks: true },
	openSample: { label: 'Explore the sample' },
	importJson: { label: 'Import bid JSON', asks: true },
	saveAs: { label: 'Save as', asks: true },
	saveCopy: { label: 'Save a copy', asks: true },
	nameVersion: { label: 'Name this version', asks: true },
	backups: { label: 'Backups', asks: true },
	yourName: { label: 'Your name in the history', asks: true },
	closeBid: { label: 'Close bid' },
	exportWorkbook: { label: 'Export the funder workbook', asks: true },
	exportBoardPack: { label: 'Make the board pack', asks: true },
	exportJson: { label: 'Export bid JSON', asks: true },
	exportAgreement: { label: 'Write the draft agreement', asks: true },
	undo: { label: 'Undo' },
	redo: { label: 'Redo' },
	nextFinding: { label: 'Next finding' },
	previousFinding: { label: 'Previous finding' },
	shortcuts: { label: 'Keyboard shortcuts' },
	showLogs: { label: 'Show logs' },
};
