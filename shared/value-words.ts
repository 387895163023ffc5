/** Values of a bid as people read them in a sentence. */
import type { Field, FieldKind, Json } from './field';
import { cut, nameOf } from './names';
import { periodLabel } from './period';
import { only, type Plan, TABLES, type TableName } from './plan';
import { showCount, showDate, showMoney, showPlain } from './text';

/** Fields whose numbers are pounds though their kind does not say so. */
const POUNDS: ReadonlySet<string> = new Set(['salary', 'freeReserves']);

/** Whether a field, or an entry of it, is whole pounds. */
export const isPounds = (field: string, kind: FieldKind): boolean =>
	POUNDS.has(field) || (kind.type === 'number' && kind.unit === 'money');

/** A value of a field as people read it; of a list, one entry. */
export function valueWords(plan: Plan, table: TableName, field: string, value: Json): string {
	const kind = (TABLES[table] as Record<string, Field>)[field]?.kind;
	if (!kind) return '';
	return POUNDS.has(field) && typeof value === 'number' ? showMoney(value) : wordsOf(plan, kind, value);
}

function wordsOf(plan: Plan, kind: FieldKind, value: Json): string {
	if (value === null) return 'nothing';
	switch (kind.type) {
		case 'number':
			return numberWords(kind.unit, Number(value));
		case 'period':
			return periodLabel(only(plan, 'bid'), Number(value));
		case 'date':
			return showDate(String(value));
		case 'bool':
			return value ? 'yes' : 'no';
		case 'choice':
			return choiceWords(String(value));
		case 'key':
			return nameOf(plan, kind.table as TableName, String(value));
		case 'list':
			return Array.isArray(value)
				? value.map((each) => wordsOf(plan, kind.of, each)).join(', ')
				: wordsOf(plan, kind.of, value);
		case 'object':
			return 'other values';
		case 'text':
			return String(value).trim() === '' ? 'blank' : `“${cut(String(value).trim())}”`;
	}
}

function numberWords(unit: 'plain' | 'money' | 'count' | 'rate', value: number): string {
	if (unit === 'money') return showMoney(value);
	if (unit === 'rate') return `${showPlain(value * 100)}%`;
	return unit === 'count' ? showCount(value) : showPlain(value);
}

/** `notApplied` -> `not applied` */
export const choiceWords = (choice: string): string =>
	choice.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);

/** What an entry of a list stands for: `Y1 Q1`, `year 2`, `number 3`. */
export function entryWords(plan: Plan, kind: FieldKind, index: number): string {
	if (kind.type !== 'list' || typeof kind.length === 'object') return `number ${index + 1}`;
	return kind.length === 'years' ? `year ${index + 1}` : periodLabel(only(plan, 'bid'), index + 1);
}
