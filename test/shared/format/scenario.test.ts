import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBidJson, writeBidJson } from '../../../shared/bid-json';
import type { Json } from '../../../shared/field';
import { type Plan, periodCount } from '../../../shared/plan';
import { checkPlan } from '../../../shared/rules/plan';
import { applyScenario } from '../../../shared/scenario';
import { arbitraryPlan } from '../../generate/bid';
import { expectFaults, type JsonBid, type JsonRow, planOf, rowAt, sampleJson } from './sample';

/** The sample bid with one scenario, X, and these changes, in this order unless they say otherwise. */
function withChanges(...changes: JsonRow[]): JsonBid {
	const bid = sampleJson();
	bid.scenarios = [{ id: 'X', name: 'What if' }];
	bid.scenarioChanges = changes.map((change, at) => ({
		id: `C${at}`,
		scenarioId: 'X',
		position: at + 1,
		...change,
	}));
	return bid;
}
const set = (table: string, rowId: string, values: JsonRow): JsonRow => ({
	kind: 'set',
	table,
	rowId,
	values,
});
const remove = (table: string, rowId: string): JsonRow => ({ kind: 'remove', table, rowId });
const leave = (rowId: string, fromPeriod: number | null): JsonRow => ({
	kind: 'partnerLeaves',
	table: 'partners',
	rowId,
	fromPeriod,
});
const applied = (...changes: JsonRow[]) => applyScenario(planOf(withChanges(...changes)), 'X');
const firstId = (table: string): string => `${rowAt(sampleJson(), table).id}`;

describe('a scenario', () => {
	it('makes its changes in the order of position, not of the list', () => {
		const { plan } = applied(
			{ ...set('assumptions', 'A1', { turnover: 0.4 }), position: 7 },
			{ ...set('assumptions', 'A1', { turnover: 0.3 }), position: 2 },
		);
		expect(plan.assumptions[0]?.turnover).toBe(0.4);
	});

	it('leaves the bid itself and the tables it does not name alone', () => {
		const bid = planOf(withChanges(set('assumptions', 'A1', { turnover: 0.4 })));
		const before = structuredClone(bid);
		const { plan } = applyScenario(bid, 'X');
		expect(bid).toEqual(before);
		expect(plan.posts).toBe(bid.posts);
	});

	it('takes the budget lines of a post with the post', () => {
		const bid = sampleJson();
		const postId = `${bid.budgetLines?.find(({ postId }) => postId)?.postId}`;
		const { plan } = applied(remove('posts', postId));
		expect(plan.posts).toHaveLength((bid.posts?.length ?? 0) - 1);
		expect(plan.budgetLines.filter((line) => line.postId === postId)).toEqual([]);
		expect(plan.budgetLines.length).toBeLessThan(bid.budgetLines?.length ?? 0);
	});

	it('takes the shares and links of a risk with the risk', () => {
		const bid = withChanges(remove('risks', firstId('risks')));
		bid.riskShares = [{ id: 'RSH', riskId: firstId('risks'), partnerId: 'P0', share: 1 }];
		const { plan } = applyScenario(planOf(bid), 'X');
		expect(plan.riskShares).toEqual([]);
		expect(plan.riskLinks.filter(({ riskId }) => riskId === firstId('risks'))).toEqual([]);
		expect(planOf(bid).riskLinks.length).toBeGreaterThan(plan.riskLinks.length);
	});

	it('keeps all that a leaving partner has and says from when it is gone', () => {
		const bid = planOf(withChanges(leave('P4', 5)));
		expect(applyScenario(bid, 'X')).toEqual({ plan: bid, departures: [{ partnerId: 'P4', fromPeriod: 5 }] });
	});

	it('counts the earlier period where a partner leaves twice', () => {
		expect(applied(leave('P4', 5), leave('P4', 3), leave('P4', 8)).departures).toEqual([
			{ partnerId: 'P4', fromPeriod: 3 },
		]);
	});

	it('that nobody has changes nothing', () => {
		const plan = planOf(sampleJson());
		expect(applyScenario(plan, 'nobody')).toEqual({ plan, departures: [] });
	});

	it('sees what its earlier changes did', () => {
		const { plan } = applied(
			set('posts', 'P0-idva', { fte: 1 }),
			set('posts', 'P0-idva', { title: 'Half a team' }),
		);
		expect(plan.posts.find(({ id }) => id === 'P0-idva')).toMatchObject({ fte: 1, title: 'Half a team' });
	});

	it('gives a valid bid for every scenario of any valid bid', { timeout: 60_000 }, () => {
		fc.assert(
			fc.property(arbitraryPlan(), (plan) => {
				for (const { id } of plan.scenarios) {
					const { plan: changed, departures } = applyScenario(plan, id);
					const text = writeBidJson({ ...changed, scenarios: [], scenarioChanges: [] } as Plan);
					expect(parseBidJson(text)).toMatchObject({ ok: true });
					for (const { partnerId, fromPeriod } of departures) {
						expect(changed.bid[0]?.leadPartnerId).not.toBe(partnerId);
						expect(fromPeriod).toBeLessThanOrEqual(
							periodCount(changed.bid[0] ?? { years: 0, periodMonths: 3 }),
						);
					}
				}
			}),
			{ numRuns: 100 },
		);
	});
});

describe('a scenario change is refused that', () => {
	const C0 = 'bad-change scenarioChanges[0]';
	const bad: [string, string, ...JsonRow[]][] = [
		['sets an id', `${C0}.values.id`, set('posts', 'P0-idva', { id: 'other' })],
		['sets the place in the list', `${C0}.values.order`, set('posts', 'P0-idva', { order: 1 })],
		['sets the start of the bid', `${C0}.values.start`, set('bid', 'B1', { start: '2026-05-01' })],
		['sets the years of the bid, to the same even', `${C0}.values.years`, set('bid', 'B1', { years: 3 })],
		['sets the months of a period', `${C0}.values.periodMonths`, set('bid', 'B1', { periodMonths: 1 })],
		['sets a field nobody knows', `${C0}.values.colour`, set('posts', 'P0-idva', { colour: 'red' })],
		[
			'sets a field called constructor',
			`${C0}.values.constructor`,
			set('posts', 'P0-idva', { constructor: 1 }),
		],
		['sets a negative FTE', `${C0}.values.fte`, set('posts', 'P0-idva', { fte: -1 })],
		['sets too few periods', `${C0}.values.byPeriod`, set('targets', firstId('targets'), { byPeriod: [1] })],
		['sets a start after the 28th', `${C0}.values.start`, set('bid', 'B1', { start: '2026-05-31' })],
		['names a role nobody knows', `${C0}.values`, set('posts', 'P0-idva', { roleId: 'nobody' })],
		[
			'ends a post before it starts',
			`${C0}.values`,
			set('posts', 'P0-idva', { startPeriod: 5, endPeriod: 4 }),
		],
		[
			'makes a second target',
			`${C0}.values`,
			set('targets', firstId('targets'), {
				partnerId: `${rowAt(sampleJson(), 'targets', 1).partnerId}`,
				measureId: `${rowAt(sampleJson(), 'targets', 1).measureId}`,
			}),
		],
		[
			'makes a role serve an outcome by changing the measure',
			`${C0}.values`,
			set('measures', 'M1', { kind: 'outcome' }),
		],
		[
			'makes a role serve an outcome that no funnel knows',
			`${C0}.values`,
			set('measures', 'M3', { kind: 'outcome' }),
		],
		[
			'fills a freed target twice',
			'bad-change scenarioChanges[2].values',
			remove('targets', firstId('targets')),
			toFirstTarget(1),
			toFirstTarget(2),
		],
		[
			'takes a post from the partner that pays for it',
			`${C0}.values`,
			set('posts', 'P0-idva', { partnerId: 'P1' }),
		],
		['lets the lead decline', `${C0}.values`, set('partners', 'P0', { membership: 'declined' })],
		['lets the lead leave', `${C0}.rowId`, leave('P0', 2)],
		[
			'makes a partner the lead that has left',
			'bad-change scenarioChanges[1].values',
			leave('P4', 3),
			set('bid', 'B1', { leadPartnerId: 'P4' }),
		],
		['lets a partner leave at no time', `${C0}.fromPeriod`, leave('P4', null)],
		['lets a post leave', `${C0}.table`, { ...leave('P0-idva', 2), table: 'posts' }],
		['takes out a partner', `${C0}.table`, remove('partners', 'P4')],
		['takes out a measure', `${C0}.table`, remove('measures', 'M1')],
		['changes a scenario', `${C0}.table`, set('scenarios', 'X', { name: 'Other' })],
		['changes a scenario change', `${C0}.table`, set('scenarioChanges', 'C0', { position: 2 })],
		['changes a table nobody knows', `${C0}.table`, set('__proto__', 'X', {})],
		[
			'changes what is taken out already',
			'bad-change scenarioChanges[1].rowId',
			remove('posts', 'P0-idva'),
			set('posts', 'P0-idva', { fte: 1 }),
		],
		[
			'changes a line that went with its post',
			'bad-change scenarioChanges[1].rowId',
			remove('posts', 'P0-idva'),
			set('budgetLines', lineOf('P0-idva'), { note: 'x' }),
		],
		['names nothing', 'dangling-key scenarioChanges[0].rowId', set('posts', 'nobody', {})],
	];
	it.each(bad)('%s: %s', (_what, fault, ...changes) => expectFaults(withChanges(...changes), fault));

	it('breaks the bid for a moment, though a later change would mend it', () => {
		const first = rowAt(sampleJson(), 'posts');
		const line = lineOf(`${first.id}`);
		const move = [
			set('posts', `${first.id}`, { partnerId: 'P1' }),
			set('budgetLines', line, { partnerId: 'P1' }),
		];
		expectFaults(
			withChanges(...move),
			'bad-change scenarioChanges[0].values',
			'bad-change scenarioChanges[1].values',
		);
	});
});

/** Gives the target at `place` the partner and measure of the first. */
function toFirstTarget(place: number): JsonRow {
	const { partnerId, measureId } = rowAt(sampleJson(), 'targets');
	return set('targets', `${rowAt(sampleJson(), 'targets', place).id}`, {
		partnerId: `${partnerId}`,
		measureId: `${measureId}`,
	});
}

function lineOf(postId: string): string {
	const line = sampleJson().budgetLines?.find((row) => row.postId === postId);
	return `${line?.id}`;
}

describe('a scenario change is accepted that', () => {
	const good: [string, ...JsonRow[]][] = [
		['sets nothing', set('posts', 'P0-idva', {})],
		['gives the lead to another partner', set('bid', 'B1', { leadPartnerId: 'P1' })],
		['lets the former lead leave', set('bid', 'B1', { leadPartnerId: 'P1' }), leave('P0', 4)],
		['frees a target and fills it again', remove('targets', firstId('targets')), toFirstTarget(1)],
		[
			'holds values its kind does not use',
			{ ...remove('posts', 'P0-idva'), values: { any: ['thing', { at: null }] } as Json },
		],
		['lets a partner leave from the first period', leave('P4', 1)],
	];
	it.each(good)('%s', (_what, ...changes) => expect(checkPlan(planOf(withChanges(...changes)))).toEqual([]));
});
