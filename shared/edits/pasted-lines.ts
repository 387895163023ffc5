/** Budget lines from a block of cells copied out of a spreadsheet: what each column is, what is no line, what is refused. */

import type { Change } from '../change';
import type { Json } from '../field';
import { readOutsideMoney } from '../outside-money';
import { type BudgetLine, only, type Plan } from '../plan';
import { sum } from '../quantity';
import type { Parsed } from '../text';
import { readTyped } from './cell';
import { addRow, removeRow } from './row';

/** So many at once are made without a pause; a bid has a few hundred. */
export const MOST_PASTED_LINES = 1000;

/** Of a description. */
const MOST_LETTERS = 500;

export interface RefusedAmount {
	lineId: string;
	/** Year, from 0. */
	yearIndex: number;
	typed: string;
	reason: string;
}
export interface PastedLines {
	changes: Change[];
	/** Ids of the new lines, in their order. */
	lineIds: string[];
	refused: RefusedAmount[];
	/** What was made of amounts with pence, or written as `12k`. */
	notes: string[];
	/** A first line of headings and a last line of sums are not lines of a budget. */
	leftOut: { heading: boolean; total: boolean; columns: number; cutTexts: number };
}

const isNumber = (cell: string) => cell.trim() !== '' && readOutsideMoney(cell).ok;

/**
 * New lines of a partner from cells by line: the first column of words is the description, the next one the basis,
 * columns of figures are whole pounds by year; one such column is year 1, and later years follow by inflation. A line
 * without a description has that of the line above (merged cells); a year that cannot be read is 0 and comes
 * back refused. `replacedId`, a line not filled in yet, goes. null where the block has no column of words
 * beside one of figures, or more than MOST_PASTED_LINES lines.
 */
export function pasteLines(
	plan: Plan,
	args: { partnerId: string; cells: readonly (readonly string[])[]; replacedId?: string },
): PastedLines | null {
	const cells = args.cells.filter((line) => line.some((cell) => cell.trim() !== ''));
	const columns = columnsOf(cells);
	if (!columns || cells.length > MOST_PASTED_LINES) return null;
	const { years } = only(plan, 'bid');
	const figures = columns.figures.slice(0, Math.max(1, years));
	const heading = cells.length > 1 && !columns.figures.some((at) => isNumber(cells[0]?.[at] ?? ''));
	const total = isTotal(cells.slice(heading ? 1 : 0), columns.words[0] ?? 0, figures);
	const body = cells.slice(heading ? 1 : 0, total ? -1 : undefined);
	const made = makeLines(plan, args.partnerId, body, columns.words, figures);
	const gone = args.replacedId === undefined ? [] : removeRow(plan, 'budgetLines', args.replacedId);
	const beyond = columns.figures.slice(figures.length).filter((at) => !isSumOf(body, at, figures));
	const texts = body.flatMap((line) => columns.words.slice(0, 2).map((at) => (line[at] ?? '').trim()));
	const cutTexts = texts.filter((text) => text.length > MOST_LETTERS).length;
	const moreWords = columns.words.slice(2).length;
	return {
		...made,
		changes: [...gone, ...made.changes],
		leftOut: { heading, total, columns: beyond.length + moreWords, cutTexts },
	};
}

/** Which columns are words and which are figures, by what most of their cells are. */
function columnsOf(cells: readonly (readonly string[])[]): { words: number[]; figures: number[] } | null {
	const width = Math.max(0, ...cells.map((line) => line.length));
	const words: number[] = [];
	const figures: number[] = [];
	for (let at = 0; at < width; at += 1) {
		const filled = cells.map((line) => line[at] ?? '').filter((cell) => cell.trim() !== '');
		if (filled.length === 0) continue;
		(filled.filter(isNumber).length * 2 >= filled.length ? figures : words).push(at);
	}
	return words.length > 0 && figures.length > 0 ? { words, figures } : null;
}

const amountIn = (line: readonly string[] | undefined, at: number): number => {
	const read = readOutsideMoney(line?.[at] ?? '');
	return read.ok ? read.value.amount : 0;
};

const isSumOf = (lines: readonly (readonly string[])[], at: number, of: readonly number[]): boolean =>
	lines.every((line) => Math.abs(amountIn(line, at) - sum(of.map((each) => amountIn(line, each)))) < 1);

/** A last line called total that adds up the ones above. */
function isTotal(lines: readonly (readonly string[])[], name: number, figures: readonly number[]): boolean {
	const last = lines.at(-1);
	if (!last || lines.length < 3 || !/^(grand\s+)?(total|sum)\b/i.test((last[name] ?? '').trim()))
		return false;
	const above = lines.slice(0, -1);
	return figures.every(
		(at) => Math.abs(amountIn(last, at) - sum(above.map((line) => amountIn(line, at)))) < 1,
	);
}

function makeLines(
	plan: Plan,
	partnerId: string,
	body: readonly (readonly string[])[],
	[name = 0, basis]: readonly number[],
	figures: readonly number[],
): Omit<PastedLines, 'leftOut'> {
	const { years } = only(plan, 'bid');
	const changes: Change[] = [];
	const lineIds: string[] = [];
	const refused: RefusedAmount[] = [];
	const notes: string[] = [];
	let current = plan;
	let description = '';
	for (const line of body) {
		description = (line[name] ?? '').trim() || description;
		const amounts = figures.map((at) => readAmount(plan, line[at] ?? '', notes));
		const pounds = amounts.map((read) => (read.ok && typeof read.value === 'number' ? read.value : 0));
		const cost =
			figures.length === 1 && years > 1
				? ({ method: 'inflated', year1Amount: pounds[0] ?? 0 } as const)
				: ({
						method: 'byYear',
						byYear: Array.from({ length: years }, (_, year) => pounds[year] ?? 0),
					} as const);
		const texts = {
			description: description.slice(0, MOST_LETTERS),
			basis: basis === undefined ? '' : (line[basis] ?? '').trim().slice(0, MOST_LETTERS),
		};
		const made = addRow(current, 'budgetLines', { partnerId, category: 'other', ...cost, ...texts });
		changes.push(...made.changes);
		lineIds.push(made.id);
		current = { ...current, budgetLines: [...current.budgetLines, made.changes[0]?.after as BudgetLine] };
		amounts.forEach((read, yearIndex) => {
			const typed = line[figures[yearIndex] ?? 0] ?? '';
			if (!read.ok) refused.push({ lineId: made.id, yearIndex, typed, reason: read.reason });
		});
	}
	return { changes, lineIds, refused, notes };
}

/** Whole pounds; what was made of other ways to write them is added to the notes. */
function readAmount(plan: Plan, typed: string, notes: string[]): Parsed<Json> {
	const read = typed.trim() === '' ? null : readOutsideMoney(typed);
	if (read && !read.ok) return read;
	if (read?.value.note) notes.push(read.value.note);
	return readTyped(plan, 'budgetLines', 'year1Amount', read ? String(read.value.pounds) : '');
}
