import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildBook } from '../../../db/export/book';
import { exportWorkbook } from '../../../db/export/workbook';
import { spreadMatch } from '../../../shared/calc/match-spread';
import { FailureError } from '../../../shared/errors';
import { liveFigures } from '../../../shared/figures';
import type { Plan } from '../../../shared/plan';
import { sum } from '../../../shared/quantity';
import { WORKBOOK_TEMPLATE_NAMES, type WorkbookTemplate } from '../../../shared/workbook-templates';
import { marlshire, oddNames, TODAY } from './marlshire';
import { openWorkbook, workFolder } from './recalculation';

const folder = workFolder();
const write = (plan: Plan, template: WorkbookTemplate, path = join(folder, `${template}.xlsx`)) =>
	exportWorkbook({ plan, today: TODAY, path, appVersion: '0.1.0', template });
const bookOf = (plan: Plan, template: WorkbookTemplate) =>
	buildBook(plan, liveFigures(plan, TODAY), TODAY, '0.1.0', template);

describe.each(WORKBOOK_TEMPLATE_NAMES)('The workbook %s', (template) => {
	test('is protected without a password, and only what is typed is open', async () => {
		const { path } = await write(marlshire(), template);
		for (const sheet of (await openWorkbook(path)).worksheets) {
			const { sheetProtection } = sheet as unknown as { sheetProtection: Record<string, unknown> };
			expect(sheetProtection).toMatchObject({ sheet: true });
			expect(Object.keys(sheetProtection).filter((key) => /hash|password/i.test(key))).toEqual([]);
			sheet.eachRow((row) => {
				row.eachCell((cell) => {
					const isYellow = cell.fill?.type === 'pattern' && cell.fill.fgColor?.argb === 'FFFFF6CC';
					expect(cell.protection?.locked === false, `${sheet.name} ${cell.address}`).toBe(isYellow);
				});
			});
		}
	});

	test('keeps its hash when it is written again and gives another when one amount changes', async () => {
		const plan = marlshire();
		const { hash } = await write(plan, template);
		expect(hash).toMatch(/^[0-9a-f]{64}$/);
		expect((await write(plan, template, join(folder, 'again.xlsx'))).hash).toBe(hash);
		const [first, ...rest] = plan.matchFunding;
		if (!first) throw new Error('The sample has no match.');
		const dearer = { ...first, byYear: first.byYear.map((amount) => amount + 1) };
		expect((await write({ ...plan, matchFunding: [dearer, ...rest] }, template)).hash).not.toBe(hash);
	});

	test('names nobody who is left out, and says no private reason', () => {
		const plan = marlshire();
		const all = bookOf(plan, template)
			.sheets.flatMap(({ name, cells }) => [name, ...[...cells.values()].map(({ value }) => String(value))])
			.join('\n');
		for (const partner of plan.partners) {
			const isOut = partner.membership === 'declined' || partner.membership === 'notInvited';
			const secrets = [partner.membershipReason, ...(isOut ? [partner.name, partner.shortName] : [])];
			for (const secret of secrets.filter((text) => text !== '')) expect(all).not.toContain(secret);
		}
	});

	test('gives odd names legal sheets, and lets no name into a formula', () => {
		const plan = oddNames(marlshire());
		const { sheets } = bookOf(plan, template);
		const names = sheets.map(({ name }) => name);
		expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
		for (const name of names) expect(name).toMatch(/^[^*?:\\/[\]']{1,31}$/);
		const texts = [
			...plan.partners.map(({ name }) => name),
			...plan.budgetLines.map((line) => line.description),
		].filter((text) => text.length > 5);
		const withoutSheets = (formula: string) => formula.replace(/'(?:[^']|'')*'!/g, '');
		for (const { cells } of sheets)
			for (const { formula } of cells.values())
				for (const text of formula === null ? [] : texts)
					expect(withoutSheets(formula ?? '')).not.toContain(text);
	});

	test('leaves an earlier file as it was when it is cancelled at any step', async () => {
		const path = join(folder, `kept ${template}.xlsx`);
		writeFileSync(path, 'earlier');
		for (const steps of [0, 1, 3, 6]) {
			let asked = 0;
			const tell = async () => {
				if (asked++ >= steps) throw new FailureError({ code: 'cancelled', message: 'Stopped.' });
			};
			const given = { plan: marlshire(), today: TODAY, path, appVersion: '0.1.0', template, tell };
			const error = await exportWorkbook(given).catch((reason: unknown) => reason);
			expect(error instanceof FailureError && error.failure.code).toBe('cancelled');
			expect(readFileSync(path, 'utf8')).toBe('earlier');
		}
		const beside = readdirSync(dirname(path)).filter((name) => name.startsWith(basename(path)));
		expect(beside).toEqual([basename(path)]);
	});
});

describe('Cash match laid over costs', () => {
	const parts = fc.array(fc.tuple(fc.nat(100_000), fc.double({ min: 0, max: 1, noNaN: true })), {
		minLength: 1,
		maxLength: 20,
	});
	test('adds up, covers what is not eligible first and passes no cost while there is room', () => {
		expect(spreadMatch(50, [100, 100], [0, 40])).toEqual([6, 44]);
		fc.assert(
			fc.property(parts, fc.nat(3_000_000), (rows, match) => {
				const costs = rows.map(([cost]) => cost);
				const ineligible = rows.map(([cost, share]) => Math.floor(cost * share));
				const spread = spreadMatch(match, costs, ineligible);
				expect(sum(spread)).toBe(match);
				if (match > sum(costs)) return;
				spread.forEach((part, at) => {
					expect(part).toBeLessThanOrEqual(costs[at] ?? 0);
					if (match >= sum(ineligible)) expect(part).toBeGreaterThanOrEqual(ineligible[at] ?? 0);
				});
			}),
		);
	});
});
