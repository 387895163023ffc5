import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { exportWorkbook } from '../../../db/export/workbook';
import type { Plan } from '../../../shared/plan';
import { WORKBOOK_TEMPLATE_NAMES, type WorkbookTemplate } from '../../../shared/workbook-templates';
import { arbitraryPlan } from '../../generate/bid';
import { largePlan } from '../../generate/large-plan';
import { marlshire, oddNames, TODAY } from './marlshire';
import {
	differences,
	formulaCells,
	needsOffice,
	openWorkbook,
	recalculate,
	workFolder,
} from './recalculation';

const any = (options: Parameters<typeof arbitraryPlan>[0], seed: number): Plan => {
	const [plan] = fc.sample(arbitraryPlan(options), { numRuns: 1, seed });
	if (!plan) throw new Error('No bid was generated.');
	return plan;
};
const PLANS: [string, Plan][] = [
	['sample', marlshire()],
	['odd names', oddNames(marlshire())],
	[
		'39 partners',
		largePlan({ partners: 39, years: 3, periodMonths: 3, measures: 4, seed: 1, budgetLines: 200 }),
	],
	['one year', any({ years: { min: 1, max: 1 } }, 1)],
	['five years', any({ years: { min: 5, max: 5 } }, 2)],
	['months', any({ periodMonths: 1 }, 3)],
];

describe.each(WORKBOOK_TEMPLATE_NAMES)('The workbook %s', needsOffice, (template: WorkbookTemplate) => {
	const paths: string[] = [];
	let again: string[] = [];
	beforeAll(async () => {
		const folder = process.env.KEEP_WORKBOOK ?? workFolder();
		for (const [name, plan] of PLANS) {
			const path = join(folder, `${template} ${name}.xlsx`);
			const report = await exportWorkbook({ plan, today: TODAY, path, appVersion: '0.1.0', template });
			expect(report.wrong).toEqual([]);
			expect(report.totals).toBeGreaterThan(3);
			expect(report.sameContent).toBe(true);
			paths.push(path);
		}
		again = recalculate(paths);
	}, 120_000);

	test.each(PLANS.map(([name], at) => [name, at] as const))(
		'of %s has in every formula cell what LibreOffice works out',
		async (_name, at) => {
			const before = await openWorkbook(paths[at] ?? '');
			expect(formulaCells(before).length).toBeGreaterThan(20);
			expect(differences(before, await openWorkbook(again[at] ?? ''))).toEqual([]);
		},
	);
});
