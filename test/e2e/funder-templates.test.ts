import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	WORKBOOK_TEMPLATE_NAMES,
	WORKBOOK_TEMPLATES,
	type WorkbookTemplate,
} from '../../shared/workbook-templates';
import { workFolder } from './bid-file';
import { exploreSample, openScreen } from './bid-window';
import { type LaunchedApp, launchApp } from './launch';

const folder = workFolder();
let one: LaunchedApp;
beforeAll(async () => {
	one = await launchApp();
	await exploreSample(one.window);
	await openScreen(one.window, 'Share');
});
afterAll(() => one?.quit());

const shapes = () => one.window.getByRole('radiogroup', { name: 'Shape of the workbook' });
const shape = (template: WorkbookTemplate) =>
	shapes().getByRole('radio', { name: new RegExp(`^${WORKBOOK_TEMPLATES[template]}`) });
const exportButton = () => one.window.getByRole('button', { name: 'Export the funder workbook' });
const told = () => one.window.getByRole('dialog');

/** Sheets of the chosen shape as the screen lists them, and the sheets of the written file. */
async function listedAndWritten(path: string): Promise<[string[], string[]]> {
	const listed = await one.window.locator('.sheet-list dt').allInnerTexts();
	const book = new ExcelJS.Workbook();
	await book.xlsx.readFile(path);
	return [listed, book.worksheets.map(({ name }) => name)];
}

describe('each shape of the funder workbook', () => {
	test('is walked through by the arrow keys, and the rules it looks at follow', async () => {
		await shape('general').focus();
		for (const template of WORKBOOK_TEMPLATE_NAMES.slice(1)) {
			await one.window.keyboard.press('ArrowDown');
			expect(await shape(template).isChecked()).toBe(true);
			const rules = one.window.getByRole('list', { name: 'Rules this shape looks at' });
			expect(await rules.innerText()).toContain('Pass: All totals agree');
		}
	});

	test.each(WORKBOOK_TEMPLATE_NAMES)('%s is written with the sheets the screen lists', async (template) => {
		const path = join(folder, `${template}.xlsx`);
		await one.choosePath(path);
		await shape(template).click({ force: true });
		await exportButton().click();
		await told().waitFor();
		expect(await told().innerText()).toMatch(/\d+ totals were read back from the file and agree/);
		const hash = /[0-9a-f]{64}/.exec(await told().innerText())?.[0] ?? 'no hash';
		await told().getByRole('button', { name: 'Close' }).click();
		const last = one.window.getByRole('status').filter({ hasText: 'Last export' });
		expect(await last.innerText()).toContain(WORKBOOK_TEMPLATES[template]);
		expect(await last.innerText()).toContain(hash);
		const [listed, written] = await listedAndWritten(path);
		expect(written).toEqual(expect.arrayContaining(listed.filter((name) => !/^One for/.test(name))));
	});

	test('leaves nothing else in the folder, and nothing on the console', () => {
		expect(readdirSync(folder).sort()).toEqual(WORKBOOK_TEMPLATE_NAMES.map((name) => `${name}.xlsx`).sort());
		expect(one.problems).toEqual([]);
	});
});
