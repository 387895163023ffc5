/** The columns of a sheet of a partner's workbook: fields of the registry, lists one column an entry. */
import { CATEGORY_WORDS } from '../category-words';
import type { Field, Json } from '../field';
import { periodLabel } from '../period';
import { only, type Plan, periodCount, type Row, TABLES, type TableName } from '../plan';
import { loose } from '../rules/keys';
import { capitalised } from '../text';
import { choiceWords } from '../value-words';
import { BOOK_SHEETS, type BookTable } from './sheets';

export interface BookColumn {
	/** `fte`, `byPeriod.0` */
	id: string;
	field: string;
	/** Place in the list, from 0; null where the field is no list. */
	entry: number | null;
	head: string;
	/** Of the cell: for an entry of a list that of the entry. */
	type: Field;
	/** Value -> word of what may be chosen; null where anything may be typed. */
	words: Readonly<Record<string, string>> | null;
}

/** The columns for a partner, in the order of the sheet. Keys are shown by names of `plan`. */
export function bookColumns(plan: Plan, table: BookTable, partnerId: string): BookColumn[] {
	return Object.entries(BOOK_SHEETS[table].heads).flatMap(([field, head]): BookColumn[] => {
		const type = (TABLES[table] as Record<string, Field>)[field];
		if (!type) return [];
		if (type.kind.type !== 'list')
			return [{ id: field, field, entry: null, head, type, words: wordsOf(plan, type, field, partnerId) }];
		const inner: Field = { kind: type.kind.of, nullable: type.nullable, fallback: type.nullable ? null : 0 };
		return entryHeads(plan, field, head).map((name, entry) => ({
			id: `${field}.${entry}`,
			field,
			entry,
			head: name,
			type: inner,
			words: null,
		}));
	});
}

function entryHeads(plan: Plan, field: string, head: string): string[] {
	const bid = only(plan, 'bid');
	if (field === 'byPeriod')
		return Array.from({ length: periodCount(bid) }, (_, index) => periodLabel(bid, index + 1));
	return Array.from({ length: bid.years }, (_, index) => `${head} of year ${index + 1}`);
}

function wordsOf(
	plan: Plan,
	{ kind }: Field,
	field: string,
	partnerId: string,
): Record<string, string> | null {
	if (kind.type === 'bool') return { true: 'Yes', false: 'No' };
	if (kind.type === 'choice')
		return Object.fromEntries(kind.choices.map((choice) => [choice, choiceWord(field, String(choice))]));
	if (kind.type === 'period') {
		const bid = only(plan, 'bid');
		return Object.fromEntries(
			Array.from({ length: periodCount(bid) }, (_, at) => [at + 1, periodLabel(bid, at + 1)]),
		);
	}
	return kind.type === 'key' ? namesOf(plan, kind.table as TableName, partnerId) : null;
}

const METHODS: Record<string, string> = {
	byYear: 'Typed by year',
	inflated: 'Year 1, then inflated',
	post: 'From a post',
};
function choiceWord(field: string, choice: string): string {
	const words: Record<string, string> =
		field === 'category' ? CATEGORY_WORDS : field === 'method' ? METHODS : {};
	return words[choice] ?? capitalised(choiceWords(choice));
}

/** Names by id; twins are numbered, so that each name means one thing. */
function namesOf(plan: Plan, table: TableName, partnerId: string): Record<string, string> {
	const taken = new Set<string>();
	const rows = (plan[table] as readonly Row[]).filter(
		(row) => table !== 'posts' || loose(row).partnerId === partnerId,
	);
	return Object.fromEntries(
		rows.map((row) => {
			const name = String(loose(row).title ?? loose(row).name ?? row.id).trim();
			let own = name;
			for (let n = 2; taken.has(own.toLocaleLowerCase('en-GB')); n += 1) own = `${name} (${n})`;
			taken.add(own.toLocaleLowerCase('en-GB'));
			return [row.id, own];
		}),
	);
}

/** The value of a column in a row; in a list that is not there, null. */
export function columnValue(row: Row | undefined, { field, entry, type }: BookColumn): Json {
	const value = row ? (loose(row)[field] as Json) : null;
	if (entry === null) return value;
	return Array.isArray(value) ? (value[entry] ?? null) : type.nullable ? null : 0;
}
