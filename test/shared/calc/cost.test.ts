import { expect, test } from 'vitest';
import { partOfYear, payParts } from '../../../shared/calc/pay';
import { liveFigures } from '../../../shared/figures';
import type { Row } from '../../../shared/plan';
import { smallBid } from './small-bid';

const TODAY = '2026-01-31';
const rates = { payUplift: 0.03, niRate: 0.15, niThreshold: 5000, pensionRate: 0.05 };

test.each([
	[
		'one person for three quarters',
		{ fte: 1, heads: 1, salary: 30_500, sharedPost: false },
		1,
		0.75,
		[22_875, 2868.75, 1143.75],
	],
	[
		'two half posts pay no more threshold than two people have',
		{ fte: 1, heads: 2, salary: 30_000, sharedPost: false },
		1,
		1,
		[30_000, 3000, 1500],
	],
	[
		'a shared post counts the threshold by FTE, whatever the heads',
		{ fte: 0.5, heads: 9, salary: 30_000, sharedPost: true },
		1,
		1,
		[15_000, 1875, 750],
	],
	[
		'pay below the threshold bears no National Insurance',
		{ fte: 0.1, heads: 1, salary: 30_000, sharedPost: false },
		1,
		1,
		[3000, 0, 150],
	],
	[
		'pay rises each year, the threshold does not',
		{ fte: 1, heads: 1, salary: 10_000, sharedPost: false },
		2,
		1,
		[10_300, 795, 515],
	],
])('%s', (_words, post, year, part, [pay, ni, pension]) => {
	const parts = payParts(post, rates, year, part);
	expect(parts.pay).toBeCloseTo(pay ?? 0, 6);
	expect(parts.nationalInsurance).toBeCloseTo(ni ?? 0, 6);
	expect(parts.pension).toBeCloseTo(pension ?? 0, 6);
});

test.each([
	[{ startPeriod: 2, endPeriod: null }, 1, 4, 0.75],
	[{ startPeriod: 2, endPeriod: 5 }, 2, 4, 0.25],
	[{ startPeriod: 6, endPeriod: null }, 1, 4, 0],
	[{ startPeriod: 1, endPeriod: 3 }, 2, 4, 0],
	[{ startPeriod: 2, endPeriod: 13 }, 1, 12, 11 / 12],
])('a post of %j is in year %d for its share of %d periods', (post, year, periods, part) => {
	expect(partOfYear(post, year, periods)).toBe(part);
});

const line = (row: Partial<Row<'budgetLines'>>): Partial<Row<'budgetLines'>> => ({
	method: 'byYear',
	...row,
});

test('an amount grows with prices, compound, rounded each year', () => {
	const plan = smallBid({
		bid: [{ years: 3 }],
		budgetLines: [line({ method: 'inflated', year1Amount: 6200 })],
	});
	expect(liveFigures(plan, TODAY).costs.lines[0]?.byYear).toEqual([6200, 6355, 6514]);
});

test('overhead pools are shared by driver: given, FTE in post, or direct cost', () => {
	const pool = {
		partnerId: 'A',
		name: 'Pool',
		pool: 10_000,
		organisationDriver: 100_000,
		projectDriver: null,
	};
	const figures = liveFigures(
		smallBid({
			bid: [{ years: 2 }],
			roles: [{ id: 'R' }],
			posts: [{ fte: 4, endPeriod: 6 }],
			budgetLines: [
				line({ byYear: [20_000, 20_000] }),
				line({ byYear: [7000, 7000], direct: false }),
				line({ byYear: [900, 900], costType: 'capital' }),
			],
			overheadPools: [
				{ ...pool, method: 'floorArea', projectDriver: 82, organisationDriver: 640, pool: 121_000 },
				{ ...pool, method: 'fte', organisationDriver: 40 },
				{ ...pool, method: 'directCost' },
			],
		}),
		TODAY,
	);
	expect(figures.overheads.pools.map(({ byYear }) => byYear)).toEqual([
		[15_503, 15_891],
		[1000, 513],
		[2000, 1990],
	]);
});

test('a flat rate takes the place of all pools, on the base of the cap', () => {
	const figures = liveFigures(
		smallBid({
			bid: [{ overheadMode: 'flatRate', flatRate: 0.15, overheadCap: 0.2, overheadCapBase: 'directStaff' }],
			budgetLines: [
				line({ category: 'staff', byYear: [10_001] }),
				line({ category: 'management', costType: 'capital', byYear: [1000] }),
				line({ category: 'staff', direct: false, byYear: [500] }),
				line({ category: 'overheads', byYear: [800] }),
			],
			overheadPools: [{ partnerId: 'A', name: 'Pool', method: 'fte', pool: 999, organisationDriver: 1 }],
		}),
		TODAY,
	);
	expect(figures.overheads).toEqual({
		pools: [],
		byPartner: [
			{
				partnerId: 'A',
				byYear: [2450],
				baseByYear: [11_001],
				ratioByYear: [2450 / 11_001],
				allowedByYear: [2200],
				underRecoveryByYear: [250],
			},
		],
	});
	expect(figures.costs.byCategory.find(({ category }) => category === 'overheads')?.total).toBe(2450);
	expect(figures.costs.total).toBe(10_001 + 1000 + 500 + 800 + 1650);
});

test('overheads with nothing to measure them against are over the cap, at a ratio of n/a', () => {
	const plan = smallBid({
		bid: [{ overheadCap: 0.2 }],
		budgetLines: [line({ category: 'overheads', byYear: [800] })],
	});
	expect(liveFigures(plan, TODAY).findings.find(({ code }) => code === 'overhead-over-cap')).toMatchObject({
		value: null,
		limit: 0.2,
		text: 'Overheads of Partner in year 1 are n/a of the base; the cap is 20%.',
	});
});

test('match in kind counts above and below the line, and its status above only', () => {
	const match = { partnerId: 'A', source: 'Source', byYear: [10] };
	const matchFunding: Partial<Row<'matchFunding'>>[] = [
		{ ...match, kind: 'cash', status: 'secured' },
		{ ...match, kind: 'cash', status: 'pledged' },
		{ ...match, kind: 'inKind', status: 'secured' },
		{ ...match, kind: 'inKind', status: 'notApplied' },
	];
	const given = { budgetLines: [line({ byYear: [180] })], matchFunding };
	const counted = liveFigures(smallBid({ ...given, bid: [{ inKindCountsAsMatch: true }] }), TODAY).ratios
		.match;
	expect([counted.all.total, counted.secured.total, counted.firm.total]).toEqual([
		40 / 200,
		20 / 200,
		30 / 200,
	]);
	const cash = liveFigures(smallBid(given), TODAY).ratios.match;
	expect([cash.all.total, cash.secured.total, cash.firm.total]).toEqual([20 / 180, 10 / 180, 20 / 180]);
});

test('a lead fee is a share of what the other partners ask for, and never below 0', () => {
	const given = (match: number) =>
		smallBid({
			bid: [{ leadTopSlice: 0.1, leadManagementMax: 0.05 }],
			partners: [{ id: 'A' }, { id: 'B' }],
			budgetLines: [line({ byYear: [100] }), line({ partnerId: 'B', byYear: [1000] })],
			matchFunding: [{ partnerId: 'B', source: 'S', kind: 'cash', status: 'secured', byYear: [match] }],
		});
	expect(liveFigures(given(0), TODAY).ratios).toMatchObject({ topSlice: 100, leadManagement: 100 / 1100 });
	expect(liveFigures(given(1500), TODAY).ratios.topSlice).toBe(0);
	expect(liveFigures(given(1500), TODAY).costs.requested).toBe(-400);
});

test('a bid that costs nothing has no ratios, and no award', () => {
	const figures = liveFigures(smallBid({ bid: [{ pbrShare: 0.5, minimumCashMatch: 0.1 }] }), TODAY);
	expect(figures.ratios).toMatchObject({ capital: null, leadManagement: null, changeFromStageOne: null });
	expect([figures.pbr.pot, figures.pbr.serviceFee]).toEqual([0, 0]);
	expect(figures.findings.some(({ code }) => code.startsWith('match'))).toBe(false);
});
