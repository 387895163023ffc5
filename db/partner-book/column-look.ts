/** Width, format and check of a column of a partner's workbook, from the kind of its field. */
import type { DataValidation } from 'exceljs';
import { shownCell } from '../../shared/partner-book/cell';
import type { BookColumn } from '../../shared/partner-book/columns';
import { showPlain } from '../../shared/text';
import { linesOf } from '../export/text-lines';
import type { BookPage } from './book-model';
import type { ChoiceLists } from './choice-lists';

export const widthOf = (column: BookColumn): number =>
	Math.max(widthOfKind(column), ...column.head.split(' ').map(wordWidth));

/** So that no head is broken inside a word: bold letters, padding and an indent. */
const wordWidth = (word: string): number => word.length * 1.25 + 3;

function widthOfKind({ type: { kind }, words, entry }: BookColumn): number {
	if (entry !== null) return kind.type === 'number' && kind.unit === 'money' ? 13 : 9.5;
	if (words) return Math.min(30, Math.max(11, ...Object.values(words).map((word) => word.length + 4)));
	if (kind.type !== 'text') return 12;
	return kind.max > 500 ? 46 : 30;
}

export const LABEL_WIDTH = 28;
/** Of one line of text, and of the most a person wants to see at once. */
const POINTS = 14;
const MOST_LINES = 12;

/** Programs differ in fitting lines to wrapped text by themselves, so the height is given. */
export function heightOf(
	{ labels, cells }: BookPage['lines'][number],
	columns: readonly BookColumn[],
): number {
	const needed = [
		...labels.map((text) => linesOf(text, LABEL_WIDTH)),
		...columns.map((column, at) => linesOf(shownCell(cells[at] ?? null), widthOf(column))),
	];
	return POINTS * Math.min(MOST_LINES, Math.max(1, ...needed)) + 2;
}

/** Of the heads, which are bold. */
export const headHeight = ({ labelHeads, columns }: BookPage): number =>
	4 +
	POINTS *
		Math.max(
			2,
			...labelHeads.map((head) => linesOf(head, LABEL_WIDTH, true)),
			...columns.map((column) => linesOf(column.head, widthOf(column), true)),
		);

/** Figures and days stand at the right of their column. */
export const isCounted = ({ type: { kind }, words }: BookColumn): boolean =>
	words === null && (kind.type === 'number' || kind.type === 'date');

export function formatOf({ type: { kind } }: BookColumn): string {
	if (kind.type === 'date') return 'd mmm yyyy';
	if (kind.type !== 'number') return 'General';
	if (kind.unit === 'rate') return '0.##%';
	return kind.integer ? '#,##0' : '#,##0.###';
}

/** What a spreadsheet program says at once; what slips past it is found when the workbook is read. */
export function checkOf(column: BookColumn, lists: ChoiceLists): DataValidation | null {
	const { kind } = column.type;
	const area = lists.areaOf(column);
	const refuse = { allowBlank: true, showErrorMessage: true, errorStyle: 'stop' } as const;
	if (area)
		return {
			...refuse,
			type: 'list',
			formulae: [area],
			errorTitle: column.head.slice(0, 30),
			error: 'Choose a word from the list.',
		};
	if (kind.type !== 'number') return null;
	const { min, max, integer } = kind;
	return {
		...refuse,
		type: integer ? 'whole' : 'decimal',
		operator: 'between',
		formulae: [min, max],
		errorTitle: column.head.slice(0, 30),
		error: `A ${integer ? 'whole ' : ''}number from ${showPlain(min)} to ${showPlain(max)}.`,
	};
}
