import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildBook } from '../../../db/export/book';
import { address, type SheetModel, type WorkbookModel } from '../../../db/export/sheet-model';
import { liveFigures } from '../../../shared/figures';
import type { Plan } from '../../../shared/plan';
import { arbitraryPlan } from '../../generate/bid';
import { marlshire, TODAY } from './marlshire';

const bookOf = (plan: Plan): WorkbookModel => buildBook(plan, liveFigures(plan, TODAY), TODAY, '0.1.0');
const valueAt = (sheet: SheetModel | undefined, place: string) =>
	[...(sheet?.cells.values() ?? [])].find(({ row, column }) => address(row, column) === place)?.value;

/** Totals of the model that are not the figure. */
function wrongTotals(book: WorkbookModel): string[] {
	const values = new Map(
		book.sheets.flatMap((sheet) =>
			[...sheet.cells.values()].map(
				({ row, column, value }) => [`${sheet.name}!${address(row, column)}`, value] as const,
			),
		),
	);
	return book.checks.flatMap(({ name, expected, sheet, address: place }) => {
		const found = values.get(`${sheet}!${place}`);
		const same =
			typeof found === 'number' && Math.abs(found - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
		return same ? [] : [`${name}: ${String(found)}, not ${expected}`];
	});
}

/** The Summary's tests by their label, without what in kind adds to the words, and the findings of the same rule. */
const LIMIT_FINDINGS: Record<string, string> = {
	'Requested, whole bid': 'award-over-maximum',
	'match, share of cost': 'match-below-minimum',
	'match, secured': 'match-not-secured',
	'Capital, share of cost': 'capital-over-maximum',
	'Lead management, share of cost': 'lead-management-over-maximum',
	'Change of cost since stage one': 'stage-one-change',
	'Not eligible and not covered by match': 'line-ineligible',
	'Overheads above the cap': 'overhead-over-cap',
	'Lines that hold recoverable VAT': 'vat-recoverable-in-cost',
	Contingency: 'contingency-not-allowed',
	'Contingency outside capital': 'contingency-not-allowed',
};

/** Limits whose Pass or Fail is not what the findings say. */
function wrongVerdicts(book: WorkbookModel, codes: ReadonlySet<string>): string[] {
	const cells = [...(book.sheets[0]?.cells.values() ?? [])];
	return cells.flatMap(({ row, column, value }) => {
		if (column !== 1 || typeof value !== 'string') return [];
		const code = LIMIT_FINDINGS[value.replace(/^(Cash match|Match, cash and in kind)/, 'match')];
		const verdict = cells.find((cell) => cell.row === row && cell.column === 5)?.value;
		return code === undefined || (verdict === 'Fail') === codes.has(code)
			? []
			: [`${value}: ${String(verdict)}`];
	});
}

describe('The model of the workbook', () => {
	test('gives every formula a result, and no number that is not finite', () => {
		for (const sheet of bookOf(marlshire()).sheets)
			for (const cell of sheet.cells.values()) {
				if (cell.formula !== null) expect(cell.value, cell.formula).not.toBeNull();
				if (typeof cell.value === 'number') expect(Number.isFinite(cell.value)).toBe(true);
			}
	});

	test('agrees with the figures of any bid in every total', () => {
		fc.assert(
			fc.property(arbitraryPlan(), (plan) => {
				expect(wrongTotals(bookOf(plan))).toEqual([]);
			}),
			{ numRuns: 60 },
		);
	});

	test('passes and fails the limits of any bid as its findings do', () => {
		fc.assert(
			fc.property(arbitraryPlan(), (plan) => {
				const codes = new Set(liveFigures(plan, TODAY).findings.map(({ code }) => code));
				expect(wrongVerdicts(bookOf(plan), codes)).toEqual([]);
			}),
			{ numRuns: 60 },
		);
	});

	test('keeps formulas and texts within what Excel takes', () => {
		for (const sheet of bookOf(marlshire()).sheets)
			for (const { formula } of sheet.cells.values()) expect((formula ?? '').length).toBeLessThan(1000);
	});

	test('keeps what comes in kind out of every cash figure', () => {
		const plan = marlshire();
		const richer = {
			...plan,
			matchFunding: plan.matchFunding.map((match) =>
				match.kind === 'inKind' ? { ...match, byYear: match.byYear.map(() => 900_000) } : match,
			),
		};
		const amounts = (book: WorkbookModel) => {
			const [summary] = book.sheets;
			const total = book.checks.find(({ name }) => name === 'Cash match');
			return valueAt(summary, total?.address ?? '');
		};
		expect(amounts(bookOf(richer))).toBe(412_000);
	});

	test('prints Draft while checks fail and nothing once none does', () => {
		expect(bookOf(marlshire()).status).toBe('Draft, 15 checks fail');
		const figures = { ...liveFigures(marlshire(), TODAY), findingCounts: { stop: 0, warn: 3, note: 1 } };
		expect(buildBook(marlshire(), figures, TODAY, '0.1.0').status).toBe('');
	});

	test('passes and fails the limits of the sample as its findings do', () => {
		const [summary] = bookOf(marlshire()).sheets;
		const failed = [...(summary?.cells.values() ?? [])]
			.filter(({ column, value }) => column === 5 && value === 'Fail')
			.map(({ row }) => valueAt(summary, address(row, 1)));
		expect(failed).toEqual([
			'Cash match, secured',
			'Cash match, year 1',
			'Cash match, secured or pledged, year 1',
			'Cash match, secured or pledged, year 2',
			'Cash match, secured or pledged, year 3',
			'Overheads above the cap',
		]);
	});

	test('prints the definition of every measure beside its numbers', () => {
		const targets = bookOf(marlshire()).sheets.find(({ name }) => name === 'Targets and capacity');
		const texts = [...(targets?.cells.values() ?? [])].map(({ value }) => `${String(value)}`);
		for (const { definition } of marlshire().measures)
			expect(texts.some((text) => text.includes(definition))).toBe(true);
	});
});
