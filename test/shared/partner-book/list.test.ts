import { describe, expect, test } from 'vitest';
import { parseBidJson } from '../../../shared/bid-json';
import { takeItems } from '../../../shared/edits/proposal';
import type { BookCell } from '../../../shared/partner-book/cell';
import { guessMapping, type ListTable, listProposal } from '../../../shared/partner-book/list';
import sampleText from '../../../shared/sample/marlshire.json?raw';

const read = parseBidJson(sampleText);
if (!read.ok) throw new Error('The sample is no bid.');
const plan = read.plan;
const sheetOf = (...lines: BookCell[][]) => ({
	name: 'Costs',
	lines: lines.map((cells, at) => ({
		line: at + 1,
		cells: Object.fromEntries(cells.map((cell, column) => [column + 1, cell])),
	})),
});
const proposalOf = (
	table: ListTable,
	sheet: ReturnType<typeof sheetOf>,
	instead: Record<string, string> = {},
) => {
	const mapping = { ...guessMapping(plan, table, 'P4', sheet), instead };
	return listProposal(plan, {
		table,
		partnerId: 'P4',
		partner: 'Sabr',
		name: 'x.csv',
		sheet,
		mapping,
		today: '2026-05-04',
	});
};

describe('a budget kept elsewhere', () => {
	const sheet = sheetOf(
		['Our budget for next year'],
		['Item', 'Category', 'Year 1', 'Year 2', 'Year 3', 'Notes'],
		['Interpreters', 'Client costs', '£1,200', 1300, '1.400,00', 'sessional'],
		['Rent', 'Palace', 100, 100, 100],
		[null],
		['Total', null, 1300, 1400, 1500],
	);

	test('has its columns known by their heads, wherever the heads are', () => {
		expect(guessMapping(plan, 'budgetLines', 'P4', sheet)).toEqual({
			headLine: 2,
			columns: { 1: 'description', 2: 'category', 3: 'byYear.0', 4: 'byYear.1', 5: 'byYear.2', 6: 'basis' },
			instead: {},
		});
	});

	test('may have pence, k and m, each with what was made of it, and heads in thousands', () => {
		const amounts = sheetOf(
			['Item', 'Category', 'Year 1', 'Year 2', 'Year 3'],
			['Hall', 'Client costs', '12k', 99.5, '7'],
		);
		const { items } = proposalOf('budgetLines', amounts);
		expect(items).toMatchObject([
			{
				error: null,
				note: '£ of year 1: “12k” read as £12,000. £ of year 2: 99.5 rounded to £100.',
			},
		]);
		expect(items[0]?.values.slice(-3).map(({ value }) => value)).toEqual([12_000, 100, 7]);
		const thousands = sheetOf(['Item', 'Category', 'Cost (£000)'], ['Hall', 'Client costs', 12]);
		const mapping = {
			headLine: 1,
			columns: { 1: 'description', 2: 'category', 3: 'year1Amount' },
			instead: {},
		};
		const source = {
			table: 'budgetLines' as const,
			partnerId: 'P4',
			partner: 'Sabr',
			name: 'x',
			today: '2026-05-04',
		};
		expect(listProposal(plan, { ...source, sheet: thousands, mapping }).notes).toEqual([
			'The head “Cost (£000)” speaks of thousands, but its amounts are taken as pounds: check them.',
		]);
	});

	test('has salaries read as other money is', () => {
		const posts = sheetOf(
			['Post', 'Role', 'FTE', 'Salary'],
			['Night worker', 'Specialist advocate', 0.5, '28.5k'],
		);
		expect(proposalOf('posts', posts).items).toMatchObject([
			{ error: null, note: 'Pay, £ a year for 1 FTE: “28.5k” read as £28,500.' },
		]);
	});

	test('is proposed line by line, with the reason where one cannot be taken in; sums are passed over', () => {
		const { items, notes } = proposalOf('budgetLines', sheet);
		expect(items.map(({ subject, error }) => [subject, error])).toEqual([
			['Interpreters', null],
			['Rent', 'Category: “Palace” is not one of the choices.'],
		]);
		expect(notes).toEqual(['Passed over as sums: line 6.']);
	});

	test('becomes budget lines typed by year', () => {
		const { items } = proposalOf('budgetLines', sheet);
		const sound = items.filter(({ error }) => error === null);
		const { changes } = takeItems(plan, { partnerId: 'P4', items: sound, today: '2026-05-04' });
		expect(changes.map(({ after }) => after)).toEqual([
			expect.objectContaining({
				partnerId: 'P4',
				description: 'Interpreters',
				category: 'clientCosts',
				method: 'byYear',
				byYear: [1200, 1300, 1400],
				basis: 'sessional',
			}),
		]);
	});

	test('with one amount alone follows inflation', () => {
		const single = sheetOf(['Description', 'Amount'], ['Rent', 5000]);
		const { items } = proposalOf('budgetLines', single, { category: 'Premises' });
		const { changes } = takeItems(plan, { partnerId: 'P4', items, today: '2026-05-04' });
		expect(changes.map(({ after }) => after)).toEqual([
			expect.objectContaining({ method: 'inflated', year1Amount: 5000, category: 'premises', byYear: null }),
		]);
	});
});

test('a list of posts takes the role that was chosen for it', () => {
	const sheet = sheetOf(['Job title', 'WTE', 'Salary'], ['Night worker', '0,5', '£28,000']);
	const role = plan.roles[0]?.name ?? '';
	expect(proposalOf('posts', sheet).items[0]?.error).toBe('Role: This cell cannot be empty.');
	const { items } = proposalOf('posts', sheet, { roleId: role });
	const { changes } = takeItems(plan, { partnerId: 'P4', items, today: '2026-05-04' });
	expect(changes.map(({ after }) => after)).toEqual([
		expect.objectContaining({ title: 'Night worker', fte: 0.5, salary: 28_000, roleId: plan.roles[0]?.id }),
	]);
});
