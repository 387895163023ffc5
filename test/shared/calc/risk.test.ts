import { expect, test } from 'vitest';
import { drawGamma, drawNormal, gammaOf, Mulberry32 } from '../../../shared/calc/random';
import { riskBand, riskScore } from '../../../shared/calc/risk';
import { fullFigures, liveFigures } from '../../../shared/figures';
import type { Row } from '../../../shared/plan';
import { smallBid } from './small-bid';

const TODAY = '2026-01-31';

test.each([
	[5, 4, 24, 'red'],
	[3, 4, 16, 'red'],
	[2, 5, 15, 'red'],
	[4, 2, 10, 'amber'],
	[1, 4, 8, 'amber'],
	[2, 2, 6, 'green'],
] as const)('likelihood %d and impact %d score %d, %s', (likelihood, impact, score, band) => {
	expect(riskScore(likelihood, impact)).toBe(score);
	expect(riskBand(score)).toBe(band);
});

test('seed 1 draws the numbers that are known for it', () => {
	const u = new Mulberry32(1);
	expect([u.next(), u.next()].map((x) => x.toFixed(8))).toEqual(['0.62707394', '0.00273572']);
});

test('normal and gamma draws have the mean and variance they should', () => {
	const u = new Mulberry32(7);
	const moments = (draw: () => number) => {
		const list = Array.from({ length: 40_000 }, draw);
		const mean = list.reduce((a, b) => a + b, 0) / list.length;
		return [mean, list.reduce((a, b) => a + (b - mean) ** 2, 0) / list.length];
	};
	const [mean, variance] = moments(() => drawNormal(u));
	expect(Math.abs(mean ?? 1)).toBeLessThan(0.02);
	expect(Math.abs((variance ?? 0) - 1)).toBeLessThan(0.03);
	const [gammaMean, gammaVariance] = moments(() => drawGamma(gammaOf(3), u));
	expect(Math.abs((gammaMean ?? 0) - 3)).toBeLessThan(0.04);
	expect(Math.abs((gammaVariance ?? 0) - 3)).toBeLessThan(0.15);
});

type RiskRow = Partial<Row<'risks'>>;
const certain: RiskRow = { id: 'K', probability: 1, costLow: 100, costLikely: 100, costHigh: 100 };

function whoPays(risk: RiskRow, given: Parameters<typeof smallBid>[0] = {}) {
	const plan = smallBid({
		partners: [{ id: 'A' }, { id: 'B' }, { id: 'C', membership: 'declined' }],
		budgetLines: [
			{ partnerId: 'A', byYear: [300] },
			{ partnerId: 'B', byYear: [100] },
		],
		risks: [{ ...certain, ...risk }],
		...given,
	});
	return liveFigures(plan, TODAY).risks.rows[0]?.byPartner.map(
		({ partnerId, amount }) => `${partnerId} ${amount}`,
	);
}

test.each([
	['the owner alone', { ownerPartnerId: 'B' }, ['B 100']],
	['by budget', { ownerPartnerId: 'B', sharedBy: 'byBudget' }, ['A 75', 'B 25']],
	['equally among active partners', { ownerPartnerId: 'B', sharedBy: 'equal' }, ['A 50', 'B 50']],
	['custom with no shares: the owner', { ownerPartnerId: 'B', sharedBy: 'custom' }, ['B 100']],
	['no owner: the lead', {}, ['A 100']],
	['an owner that is left out: the lead', { ownerPartnerId: 'C' }, ['A 100']],
] as const)('who carries a risk: %s', (_words, risk, shares) => {
	expect(whoPays(risk)).toEqual(shares);
});

test('agreed shares of partners that are left out do not count, and need not add up', () => {
	const riskShares = [
		{ riskId: 'K', partnerId: 'B', share: 0.3 },
		{ riskId: 'K', partnerId: 'C', share: 0.7 },
	];
	expect(whoPays({ sharedBy: 'custom' }, { riskShares })).toEqual(['B 100']);
});

test('a risk sure to cost one sum costs that in every run', () => {
	const { simulation } = fullFigures(smallBid({ risks: [certain] }), TODAY).risks;
	expect(simulation).toMatchObject({
		simulatedMean: 100,
		analyticMean: 100,
		analyticSd: 0,
		p50: 100,
		p95: 100,
	});
});

test('risks that cost nothing draw nothing', () => {
	const costly: RiskRow = { ...certain, probability: 0.5, costLow: 0, costHigh: 400 };
	const free: RiskRow = { ...certain, id: 'F', costLow: 0, costLikely: 0, costHigh: 0 };
	const alone = fullFigures(smallBid({ risks: [costly] }), TODAY).risks.simulation;
	expect(fullFigures(smallBid({ risks: [free, costly] }), TODAY).risks.simulation).toEqual(alone);
});
