import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exportWorkbook } from '../../../db/export/workbook';
import { FailureError } from '../../../shared/errors';
import type { Plan } from '../../../shared/plan';
import { marlshire, oddNames, TODAY } from './marlshire';
import { openWorkbook, workFolder } from './recalculation';

const folder = process.env.KEEP_WORKBOOK ?? workFolder();
const write = (plan: Plan, path: string) => exportWorkbook({ plan, today: TODAY, path, appVersion: '0.1.0' });

describe('The written funder workbook', () => {
	test('holds every total of the sample as the figures have it', async () => {
		const path = join(folder, 'marlshire.xlsx');
		const report = await write(marlshire(), path);
		expect(report.wrong).toEqual([]);
		expect(report.sameContent).toBe(true);
		expect(report.totals).toBeGreaterThan(900);
		const summary = (await openWorkbook(path)).getWorksheet('Summary');
		const requested = summary?.getColumn(1).values.indexOf('Requested') ?? 0;
		expect(summary?.getCell(requested, 5).result).toBe(3_673_910);
		expect(report.stops).toBe(15);
		expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
	});

	test('is a landscape A4 page wide, with its bid and its draft state in every header', async () => {
		const path = join(folder, 'print.xlsx');
		await write(marlshire(), path);
		const book = await openWorkbook(path);
		for (const sheet of book.worksheets) {
			expect(sheet.pageSetup).toMatchObject({
				orientation: 'landscape',
				paperSize: 9,
				fitToPage: true,
				fitToWidth: 1,
			});
			expect(sheet.pageSetup.printTitlesRow).toMatch(/^1:[4-6]$/);
			expect(sheet.views[0]).toMatchObject({ state: 'frozen' });
			expect(sheet.headerFooter.oddHeader).toContain('Marlshire Recovery Together');
			expect(sheet.headerFooter.oddHeader).toContain('Draft, 15 checks fail');
		}
	});

	test('keeps assumptions in named cells and dates on their day', async () => {
		const path = join(folder, 'names.xlsx');
		await write(marlshire(), path);
		const book = await openWorkbook(path);
		const { ranges } = book.definedNames.getRanges('PayUplift');
		expect(ranges).toHaveLength(1);
		const [sheet = '', address = ''] = (ranges[0] ?? '').replaceAll('$', '').split('!');
		expect(book.getWorksheet(sheet.replaceAll("'", ''))?.getCell(address).value).toBe(0.03);
		const summary = book.getWorksheet('Summary');
		const starts = summary?.getColumn(1).values.indexOf('Starts') ?? 0;
		expect(summary?.getCell(starts, 2).value).toEqual(new Date('2026-04-01T00:00:00Z'));
	});

	test('gives odd names legal sheets of their own and keeps text that looks like a formula text', async () => {
		const path = join(folder, 'odd.xlsx');
		const report = await write(oddNames(marlshire()), path);
		expect(report.wrong).toEqual([]);
		const book = await openWorkbook(path);
		expect(book.worksheets.map(({ name }) => name)).toEqual(report.sheets);
		expect(new Set(report.sheets.map((name) => name.toLowerCase())).size).toBe(report.sheets.length);
		const sheet = book.getWorksheet('=SUM(A1 A9)');
		expect(sheet?.getCell('A1').value).toBe('=SUM(A1:A9)');
		expect(sheet?.getCell('A1').formula).toBeUndefined();
		expect(sheet?.getColumn(1).values).toContain('@home');
	});

	test('says nothing anywhere of organisations that are left out, nor of private reasons', async () => {
		const path = join(folder, 'private.xlsx');
		const plan = marlshire();
		await write(plan, path);
		const book = await openWorkbook(path);
		const texts = book.worksheets.flatMap((sheet) => {
			const found: string[] = [sheet.name];
			sheet.eachRow((row) => {
				row.eachCell((cell) => found.push(cell.text));
			});
			return found;
		});
		const all = texts.join('\n');
		expect(all).toContain('Harbour & Hearth');
		for (const partner of plan.partners) {
			const left = partner.membership === 'declined' || partner.membership === 'notInvited';
			for (const secret of [
				partner.membershipReason,
				partner.notes,
				...(left ? [partner.name, partner.shortName] : []),
			])
				if (secret !== '') expect(all).not.toContain(secret);
		}
	});

	test('leaves an earlier workbook as it was and says so when it cannot be written', async () => {
		const path = join(workFolder(), 'gone', 'bid.xlsx');
		const failure = await write(marlshire(), path).then(
			() => null,
			(error: unknown) => (error instanceof FailureError ? error.failure : null),
		);
		expect(failure).toMatchObject({ code: 'not_found', todo: 'Choose another folder, then export again.' });
		const bad = {
			...marlshire(),
			budgetLines: marlshire().budgetLines.map((line) => ({ ...line, year1Amount: Number.NaN })),
		};
		const kept = join(folder, 'kept.xlsx');
		writeFileSync(kept, 'earlier');
		await expect(write(bad, kept)).rejects.toThrow();
		expect(readFileSync(kept, 'utf8')).toBe('earlier');
		expect(existsSync(`${kept}.tmp`)).toBe(false);
	});
});
