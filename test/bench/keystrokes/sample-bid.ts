/** The sample bid as it stands on paper: rows of its tables, and each value as a person would type it. */
import { readFileSync } from 'node:fs';
import { showDate } from '../../../shared/text';

export type Value = string | number | boolean | null | Value[] | { [field: string]: Value };
export type Entry = { id: string } & Record<string, Value>;

export const sample = JSON.parse(
	readFileSync(new URL('../../../shared/sample/marlshire.json', import.meta.url), 'utf8'),
) as Record<string, Entry[]>;

export const table = (name: string): Entry[] => sample[name] ?? [];
export const of = (name: string, field: string, id: string): Entry[] =>
	table(name).filter((entry) => entry[field] === id);
export const first = (name: string): Entry => {
	const [entry] = table(name);
	if (!entry) throw new Error(`The sample has no ${name}`);
	return entry;
};

/** The name a person knows a partner, measure, role or post by. */
export function nameOf(tableName: string, id: Value | undefined): string {
	const entry = table(tableName).find((each) => each.id === id);
	return String(entry?.shortName || entry?.name || entry?.title || '');
}

export const percent = (share: Value | undefined): string =>
	share === null || share === undefined ? '' : `${Number((Number(share) * 100).toPrecision(12))}%`;
export const date = (iso: Value | undefined): string => (iso ? showDate(String(iso)) : '');
export const period = (number: Value | undefined): string =>
	number ? `Y${Math.ceil(Number(number) / 4)} Q${((Number(number) - 1) % 4) + 1}` : '';
export const yesNo = (value: Value | undefined): string => (value ? 'Yes' : 'No');
export const plain = (value: Value | undefined): string => String(value ?? '');
export const word = (words: object | undefined, key: Value | undefined): string =>
	(words as Record<string, string> | undefined)?.[String(key)] ?? '';
