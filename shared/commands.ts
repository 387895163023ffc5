/** What a person may ask for from the native menu, the keyboard and the palette alike. */

/** Commands the native menu and the keyboard share. */
export const COMMANDS = [
	'new',
	'open',
	'openForReview',
	'openSample',
	'importJson',
	'saveCopy',
	'nameVersion',
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
] as const;
export type CommandName = (typeof COMMANDS)[number];
