/** Faults of single fields. */
import { type Case, CX, change, put, raw, take } from './fault-case';
import { rowAt } from './sample';

export const FIELD: Case[] = [
	['a post without FTE', 'missing-field posts[0].fte', take('posts', 'fte')],
	['a post without id', 'missing-field posts[0].id', take('posts', 'id')],
	['a field nobody knows', 'unknown-field posts[0].colour', put('posts', { colour: 'red' })],
	['the place in the table as a field', 'unknown-field posts[0].order', put('posts', { order: 1 })],
	['a field called toString', 'unknown-field posts[0].toString', put('posts', { toString: 1 })],
	[
		'a field called __proto__',
		'unknown-field posts[0].__proto__',
		raw('"fte":', '"__proto__":{"fte":1},"fte":'),
	],
	['a number in quotes', 'wrong-type posts[0].fte', put('posts', { fte: '1' })],
	['null where there must be a number', 'wrong-type posts[0].fte', put('posts', { fte: null })],
	['null for a text', 'wrong-type partners[0].notes', put('partners', { notes: null })],
	['1 for true', 'wrong-type posts[0].existing', put('posts', { existing: 1 })],
	['a number for a choice', 'wrong-type bid[0].model', put('bid', { model: 1 })],
	['a text for the months of a period', 'wrong-type bid[0].periodMonths', put('bid', { periodMonths: '3' })],
	[
		'null in a list',
		'wrong-type targets[0].byPeriod[2]',
		put('targets', { byPeriod: [0, 0, null, 0, 0, 0, 0, 0, 0, 0, 0, 0] }),
	],
	['a group for a list', 'wrong-type targets[0].byPeriod', put('targets', { byPeriod: { 0: 1 } })],
	['a list for a group', `wrong-type ${CX}.values`, change({ values: [1] })],
	['a list for a post', 'wrong-type posts[0]', (bid) => ({ ...bid, posts: [[]] as never })],
	['a group for a table', 'wrong-type offers', (bid) => ({ ...bid, offers: {} as never })],
	['null for a table', 'wrong-type offers', (bid) => ({ ...bid, offers: null as never })],
	['a number without end', 'not-finite assumptions[0].sickness', raw('"sickness":8.4', '"sickness":1e999')],
	['a debt without end', 'not-finite assumptions[0].sickness', raw('"sickness":8.4', '"sickness":-1e999')],
	[
		'a period length without end',
		'not-finite bid[0].periodMonths',
		raw('"periodMonths":3', '"periodMonths":1e999'),
	],
	[
		'a number without end in new values',
		`not-finite ${CX}.values.fte`,
		(bid) => {
			change({ values: { fte: 77 } })(bid);
			return raw('"fte":77', '"fte":1e999')(bid);
		},
	],
	['half a pound', 'not-integer posts[0].salary', put('posts', { salary: 30000.5 })],
	['half a period', 'not-integer posts[0].startPeriod', put('posts', { startPeriod: 1.5 })],
	['more FTE than 500', 'out-of-range posts[0].fte', put('posts', { fte: 500.01 })],
	['a period after the last', 'out-of-range posts[0].endPeriod', put('posts', { endPeriod: 13 })],
	['period 0', 'out-of-range posts[0].startPeriod', put('posts', { startPeriod: 0 })],
	['a rate of 20 for 20 %', 'out-of-range bid[0].pbrShare', put('bid', { pbrShare: 20 })],
	['months of a half-year', 'not-in-list bid[0].periodMonths', put('bid', { periodMonths: 6 })],
	['another currency', 'not-in-list bid[0].currency', put('bid', { currency: 'EUR' })],
	['a choice in capitals', 'not-in-list partners[0].membership', put('partners', { membership: 'JOINED' })],
	[
		'29 February of a common year',
		'bad-date bid[0].submissionDeadline',
		put('bid', { submissionDeadline: '2025-02-29' }),
	],
	[
		'29 February 1900',
		'bad-date bid[0].submissionDeadline',
		put('bid', { submissionDeadline: '1900-02-29' }),
	],
	[
		'a date with a time',
		'bad-date bid[0].submissionDeadline',
		put('bid', { submissionDeadline: '2025-11-28T12:00' }),
	],
	[
		'a date as people write it',
		'bad-date bid[0].submissionDeadline',
		put('bid', { submissionDeadline: '28/11/2025' }),
	],
	['a start on the 29th', 'bad-date bid[0].start', put('bid', { start: '2026-04-29' })],
	['an id with a space', 'bad-id offers[0].id', put('offers', { id: 'a b' })],
	['an id of 41 characters', 'bad-id offers[0].id', put('offers', { id: 'a'.repeat(41) })],
	['an id that begins with a line', 'bad-id offers[0].id', put('offers', { id: '-a' })],
	['an id that ends with a line feed', 'bad-id offers[0].id', put('offers', { id: 'a\n' })],
	['an empty key', 'bad-id posts[0].roleId', put('posts', { roleId: '' })],
	['a title of spaces', 'blank-text bid[0].title', put('bid', { title: ' \u00a0\t\n' })],
	['501 characters of note', 'text-too-long posts[0].note', put('posts', { note: 'x'.repeat(501) })],
	[
		'101 pairs where 200 units may stand',
		'text-too-long bid[0].area',
		put('bid', { area: '\u{1F600}'.repeat(101) }),
	],
	['U+0000 in a text', 'bad-text posts[0].note', put('posts', { note: 'a\u0000b' })],
	['half a surrogate pair', 'bad-text posts[0].note', put('posts', { note: 'a\ud83d' })],
	['U+0000 in a new value', `bad-text ${CX}.values.note`, change({ values: { note: '\u0000' } })],
	[
		'five years of award for three',
		'wrong-length bid[0].maximumAwardByYear',
		put('bid', { maximumAwardByYear: [1, 2, 3, 4, 5] }),
	],
	['no ramp', 'wrong-length assumptions[0].ramp', put('assumptions', { ramp: [] })],
	['nine steps of ramp', 'wrong-length assumptions[0].ramp', put('assumptions', { ramp: Array(9).fill(1) })],
	[
		'four likelihoods',
		'wrong-length assumptions[0].likelihoodProbability',
		put('assumptions', { likelihoodProbability: [0, 0, 0, 0] }),
	],
	[
		'a post twice',
		'duplicate-id posts[1].id',
		(bid) => put('posts', { id: rowAt(bid, 'posts').id ?? null }, 1)(bid),
	],
];
