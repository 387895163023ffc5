/** Every code of the bid format's table of import errors, each brought about in an otherwise valid bid. */
import { expect, it, vi } from 'vitest';
import { parseBidJson } from '../../../shared/bid-json';
import { FIELD_CODES, FILE_CODES, PLAN_CODES } from '../../../shared/rules/codes';
import { put } from './fault-case';
import { FIELD } from './field-faults';
import { FILE } from './file-faults';
import { ROWS } from './row-faults';
import { faultsOf, sampleJson } from './sample';

// Files of 50 MB and bids of 20,000 lines take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

it.each([...FILE, ...FIELD, ...ROWS])('refuses %s: %s', (_what, fault, spoil) => {
	const bid = sampleJson();
	expect(faultsOf(spoil(bid) ?? bid)).toEqual([fault]);
});

it('has a case for every code', () => {
	const tried = new Set([...FILE, ...FIELD, ...ROWS].map(([, fault]) => fault.split(' ')[0]));
	expect([...tried].sort()).toEqual([...FILE_CODES, ...FIELD_CODES, ...PLAN_CODES].sort());
});

it('says what is wrong in whole sentences that name the place', () => {
	for (const [, , spoil] of [...FILE.slice(2), ...FIELD, ...ROWS]) {
		const bid = sampleJson();
		const spoilt = spoil(bid) ?? bid;
		const isText = typeof spoilt === 'string' || spoilt instanceof Uint8Array;
		const read = parseBidJson(isText ? spoilt : JSON.stringify(spoilt));
		for (const { message } of read.ok ? [] : read.errors) {
			expect(message).toMatch(/^[A-Z].*\.$/s);
			expect(message).not.toMatch(/undefined|NaN|\[object|\brow\b|\brecord\b|\bentity\b/i);
		}
	}
});

it('looks at fields only when the file is right, and at rows only when the fields are', () => {
	const bid = sampleJson();
	put('posts', { fte: -1 })(bid);
	put('bid', { leadPartnerId: 'nobody' })(bid);
	expect(faultsOf(bid)).toEqual(['out-of-range posts[0].fte']);
	expect(faultsOf({ ...bid, invoices: [] })).toEqual(['unknown-table invoices']);
});

it('finds every fault of a stage at once', () => {
	const bid = sampleJson();
	put('posts', { fte: -1, salary: 0.5 })(bid);
	put('partners', { name: '' }, 2)(bid);
	expect(faultsOf(bid)).toEqual([
		'blank-text partners[2].name',
		'out-of-range posts[0].fte',
		'not-integer posts[0].salary',
	]);
});
