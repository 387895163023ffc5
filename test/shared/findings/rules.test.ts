import { expect, test } from 'vitest';
import { liveFigures } from '../../../shared/figures';
import type { Row } from '../../../shared/plan';
import { smallBid } from '../calc/small-bid';

const TODAY = '2026-01-31';
type Given = Parameters<typeof smallBid>[0];

const found = (given: Given, code: string) =>
	liveFigures(smallBid(given), TODAY)
		.findings.filter((finding) => finding.code === code)
		.map(({ subjects, value, limit, text }) => ({ on: subjects.join('|'), value, limit, text }));
const texts = (given: Given, code: string) => found(given, code).map(({ text }) => text);

const line = (row: Partial<Row<'budgetLines'>>): Partial<Row<'budgetLines'>> => ({
	byYear: [100],
	basis: 'Quote',
	...row,
});
const twoPartners: Partial<Row<'partners'>>[] = [{ id: 'A' }, { id: 'B', name: 'Bright', shortName: ' ' }];

test('a request at the maximum is within it; a pound more is not', () => {
	const bid = (maximumAward: number) => ({
		bid: [{ maximumAward }],
		budgetLines: [line({ byYear: [1000] })],
	});
	expect(found(bid(1000), 'award-over-maximum')).toEqual([]);
	expect(texts(bid(999), 'award-over-maximum')).toEqual([
		'The request of £1,000 is over the maximum of £999.',
	]);
});

test('lines that are not eligible are allowed as long as cash match covers them all', () => {
	const given = (match: number): Given => ({
		budgetLines: [line({ eligible: false }), line({ eligible: false, byYear: [50], description: 'gifts' })],
		matchFunding: [{ partnerId: 'A', source: 'S', kind: 'cash', status: 'applied', byYear: [match] }],
	});
	expect(found(given(150), 'line-ineligible')).toEqual([]);
	expect(texts(given(149), 'line-ineligible')).toEqual([
		'Line (£100) is not eligible and match does not cover it.',
		'Gifts (£50) is not eligible and match does not cover it.',
	]);
});

test.each([
	['no', 'capital', 1],
	['capitalOnly', 'capital', 0],
	['capitalOnly', 'revenue', 1],
	['yes', 'revenue', 0],
] as const)('contingency allowed %s: a %s line gives %d findings', (contingencyAllowed, costType, count) => {
	const given: Given = {
		bid: [{ contingencyAllowed }],
		budgetLines: [
			line({ category: 'contingency', costType }),
			line({ category: 'contingency', costType, byYear: [0] }),
		],
	};
	expect(found(given, 'contingency-not-allowed')).toHaveLength(count);
});

test('a post has one cost line: not none, not two', () => {
	const roles = [{ id: 'R' }];
	const pay = (id: string) => line({ id, method: 'post', postId: 'T' });
	expect(texts({ roles, posts: [{ id: 'T', fte: 0.5 }] }, 'post-not-costed')).toEqual([
		'Post of Partner (0.5 FTE) has no cost line.',
	]);
	expect(found({ roles, posts: [{ id: 'T', fte: 0 }] }, 'post-not-costed')).toEqual([]);
	expect(
		texts({ roles, posts: [{ id: 'T' }], budgetLines: [pay('L1'), pay('L2')] }, 'post-costed-twice'),
	).toEqual(['Post of Partner is costed 2 times.']);
});

test('a total can be within capacity while a partner is over', () => {
	const given: Given = {
		partners: twoPartners,
		assumptions: [{ turnover: 0 }],
		roles: [{ id: 'R', method: 'caseload', measureId: 'M', maxConcurrent: 10, avgWeeks: 13 }],
		measures: [{ id: 'M', shortName: 'starts' }],
		posts: [{}, { partnerId: 'B' }],
		targets: [{ partnerId: 'B', measureId: 'M', byPeriod: [12, 10, 21, 10] }],
	};
	expect(found(given, 'consortium-hides-partner')).toEqual([
		{
			on: 'measure:M',
			value: 1,
			limit: 0,
			text: 'The total of starts hides a partner that is over; periods: 1.',
		},
	]);
	expect(found(given, 'consortium-over-capacity')).toHaveLength(1);
	expect(texts(given, 'total-over-capacity')).toEqual(['Bright promises 53 of starts and can deliver 40.']);
});

test('a claim that a role makes more than its figures give is doubted', () => {
	const role = {
		id: 'R',
		name: 'adviser',
		method: 'caseload',
		measureId: 'M',
		maxConcurrent: 25,
		avgWeeks: 20,
	} as const;
	const given = (claimedPerYear: number): Given => ({
		measures: [{ id: 'M' }],
		roles: [{ ...role, claimedPerYear }],
	});
	expect(found(given(65), 'role-claim-too-high')).toEqual([]);
	expect(texts(given(66), 'role-claim-too-high')).toEqual([
		'Adviser: 66 a year claimed for one FTE; its figures give 65.',
	]);
});

test('an agreed total that nobody wrote down is stale, and says n/a', () => {
	const given: Given = {
		measures: [{ id: 'M' }],
		targets: [{ partnerId: 'A', measureId: 'M', byPeriod: [1, 1, 1, 1] }],
		rationales: [{ id: 'RA', measureId: 'M', statement: 'Because' }],
		positions: [{ rationaleId: 'RA', partnerId: 'A', status: 'agreed', frontlineConsulted: true }],
	};
	expect(texts(given, 'position-stale')).toEqual(['Partner agreed n/a of Measure; the target is now 4.']);
});

test('a measure with a target and no rationale has no good reason and meets what it can of SMART', () => {
	const given: Given = {
		measures: [{ id: 'M', unit: 'people', definition: ' ' }],
		targets: [{ partnerId: 'A', measureId: 'M', byPeriod: [1, 0, 0, 0] }],
	};
	expect(texts(given, 'target-no-rationale')).toEqual(['Measure has a target of 1 and no good reason.']);
	expect(texts(given, 'rationale-not-smart')).toEqual([
		'Measure meets 1 of 6 SMART points; missing: unit, time, owner, evidence, capacity.',
	]);
});

test('one person of three roles is one person, however the name is spaced', () => {
	const contact = (person: string, partnerId = 'A') =>
		({ partnerId, person, role: 'data', deputy: 'D' }) as const;
	const given: Given = {
		partners: twoPartners,
		contacts: [contact('Jo  Smith'), contact(' Jo Smith'), contact('Jo Smith', 'B'), contact('Jo Smith\n')],
	};
	expect(found(given, 'key-person-many-roles')).toEqual([
		{ on: 'partner:A|contact:contacts0', value: 3, limit: 2, text: 'Jo Smith of Partner holds 3 roles.' },
	]);
	expect(found({ ...given, contacts: given.contacts?.slice(0, 3) }, 'key-person-many-roles')).toEqual([]);
});

test('a need that only the partner itself, or one left out, offers is not met', () => {
	const offer = (partnerId: string, kind: 'offer' | 'need') => ({ partnerId, kind, topic: 'data' as const });
	const partners = [...twoPartners, { id: 'C', membership: 'declined' as const }];
	const own = [offer('A', 'need'), offer('A', 'offer'), offer('C', 'offer')];
	expect(texts({ partners, offers: own }, 'need-not-offered')).toEqual([
		'No other partner offers what Partner needs: data.',
	]);
	expect(found({ partners, offers: [...own, offer('B', 'offer')] }, 'need-not-offered')).toEqual([]);
});

test.each([
	['2026-01-30', ['document-expired']],
	['2026-01-31', ['document-expires-in-contract']],
	['2027-03-30', ['document-expires-in-contract']],
	['2027-03-31', []],
])('a document that runs out on %s', (expires, codes) => {
	const plan = smallBid({ dueDiligence: [{ partnerId: 'A', item: 'Insurance', status: 'met', expires }] });
	const { findings } = liveFigures(plan, TODAY);
	expect(findings.map(({ code }) => code).filter((code) => code.startsWith('document'))).toEqual(codes);
});

test.each([
	[[], 'amber'],
	[['met', 'notApplicable'], 'green'],
	[['met', 'inProgress'], 'amber'],
	[['late', 'missing'], 'amber'],
	[['late', 'missing', 'belowPolicy'], 'red'],
] as const)('due diligence of %j is %s', (statuses, rating) => {
	const dueDiligence = statuses.map((status) => ({ partnerId: 'A', item: 'Item', status }));
	expect(liveFigures(smallBid({ dueDiligence }), TODAY).dueDiligence).toEqual([{ partnerId: 'A', rating }]);
});

test('a critical item that is missing makes a partner red', () => {
	const dueDiligence = [{ partnerId: 'A', item: 'Safeguarding', status: 'missing', critical: true } as const];
	expect(found({ dueDiligence }, 'due-diligence-red')).toMatchObject([{ value: 1, limit: null }]);
});

test('what a partner left out was to deliver is told, and why it is left out is asked', () => {
	const given: Given = {
		partners: [{ id: 'A' }, { id: 'B', name: 'Bright', membership: 'declined', membershipReason: '  ' }],
		measures: [{ id: 'M' }],
		targets: [{ partnerId: 'B', measureId: 'M', byPeriod: [500, 500, 250, 0] }],
	};
	expect(texts(given, 'left-out-partner-has-targets')).toEqual([
		'Bright is not in the bid; its targets (1,250) are left out.',
	]);
	expect(texts(given, 'not-invited-no-reason')).toEqual(['No reason is kept why Bright is left out.']);
});

test('reserves below 0 raise no alarm about a need, loss or risk of 0', () => {
	const given: Given = {
		partners: [{ id: 'A', freeReserves: -5 }],
		riskSharing: [{ lossCapShareOfReserves: 0.2 }],
	};
	const codes = liveFigures(smallBid(given), TODAY).findings.map(({ code }) => code);
	expect(codes.filter((code) => code.includes('reserves'))).toEqual([]);
});

test('recording systems and kinds of partnership count once each, in order', () => {
	const target = (partnerId: string) => ({ partnerId, measureId: 'M', byPeriod: [1, 0, 0, 0] });
	const given: Given = {
		partners: [
			{ id: 'A', recordingSystem: 'Zed', partnershipType: 'secondment' },
			{ id: 'B', recordingSystem: ' Alpha  One' },
			{ id: 'C', recordingSystem: 'Alpha One', partnershipType: 'coordinated' },
			{ id: 'D', recordingSystem: 'Unused' },
		],
		measures: [{ id: 'M' }],
		targets: ['A', 'B', 'C'].map(target),
	};
	expect(texts(given, 'recording-systems-differ')).toEqual([
		'Partners use 2 recording systems: Alpha One, Zed.',
	]);
	expect(texts(given, 'partnership-type-mismatch')).toEqual([
		'Partners expect 2 types of partnership: coordinated, secondment.',
	]);
});
