import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeBidJson } from '../../shared/bid-json';
import { isActive } from '../../shared/plan';
import { markedPlan, pounds } from '../shared/pack/sample-pack';
import { chooseMenuItem, makeBid, workFolder } from './bid-file';
import { exploreSample, openScreen, SOON } from './bid-window';
import { type LaunchedApp, launchApp } from './launch';
import { flat, pdfFacts, pdfPages, pdfText } from './pdf-text';

const folder = workFolder();
const plan = markedPlan();
let one: LaunchedApp;
beforeAll(async () => {
	one = await launchApp();
	await exploreSample(one.window);
	await openScreen(one.window, 'Share');
});
afterAll(() => one?.quit());

const press = (name: string) => one.window.getByRole('button', { name, exact: true }).click();
const told = () => one.window.getByRole('dialog', { name: 'The board pack is made' });
const closeDialog = () => one.window.getByRole('button', { name: 'Close', exact: true }).click();

async function makePack(path: string): Promise<void> {
	await one.choosePath(path);
	await press('Make the board pack');
	await told().waitFor({ timeout: 60_000 });
}

describe('the board pack of the sample', () => {
	const path = join(folder, 'Pack.pdf');

	test('is made from the Share screen, and says where it is and that it is a draft', async () => {
		await makePack(path);
		const words = await told().innerText();
		expect(words).toContain(path);
		expect(words).toContain('draft, 15 checks fail');
		await closeDialog();
		expect(readdirSync(folder)).toEqual(['Pack.pdf']);
	});

	test('is tagged, on A4, with a title', () => {
		const facts = pdfFacts(path);
		expect(facts.Tagged).toBe('yes');
		expect(facts['Page size']).toContain('A4');
		expect(facts.Title).toBe('Marlshire Recovery Together, Board pack');
		expect(Number(facts.Pages)).toBeGreaterThan(4);
	});

	test('answers its questions on four sheets, one each, in real text', () => {
		const sheets = pdfPages(path).map(flat);
		expect(sheets[0]).toContain('Page 1. Should we sign this bid?');
		for (const question of [
			'Can they deliver?',
			'Who cannot?',
			'Who disagrees?',
			'What could it cost?',
			'Who would pay?',
		])
			expect(sheets[0]).toContain(question);
		expect(sheets[0]).toContain('108 of 1,944 advocacy starts');
		expect(sheets[1]).toContain('Page 2. Can we deliver what we promise?');
		expect(sheets[1]).toContain('What the board is asked');
		expect(sheets[2]).toContain('Page 3. Who loses and who waits');
		expect(sheets[2]).toContain('If less is delivered');
		expect(sheets[3]).toContain('Page 4. What could sink it?');
		expect(sheets[2]).toContain('Who pays if 80% of what staff can do is delivered');
		expect(sheets[2]).toContain('Clawback of fees');
		expect(sheets[3]).toContain('Who carries most of the cost');
		expect(sheets[3]).toContain('Chance that the risks cost Sabr Sisters more');
		expect(sheets[4]).toContain('Appendix');
	});

	test('holds each label of a chart once, as a reader copies it', () => {
		const sheets = pdfPages(path);
		expect(sheets[1]?.match(/Target 150/g)).toHaveLength(1);
		expect(sheets[1]?.match(/\+5%/g)).toHaveLength(2);
	});

	test('names bid, version, date, draft and page on every sheet', () => {
		const sheets = pdfPages(path).map(flat);
		sheets.forEach((sheet, at) => {
			expect(sheet).toContain('Marlshire Recovery Together Draft, 15 checks fail');
			expect(sheet).toContain('Board pack · Working version 0 · 28 Nov 2025');
			expect(sheet).toContain(`${at + 1} of ${sheets.length}`);
			expect(sheet).toContain('Sample, all names fictional');
		});
	});

	test('prints no organisation that was not invited', () => {
		const left = plan.partners.filter((partner) => !isActive(partner));
		const text = flat(pdfText(path));
		expect(left.length).toBeGreaterThan(0);
		for (const { name, shortName, membershipReason } of left)
			for (const secret of [name, shortName, membershipReason].filter(Boolean))
				expect(text).not.toContain(secret);
	});
});

test('a partner’s own edition shows its figures and nothing of another partner', async () => {
	const path = join(folder, 'Own.pdf');
	await one.window.getByRole('button', { name: /Edition/ }).click();
	await one.window.getByRole('option', { name: 'Sabr Sisters' }).click();
	await makePack(path);
	await closeDialog();
	const text = flat(pdfText(path));
	expect(text).toContain('Edition for Sabr Sisters');
	expect(text).toContain('272 advocacy starts promised against capacity for 193.8');
	const titles = new Set(plan.posts.filter(({ partnerId }) => partnerId === 'P4').map(({ title }) => title));
	const others = plan.partners
		.filter(({ id }) => id !== 'P4')
		.flatMap((partner) => [
			partner.name.replace(' (FICTIONAL)', ''),
			partner.shortName,
			partner.membershipReason,
			...plan.posts
				.filter((post) => post.partnerId === partner.id && !titles.has(post.title))
				.map(({ title }) => title),
			...plan.contacts.filter(({ partnerId }) => partnerId === partner.id).map(({ person }) => person),
			...plan.positions.filter(({ partnerId }) => partnerId === partner.id).map(({ comment }) => comment),
		])
		.filter((secret) => secret.trim() !== '');
	expect(others.length).toBeGreaterThan(30);
	expect(others.filter((secret) => text.includes(secret))).toEqual([]);
});

describe('the numbers of other partners', () => {
	const marked = plan.partners.filter(({ id }) => id !== 'P4');
	const secret = [
		...marked.map(({ freeReserves }) => freeReserves ?? 0),
		...plan.posts.filter(({ partnerId }) => partnerId !== 'P4').map(({ salary }) => salary),
	].filter((amount) => amount > 0);
	const written = (amount: number) => [amount.toLocaleString('en-GB'), String(amount)];

	test('salaries and reserves are not in the PDF of a partner’s own edition; its own reserves are', async () => {
		const json = join(folder, 'marked.json');
		writeFileSync(json, writeBidJson(plan));
		const two = await launchApp({ args: [makeBid(join(folder, 'marked.consort'), json)] });
		await two.window.getByRole('heading', { name: 'Overview', level: 1 }).waitFor(SOON);
		await openScreen(two.window, 'Share');
		await two.window.getByRole('button', { name: /Edition/ }).click();
		await two.window.getByRole('option', { name: 'Sabr Sisters' }).click();
		const path = join(folder, 'Marked.pdf');
		await two.choosePath(path);
		await two.window.getByRole('button', { name: 'Make the board pack', exact: true }).click();
		await two.window.getByRole('dialog', { name: 'The board pack is made' }).waitFor({ timeout: 60_000 });
		await two.quit();
		const text = flat(pdfText(path));
		const own = plan.partners.find(({ id }) => id === 'P4')?.freeReserves ?? 0;
		expect(text).toContain(pounds(own));
		expect(secret.length).toBeGreaterThan(20);
		expect(secret.filter((amount) => written(amount).some((figure) => text.includes(figure)))).toEqual([]);
	}, 90_000);
});

describe('a board pack that does not come to its end', () => {
	test('leaves an earlier file as it was when it is cancelled', async () => {
		const path = join(folder, 'Earlier.pdf');
		writeFileSync(path, 'earlier');
		await one.choosePath(path);
		await press('Make the board pack');
		await press('Cancel');
		await one.window
			.getByRole('button', { name: 'Cancel', exact: true })
			.waitFor({ state: 'hidden', ...SOON });
		await one.window.waitForTimeout(500);
		expect(await told().count()).toBe(0);
		expect(readFileSync(path, 'utf8')).toBe('earlier');
		expect(one.app.windows()).toHaveLength(1);
	});

	test('says why when its folder is gone, and that the bid is safe', async () => {
		await one.choosePath(join(folder, 'gone', 'Pack.pdf'));
		await press('Make the board pack');
		const failure = one.window.getByRole('alertdialog', { name: 'The board pack was not made' });
		await failure.waitFor({ timeout: 60_000 });
		expect(await failure.innerText()).toContain('The bid is as it was');
		await closeDialog();
	});
});

test('the menu makes the board’s edition too', async () => {
	const path = join(folder, 'Menu.pdf');
	await one.choosePath(path);
	await chooseMenuItem(one, 'File', 'Make the board pack…');
	await told().waitFor({ timeout: 60_000 });
	await closeDialog();
	expect(existsSync(path)).toBe(true);
	expect(one.problems).toEqual([]);
});
