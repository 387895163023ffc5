/** A list of posts or costs that was kept elsewhere: which of its columns is which, and what it proposes. */
import { speaksOfThousands } from '../outside-money';
import type { Plan } from '../plan';
import type { Proposal } from '../proposal';
import { isPounds } from '../value-words';
import { additionOf } from './addition';
import { type BookCell, sameCell, shownCell } from './cell';
import { type BookColumn, bookColumns } from './columns';
import { withRules } from './compare';
import type { GridSheet, ReceivedLine, ReceivedSheet } from './received';

export type ListTable = 'budgetLines' | 'posts';

export interface ListMapping {
	/** The line of the heads; 0 where the list has none. */
	headLine: number;
	/** Column of the list -> id of a column of the table; what is not there is passed over. */
	columns: Readonly<Record<number, string>>;
	/** What stands in for a cell that the list does not have, by id of a column. */
	instead: Readonly<Record<string, string>>;
}

/** Other words people write over such columns, beside our own heads. */
const WORDS: Record<ListTable, Record<string, readonly string[]>> = {
	budgetLines: {
		description: ['description', 'item', 'budget line', 'cost', 'heading', 'expenditure'],
		category: ['category', 'type', 'cost type', 'cost heading'],
		year1Amount: ['amount', 'annual cost', 'total', 'cost per year', 'per year', 'budget'],
		basis: ['basis', 'notes', 'note', 'calculation', 'comment', 'explanation'],
	},
	posts: {
		title: ['post', 'title', 'job title', 'position', 'name', 'job'],
		roleId: ['role', 'post type'],
		fte: ['fte', 'wte', 'full time equivalent'],
		heads: ['people', 'heads', 'headcount', 'number'],
		salary: ['salary', 'pay', 'annual salary', 'gross salary', 'full time salary'],
		note: ['note', 'notes', 'comment'],
	},
};

const folded = (text: string) =>
	text
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, ' ')
		.trim();

/** What the heads of a list seem to say. */
export function guessMapping(plan: Plan, table: ListTable, partnerId: string, sheet: GridSheet): ListMapping {
	const columns = bookColumns(plan, table, partnerId);
	const guesses = sheet.lines
		.slice(0, 30)
		.map(({ line, cells }) => ({ line, found: guessHeads(table, columns, cells) }));
	const best = guesses.reduce((a, b) => (Object.keys(b.found).length > Object.keys(a.found).length ? b : a), {
		line: 0,
		found: {} as Record<number, string>,
	});
	return { headLine: best.line, columns: best.found, instead: {} };
}

function guessHeads(
	table: ListTable,
	columns: readonly BookColumn[],
	cells: Readonly<Record<number, BookCell>>,
): Record<number, string> {
	const free = new Map(columns.map((column) => [column.id, headsOf(table, column)]));
	const found: Record<number, string> = {};
	for (const [at, cell] of Object.entries(cells)) {
		const head = folded(shownCell(cell));
		const hit = head && [...free].find(([, heads]) => heads.includes(head));
		if (!hit) continue;
		found[Number(at)] = hit[0];
		free.delete(hit[0]);
	}
	return found;
}

function headsOf(table: ListTable, { id, head, field, entry }: BookColumn): string[] {
	if (entry === null) return [head, ...(WORDS[table][field] ?? [])].map(folded);
	const year = entry + 1;
	return [head, `year ${year}`, `y${year}`, `yr ${year}`, `amount year ${year}`, `cost year ${year}`, id].map(
		folded,
	);
}

export interface ListSource {
	table: ListTable;
	partnerId: string;
	partner: string;
	name: string;
	sheet: GridSheet;
	mapping: ListMapping;
	today: string;
}

/** Each line below the heads as a new entry of the partner; lines of sums are passed over. */
export function listProposal(plan: Plan, source: ListSource): Proposal {
	const { table, partnerId, partner, name, sheet, mapping, today } = source;
	const columns = bookColumns(plan, table, partnerId);
	const given = columns.flatMap((column) => {
		const at = Object.entries(mapping.columns).find(([, id]) => id === column.id)?.[0];
		return at === undefined ? [] : [{ column, at: Number(at) }];
	});
	const lines = sheet.lines.filter(({ line }) => line > mapping.headLine);
	const sums = lines.filter(({ cells }) => isSum(cells));
	const received = lines
		.filter((line) => !sums.includes(line))
		.map(({ line, cells }) => {
			const own = Object.fromEntries(given.map(({ column, at }) => [column.id, cells[at] ?? null]));
			return { line, key: '', labels: [], cells: own };
		});
	const filled = received
		.filter(({ cells }) => Object.values(cells).some((cell) => !sameCell(cell, null)))
		.map((line) => completed(table, columns, line, mapping));
	const whole: ReceivedSheet = {
		table,
		name: sheet.name,
		columns: columns.map((column) => ({ column, at: 0 })),
		missing: [],
		lines: filled,
	};
	const items = filled.flatMap((line) => additionOf(plan, whole, line));
	const notes = thousandNotes(sheet, mapping, given);
	if (sums.length > 0)
		notes.push(`Passed over as sums: ${sums.map(({ line }) => `line ${line}`).join(', ')}.`);
	return { name, partnerId, partner, sent: null, items: withRules({ plan, partnerId, today }, items), notes };
}

/** Amounts in thousands of pounds would come in a thousand times too small, unnoticed. */
function thousandNotes(
	{ lines }: GridSheet,
	{ headLine }: ListMapping,
	given: readonly { column: BookColumn; at: number }[],
): string[] {
	const heads = lines.find(({ line }) => line === headLine)?.cells ?? {};
	return given.flatMap(({ column: { field, type }, at }) => {
		const head = shownCell(heads[at] ?? null).trim();
		return isPounds(field, type.kind) && speaksOfThousands(head)
			? [`The head “${head}” speaks of thousands, but its amounts are taken as pounds: check them.`]
			: [];
	});
}

const isSum = (cells: Readonly<Record<number, BookCell>>): boolean => {
	const first = Object.values(cells).find((cell) => typeof cell === 'string');
	return typeof first === 'string' && /^(grand |sub ?)?totals?\b|^sum\b/i.test(first.trim());
};

/** A cost is worked out as its columns say: from the first year alone, or typed by year. */
function completed(
	table: ListTable,
	columns: readonly BookColumn[],
	line: ReceivedLine,
	{ instead }: ListMapping,
): ReceivedLine {
	const cells = { ...line.cells };
	for (const [id, word] of Object.entries(instead)) if (sameCell(cells[id] ?? null, null)) cells[id] = word;
	if (table === 'budgetLines' && sameCell(cells.method ?? null, null)) {
		const hasYears = Object.entries(cells).some(
			([id, cell]) => id.startsWith('byYear.') && !sameCell(cell, null),
		);
		const method = hasYears ? 'byYear' : 'inflated';
		cells.method = columns.find(({ id }) => id === 'method')?.words?.[method] ?? method;
	}
	return { ...line, cells };
}

/** What a list may lack though every line needs it, by table. */
export const NEEDED_WORD: Record<ListTable, string> = { budgetLines: 'category', posts: 'roleId' };
