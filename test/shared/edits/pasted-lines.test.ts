import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../../shared/change';
import { readCells } from '../../../shared/clipboard';
import { MOST_PASTED_LINES, pasteLines } from '../../../shared/edits/pasted-lines';
import { sum } from '../../../shared/quantity';
import { checkPlan } from '../../../shared/rules/plan';
import { samplePlan } from '../calc/sample-plan';

const plan = samplePlan();
const paste = (cells: readonly (readonly string[])[]) => pasteLines(plan, { partnerId: 'P4', cells });
const linesOf = (cells: readonly (readonly string[])[]) =>
	paste(cells)?.changes.map(({ after }) => after as unknown as Record<string, unknown>) ?? [];
const FROM_LIBREOFFICE = new URL('../../fixtures/costs-from-libreoffice.tsv', import.meta.url);

describe('budget lines pasted from a spreadsheet', () => {
	it('are 60 of a LibreOffice sheet of 60, without its headings and totals', () => {
		const made = paste(readCells(readFileSync(FROM_LIBREOFFICE, 'utf8')));
		expect(made?.lineIds).toHaveLength(60);
		expect(made?.leftOut).toEqual({ heading: true, total: true, columns: 0, cutTexts: 0 });
		expect(made?.refused).toEqual([]);
	});

	it('keep quotes, line breaks and the name of a merged cell', () => {
		const lines = linesOf(readCells(readFileSync(FROM_LIBREOFFICE, 'utf8')));
		expect(lines[2]).toMatchObject({ description: 'Interpreters, "on call" 1', byYear: [574, 584, 607] });
		expect(lines[7]).toMatchObject({ basis: 'Two quotes:\nthe lower was taken' });
		expect([lines[18]?.description, lines[19]?.description]).toEqual([
			'Travel to clients 4',
			'Travel to clients 4',
		]);
	});

	it('have pence rounded and 12k worked out, each with a note; what may be two things is refused', () => {
		const made = paste([
			['Rent', '12k'],
			['Heat', '1,234.56'],
			['Cake', '1.234'],
		]);
		expect(made?.changes.map(({ after }) => after && 'year1Amount' in after && after.year1Amount)).toEqual([
			12_000, 1235, 0,
		]);
		expect(made?.notes).toEqual(['“12k” read as £12,000', '“1,234.56” rounded to £1,235']);
		expect(made?.refused).toMatchObject([
			{ typed: '1.234', reason: expect.stringContaining('may be thousands') },
		]);
	});

	it('follow inflation where there is one column of figures', () => {
		const lines = linesOf([
			['Rent', '£1,200'],
			['Heat', '300'],
		]);
		expect(lines).toMatchObject([
			{ method: 'inflated', year1Amount: 1200, byYear: null },
			{ method: 'inflated', year1Amount: 300 },
		]);
	});

	it('give back what is no amount, each with its reason', () => {
		const made = paste([
			['Rent', '1200', '=SUM(B1:B9)', '$5'],
			['Heat', '300', '301', '302'],
		]);
		expect(made?.refused.map(({ typed, yearIndex }) => [typed, yearIndex])).toEqual([
			['=SUM(B1:B9)', 1],
			['$5', 2],
		]);
	});

	it.each([
		['words alone', [['Rent'], ['Heat']]],
		[
			'figures alone',
			[
				['1', '2'],
				['3', '4'],
			],
		],
		['nothing', [['', '']]],
		['too many', Array.from({ length: MOST_PASTED_LINES + 1 }, () => ['Rent', '1'])],
	])('are not made of %s', (_what, cells) => expect(paste(cells)).toBeNull());

	it('make a valid bid that costs what was pasted, from any block', () => {
		const line = fc.tuple(
			fc.string({ minLength: 1 }).filter((text) => /[a-z]/i.test(text)),
			fc.nat(9999),
			fc.nat(9999),
		);
		fc.assert(
			fc.property(fc.array(line, { minLength: 2, maxLength: 20 }), (block) => {
				const made = paste(block.map(([name, one, two]) => [`x ${name}`, String(one), String(two)]));
				const next = applyChanges(plan, made?.changes ?? []);
				expect(checkPlan(next, new Set(['budgetLines']))).toEqual([]);
				const added = next.budgetLines.filter(({ id }) => made?.lineIds.includes(id));
				expect(sum(added.flatMap(({ byYear }) => byYear ?? []))).toBe(
					sum(block.flatMap(([, one, two]) => [one, two])),
				);
			}),
		);
	});
});
