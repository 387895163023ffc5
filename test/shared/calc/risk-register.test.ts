import { expect, test } from 'vitest';
import { expectedByPartner, riskMap, standardError, worstFirst } from '../../../shared/calc/risk-register';
import { liveFigures } from '../../../shared/figures';
import { samplePlan } from './sample-plan';

const TODAY = '2025-11-28';
const plan = samplePlan();
const { rows, expectedTotal } = liveFigures(plan, TODAY).risks;

test('every risk stands once on the map before controls and once after them', () => {
	const cells = riskMap(plan.risks).flat();
	const ids = plan.risks.map(({ id }) => id);
	expect(cells).toHaveLength(25);
	expect(cells.flatMap(({ after }) => after).sort()).toEqual(ids);
	expect(cells.flatMap(({ before }) => before).sort()).toEqual(ids);
});

test('the map has the scores of CC26, impact down and likelihood across', () => {
	const [top, , , , bottom] = riskMap([]).map((line) => line.map(({ score }) => score));
	expect(top).toEqual([10, 15, 20, 25, 30]);
	expect(bottom).toEqual([2, 3, 4, 5, 6]);
});

test('risks in one cell are all listed in it', () => {
	const cell = riskMap(plan.risks)
		.flat()
		.find(({ likelihood, impact }) => likelihood === 3 && impact === 3);
	expect(cell).toMatchObject({ score: 12, band: 'amber', after: ['R01', 'R04', 'R09', 'R10'] });
});

test('the worst risk after controls comes first', () => {
	const order = worstFirst(rows);
	const scores = order.map((id) => rows.find(({ riskId }) => riskId === id)?.residualScore ?? 0);
	expect(order.slice(0, 2)).toEqual(['R02', 'R13']);
	expect(scores).toEqual([...scores].sort((a, b) => b - a));
});

test('what the partners are expected to carry adds up to the whole', () => {
	const parts = plan.partners.map(({ id }) => expectedByPartner(rows).get(id) ?? 0);
	expect(expectedByPartner(rows).get('P4')).toBe(15_554);
	expect(parts.reduce((a, b) => a + b, 0)).toBe(expectedTotal);
});

test('four times the trials halve the standard error', () => {
	const simulation = {
		generator: 'mulberry32' as const,
		seed: 1,
		runs: 10_000,
		analyticMean: 0,
		analyticSd: 109_498,
		simulatedMean: 0,
		p50: 0,
		p80: 0,
		p95: 0,
		byPartner: [],
	};
	expect(standardError(simulation)).toBeCloseTo(1094.98, 2);
	expect(standardError({ ...simulation, runs: 40_000 })).toBeCloseTo(547.49, 2);
});
