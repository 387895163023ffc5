import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SAMPLE_JSON, workFolder } from './bid-file';
import { openScreen, SCREENS, SOON, typeInto } from './bid-window';
import { type LaunchedApp, launchApp } from './launch';
import { pdfFacts, pdfText } from './pdf-text';

const MARKUP = '<img src=x onerror="document.title=1">';
const LONG = `${'Ж'.repeat(98)} ${'ẅ'.repeat(50)}`;
const RTL = 'جمعية النور \u202e(txt.exe)';
const FORMULA = '=HYPERLINK("http://example.org","pay")';
/** By place in the sample: lead, Elmfield, Tidewell, Northbeck, Sabr Sisters. */
const NAMES = [MARKUP, LONG, RTL, FORMULA, `Z${'\u0301\u0323'.repeat(20)}algo`];

const folder = workFolder();
const path = join(folder, 'hostile.json');
let one: LaunchedApp;
beforeAll(async () => {
	const bid = JSON.parse(readFileSync(SAMPLE_JSON, 'utf8'));
	NAMES.forEach((name, index) => {
		bid.partners[index].name = name.slice(0, 200);
		bid.partners[index].shortName = '';
	});
	bid.bid[0].title = MARKUP;
	bid.measures[0].shortName = MARKUP;
	bid.posts[0].title = FORMULA;
	bid.rationales[0].statement = `${MARKUP} ${RTL}`;
	writeFileSync(path, JSON.stringify(bid));
	one = await launchApp();
	await one.choosePath(path);
	await one.window.getByRole('button', { name: 'Import bid JSON' }).click();
	await one.window.getByRole('heading', { name: 'Overview', level: 1 }).waitFor();
});
afterAll(() => one?.quit());

describe('a bid full of hostile text', () => {
	test.each(SCREENS)('is only text on %s', async (screen) => {
		await openScreen(one.window, screen);
		await one.window.waitForTimeout(200);
		const seen = await one.window.evaluate(() => ({
			pictures: document.querySelectorAll('img').length,
			text: document.body.textContent ?? '',
		}));
		expect(seen.pictures).toBe(0);
		expect(seen.text).toContain(MARKUP);
		expect(await one.window.title()).toContain(MARKUP);
		expect(one.problems).toEqual([]);
	});

	test.each(['Partners', 'Capacity', 'Budget'] as const)(
		'keeps the window in its width on %s',
		async (screen) => {
			await openScreen(one.window, screen);
			const tooWide = await one.window.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
			);
			expect(tooWide).toBeLessThanOrEqual(0);
		},
	);

	test('names every partner as it was written', async () => {
		await openScreen(one.window, 'Partners');
		const text = await one.window.evaluate(() => document.body.textContent ?? '');
		for (const name of NAMES) expect(text).toContain(name);
	});

	test('can be typed into a cell and stays what was typed', async () => {
		await openScreen(one.window, 'Capacity');
		await one.window.getByRole('tab', { name: FORMULA }).click();
		const posts = one.window.getByRole('grid', { name: `Posts at ${FORMULA}` });
		await typeInto(posts.getByRole('rowheader').first(), MARKUP);
		await expect.poll(() => posts.getByRole('rowheader').first().innerText(), SOON).toBe(MARKUP);
		await one.window.getByRole('button', { name: /^Undo: Post/ }).waitFor();
	});

	test('has no formula of its own in the workbook', async () => {
		const workbook = join(folder, 'hostile.xlsx');
		await one.choosePath(workbook);
		await openScreen(one.window, 'Share');
		await one.window.getByRole('button', { name: 'Export the funder workbook' }).click();
		const told = one.window.getByRole('dialog').or(one.window.getByRole('alertdialog'));
		await told.waitFor();
		expect(await told.innerText()).toContain('agree with the figures on screen');
		const book = new ExcelJS.Workbook();
		await book.xlsx.readFile(workbook);
		const texts: string[] = [];
		const formulas: string[] = [];
		for (const sheet of book.worksheets)
			sheet.eachRow((row) =>
				row.eachCell((cell) => {
					// The name of a sheet stands in quotes.
					if (cell.formula) formulas.push(cell.formula.replace(/'(?:[^']|'')*'!/g, ''));
					else if (typeof cell.value === 'string') texts.push(cell.value);
				}),
			);
		expect(texts).toContain(FORMULA);
		expect(formulas.filter((formula) => /HYPERLINK|example/i.test(formula))).toEqual([]);
	});

	test('is only text on the printed pages', async () => {
		const pages = join(folder, 'hostile.pdf');
		await one.window.keyboard.press('Escape');
		await one.choosePath(pages);
		await openScreen(one.window, 'Share');
		await one.window.getByRole('button', { name: 'Make the board pack', exact: true }).click();
		await one.window.getByRole('dialog', { name: 'The board pack is made' }).waitFor({ timeout: 60_000 });
		expect(pdfFacts(pages).Title).toContain(MARKUP);
		// A line may be broken anywhere in a long word.
		expect(pdfText(pages).replace(/\s+/g, '')).toContain(MARKUP.replace(/\s+/g, ''));
	});

	test('leaves nothing on the console', () => expect(one.problems).toEqual([]));
});
