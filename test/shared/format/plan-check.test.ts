import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { type Plan, type Row, TABLE_NAMES, type TableName } from '../../../shared/plan';
import { checkPlan } from '../../../shared/rules/plan';
import { arbitraryPlan } from '../../generate/bid';
import { largePlan } from '../../generate/large-plan';
import { planOf, sampleText } from './sample';

// Files of 50 MB and bids of 20,000 lines take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const sample = (): Plan => planOf(sampleText());
const codes = (plan: Plan, ...touched: TableName[]): string[] =>
	checkPlan(plan, new Set(touched)).map(({ code, path }) => `${code} ${path}`);
const withRow = (plan: Plan, table: TableName, place: number, values: object): Plan => ({
	...plan,
	[table]: (plan[table] as readonly Row[]).map((row, at) => (at === place ? { ...row, ...values } : row)),
});

it('finds with the touched tables alone whatever an edit of one row breaks', () => {
	const edit = fc.record({
		table: fc.constantFrom(...TABLE_NAMES),
		pick: fc.nat(1000),
		other: fc.nat(1000),
		way: fc.constantFrom('drop', 'mix'),
	});
	fc.assert(
		fc.property(arbitraryPlan(), edit, (plan, { table, pick, other, way }) => {
			const rows = plan[table] as readonly Row[];
			const [row, donor] = [rows[pick % rows.length], rows[other % rows.length]];
			if (!row || !donor) return;
			// Either the row goes, or half of another's values come into it.
			const mixed = {
				...row,
				...Object.fromEntries(Object.entries(donor).filter((_, at) => (other >> (at % 10)) % 2)),
				id: row.id,
				order: row.order,
			};
			const next = {
				...plan,
				[table]:
					way === 'drop' ? rows.filter((one) => one !== row) : rows.map((one) => (one === row ? mixed : one)),
			};
			expect(checkPlan(next, new Set([table]))).toEqual(checkPlan(next));
		}),
		{ numRuns: 300 },
	);
});

it('finds what an edit of a table breaks in the tables that name it', () => {
	const plan = sample();
	expect(codes({ ...plan, roles: [] }, 'roles').length).toBeGreaterThan(0);
	expect(codes(withRow(plan, 'partners', 0, { membership: 'declined' }), 'partners')).toEqual([
		'wrong-link bid[0].leadPartnerId',
	]);
});

it('does not look at tables that an edit cannot break', () => {
	expect(codes(withRow(sample(), 'roles', 0, { avgWeeks: null }), 'offers')).toEqual([]);
	expect(codes(withRow(sample(), 'roles', 0, { avgWeeks: null }))).toEqual([]);
});

it('refuses a bid that loses its only assumptions, or gains a 201st partner', () => {
	expect(codes({ ...sample(), assumptions: [] }, 'assumptions')).toEqual(['row-count assumptions']);
	const partners = Array.from({ length: 201 }, (_, at) => ({
		...(sample().partners[0] as Row<'partners'>),
		id: `X${at}`,
	}));
	expect(codes({ ...sample(), partners }, 'partners')).toEqual(['row-count partners']);
});

it('refuses to lengthen a bid whose lists stay short, or to shorten one whose posts end later', () => {
	const longer = codes(withRow(sample(), 'bid', 0, { years: 4 }), 'bid');
	expect(longer).toContain('wrong-length bid[0].maximumAwardByYear');
	expect(longer).toContain('wrong-length targets[0].byPeriod');
	const shorter = codes(
		withRow(withRow(sample(), 'posts', 0, { endPeriod: 12 }), 'bid', 0, { years: 2 }),
		'bid',
	);
	expect(shorter).toContain('out-of-range posts[0].endPeriod');
});

it('refuses to take out a target that a scenario changes', () => {
	const plan = sample();
	const change = plan.scenarioChanges.find(({ table }) => table === 'funnelSteps');
	const funnelSteps = plan.funnelSteps.filter(({ id }) => id !== change?.rowId);
	expect(codes({ ...plan, funnelSteps }, 'funnelSteps')).toEqual(['dangling-key scenarioChanges[0].rowId']);
});

it('checks an edit of a bid with 20,000 budget lines in a blink', () => {
	const plan = largePlan({
		partners: 200,
		years: 5,
		periodMonths: 1,
		measures: 12,
		seed: 7,
		budgetLines: 20_000,
	});
	expect(checkPlan(plan)).toEqual([]);
	const times = Array.from({ length: 5 }, () => {
		const start = performance.now();
		checkPlan(plan, new Set<TableName>(['budgetLines']));
		return performance.now() - start;
	});
	// A few milliseconds; the limit leaves room for a busy machine.
	expect(Math.min(...times)).toBeLessThan(100);
});
