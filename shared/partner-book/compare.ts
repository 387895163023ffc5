/** A workbook that came back against what was sent and against the bid as it is now: what it proposes. */
import { takeItems } from '../edits/proposal';
import type { Plan } from '../plan';
import type { ProposedItem } from '../proposal';
import { additionOf } from './addition';
import { sameCell } from './cell';
import { changesOfLine } from './changed-cells';
import { type BookLine, bookLines, lineCells } from './lines';
import { type SentCells, sentKey } from './mark';
import type { ReceivedLine, ReceivedSheet } from './received';
import { BOOK_SHEETS } from './sheets';

export interface Comparison {
	plan: Plan;
	partnerId: string;
	/** As sent; empty where that is not known, and the bid as it is now stands in. */
	sent: ReadonlyMap<string, SentCells>;
	today: string;
}

/** Every difference as an item; items that would break a rule of the bid say so. */
export function compareBook(comparison: Comparison, sheets: readonly ReceivedSheet[]): ProposedItem[] {
	return withRules(
		comparison,
		sheets.flatMap((sheet) => compareSheet(comparison, sheet)),
	);
}

/** Items that cannot be taken in with all the others say why. */
export function withRules(
	{ plan, partnerId, today }: Pick<Comparison, 'plan' | 'partnerId' | 'today'>,
	items: ProposedItem[],
): ProposedItem[] {
	const sound = items.filter(({ error, kind }) => error === null && kind !== 'removal');
	const { refused } = takeItems(plan, { partnerId, items: sound, today });
	const reasons = new Map(refused.flatMap((each) => each.items.map((item) => [item, each.reason] as const)));
	return items.map((item) => ({ ...item, error: item.error ?? reasons.get(item) ?? null }));
}

function compareSheet(comparison: Comparison, sheet: ReceivedSheet): ProposedItem[] {
	const { plan, partnerId, sent } = comparison;
	const { table } = sheet;
	const now = new Map(bookLines(plan, table, partnerId).map((line) => [line.key, line]));
	const columns = sheet.columns.map(({ column }) => column);
	const wasOf = (key: string): SentCells | undefined => {
		const line = now.get(key);
		return sent.get(sentKey(table, key)) ?? (line && lineCells(columns, line.row));
	};
	const seen = new Set<string>();
	const items: ProposedItem[] = [];
	for (const line of sheet.lines) {
		const key = line.key ?? keyByName(sheet, line, now, seen);
		const was = key === '' || seen.has(key) ? undefined : wasOf(key);
		if (!was) {
			items.push(...additionOf(plan, sheet, line));
			continue;
		}
		seen.add(key);
		const isEmptied = BOOK_SHEETS[table].by === 'id' && isBlank(line) && !isBlank({ cells: was });
		if (isEmptied) seen.delete(key);
		else items.push(...changesOfLine(plan, sheet, { key, was, line, now: now.get(key) }));
	}
	return [...items, ...removals(sheet, sent, now, seen)];
}

const isBlank = ({ cells }: Pick<ReceivedLine, 'cells'> | { cells: SentCells }): boolean =>
	Object.values(cells).every((cell) => sameCell(cell, null));

/** Where the hidden keys are gone: the first line not yet taken that is about the same thing. */
function keyByName(
	{ columns }: ReceivedSheet,
	{ labels, cells }: ReceivedLine,
	now: ReadonlyMap<string, BookLine>,
	seen: ReadonlySet<string>,
): string {
	const first = columns[0]?.column;
	for (const [key, line] of now) {
		if (seen.has(key)) continue;
		const mine = first && lineCells([first], line.row)[first.id];
		const isSame =
			labels.length > 0
				? labels[0] === line.labels[0]
				: sameCell(mine ?? null, cells[first?.id ?? ''] ?? null);
		if (isSame) return key;
	}
	return '';
}

/** What was sent and is in the bid, but no longer in the sheet. */
function removals(
	{ table, name }: ReceivedSheet,
	sent: ReadonlyMap<string, SentCells>,
	now: ReadonlyMap<string, BookLine>,
	seen: ReadonlySet<string>,
): ProposedItem[] {
	if (BOOK_SHEETS[table].by !== 'id') return [];
	return [...now].flatMap(([key, { row }]): ProposedItem[] => {
		const was = sent.get(sentKey(table, key));
		if (!was || seen.has(key) || !row) return [];
		const subject = String(Object.values(was).find((cell) => typeof cell === 'string') ?? key);
		return [
			{
				id: `${table}/${key}/gone`,
				kind: 'removal',
				table,
				sheet: name,
				line: null,
				key,
				subject,
				values: [],
				isConflict: false,
				note: null,
				error: null,
				takesAway: true,
			},
		];
	});
}
