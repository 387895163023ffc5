import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { buildBook } from '../../../db/export/book';
import { writeWorkbook } from '../../../db/export/xlsx/book-file';
import { readParts } from '../../../db/office/package';
import { readXml } from '../../../db/office/xml';
import { liveFigures } from '../../../shared/figures';
import type { Plan } from '../../../shared/plan';
import { WORKBOOK_TEMPLATE_NAMES } from '../../../shared/workbook-templates';
import { writeWithExcelJs } from './exceljs-writer';
import { marlshire, oddNames, TODAY } from './marlshire';
import { openWorkbook, workFolder } from './recalculation';

const folder = workFolder();
const modelOf = (plan: Plan, template: (typeof WORKBOOK_TEMPLATE_NAMES)[number]) =>
	buildBook(plan, liveFigures(plan, TODAY), TODAY, '0.1.0', template);

/** Everything ExcelJS reads of a sheet that this program writes. */
function contentOf(sheet: ExcelJS.Worksheet) {
	const cells: unknown[] = [];
	sheet.eachRow({ includeEmpty: false }, (row) => {
		row.eachCell({ includeEmpty: true }, ({ address, value, style }) =>
			// No text at all is the same as nothing.
			cells.push({ address, value: value === '' ? null : value, style }),
		);
	});
	const rows = cells.length === 0 ? [] : Array.from({ length: sheet.rowCount }, (_, at) => at + 1);
	const { model } = sheet as unknown as { model: Record<string, unknown> };
	const { state, views, merges, conditionalFormattings, dataValidations, sheetProtection } = model;
	const { headerFooter, rowBreaks } = model as { headerFooter: object; rowBreaks?: { id: number }[] };
	const { fitToPage, fitToWidth, fitToHeight, paperSize, orientation, margins } = sheet.pageSetup;
	const { printArea, printTitlesRow, printTitlesColumn } = sheet.pageSetup;
	return {
		cells,
		heights: rows.map((row) => sheet.getRow(row).height),
		widths: sheet.columns.map(({ width }) => width),
		breaks: (rowBreaks ?? []).map(({ id }) => id),
		page: { fitToPage, fitToWidth, fitToHeight, paperSize, orientation, margins },
		print: { printArea, printTitlesRow, printTitlesColumn },
		...{ state, views, merges, conditionalFormattings, dataValidations, sheetProtection, headerFooter },
	};
}

describe.each(WORKBOOK_TEMPLATE_NAMES)('The workbook %s', (template) => {
	test.each([
		['the sample', marlshire()],
		['odd names', oddNames(marlshire())],
	])('of %s holds cell by cell and page by page what a common library writes', async (name, plan) => {
		const model = modelOf(plan, template);
		const own = join(folder, `own ${template} ${name}.xlsx`);
		const other = join(folder, `other ${template} ${name}.xlsx`);
		await writeWorkbook(model, own, async () => undefined);
		await writeWithExcelJs(model, other);
		const [found, expected] = [await openWorkbook(own), await openWorkbook(other)];
		expect(found.worksheets.map((sheet) => sheet.name)).toEqual(
			expected.worksheets.map((sheet) => sheet.name),
		);
		for (const [at, sheet] of expected.worksheets.entries()) {
			const ownSheet = found.worksheets[at];
			if (!ownSheet) throw new Error(`There is no sheet ${sheet.name}.`);
			expect(contentOf(ownSheet), sheet.name).toEqual(contentOf(sheet));
		}
		expect(found.definedNames.model).toEqual(expected.definedNames.model);
		expect(found.calcProperties).toEqual(expected.calcProperties);
		const about = ({ creator, title, created, modified }: ExcelJS.Workbook) => ({
			...{ creator, title, created, modified },
		});
		expect(about(found)).toEqual(about(expected));
	});

	test('is well-formed XML in every part', async () => {
		const path = join(folder, `parts ${template}.xlsx`);
		await writeWorkbook(modelOf(oddNames(marlshire()), template), path, async () => undefined);
		const parts = readParts(readFileSync(path));
		expect(parts.size).toBeGreaterThan(10);
		for (const [part, bytes] of parts) {
			let elements = 0;
			readXml(Buffer.from(bytes).toString(), { open: () => elements++ });
			expect(elements, part).toBeGreaterThan(0);
		}
	});
});

test('the same cells make the same bytes', async () => {
	const paths = ['one.xlsx', 'two.xlsx'].map((name) => join(folder, name));
	for (const path of paths) await writeWorkbook(modelOf(marlshire(), 'general'), path, async () => undefined);
	const [one, two] = paths.map((path) => readFileSync(path));
	expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true);
});
