/** Words of the command palette. */
import type { CommandName } from '../../shared/commands';

export const palette = {
	title: 'Find or do anything',
	hint: 'A screen, a partner, a measure, a finding or a command',
	results: 'What was found',
	none: (typed: string) => `Nothing is called “${typed}”. Try one word of a name or of a finding.`,
	keys: 'Arrow keys choose, Enter goes there, Esc closes.',
	more: (count: number) => `and ${count} more; type more of it`,
	capacityOf: (partner: string) => `Capacity of ${partner}`,
	budgetOf: (partner: string) => `Budget of ${partner}`,
	targetsFor: (measure: string) => `Targets for ${measure}`,
	groups: {
		screens: 'Screens',
		commands: 'Commands',
		partners: 'Partners',
		measures: 'Measures',
		findings: 'Findings',
	},
} as const;

export type PaletteGroup = keyof typeof palette.groups;

/** What a command does, and its keys where it has any. */
export const commandWords: Record<CommandName, { label: string; keys?: string }> = {
	new: { label: 'New bid', keys: 'Ctrl N' },
	open: { label: 'Open a bid', keys: 'Ctrl O' },
	openForReview: { label: 'Open a bid for review' },
	openSample: { label: 'Explore the sample' },
	importJson: { label: 'Take in bid JSON' },
	saveCopy: { label: 'Save a copy', keys: 'Ctrl Shift S' },
	nameVersion: { label: 'Name this version' },
	yourName: { label: 'Your name in the history' },
	closeBid: { label: 'Close the bid' },
	exportWorkbook: { label: 'Export the funder workbook', keys: 'Ctrl E' },
	exportAgreement: { label: 'Write the draft agreement' },
	exportBoardPack: { label: 'Make the board pack' },
	exportJson: { label: 'Export bid JSON' },
	undo: { label: 'Undo', keys: 'Ctrl Z' },
	redo: { label: 'Redo', keys: 'Ctrl Y' },
	nextFinding: { label: 'Next finding', keys: 'F8' },
	previousFinding: { label: 'Previous finding', keys: 'Shift F8' },
	shortcuts: { label: 'Shortcuts', keys: '?' },
};
