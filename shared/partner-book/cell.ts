/** Values of a bid as cells of a workbook, and back: whatever program and language the cell comes from. */
import { checkValue, readTypedField } from '../edits/cell';
import type { Json } from '../field';
import { type OutsideMoney, outsideMoneyOf, readOutsideMoney } from '../outside-money';
import type { Plan } from '../plan';
import { type Parsed, showDate } from '../text';
import { isPounds } from '../value-words';
import type { BookColumn } from './columns';
import { withPoint } from './decimal-comma';

/** What a cell of a workbook holds; a day is a real day (`2026-04-01`), a fault what a formula ended in. */
export type BookCell = null | string | number | boolean | { day: string } | { fault: string };

/** Earlier days have no number in a workbook. */
const FIRST_DAY = '1900-03-01';

/** A value as the cell that goes out. */
export function cellOf({ type, words }: BookColumn, value: Json): BookCell {
	if (value === null || value === '') return null;
	if (words) return words[String(value)] ?? String(value);
	if (type.kind.type === 'date') return String(value) >= FIRST_DAY ? { day: String(value) } : String(value);
	return typeof value === 'number' ? value : String(value);
}

/** `note`: what was made of an amount that was not written in whole pounds. */
export type CellRead = { ok: true; value: Json; note: string | null } | { ok: false; reason: string };

/**
 * The value a cell stands for. Money may have pence or end in `k` or `m`, and then has a note.
 * Other cells are read as below.
 */
export function readBookCell(plan: Plan, column: BookColumn, cell: BookCell): CellRead {
	const isMoney = isPounds(column.field, column.type.kind);
	const money = isMoney && !isFault(cell) ? moneyOf(cell) : null;
	if (money && !money.ok) return money;
	const read = money ? checkValue(plan, column.type, money.value.pounds) : readPlainCell(plan, column, cell);
	return read.ok ? { ...read, note: money?.value.note ?? null } : read;
}

/** null where the cell is empty. */
function moneyOf(cell: BookCell): Parsed<OutsideMoney> | null {
	if (typeof cell === 'number') return { ok: true, value: outsideMoneyOf(cell) };
	const text = shownCell(cell).trim();
	return text === '' ? null : readOutsideMoney(withPoint(text) ?? text);
}

const isFault = (cell: BookCell): cell is { fault: string } =>
	cell !== null && typeof cell === 'object' && 'fault' in cell;

/**
 * The value a cell stands for. A number may be text with a decimal comma; a share above 1 is a percentage. Empty
 * means null, or the default of the field. A reason is one sentence for a person.
 */
function readPlainCell(plan: Plan, { type, words }: BookColumn, cell: BookCell): Parsed<Json> {
	const { kind } = type;
	if (isFault(cell)) return { ok: false, reason: `The cell shows ${cell.fault}.` };
	if (typeof cell === 'number' && kind.type === 'number')
		return checkValue(plan, type, kind.unit === 'rate' && cell > 1 ? cell / 100 : cell);
	if (typeof cell === 'number' && kind.type === 'date') return readTypedField(plan, type, dayOfNumber(cell));
	if (cell !== null && typeof cell === 'object')
		return readTypedField(plan, type, kind.type === 'date' ? cell.day : showDate(cell.day), words ?? {});
	const text = shownCell(cell);
	const typed = kind.type === 'number' ? (withPoint(text) ?? text) : text;
	return readTypedField(plan, type, typed, words ?? {});
}

/** A cell as people read it. */
export function shownCell(cell: BookCell): string {
	if (cell === null) return '';
	if (typeof cell === 'boolean') return cell ? 'Yes' : 'No';
	if (typeof cell !== 'object') return String(cell);
	return 'day' in cell ? showDate(cell.day) : cell.fault;
}

/** Whether two cells say the same; programs differ in line ends, blanks around text and the last digits. */
export function sameCell(a: BookCell, b: BookCell): boolean {
	if (typeof a === 'number' && typeof b === 'number')
		return Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
	if (a === null || b === null) return plainText(a) === plainText(b);
	if (typeof a === 'object' || typeof b === 'object') return JSON.stringify(a) === JSON.stringify(b);
	return plainText(a) === plainText(b);
}

const plainText = (cell: BookCell): string =>
	cell === null ? '' : String(cell).replace(/\r\n?/g, '\n').trim();

const DAY = 86_400_000;
/** `2026-04-01` from the number of a day as workbooks count them; what is none stays a number. */
export function dayOfNumber(number: number, is1904 = false): string {
	const days = Math.floor(number) + (is1904 ? 1462 : 0);
	if (days < 61 || days > 2_958_465) return String(number);
	return new Date(Date.UTC(1899, 11, 30) + days * DAY).toISOString().slice(0, 10);
}
