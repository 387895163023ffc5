/** The sample bid and small bid files, as text, for tests of the format. */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { parseBidJson } from '../../../shared/bid-json';
import type { Json } from '../../../shared/field';
import type { Plan } from '../../../shared/plan';

const ROOT = new URL('../../../', import.meta.url);
export const projectFile = (path: string): Buffer => readFileSync(new URL(path, ROOT));
export const sampleText = (): string => projectFile('shared/sample/marlshire.json').toString('utf8');

export type JsonRow = { [field: string]: Json };
/** A bid file as plain JSON, tables by name. */
export type JsonBid = { [table: string]: JsonRow[] };
export const sampleJson = (): JsonBid => JSON.parse(sampleText()) as JsonBid;

/** A small valid bid of one year of quarters: a lead, a partner, an output and its target. */
export function smallJson(): JsonBid {
	const bid = JSON.parse(projectFile('test/fixtures/bad/wrong-length.json').toString('utf8')) as JsonBid;
	for (const target of bid.targets ?? []) target.byPeriod = [10, 20, 20, 20];
	return bid;
}

/** The row of a JSON bid at this place; the test fails if there is none. */
export function rowAt(bid: JsonBid, table: string, place = 0): JsonRow {
	const row = bid[table]?.[place];
	if (!row) throw new Error(`The bid of the test has no ${table}[${place}].`);
	return row;
}

export function planOf(bid: JsonBid | string): Plan {
	const read = parseBidJson(typeof bid === 'string' ? bid : JSON.stringify(bid));
	if (!read.ok) throw new Error(JSON.stringify(read.errors));
	return read.plan;
}

/** Code and path of every fault of a bid file. */
export function faultsOf(bid: JsonBid | string | Uint8Array): string[] {
	const isJson = typeof bid === 'object' && !(bid instanceof Uint8Array);
	const read = parseBidJson(isJson ? JSON.stringify(bid) : bid);
	return read.ok ? [] : read.errors.map(({ code, path }) => `${code} ${path}`);
}

export function expectFaults(bid: JsonBid | string | Uint8Array, ...faults: string[]): void {
	expect(faultsOf(bid)).toEqual(faults);
}
