/** A line that was not in the workbook when it was sent: a new entry of the partner. */
import type { Plan } from '../plan';
import type { ProposedItem, ProposedValue } from '../proposal';
import { readBookCell, sameCell, shownCell } from './cell';
import type { ReceivedLine, ReceivedSheet } from './received';
import { BOOK_SHEETS } from './sheets';
import { cellWords } from './words';

/** One item, or none for a line left blank; all its cells must be right before it can be taken in. */
export function additionOf(plan: Plan, sheet: ReceivedSheet, { line, cells }: ReceivedLine): ProposedItem[] {
	const { table, name, columns } = sheet;
	if (BOOK_SHEETS[table].by !== 'id') return [];
	if (columns.every(({ column }) => sameCell(cells[column.id] ?? null, null))) return [];
	const values: ProposedValue[] = [];
	const notes: string[] = [];
	const faults = sheet.missing
		.filter((head) => isNeeded(sheet, head))
		.map((head) => `${head}: no such column.`);
	for (const { column } of columns) {
		const cell = cells[column.id] ?? null;
		const isEmpty = sameCell(cell, null);
		const read = readBookCell(plan, column, cell);
		if (!read.ok) faults.push(`${column.head}: ${read.reason}`);
		else if (read.note) notes.push(`${column.head}: ${read.note}.`);
		if (isEmpty) continue;
		const theirs = cellWords(plan, table, column, cell);
		const { field, entry, head } = column;
		const value = read.ok ? read.value : null;
		values.push({ field, entry, label: head, value, was: '', ours: '', theirs });
	}
	const named = columns.filter(({ column }) => typeof cells[column.id] === 'string');
	const first = named.find(({ column }) => NAMES.has(column.id)) ?? named[0];
	return [
		{
			id: `${table}/new/${name}/${line}`,
			kind: 'addition',
			table,
			sheet: name,
			line,
			key: '',
			subject: shownCell((first && cells[first.column.id]) ?? null) || `line ${line}`,
			values,
			isConflict: false,
			note: notes.length === 0 ? null : notes.join(' '),
			error: faults.length === 0 ? null : faults.join(' '),
			takesAway: false,
		},
	];
}

/** Fields that say what an entry is. */
const NAMES: ReadonlySet<string> = new Set(['title', 'description', 'item']);

const isNeeded = ({ table }: ReceivedSheet, head: string): boolean =>
	head === Object.values(BOOK_SHEETS[table].heads)[0];
