/** The letter of each cost line in the table of participants, beside its amounts. */
import { put, putChoice } from '../sheet-model';
import type { Block } from '../term';
import { COST_HEAD_ROW, type CostLines } from './cost-lines';
import type { PricedLine } from './priced-lines';

export const LETTERS = ['A', 'B', 'C', 'None'] as const;

export function letterOf({ category }: Pick<PricedLine, 'category'>): (typeof LETTERS)[number] {
	if (category === 'staff' || category === 'management') return 'A';
	if (category === 'subcontract') return 'C';
	return category === 'overheads' ? 'None' : 'B';
}

/** Fills the free column of the cost lines; gives it as a block for sums. */
export function putT2Columns(lines: CostLines): Block {
	const { sheet, first, last, free } = lines;
	sheet.widths[free - 1] = 12;
	put(sheet, COST_HEAD_ROW, free, 'Column', 'head');
	lines.lines.forEach((line, at) => {
		putChoice(sheet, first + at, free, letterOf(line), LETTERS);
	});
	put(sheet, last + 1, free, null, 'totalLabel');
	return lines.column(free);
}
