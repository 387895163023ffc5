/** A partner's workbook as plain values: what is on each sheet, before any spreadsheet library. */
import type { BookCell } from '../../shared/partner-book/cell';
import { type BookColumn, bookColumns } from '../../shared/partner-book/columns';
import { bookLines, LABEL_HEADS, lineCells } from '../../shared/partner-book/lines';
import { type BookMark, SENT, writeMark, writeSent } from '../../shared/partner-book/mark';
import { LABEL_CODE, TABLE_CODE } from '../../shared/partner-book/received';
import { BOOK_SHEETS, BOOK_TABLES, type BookTable } from '../../shared/partner-book/sheets';
import type { Plan } from '../../shared/plan';
import { printable } from '../export/sheet-model';

export interface BookPage {
	table: BookTable;
	title: string;
	what: string;
	labelHeads: readonly string[];
	columns: BookColumn[];
	/** Hidden above the heads: which table and which fields; it goes along when columns are moved. */
	codes: string[];
	lines: { key: string; labels: string[]; cells: BookCell[] }[];
	/** Whether a partner may add lines. */
	grows: boolean;
}

export interface BookModel {
	mark: string;
	pages: BookPage[];
	/** Lines of the hidden sheet that says what was sent. */
	sent: string[][];
}

export function partnerBook(plan: Plan, mark: BookMark): BookModel {
	const pages = BOOK_TABLES.map((table) => pageOf(plan, table, mark.partnerId));
	const sent = pages.flatMap(({ table, columns, lines }) =>
		lines.map(({ key, cells }) => {
			const byId = Object.fromEntries(columns.map(({ id }, at) => [id, cells[at] ?? null]));
			return [SENT, table, key, ...writeSent(byId)];
		}),
	);
	return { mark: writeMark(mark), pages, sent };
}

function pageOf(plan: Plan, table: BookTable, partnerId: string): BookPage {
	const columns = bookColumns(plan, table, partnerId);
	const { title, what, by } = BOOK_SHEETS[table];
	const labelHeads = LABEL_HEADS[table] ?? [];
	return {
		table,
		title,
		what,
		labelHeads,
		columns,
		codes: [
			`${TABLE_CODE}${table}`,
			...labelHeads.map((_, nth) => `${LABEL_CODE}.${nth}`),
			...columns.map(({ id }) => id),
		],
		lines: bookLines(plan, table, partnerId).map(({ key, labels, row }) => {
			const cells = lineCells(columns, row);
			return {
				key,
				labels: labels.map(printable),
				cells: columns.map(({ id }) => held(cells[id] ?? null)),
			};
		}),
		grows: by === 'id',
	};
}

/** Text as a cell can hold it; what was sent is compared with what comes back. */
const held = (cell: BookCell): BookCell => (typeof cell === 'string' ? printable(cell) : cell);
