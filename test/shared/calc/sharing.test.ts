import { expect, test } from 'vitest';
import { figuresOf, fullFigures, liveFigures, piecesOf } from '../../../shared/figures';
import type { Row } from '../../../shared/plan';
import { samplePlan } from './sample-plan';
import { smallBid } from './small-bid';

const TODAY = '2026-01-31';

/** Two partners at £400 a year each, half of it paid by results; each can make 1 of its target of 1 a period. */
function pairBid(sharing: Partial<Row<'riskSharing'>>, bid: Partial<Row<'bid'>> = {}) {
	const partnerIds = ['A', 'B'];
	return smallBid({
		bid: [{ pbrShare: 0.5, paymentLag: 1, outcomePaymentLag: 2, ...bid }],
		assumptions: [{ turnover: 0 }],
		partners: [
			{ id: 'A', freeReserves: 1000 },
			{ id: 'B', freeReserves: 10 },
		],
		roles: [{ id: 'R', method: 'caseload', measureId: 'M', maxConcurrent: 1, avgWeeks: 13 }],
		measures: [{ id: 'M', paidByResults: true }],
		posts: partnerIds.map((partnerId) => ({ partnerId })),
		targets: partnerIds.map((partnerId) => ({ partnerId, measureId: 'M', byPeriod: [1, 1, 1, 1] })),
		budgetLines: partnerIds.map((partnerId) => ({ partnerId, byYear: [400] })),
		riskSharing: [sharing],
	});
}

const pounds = (pence: readonly number[] | undefined) => pence?.map((amount) => amount / 100);

test('spending falls evenly, fees come a period later, results money after its own lag', () => {
	const [cash] = liveFigures(pairBid({}), TODAY).cashFlow.byPartner;
	expect(pounds(cash?.outPence)).toEqual([100, 100, 100, 100, 0, 0]);
	expect(pounds(cash?.inPence)).toEqual([0, 50, 100, 100, 100, 50]);
	expect(pounds(cash?.balancePence)).toEqual([-100, -150, -150, -150, -50, 0]);
	expect(cash).toMatchObject({ peakNeedPence: 15_000, peakPeriod: 2, reservesCover: 1000 / 150 });
});

test('the lead takes over the cash flow and the share of partners whose reserves are under the limit', () => {
	const { cashFlow, pbr, findings } = liveFigures(pairBid({ leadShieldsReservesBelow: 11 }), TODAY);
	expect(pbr.shielded).toEqual(['B']);
	expect(pbr.shares.map(({ carried }) => carried)).toEqual([400, 0]);
	expect(cashFlow.byPartner.map((partner) => partner.shieldedPeakNeedPence)).toEqual([30_000, 0]);
	expect(cashFlow.byPartner.map((partner) => partner.peakNeedPence)).toEqual([15_000, 15_000]);
	expect(findings.map(({ code }) => code)).toContain('cash-need-over-reserves');
	expect(findings.map(({ code }) => code)).not.toContain('cash-need-not-shielded');
});

test('reserves at the limit are not shielded, nor are reserves nobody knows', () => {
	expect(liveFigures(pairBid({ leadShieldsReservesBelow: 10 }), TODAY).pbr.shielded).toEqual([]);
});

test.each([
	['byTarget', [50, 0]],
	['equal', [50, 0]],
	['byBudget', [50, 0]],
] as const)(
	'shared %s, results money of a partner that left is only for its own time',
	(method, lastPayments) => {
		const pieces = piecesOf(pairBid({ method }), [{ partnerId: 'B', fromPeriod: 3 }]);
		const { cashFlow, capacity, pbr, effectiveFte } = figuresOf(pieces, TODAY);
		const [a, b] = cashFlow.byPartner;
		expect(capacity[1]?.capacityByPeriod).toEqual([1, 1, 0, 0]);
		expect(effectiveFte[1]?.byPeriod).toEqual([1, 1, 0, 0]);
		expect(pounds(b?.outPence)).toEqual([100, 100, 0, 0, 0, 0]);
		expect(pounds(b?.inPence)).toEqual([0, 50, 100, 50, 0, 0]);
		expect([a?.inPence.at(-1), b?.inPence.at(-1)].map((pence) => (pence ?? 0) / 100)).toEqual(lastPayments);
		expect(pbr.loss.map(({ caused }) => caused)).toEqual([0, 100]);
	},
);

test('what all earn after a partner has left is paid in full to those that stay', () => {
	const pieces = piecesOf(pairBid({ method: 'custom' }), [{ partnerId: 'B', fromPeriod: 2 }]);
	const plan = {
		...pieces.index.plan,
		customShares: ['A', 'B'].map((partnerId, order) => ({ id: partnerId, order, partnerId, share: 0.5 })),
	};
	const { cashFlow } = figuresOf(piecesOf(plan, [{ partnerId: 'B', fromPeriod: 2 }]), TODAY);
	expect(pounds(cashFlow.byPartner[0]?.inPence)).toEqual([0, 50, 100, 100, 100, 50]);
	expect(pounds(cashFlow.byPartner[1]?.inPence)).toEqual([0, 50, 50, 0, 0, 0]);
});

test('loss is borne by who caused it, or by the chosen split', () => {
	const short = { ...pairBid({}), posts: [] };
	expect(liveFigures(short, TODAY).pbr.loss.map(({ borne }) => borne)).toEqual([200, 200]);
	const plan = pairBid({ method: 'equal', leadShieldsReservesBelow: 11 });
	const [ofA] = plan.posts;
	const { loss } = liveFigures({ ...plan, posts: ofA ? [ofA] : [] }, TODAY).pbr;
	expect(loss).toEqual([
		{ partnerId: 'A', caused: 0, borne: 200 },
		{ partnerId: 'B', caused: 200, borne: 0 },
	]);
});

test('clawback is a share of the fees of the year, from those that missed their targets to date', () => {
	const plan = pairBid({ clawbackThreshold: 0.85, clawbackFeeShare: 0.1 }, { years: 1 });
	const [ofA] = plan.posts;
	const { clawback } = liveFigures({ ...plan, posts: ofA ? [ofA] : [] }, TODAY).pbr;
	expect(clawback).toEqual([
		{ year: 1, deliveredRatio: 0.5, due: true, amount: 40, byPartner: [{ partnerId: 'B', amount: 40 }] },
	]);
});

test('the sample: a price of £974.51, P4 peaking at £39,018.90, P6 unable to earn', () => {
	const { pbr, cashFlow } = liveFigures(samplePlan(), '2025-11-28');
	expect(pbr.prices[0]?.price).toBeCloseTo(974.5119, 4);
	expect(cashFlow.byPartner[4]?.peakNeedPence).toBe(3_901_890);
	expect(pbr.redistribution[6]?.byTarget).toBe(-67_966);
});

test('a partner that leaves part-way frees what it would have spent', () => {
	const plan = samplePlan();
	const change = plan.scenarioChanges.find(({ kind }) => kind === 'partnerLeaves');
	const later = plan.scenarioChanges.map((row) => (row === change ? { ...row, fromPeriod: 5 } : row));
	const scenario = fullFigures({ ...plan, scenarioChanges: later }, '2025-11-28').scenarios[1];
	expect(scenario?.moneyFreed).toBe(171_139 + 176_144);
	expect(
		scenario?.over.find(({ partnerId, measureId }) => partnerId === 'P3' && measureId === 'M2')?.periods,
	).toEqual([5, 6, 7, 8, 9, 10, 11, 12]);
});
