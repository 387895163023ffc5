/** Ways to bring one fault about in the sample bid. */
import type { Json } from '../../../shared/field';
import { type JsonBid, rowAt, sampleJson } from './sample';

/** What is wrong in words, the fault that must be found, and how to bring it about in the sample bid. */
export type Case = [
	what: string,
	fault: string,
	spoil: (bid: JsonBid) => JsonBid | string | Uint8Array | undefined,
];

export const put =
	(table: string, values: { [field: string]: Json }, place = 0) =>
	(bid: JsonBid): undefined => {
		Object.assign(rowAt(bid, table, place), values);
	};
export const add =
	(table: string, ...rows: { [field: string]: Json }[]) =>
	(bid: JsonBid): undefined => {
		bid[table]?.push(...rows);
	};
export const take =
	(table: string, field: string) =>
	(bid: JsonBid): undefined => {
		delete rowAt(bid, table)[field];
	};
export const raw = (from: string, to: string) => (bid: JsonBid) => JSON.stringify(bid).replace(from, to);
export const change = (values: { [field: string]: Json }) =>
	add('scenarioChanges', {
		id: 'CX',
		scenarioId: 'S1',
		position: 99,
		kind: 'set',
		table: 'posts',
		rowId: 'P0-idva',
		values: null,
		...values,
	});
/** Place of a change added to the sample's own. */
export const CX = `scenarioChanges[${sampleJson().scenarioChanges?.length}]`;

export const without = (bid: JsonBid, table: string): JsonBid =>
	Object.fromEntries(Object.entries(bid).filter(([name]) => name !== table));
