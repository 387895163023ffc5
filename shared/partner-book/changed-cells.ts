/** The cells of one line that a partner altered. */
import type { Json } from '../field';
import type { Plan } from '../plan';
import type { ProposedItem } from '../proposal';
import { type BookCell, readBookCell, sameCell, shownCell } from './cell';
import { type BookColumn, columnValue } from './columns';
import { type BookLine, lineCells } from './lines';
import type { SentCells } from './mark';
import type { ReceivedLine, ReceivedSheet } from './received';
import { BOOK_SHEETS, type BookTable } from './sheets';
import { cellWords } from './words';

export interface LineBack {
	key: string;
	was: SentCells;
	line: ReceivedLine;
	/** undefined: taken out of the bid since. */
	now: BookLine | undefined;
}

export function changesOfLine(plan: Plan, sheet: ReceivedSheet, back: LineBack): ProposedItem[] {
	return sheet.columns.flatMap(({ column }) => changeOfCell(plan, sheet, back, column) ?? []);
}

function changeOfCell(
	plan: Plan,
	{ table, name }: ReceivedSheet,
	{ key, was, line, now }: LineBack,
	column: BookColumn,
): ProposedItem | null {
	const theirs = line.cells[column.id] ?? null;
	const before = was[column.id] ?? null;
	if (sameCell(theirs, before)) return null;
	const read = readBookCell(plan, column, theirs);
	if (read.ok && means(plan, column, before, read.value)) return null;
	const row = now?.row;
	const ours = row ? columnValue(row, column) : null;
	if (row && read.ok && JSON.stringify(ours) === JSON.stringify(read.value)) return null;
	const oursCell = lineCells([column], row)[column.id] ?? null;
	return {
		id: `${table}/${key}/${column.id}`,
		kind: 'change',
		table,
		sheet: name,
		line: line.line,
		key,
		subject: now?.labels[0] ?? subjectOf(table, was, line),
		values: [
			{
				field: column.field,
				entry: column.entry,
				label: column.head,
				value: read.ok ? read.value : null,
				was: cellWords(plan, table, column, before),
				ours: cellWords(plan, table, column, oursCell),
				theirs: cellWords(plan, table, column, theirs),
			},
		],
		isConflict: !sameCell(before, oursCell),
		note: read.ok ? read.note : null,
		error: now ? (read.ok ? null : read.reason) : 'It has been taken out of the bid since.',
		takesAway: sameCell(theirs, null),
	};
}

/** Whether a cell as sent stands for the same value: `0,8` typed over 0.8 changes nothing. */
function means(plan: Plan, column: BookColumn, cell: BookCell, value: Json): boolean {
	const read = readBookCell(plan, column, cell);
	return read.ok && JSON.stringify(read.value) === JSON.stringify(value);
}

/** The first words of a line say what it is. */
function subjectOf(table: BookTable, was: SentCells, line: ReceivedLine): string {
	const [first = ''] = Object.keys(BOOK_SHEETS[table].heads);
	const name = was[first] ?? line.cells[first] ?? line.labels[0] ?? null;
	return typeof name === 'string' ? name : shownCell(name);
}
