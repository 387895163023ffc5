/** The lines of a partner's workbook: its own entries and nobody else's. */
import { displayName, type Plan, type Row } from '../plan';
import type { BookCell } from './cell';
import { cellOf } from './cell';
import { type BookColumn, columnValue } from './columns';
import { BOOK_SHEETS, type BookTable, lineKey, ownerOf } from './sheets';

export interface BookLine {
	key: string;
	/** What the line is about, where its columns do not say; not to be altered. */
	labels: string[];
	/** undefined: the partner has said nothing here yet. */
	row: Row | undefined;
}

/** Heads of what a line is about, before its columns. */
export const LABEL_HEADS: Readonly<Partial<Record<BookTable, readonly string[]>>> = {
	targets: ['Measure', 'Counted in'],
	positions: ['Measure', 'Reason for the targets'],
};

const ownRows = (plan: Plan, table: BookTable, partnerId: string): Row[] =>
	(plan[table] as readonly Row[]).filter((row) => ownerOf(table, row) === partnerId);

export function bookLines(plan: Plan, table: BookTable, partnerId: string): BookLine[] {
	const rows = ownRows(plan, table, partnerId);
	if (BOOK_SHEETS[table].by === 'id') return rows.map((row) => ({ key: row.id, labels: [], row }));
	const byKey = new Map(rows.map((row) => [lineKey(table, row), row]));
	if (table === 'targets')
		return plan.measures.map((measure) => ({
			key: measure.id,
			labels: [displayName(measure), measure.unit],
			row: byKey.get(measure.id),
		}));
	return plan.rationales.map(({ id, measureId, statement }) => {
		const measure = plan.measures.find((each) => each.id === measureId);
		return { key: id, labels: [measure ? displayName(measure) : '', statement], row: byKey.get(id) };
	});
}

/** The cells of a line by the id of their column. */
export const lineCells = (columns: readonly BookColumn[], row: Row | undefined): Record<string, BookCell> =>
	Object.fromEntries(
		columns.map((column) => [column.id, row ? cellOf(column, columnValue(row, column)) : null]),
	);
