/** Finds a partner's sheets in a workbook that came back: renamed, moved, with columns in another order. */
import type { Plan } from '../plan';
import { type BookCell, shownCell } from './cell';
import { type BookColumn, bookColumns } from './columns';
import { LABEL_HEADS } from './lines';
import { type BookMark, readMark, readSent, SENT, type SentCells, sentKey } from './mark';
import { BOOK_TABLES, type BookTable, isBookTable } from './sheets';

/** A sheet as read: lines and columns count from 1. */
export interface GridSheet {
	name: string;
	lines: { line: number; cells: Readonly<Record<number, BookCell>> }[];
}

export interface ReceivedSheet {
	table: BookTable;
	name: string;
	columns: { column: BookColumn; at: number }[];
	/** Heads that are no longer there. */
	missing: string[];
	lines: ReceivedLine[];
}
export interface ReceivedLine {
	line: number;
	/** Empty for a new line; null where the sheet lost its keys. */
	key: string | null;
	labels: string[];
	cells: Record<string, BookCell>;
}

/** Stands before the head of each sheet, hidden: which table it is, then the column ids. */
export const TABLE_CODE = 'consort:';
export const LABEL_CODE = 'label';

export function findMark(sheets: readonly GridSheet[]): BookMark | null {
	for (const { lines } of sheets)
		for (const { cells } of lines)
			for (const cell of Object.values(cells)) {
				const mark = typeof cell === 'string' ? readMark(cell) : null;
				if (mark) return mark;
			}
	return null;
}

/** What the workbook held when it was sent, by table and key; empty where the sheet that kept it is gone. */
export function findSent(sheets: readonly GridSheet[]): Map<string, SentCells> {
	const sent = new Map<string, SentCells>();
	for (const { lines } of sheets)
		for (const { cells } of lines) {
			const [first, table, key, ...pieces] = Object.values(cells).map(shownCell);
			const was = first === SENT ? readSent(pieces) : null;
			if (was) sent.set(sentKey(table ?? '', key ?? ''), was);
		}
	return sent;
}

/** Each table once: the sheet that carries its code, else one whose heads are its own. */
export function findSheets(plan: Plan, sheets: readonly GridSheet[], partnerId: string): ReceivedSheet[] {
	const found = new Map<BookTable, ReceivedSheet>();
	const rest: GridSheet[] = [];
	for (const sheet of sheets) {
		const coded = codeLine(sheet);
		if (!coded || found.has(coded.table)) rest.push(sheet);
		else found.set(coded.table, readTable(sheet, coded, bookColumns(plan, coded.table, partnerId)));
	}
	for (const table of BOOK_TABLES) {
		if (found.has(table)) continue;
		const columns = bookColumns(plan, table, partnerId);
		const sheet = rest.find((each) => headLine(each, columns) !== undefined);
		const head = sheet && headLine(sheet, columns);
		if (!sheet || !head) continue;
		found.set(table, readTable(sheet, { table, line: head.line, keyAt: null, cells: {} }, columns));
		rest.splice(rest.indexOf(sheet), 1);
	}
	return [...found.values()];
}

interface Code {
	table: BookTable;
	line: number;
	/** Column of the keys. */
	keyAt: number | null;
	cells: Readonly<Record<number, BookCell>>;
}

function codeLine({ lines }: GridSheet): Code | null {
	for (const { line, cells } of lines)
		for (const [at, cell] of Object.entries(cells)) {
			if (typeof cell !== 'string' || !cell.startsWith(TABLE_CODE)) continue;
			const table = cell.slice(TABLE_CODE.length).trim();
			if (isBookTable(table)) return { table, line, keyAt: Number(at), cells };
		}
	return null;
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim().toLocaleLowerCase('en-GB');

const headsIn = (cells: Readonly<Record<number, BookCell>>, columns: readonly BookColumn[]): number => {
	const words = new Set(Object.values(cells).map((cell) => folded(shownCell(cell))));
	return columns.filter(({ head }) => words.has(folded(head))).length;
};

/** The line that holds most heads of a table: three in five, and two at least. */
const headLine = ({ lines }: GridSheet, columns: readonly BookColumn[]) =>
	lines.find(({ cells }) => headsIn(cells, columns) >= Math.max(2, columns.length * 0.6));

function readTable(sheet: GridSheet, code: Code, columns: readonly BookColumn[]): ReceivedSheet {
	const head = headLine(sheet, columns)?.cells ?? {};
	const placeOf = ({ id, head: word }: BookColumn): number | undefined =>
		placeIn(code.cells, id) ?? placeIn(head, word);
	const placed = columns.flatMap((column) => {
		const at = placeOf(column);
		return at === undefined ? [] : [{ column, at }];
	});
	const labels = (LABEL_HEADS[code.table] ?? []).flatMap(
		(word, nth) => placeIn(code.cells, `${LABEL_CODE}.${nth}`) ?? placeIn(head, word) ?? [],
	);
	const lines = sheet.lines.filter(
		({ line, cells }) => line > code.line && cells !== head && headsIn(cells, columns) < 2,
	);
	return {
		table: code.table,
		name: sheet.name,
		columns: placed,
		missing: columns
			.filter((column) => !placed.some((each) => each.column === column))
			.map((column) => column.head),
		lines: lines.map(({ line, cells }) => ({
			line,
			key: code.keyAt === null ? null : shownCell(cells[code.keyAt] ?? null).trim(),
			labels: labels.map((at) => shownCell(cells[at] ?? null)),
			cells: Object.fromEntries(placed.map(({ column, at }) => [column.id, cells[at] ?? null])),
		})),
	};
}

function placeIn(cells: Readonly<Record<number, BookCell>>, word: string): number | undefined {
	const found = Object.entries(cells).find(([, cell]) => folded(shownCell(cell)) === folded(word));
	return found && Number(found[0]);
}
