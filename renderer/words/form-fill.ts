/** Words of filling a funder's own workbook. */
import { showCount, showNumberOf } from '../../shared/text';

export const formFill = {
	title: 'The funder’s own workbook',
	side: 'Excel',
	what: 'A form the funder sent: choose which figure goes into which cell, and Consort fills a copy. Charts, colours, checks and macros of the form stay as they are, and your choice is kept for the next time.',
	choose: 'Choose the workbook',
	chooseAnother: 'Choose another workbook',
	goOn: (name: string) => `Go on with ${name}`,
	back: 'Back to Share',
	viewTitle: (name: string) => `Fill ${name}`,
	none: 'No workbook is open.',
	noneWhy:
		'Choose the form the funder sent. Consort reads it, runs nothing in it, and writes only to a copy.',
	how: 'Stand on a figure, then press Enter or click on its cell in the form; or type the cell beside the figure, such as E7 or Costs!E7.',
	fields: 'Figures of the bid',
	field: 'Figure',
	value: 'Now',
	cell: 'Goes to',
	filter: 'Find a figure',
	onlyChosen: 'Only those with a cell',
	noMatch: 'No figure is called that.',
	sheet: 'Sheet',
	sheetGrid: (name: string) => `Sheet ${name}`,
	hidden: (name: string) => `${name} (hidden)`,
	cut: 'The sheet goes on; cells beyond line 2,000 or column CV can be typed as an address.',
	names: 'Named cells',
	chosen: (count: number) =>
		count === 0 ? 'No cell is chosen yet.' : `${showNumberOf(count, 'cell')} chosen.`,
	blank: 'the bid does not say',
	fill: 'Fill a copy',
	clear: 'Take this choice back',
	goesHere: (field: string) => `${field} goes here`,
	replaced: (count: number) =>
		`${showNumberOf(count, 'of them replaces a formula', 'of them replace formulas')} of the form.`,
	formula: 'The form works this cell out. A figure put here replaces its formula.',
	step: 'Choose a cell',
	notCell: (typed: string) => `“${typed}” is no cell. Write it as E7, Costs!E7 or a name the workbook gives.`,
	noSheet: (name: string) => `The workbook has no sheet “${name}”.`,
	taken: (field: string) => `${field} goes there already.`,
	filled: (cells: number, kept: number) =>
		`${showNumberOf(cells, 'cell')} filled and read back; ${showCount(kept)} parts of the workbook are byte for byte as the funder made them.`,
	differ: (cells: readonly string[]) =>
		`${showNumberOf(cells.length, 'cell does', 'cells do')} not hold the figure: ${cells.slice(0, 5).join('; ')}. Do not send it.`,
} as const;
