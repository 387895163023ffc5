import { expect, test } from 'vitest';
import { Memory } from '../../../shared/calc/memory';
import { applyChanges, type Change } from '../../../shared/change';
import { fullFigures, liveFigures } from '../../../shared/figures';
import { isActive, type Plan, type Row, type TableName } from '../../../shared/plan';
import { largePlan } from '../../generate/large-plan';
import { samplePlan } from './sample-plan';

const TODAY = '2025-11-28';

test('what was made of an object is made again only when what it was made from is not the same', () => {
	const memory = new Memory<object, number>();
	const [key, source] = [{}, {}];
	let made = 0;
	const recall = (...from: unknown[]) => memory.recall(key, from, () => ++made);
	expect([recall(source, 1), recall(source, 1), recall(source, 2), recall({}, 2), recall()]).toEqual([
		1, 1, 2, 3, 4,
	]);
	expect(memory.recall({}, [], () => ++made)).toBe(5);
});

const edit = <T extends TableName>(
	plan: Plan,
	table: T,
	at: number,
	values: (row: Row<T>) => Partial<Row<T>>,
): Change => {
	const before = plan[table][at] as Row<T>;
	return { table, id: before.id, before: before as Row, after: { ...before, ...values(before) } as Row };
};

/** One edit of each kind that what is remembered hangs on. */
const EDITS: Record<string, (plan: Plan) => Change[]> = {
	'a post gets more FTE': (plan) => [edit(plan, 'posts', 1, ({ fte }) => ({ fte: fte + 0.3 }))],
	'a post goes to another partner': (plan) => [
		edit(plan, 'posts', 0, () => ({ partnerId: plan.partners.filter(isActive)[1]?.id ?? '' })),
	],
	'a post goes': (plan) => [{ ...edit(plan, 'posts', 2, () => ({})), after: null }],
	'a target grows': (plan) => [
		edit(plan, 'targets', 0, ({ byPeriod }) => ({ byPeriod: byPeriod.map((n) => n + 3) })),
	],
	'a role needs more hours': (plan) => [
		edit(plan, 'roles', 0, ({ maxConcurrent }) => ({ maxConcurrent: (maxConcurrent ?? 20) + 5 })),
	],
	'pay grows': (plan) => [edit(plan, 'assumptions', 0, () => ({ payUplift: 0.1, turnover: 0.4 }))],
	'a partner is left out': (plan) => [edit(plan, 'partners', 1, () => ({ membership: 'declined' }))],
	'a partner has another name': (plan) => [edit(plan, 'partners', 2, () => ({ shortName: 'Newly named' }))],
	'a measure has another name and is paid': (plan) => [
		edit(plan, 'measures', 0, ({ paidByResults }) => ({
			shortName: 'another',
			paidByResults: !paidByResults,
		})),
	],
	'a position is agreed': (plan) => [
		edit(plan, 'positions', 0, () => ({ status: 'agreed', agreedTotal: 7 })),
	],
	'less performance is asked for': (plan) => [
		edit(plan, 'bid', 0, () => ({ minimumPerformanceLevel: 0.2, pbrShare: 0.5 })),
	],
	'a line costs more': (plan) => [
		edit(plan, 'budgetLines', 0, () => ({ method: 'inflated', year1Amount: 77_777 })),
	],
	'a risk is dearer': (plan) => [
		edit(plan, 'risks', 0, () => ({ costLow: 10, costLikely: 20, costHigh: 90_000, sharedBy: 'equal' })),
	],
};

const small = largePlan({ partners: 9, years: 2, periodMonths: 3, measures: 5, seed: 3 });
const cases = Object.entries(EDITS).flatMap(([name, changes]) =>
	(
		[
			['the sample', samplePlan()],
			['a generated bid', small],
		] as const
	).map(([bid, plan]) => ({ name, bid, plan, changes })),
);

test.each(cases)('$name in $bid: the figures are those of a bid never seen before', ({ plan, changes }) => {
	const before = liveFigures(plan, TODAY);
	const next = applyChanges(plan, changes(plan));
	const after = liveFigures(next, TODAY);
	expect(after).toEqual(liveFigures(structuredClone(next), TODAY));
	expect(after).not.toEqual(before);
	expect(liveFigures(plan, TODAY)).toEqual(before);
});

test('scenarios between two looks at a bid leave its figures as they were', () => {
	const plan = samplePlan();
	const before = structuredClone(liveFigures(plan, TODAY));
	fullFigures(plan, TODAY);
	expect(liveFigures(plan, TODAY)).toEqual(before);
});
