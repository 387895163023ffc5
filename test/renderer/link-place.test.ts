import { expect, test } from 'vitest';
import { hrefOfLink } from '../../renderer/link-place';
import { routeOf } from '../../renderer/route';
import type { TraceLink } from '../../shared/calc/trace-step';
import { samplePlan } from '../shared/calc/sample-plan';

const plan = samplePlan();
const bid = plan.bid[0]?.id ?? '';
const assumptions = plan.assumptions[0]?.id ?? '';
const line = plan.budgetLines.find(({ method }) => method === 'inflated');
const target = plan.targets[0];

const PLACES: [TraceLink, string, Record<string, string>][] = [
	[
		{ table: 'bid', id: bid, field: 'maximumAward' },
		'budget',
		{ finding: 'award-over-maximum', column: 'limit' },
	],
	[{ table: 'bid', id: bid, field: 'maximumAwardByYear', year: 2 }, 'budget', { maximum: '2' }],
	[{ table: 'bid', id: bid, field: 'pbrShare' }, 'risk-sharing', { field: 'pbrShare' }],
	[{ table: 'bid', id: bid, field: 'stageOneTotal' }, 'budget', { term: 'stageOneTotal' }],
	[{ table: 'bid', id: bid, field: 'years' }, 'overview', { view: 'details', field: 'years' }],
	[{ table: 'assumptions', id: assumptions, field: 'turnover' }, 'capacity', { assumption: 'turnover' }],
	[{ table: 'assumptions', id: assumptions, field: 'niRate' }, 'budget', { assumption: 'niRate' }],
	[{ table: 'assumptions', id: assumptions, field: 'simulationRuns' }, 'risks', { field: 'simulationRuns' }],
	[
		{ table: 'targets', id: target?.id ?? '', field: 'byPeriod', period: 5 },
		'targets',
		{ measure: target?.measureId ?? '', partner: target?.partnerId ?? '', column: 'p5' },
	],
	[
		{ table: 'budgetLines', id: line?.id ?? '', field: 'year1Amount' },
		'budget',
		{ partner: line?.partnerId ?? '', line: line?.id ?? '', column: 'y1' },
	],
	[
		{ table: 'risks', id: 'R02', field: 'inherentImpact' },
		'risks',
		{ risk: 'R02', column: 'inherentImpact' },
	],
	[
		{ table: 'partners', id: 'P4', field: 'freeReserves' },
		'partners',
		{ partner: 'P4', column: 'freeReserves' },
	],
];

test('an input leads to the screen and the cell it is typed in', () => {
	for (const [link, screen, at] of PLACES) {
		const href = hrefOfLink(plan, link);
		expect(href && routeOf(href)).toEqual({ screen, at });
	}
});

test('what has left the bid leads nowhere', () => {
	expect(hrefOfLink(plan, { table: 'posts', id: 'gone', field: 'fte' })).toBeNull();
});
