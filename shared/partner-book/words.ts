/** Cells of a workbook in the words of the screen. */
import type { Plan } from '../plan';
import { valueWords } from '../value-words';
import { type BookCell, readBookCell, shownCell } from './cell';
import type { BookColumn } from './columns';
import type { BookTable } from './sheets';

/** `£31,000`, `Y1 Q2`, `blank`; what cannot be read stays as it was typed. */
export function cellWords(plan: Plan, table: BookTable, column: BookColumn, cell: BookCell): string {
	const shown = shownCell(cell);
	if (shown.trim() === '') return 'blank';
	const read = readBookCell(plan, column, cell);
	if (!read.ok || read.value === null || column.words) return shown;
	return column.type.kind.type === 'text' ? shown : valueWords(plan, table, column.field, read.value);
}
