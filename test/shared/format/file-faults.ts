/** Faults of the whole file. */
import { add, type Case, raw, without } from './fault-case';

export const FILE: Case[] = [
	['over 50 MB', 'file-too-large ', (bid) => JSON.stringify(bid).padEnd(50_000_001)],
	['over 50 MB in bytes only', 'file-too-large ', () => `"${'\u20ac'.repeat(17_000_000)}"`],
	['bytes that are not UTF-8', 'not-json ', () => new Uint8Array([0x22, 0xe9, 0x22])],
	['half a file', 'not-json ', (bid) => JSON.stringify(bid).slice(0, 5000)],
	['a bare Infinity', 'not-json ', raw('"payUplift":0.03', '"payUplift":Infinity')],
	['an empty file', 'not-json ', () => new Uint8Array()],
	['one field twice in a post', 'not-json posts[0].fte', raw('"fte":', '"fte":1,"fte":')],
	['one field twice, once in disguise', 'not-json posts[0].fte', raw('"fte":', '"f\\u0074e":1,"fte":')],
	['one table twice', 'not-json posts', raw('"posts":', '"posts":[],"posts":')],
	['no format', 'unknown-version format', (bid) => without(bid, 'format')],
	['no version', 'unknown-version formatVersion', (bid) => without(bid, 'formatVersion')],
	['a version in quotes', 'unknown-version formatVersion', raw('"formatVersion":1', '"formatVersion":"1"')],
	['a list for a bid', 'unknown-version format', () => '[]'],
	['the bare word null', 'unknown-version format', () => 'null'],
	['no posts', 'missing-table posts', (bid) => without(bid, 'posts')],
	['a table of the future', 'unknown-table invoices', (bid) => ({ ...bid, invoices: [] })],
	['a table called constructor', 'unknown-table constructor', (bid) => ({ ...bid, constructor: [] })],
	['a table called __proto__', 'unknown-table __proto__', raw('"posts":', '"__proto__":[],"posts":')],
	['no bid', 'row-count bid', (bid) => ({ ...bid, bid: [] })],
	['two rows of assumptions', 'row-count assumptions', add('assumptions', { id: 'A2' })],
];
