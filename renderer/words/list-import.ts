/** Words of bringing in a list that was kept elsewhere, and of saving one as CSV. */
import { showNumberOf } from '../../shared/text';

export const listImport = {
	button: 'Import a list…',
	save: 'Save as CSV',
	tables: {
		budgetLines: { title: (partner: string) => `Budget lines for ${partner}`, back: 'Back to Budget' },
		posts: { title: (partner: string) => `Posts for ${partner}`, back: 'Back to Capacity' },
	},
	viewTitle: (what: string, name: string) => `${what} from ${name}`,
	another: 'Choose another list',
	partner: 'For',
	sheet: 'Sheet',
	headLine: 'Heads are in',
	noHeads: 'No line: there are no heads',
	line: (line: number, words: string) => `Line ${line}: ${words}`,
	instead: { category: 'Category where the list says none', roleId: 'Role where the list says none' },
	noInstead: 'None: say so as a fault',
	mapping: 'Columns of the list',
	column: (letters: string) => `Column ${letters}`,
	head: 'Head in the list',
	sample: 'First lines',
	goesTo: 'Is',
	passedOver: 'Passed over',
	hint: 'Say what each column is; the lines below follow at once. Nothing is in the bid before you accept it.',
	step: (what: string, name: string, count: number) => `${what} from ${name}: ${showNumberOf(count, 'line')}`,
	closed: 'No list is open.',
	closedWhy: 'Choose “Import a list” on the Budget or Capacity screen.',
	empty: 'This file has no cells that hold anything.',
} as const;
