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

/** Keys of commands that have any. */
export const commandKeys: Partial<Record<CommandName, string>> = {
	new: 'Ctrl N',
	open: 'Ctrl O',
	saveCopy: 'Ctrl Shift S',
	closeBid: 'Ctrl W',
	exportWorkbook: 'Ctrl E',
	undo: 'Ctrl Z',
	redo: 'Ctrl Y',
	nextFinding: 'F8',
	previousFinding: 'Shift F8',
	shortcuts: '?',
};
