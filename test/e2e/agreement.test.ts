import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cellOf, cellText, exploreSample, isSaved, openScreen, SOON } from './bid-window';
import { type LaunchedApp, launchApp } from './launch';

let one: LaunchedApp;
beforeAll(async () => {
	one = await launchApp();
	await exploreSample(one.window);
	await openScreen(one.window, 'Agreement');
});
afterAll(() => one?.quit());

const checklist = () => one.window.getByRole('grid', { name: 'Checklist of the partnership agreement' });
const reviews = () => one.window.getByRole('grid', { name: 'Reviews' });
const work = () => one.window.getByRole('main');
const sentence = (begin: string) =>
	one.window.getByRole('heading', { level: 2, name: new RegExp(`^${begin}`) });
const undo = () => one.window.getByRole('button', { name: /^Undo: / }).click();
const hasKeyboard = (cell: ReturnType<typeof cellOf>) =>
	expect.poll(() => cell.evaluate((each) => each === document.activeElement), SOON).toBe(true);

const openPlace = (place: string) =>
	one.window.evaluate((hash) => {
		window.location.hash = hash;
	}, `#/agreement?${place}`);

/** Opens a cell that holds a choice and chooses, as with Enter and the arrow keys. */
async function choose(cell: ReturnType<typeof cellOf>, option: string): Promise<void> {
	await cell.click();
	await one.window.keyboard.press('Enter');
	await cell.getByRole('combobox').selectOption({ label: option });
}

describe('the checklist', () => {
	test('says how much is agreed and names what is missing', async () => {
		const words = await sentence('9 of 17 required items are agreed').innerText();
		expect(words).toContain('(53%)');
		expect(words).toContain('Payment terms and cash advances');
	});

	test('counts an item that is agreed, and takes it back', async () => {
		await choose(cellOf(checklist(), 'Signatures', 'Status'), 'Agreed');
		await isSaved(one.window, 'Status, Signatures');
		await sentence('10 of 17 required items are agreed').waitFor(SOON);
		await undo();
		await sentence('9 of 17').waitFor(SOON);
	});

	test('takes an item of one’s own, and lets it be removed', async () => {
		await one.window.getByRole('button', { name: 'Add an item' }).click();
		await hasKeyboard(one.window.getByRole('rowheader', { name: /^New item/ }));
		await one.window.keyboard.type('Shared premises');
		await one.window.keyboard.press('Enter');
		await isSaved(one.window, 'Item, New item');
		await sentence('9 of 18').waitFor(SOON);
		await cellOf(checklist(), 'Shared premises', 'Note').click();
		await one.window.getByRole('button', { name: 'Remove', exact: true }).click();
		await isSaved(one.window, 'Remove: Shared premises');
		await sentence('9 of 17').waitFor(SOON);
	});

	test('is led to by a finding, at the very item', async () => {
		await openPlace('agreement=AG10&finding=agreement-gap');
		await hasKeyboard(cellOf(checklist(), 'Payment terms and cash advances', 'Status'));
	});
});

describe('reviews', () => {
	test('show their dates in the first year by quarter', async () => {
		const words = await work().innerText();
		expect(words).toContain('The partners meet in every quarter of the first year.');
		expect(words).toContain('22 Apr, 22 May and 22 Jun');
	});

	test('follow when a review meets more often', async () => {
		await choose(cellOf(reviews(), 'Quarterly review', 'How often'), 'Weekly');
		await isSaved(one.window, 'How often, Quarterly review');
		await expect.poll(() => work().innerText(), SOON).toContain('12 times, 15 Jul to 30 Sep');
		await undo();
	});

	test('are added with a staff forum where frontline staff have none', async () => {
		await choose(cellOf(reviews(), 'Frontline staff forum', 'Kind'), 'Board');
		await isSaved(one.window, 'Kind, Frontline staff forum');
		await expect.poll(() => work().innerText(), SOON).toContain('frontline staff have no forum');
		await openPlace('finding=staff-forum-missing');
		await hasKeyboard(cellOf(reviews(), 'Partner call', 'Kind'));
		await one.window.getByRole('button', { name: 'Add a staff forum' }).click();
		await isSaved(one.window, 'Add a staff forum');
		expect(await reviews().getByRole('row').count()).toBe(6);
		await undo();
		await undo();
		await expect.poll(() => cellText(reviews(), 'Frontline staff forum', 'Kind'), SOON).toBe('Staff forum');
	});
});

describe('people and steps', () => {
	test('name who holds too many roles and has no deputy, and lead to them', async () => {
		const person = one.window.getByRole('row', { name: /^Nadia Rahim/ });
		expect(await person.innerText()).toContain('4 roles');
		await person.getByRole('link', { name: /nobody for chief officer and 2 more/ }).click();
		const contacts = one.window.getByRole('grid', { name: 'Contacts and deputies' });
		await hasKeyboard(cellOf(contacts, 'Nadia Rahim (FICTIONAL)', 'Deputy').first());
		await openScreen(one.window, 'Agreement');
	});

	test('count the findings of each family and lead to the first', async () => {
		expect(await work().innerText()).toContain('0 of 9 steps are done; 15 findings stop the bid.');
		await one.window.getByRole('link', { name: 'Promise what can be delivered' }).click();
		await one.window.getByRole('heading', { name: 'Capacity', level: 1 }).waitFor(SOON);
		expect(await one.window.getByRole('tab', { selected: true }).innerText()).toContain('Sabr Sisters');
	});
});

describe('a checklist with nothing on it', () => {
	test('takes the usual items in one step', async () => {
		await openScreen(one.window, 'Agreement');
		for (let left = 19; left > 0; left--) {
			await checklist().getByRole('gridcell').first().click();
			await one.window.getByRole('button', { name: 'Remove', exact: true }).first().click();
		}
		await sentence('Nothing is written down yet').waitFor(SOON);
		await one.window.getByRole('button', { name: 'Add the usual items' }).click();
		await isSaved(one.window, 'Add the usual items of an agreement');
		await sentence('0 of 18 required items are agreed').waitFor(SOON);
		expect(await checklist().getByRole('row').count()).toBe(22);
		await undo();
		await sentence('Nothing is written down yet').waitFor(SOON);
	});

	test('leaves nothing on the console', () => expect(one.problems).toEqual([]));
});
