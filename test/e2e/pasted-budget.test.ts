import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chooseMenuItem, dumpBid, workFolder } from './bid-file';
import { cellText, isSaved, openScreen } from './bid-window';
import { type LaunchedApp, launchApp } from './launch';

/** 60 lines with headings, totals, pound signs, a merged cell, quotes and a line break, as LibreOffice writes them. */
const BLOCK = readFileSync(new URL('../fixtures/costs-from-libreoffice.tsv', import.meta.url), 'utf8');
const TOTALS = ['95,490', '96,090', '104,070'];
interface Bid {
	budgetLines: { description: string; byYear: number[] | null }[];
}
const path = join(workFolder(), 'Pasted.consort');
let one: LaunchedApp;
beforeAll(async () => {
	one = await launchApp();
	await one.choosePath(path);
	await one.window.getByRole('textbox', { name: 'Name of the bid' }).fill('Pasted');
	await one.window.getByRole('textbox', { name: 'Funder', exact: true }).fill('County Council');
	await one.window.getByRole('textbox', { name: 'Lead charity' }).fill('Hearth');
	await one.window.getByRole('button', { name: 'Start this bid' }).click();
	await openScreen(one.window, 'Budget');
});
afterAll(() => one?.quit());

const lines = () => one.window.getByRole('grid', { name: 'Budget lines of Hearth, £' });
async function readBid(): Promise<Bid> {
	await chooseMenuItem(one, 'File', 'Close bid');
	await one.window.getByRole('button', { name: 'Open Pasted' }).waitFor();
	const bid = JSON.parse(dumpBid(path)) as Bid;
	await one.window.getByRole('button', { name: 'Open Pasted' }).click();
	await openScreen(one.window, 'Budget');
	return bid;
}

describe('a block of 60 lines copied from LibreOffice', () => {
	test('becomes 60 budget lines in place of the first, in one step', async () => {
		await one.window.getByRole('button', { name: 'Add the first line' }).click();
		await lines().locator('[data-cell]:focus').waitFor();
		await one.app.evaluate(({ clipboard }, text) => clipboard.writeText(text), BLOCK);
		await one.window.keyboard.press('Control+V');
		await isSaved(one.window, 'Paste 60 lines of Hearth');
		const said = one.window.getByText(/^60 new lines; Undo takes all of them back\./);
		expect(await said.innerText()).toContain(
			'The line of headings was left out. The line of totals was left out',
		);
	});

	test('costs what the sheet added up to', async () => {
		const shown = ['Year 1', 'Year 2', 'Year 3'].map((year) => cellText(lines(), 'Cost', year));
		expect(await Promise.all(shown)).toEqual(TOTALS);
	});

	test('stands in the file line by line', async () => {
		const { budgetLines } = await readBid();
		expect(budgetLines).toHaveLength(60);
		expect(budgetLines[2]).toMatchObject({
			description: 'Interpreters, "on call" 1',
			byYear: [574, 584, 607],
		});
	});

	test('is gone after one undo', async () => {
		await one.window.keyboard.press('Control+Z');
		await isSaved(one.window, 'New running cost of Hearth');
		expect((await readBid()).budgetLines).toMatchObject([{ description: 'New running cost' }]);
	});

	test('leaves nothing on the console', () => expect(one.problems).toEqual([]));
});
