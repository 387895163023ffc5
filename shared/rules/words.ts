/** What tables, fields and values are called in messages. */
import type { TableName } from '../plan';

const TABLE_WORDS: Partial<Record<TableName, string>> = {
	riskLinks: 'Links of risks',
	riskShares: 'Shares of risks',
	customShares: 'Agreed shares',
	dueDiligence: 'Due diligence',
	scenarioChanges: 'Changes of scenarios',
};
const FIELD_WORDS: Record<string, string> = {
	id: 'The id',
	fte: 'FTE',
	fteLost: 'FTE lost',
	niRate: 'NI rate',
	niThreshold: 'NI threshold',
	vat: 'VAT',
	recoverableVatEligible: 'Recoverable VAT eligible',
	pbrShare: 'Share paid by results',
	year1Amount: 'Amount of year 1',
	leadPartnerId: 'Lead partner',
	rowId: 'The id to change',
};

const spaced = (name: string): string => {
	const words = name.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`).trim();
	return words.charAt(0).toUpperCase() + words.slice(1);
};
const lookUp = (words: object, name: string): string | undefined =>
	Object.hasOwn(words, name) ? (words as Record<string, string>)[name] : undefined;

/** `budgetLines` -> "Budget lines". */
export const tableWord = (table: TableName): string => lookUp(TABLE_WORDS, table) ?? spaced(table);
/** `partnerId` -> "Partner", `weeksEmpty` -> "Weeks empty". */
export const fieldWord = (field: string): string =>
	lookUp(FIELD_WORDS, field) ?? spaced(field.replace(/Id$/, ''));

/** `posts[3]` -> "Posts, number 4"; people count from 1, paths from 0. */
export function placeWord(table: TableName, path: string): string {
	const index = /\[(\d+)\]$/.exec(path)?.[1];
	const counted =
		index !== undefined && table !== 'bid' && table !== 'assumptions' && table !== 'riskSharing';
	return counted ? `${tableWord(table)}, number ${Number(index) + 1}` : tableWord(table);
}

const LONGEST_SHOWN = 60;
/** Cuts what a file says to a length a message can carry, never inside a surrogate pair. */
export const shortened = (text: string): string =>
	text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN).toWellFormed()}...`;

/** A value as a message shows it. */
export function valueWord(value: unknown): string {
	if (value === null) return 'empty (null)';
	if (typeof value === 'string') return value.trim() === '' ? 'blank' : `"${shortened(value)}"`;
	if (Array.isArray(value)) return `a list of ${value.length}`;
	if (typeof value === 'object') return 'a group of values';
	return Object.is(value, -0) ? '0' : String(value);
}

/** 1000000 -> "1,000,000". */
export const numberWord = (value: number): string =>
	value.toLocaleString('en-GB', { maximumFractionDigits: 6 });
