/** How is this worked out? The words around the steps of a number. */
export const working = {
	ask: 'How is this worked out?',
	/** The name of a number that can be asked. */
	asked: (number: string) => `${number}. How is this worked out?`,
	tip: 'How is this worked out? Click, or press Enter.',
	cellTip: 'Worked out. Press Enter to see how.',
	rule: 'Rule',
	source: 'Source',
	ruleAndSource: 'Rule and source',
	steps: 'Steps',
	back: 'Back to the number before',
	close: 'Close',
	gone: 'This number is no longer in the bid.',
	waiting: 'The trials are still running; the steps show when they are done.',
	opens: (label: string) => `${label}: how is this worked out?`,
	goesTo: (label: string) => `${label}: go to where it is typed`,
} as const;
