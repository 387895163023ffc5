import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cellOf, cellText, exploreSample, isSaved, openScreen, SOON, typeInto } from './bid-window';
import { type LaunchedApp, launchApp } from './launch';

let one: LaunchedApp;
beforeAll(async () => {
	one = await launchApp();
	await exploreSample(one.window);
	await openScreen(one.window, 'Risk sharing');
});
afterAll(() => one?.quit());

const grid = (name: string) => one.window.getByRole('grid', { name, exact: true });
const splits = () => grid('Results money by partner, in four ways');
const cash = () => grid('Cash until paid, by partner');
const losses = () => grid('Lost results money by partner, in pounds');
const heading = (name: string | RegExp) => one.window.getByRole('heading', { name });
const undo = async () => {
	await one.window.getByRole('heading', { name: 'Risk sharing', level: 1 }).click();
	await one.window.keyboard.press('Control+z');
};
const BY_TARGET =
	'By target, Marl Valley loses £67,966 and can earn none of it back; Tidewell gains £49,255.';

describe('results money', () => {
	test('is led by who loses and who gains', () => heading(BY_TARGET).waitFor());

	test('is shared in four ways that each add up to the pot', async () => {
		const columns = [
			'By budget, yardstick',
			'By target, share',
			'Equal shares, share',
			'Agreed shares, share',
		];
		for (const column of columns) expect(await cellText(splits(), 'All partners', column)).toBe('£734,782');
	});

	test('is shared another way by one choice, and back by undo', async () => {
		await one.window.getByRole('radio', { name: 'Equal shares' }).click();
		await heading('Equal shares, Harbour & Hearth loses £105,382; Prism gains £70,097.').waitFor();
		await isSaved(one.window, 'Results money: Equal shares');
		await undo();
		await heading(BY_TARGET).waitFor();
	});

	test('says when typed agreed shares do not add up', async () => {
		await typeInto(cellOf(splits(), 'Sabr Sisters', 'Agreed shares, agreed'), '10%');
		expect(await cellText(splits(), 'All partners', 'Agreed shares, agreed')).toBe('105%, not 100%');
		await undo();
		await expect.poll(() => cellText(splits(), 'All partners', 'Agreed shares, agreed'), SOON).toBe('100%');
	});

	test('follows the share of the award typed under the terms', async () => {
		const term = cellOf(grid('Terms of sharing'), 'Paid by results, of the award', 'Now');
		await typeInto(term, '10%');
		await one.window.getByText(/^£367,391 is paid by results, 10% of the request/).waitFor();
		await undo();
		await one.window.getByText(/^£734,782 is paid by results, 20% of the request: £974.51/).waitFor();
	});
});

describe('cash until paid', () => {
	test('shows the tightest partner first, and any other that is chosen', async () => {
		await heading('Prism is past its reserves in 12 of 14 quarters; worst Y2 Q3.').waitFor();
		await cellOf(cash(), 'Sabr Sisters', 'Worst').click();
		await heading('Sabr Sisters is past its reserves in 12 of 14 quarters; worst Y2 Q2.').waitFor();
		await heading('How the cash need of Sabr Sisters is worked out').waitFor();
	});

	test('says in words what is over its limit', async () => {
		expect(await cellText(cash(), 'Sabr Sisters', 'Needs')).toBe('£39,019, over the limit');
		expect(await cellText(cash(), 'Elmfield', 'Needs')).toBe('£83,863');
	});

	test('needs no cover once the reserves typed are enough', async () => {
		await typeInto(cellOf(cash(), 'Sabr Sisters', 'Reserves'), '60,000');
		expect(await cellText(cash(), 'Sabr Sisters', 'Needs')).toBe('£39,019');
		expect(await cellText(cash(), 'Sabr Sisters', 'With lead’s cover')).toBe('£39,019');
		await undo();
		await expect
			.poll(() => cellText(cash(), 'Sabr Sisters', 'With lead’s cover'), SOON)
			.toBe('lead carries it');
	});
});

describe('less delivered', () => {
	test('is tried out by keyboard without a change to the bid, then kept', async () => {
		await heading(/^At 100% delivery £22,282 of results money is lost/).waitFor();
		await one.window.getByRole('slider', { name: 'If delivery is' }).focus();
		for (let step = 0; step < 20; step++) await one.window.keyboard.press('ArrowLeft');
		await heading(/^At 80% delivery .* goes back to the funder\.$/).waitFor();
		await heading(/^Clawback falls due in Year 1, Year 2 and Year 3/).waitFor();
		const assumed = () => cellText(grid('Terms of sharing'), 'Delivery assumed', 'Now');
		expect(await assumed()).toBe('100%');
		await one.window.getByRole('button', { name: 'Keep in the bid' }).click();
		await isSaved(one.window, 'Delivery level 80%');
		expect(await assumed()).toBe('80%');
		await undo();
		await heading(/^At 100% delivery/).waitFor();
	});

	test('says who would fall under the minimum', async () => {
		expect(await cellText(losses(), 'Sabr Sisters', 'Delivers')).toBe('77%, under the minimum');
		expect(await cellText(losses(), 'Harbour & Hearth', 'Bears')).toBe('£18,318');
	});
});

describe('a term that is a sentence', () => {
	test('is saved when it is left', async () => {
		await one.window.getByRole('textbox', { name: 'Liability' }).fill('Each partner bears its own default.');
		await one.window.getByRole('heading', { name: 'Risk sharing', level: 1 }).click();
		await one.window.keyboard.press('Tab');
		await isSaved(one.window, 'Liability');
		await undo();
		await expect
			.poll(() => one.window.getByRole('textbox', { name: 'Liability' }).inputValue(), SOON)
			.toMatch(/^each partner indemnifies/);
	});
});

describe('a finding about sharing', () => {
	test.each([
		['finding=cash-need-over-reserves&partner=P4', 'Sabr Sisters', 'Needs'],
		['finding=lead-cash-after-shield&partner=P0', 'Harbour & Hearth', 'With lead’s cover'],
		['finding=loss-at-capacity&partner=P2', 'Tidewell', 'Causes'],
		['finding=minimum-performance-at-risk&partner=P4&measure=M4', 'Sabr Sisters', 'Delivers'],
		['finding=pbr-partner-earns-nothing&partner=P6', 'Marl Valley', 'By target, gain or loss'],
		['finding=custom-shares-not-100', 'Harbour & Hearth', 'Agreed shares, agreed'],
		['finding=clawback-likely&year=2', 'Year 2', 'Delivered'],
		['finding=pbr-no-paid-target', 'Recovery outcomes', 'Paid by results'],
	])('opens its very cell: %s', async (at, line, column) => {
		await one.window.evaluate((hash) => {
			window.location.hash = hash;
		}, `#/risk-sharing?${at}`);
		const cell = cellOf(one.window, line, column);
		await expect.poll(() => cell.evaluate((each) => each === document.activeElement), SOON).toBe(true);
	});

	test('leaves nothing on the console', () => expect(one.problems).toEqual([]));
});
