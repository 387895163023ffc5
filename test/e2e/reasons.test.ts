import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cellOf, exploreSample, findingCounts, isSaved, openScreen, SOON, typeInto } from './bid-window';
import { type LaunchedApp, launchApp } from './launch';

let one: LaunchedApp;
beforeAll(async () => {
	one = await launchApp();
	await exploreSample(one.window);
});
afterAll(() => one?.quit());

const measure = (name: string) => one.window.getByRole('radio', { name });
const panel = () => one.window.getByRole('region', { name: /^Why / });
const stand = (partner: string) =>
	panel()
		.getByRole('listitem')
		.filter({ has: one.window.getByText(partner, { exact: true }) });
const button = (name: string | RegExp) => panel().getByRole('button', { name });
const field = (name: string) => panel().getByRole('textbox', { name, exact: true });
const hasKeyboard = (place: ReturnType<typeof button>) =>
	expect.poll(() => place.evaluate((each) => each === document.activeElement), SOON).toBe(true);
const undo = () => one.window.getByRole('button', { name: /^Undo: / }).click();

/** What a finding's link in a message or on the overview leads to. */
const openPlace = (place: string) =>
	one.window.evaluate((hash) => {
		window.location.hash = hash;
	}, `#/targets?${place}`);

async function choose(name: string | RegExp, option: string): Promise<void> {
	await button(name).click();
	await one.window.getByRole('option', { name: option, exact: true }).click();
}

describe('a target changed after it was agreed', () => {
	beforeAll(async () => {
		await openScreen(one.window, 'Targets');
		await measure('Children’s completions').or(measure("Children's completions")).click();
	});

	test('says what was agreed, and is agreed again by one button', async () => {
		const { warn } = await findingCounts(one.window);
		expect(await stand('Northbeck').innerText()).toContain(
			'Agreed 268 on 8 Oct 2025; the target is now 275.',
		);
		await button('Ask again').click();
		await isSaved(one.window, "Northbeck agrees to 275 of children's completions");
		await hasKeyboard(button('Edit the stand of Northbeck'));
		expect(await stand('Northbeck').innerText()).toMatch(/Agreed[\s\S]*275 in all[\s\S]*28 Nov 2025/);
		expect((await findingCounts(one.window)).warn).toBe(warn - 1);
	});

	test('is stale again when the target changes once more', async () => {
		const grid = one.window.getByRole('grid', { name: /^Targets for/ });
		await typeInto(cellOf(grid, 'Northbeck', 'Y3 Q4'), '20');
		await expect
			.poll(() => stand('Northbeck').innerText(), SOON)
			.toContain('Agreed 275 on 28 Nov 2025; the target is now 274.');
		await undo();
		await undo();
		await expect.poll(() => stand('Northbeck').innerText(), SOON).toContain('Agreed 268');
	});
});

describe('a partner’s stand', () => {
	beforeAll(async () => {
		await measure('Advocacy starts').click();
	});

	test('is opened, changed field by field and closed by keyboard alone', async () => {
		await button('Edit the stand of Prism').focus();
		await one.window.keyboard.press('Enter');
		await hasKeyboard(button(/Stand$/));
		await one.window.keyboard.press('Tab');
		await hasKeyboard(field('Said by'));
		await one.window.keyboard.press('Control+A');
		await one.window.keyboard.type('Vice chair');
		await one.window.keyboard.press('Enter');
		await isSaved(one.window, 'Said by, Prism on advocacy starts');
		await button('Done').focus();
		await one.window.keyboard.press('Enter');
		await hasKeyboard(button('Edit the stand of Prism'));
		expect(await stand('Prism').innerText()).toContain('Vice chair, 12 Oct 2025');
	});

	test('that becomes agreed keeps the total of the target and is dated today', async () => {
		await button('Edit the stand of Tidewell').click();
		await choose(/Stand$/, 'Agreed');
		await isSaved(one.window, 'Stand, Tidewell on advocacy starts');
		expect(await stand('Tidewell').innerText()).toContain('Agreed to 505 in all.');
		expect(await field('Date').inputValue()).toBe('28 Nov 2025');
		await undo();
		await expect.poll(() => field('Own figure a quarter').inputValue(), SOON).toBe('40');
	});

	test('keeps a date that is none in its field, with the reason', async () => {
		await field('Date').fill('31 Feb 2026');
		await field('Date').press('Enter');
		await panel()
			.getByText(/is not a real day/)
			.waitFor();
		await field('Date').press('Escape');
		expect(await field('Date').inputValue()).toBe('9 Oct 2025');
		await button('Done').click();
	});
});

describe('the reason', () => {
	test('offers a new version once its statement has changed', async () => {
		await button('Edit the reason').click();
		await field('Statement: the target and why').fill('Start 170 people a quarter.');
		await button('Done').click();
		await isSaved(one.window, 'Statement: the target and why, advocacy starts');
		await button('Make it version 4').click();
		await isSaved(one.window, 'Version 4 of the reason for advocacy starts');
		expect(await panel().innerText()).toContain('version 4, Harbour & Hearth');
		expect(await button(/^Make it version/).count()).toBe(0);
		await undo();
		await undo();
		await expect.poll(() => panel().innerText(), SOON).toContain('Start 177 people');
	});

	test('takes evidence against it, keeps it in sight, and lets it be removed', async () => {
		const { note } = await findingCounts(one.window);
		await button('Add evidence against').click();
		await hasKeyboard(field('What it shows'));
		await field('What it shows').fill('Referrals fell by a third');
		await button('Done').click();
		await isSaved(one.window, 'What it shows, advocacy starts');
		expect(await panel().innerText()).toContain('1 against');
		expect((await findingCounts(one.window)).note).toBe(note + 1);
		await button('Edit evidence: Referrals fell by a third').click();
		await button('Remove').click();
		await isSaved(one.window, 'Remove evidence: Referrals fell by a third');
		expect(await panel().innerText()).toContain('none against');
	});

	test('is written where a measure has none, and gone when that is taken back', async () => {
		const measures = one.window.getByRole('grid', { name: 'Measures' });
		await one.window.getByRole('radio', { name: 'Measures', exact: true }).click();
		await one.window.getByRole('button', { name: 'Add an output' }).click();
		await expect.poll(() => measures.getByRole('row').count(), SOON).toBe(6);
		await one.window.getByRole('radio', { name: 'Targets', exact: true }).click();
		await measure('New output').click();
		await button('Write the reason').click();
		await hasKeyboard(field('Statement: the target and why'));
		await isSaved(one.window, 'Reason for New output');
		await undo();
		await button('Write the reason').waitFor();
	});
});

describe('a finding about reasons leads to its own field', () => {
	test.each([
		['M1', 'P4', 'frontline-not-consulted', /Frontline staff asked$/],
		['M2', 'P3', 'position-stale', /^Ask again$/],
		['M4', 'P5', 'position-not-asked', /Stand$/],
		['M3', undefined, 'counter-evidence', /^Edit evidence: National debt/],
	])('of %s and %s: %s', async (measureId, partner, code, name) => {
		await openPlace(`measure=${measureId}${partner ? `&partner=${partner}` : ''}&finding=${code}`);
		await hasKeyboard(button(name));
	});

	test('of SMART points: the next review where there is none', async () => {
		await openPlace('measure=M2&finding=rationale-not-smart');
		await hasKeyboard(field('Next review'));
		await button('Owner: not met. Nobody owns the reason.').click();
		await hasKeyboard(button(/Who owns it$/));
	});

	test('leaves nothing on the console', () => expect(one.problems).toEqual([]));
});
