import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportWorkbook } from '../../../db/export/workbook';
import { applyChanges } from '../../../shared/change';
import { liveFigures } from '../../../shared/figures';
import type { Plan, Row } from '../../../shared/plan';
import { arbitraryPlan } from '../../generate/bid';
import { marlshire, oddNames, TODAY } from './marlshire';
import {
	differences,
	formulaCells,
	needsOffice,
	openWorkbook,
	recalculate,
	workFolder,
} from './recalculation';

const write = async (plan: Plan, name: string): Promise<string> => {
	const path = join(workFolder(), name);
	const report = await exportWorkbook({ plan, today: TODAY, path, appVersion: '0.1.0' });
	expect(report.wrong).toEqual([]);
	return path;
};

describe('LibreOffice, working the workbook out anew', needsOffice, () => {
	test('finds the cached result in every formula cell of the sample', async () => {
		const path = await write(marlshire(), 'marlshire.xlsx');
		const before = await openWorkbook(path);
		expect(formulaCells(before).length).toBeGreaterThan(1500);
		const wrong = await openWorkbook(path);
		const cell = wrong.getWorksheet('Summary')?.getCell('E15');
		if (!cell?.formula) throw new Error('Summary!E15 is not the formula this test puts wrong.');
		cell.value = { formula: cell.formula, result: Number(cell.result) + 1 };
		const wrongPath = join(workFolder(), 'wrong.xlsx');
		await wrong.xlsx.writeFile(wrongPath);
		const [again = '', wrongAgain = ''] = recalculate([path, wrongPath]);
		expect(differences(before, await openWorkbook(again))).toEqual([]);
		// The comparison itself would notice one cell that is a pound out.
		expect(differences(wrong, await openWorkbook(wrongAgain))).toHaveLength(1);
	});

	test('finds the cached results of generated bids: months, one year, ten years, any text', async () => {
		const kinds = [
			{ years: { min: 1, max: 1 } },
			{ periodMonths: 1 as const },
			{ years: { min: 10, max: 10 } },
		];
		const plans = kinds.flatMap((options, at) =>
			fc.sample(arbitraryPlan(options), { numRuns: 2, seed: at + 1 }),
		);
		const paths: string[] = [];
		for (const [at, plan] of plans.entries()) paths.push(await write(plan, `generated-${at}.xlsx`));
		const again = recalculate(paths);
		for (const [at, path] of paths.entries())
			expect(differences(await openWorkbook(path), await openWorkbook(again[at] ?? ''))).toEqual([]);
	});

	test('finds the cached results where names and texts are odd', async () => {
		const path = await write(oddNames(marlshire()), 'odd.xlsx');
		const [again = ''] = recalculate([path]);
		expect(differences(await openWorkbook(path), await openWorkbook(again))).toEqual([]);
	});

	test('carries a changed salary through to the Summary, as Consort would', async () => {
		const plan = marlshire();
		const path = await write(plan, 'marlshire.xlsx');
		const post = plan.posts.find(({ id }) => id === 'P0-idva');
		if (!post) throw new Error('The sample has no post P0-idva.');
		const dearer = applyChanges(plan, [
			{ table: 'posts', id: post.id, before: post, after: { ...post, salary: 33_333 } as Row },
		]);
		const book = await openWorkbook(path);
		const sheet = book.getWorksheet('Harbour & Hearth');
		const row = sheet?.getColumn(1).values.indexOf('IDVA') ?? 0;
		expect(sheet?.getCell(row, 5).value).toBe(post.salary);
		if (sheet) sheet.getCell(row, 5).value = 33_333;
		const changed = join(workFolder(), 'dearer.xlsx');
		await book.xlsx.writeFile(changed);
		const [again = ''] = recalculate([changed]);
		const summary = (await openWorkbook(again)).getWorksheet('Summary');
		const labels = summary?.getColumn(1).values ?? [];
		const amounts = (label: string) =>
			[2, 3, 4, 5].map((column) => summary?.getCell(labels.indexOf(label), column).result);
		const { costs } = liveFigures(dearer, TODAY);
		expect(costs.total).not.toBe(liveFigures(plan, TODAY).costs.total);
		expect(amounts('Total cost')).toEqual([...costs.totalByYear, costs.total]);
		expect(amounts('Requested')).toEqual([...costs.requestedByYear, costs.requested]);
	});
});
