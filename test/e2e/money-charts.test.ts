import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stepWords, waterfallWords } from '../../renderer/words/money-charts';
import { deliveryTest } from '../../shared/delivery-test';
import { fullFigures } from '../../shared/figures';
import { displayName, isActive } from '../../shared/plan';
import { sensitivityOf } from '../../shared/sensitivity';
import { showMoney } from '../../shared/text';
import { samplePlan } from '../shared/calc/sample-plan';
import { makeBid, SAMPLE_JSON, workFolder } from './bid-file';
import { beginsWith, exploreSample, openScreen, SOON } from './bid-window';
import { type LaunchedApp, launchApp } from './launch';

let one: LaunchedApp;
const plan = samplePlan();
const figures = fullFigures(plan, '2025-11-28');
const nameOf = (id: string) => {
	const partner = plan.partners.find((each) => each.id === id);
	return partner ? displayName(partner) : id;
};
beforeAll(async () => {
	one = await launchApp();
	await exploreSample(one.window);
});
afterAll(() => one?.quit());

const chart = (name: string) => one.window.getByRole('region', { name, exact: true });
const reading = (name: string) => chart(name).getByRole('status').first();
const press = (name: string, what: string) =>
	chart(name)
		.getByRole('button', { name: `${what}: ${name}` })
		.click();
const drawing = (name: string) => chart(name).getByRole('application');

/** The lines of a chart's table, without its head. */
async function tableOf(name: string): Promise<string[][]> {
	await press(name, 'Show as table');
	const table = chart(name).locator('.chart-figures table');
	await table.waitFor();
	const lines = await table.evaluate((each) =>
		[...(each as HTMLTableElement).tBodies].flatMap(({ rows }) =>
			[...rows].map(({ cells }) => [...cells].map((cell) => cell.textContent ?? '')),
		),
	);
	await press(name, 'Show as chart');
	return lines;
}

/** Reads the first and the last point of a chart. */
async function ends(name: string): Promise<[string, string]> {
	await drawing(name).focus();
	await one.window.keyboard.press('ArrowRight');
	const first = await reading(name).innerText();
	await one.window.keyboard.press('End');
	return [first, await reading(name).innerText()];
}

describe('the waterfall of who pays', () => {
	const name = waterfallWords.name;
	const linesAt = (level: number) =>
		deliveryTest(plan, level).waterfall.map((step) => [
			stepWords(step, nameOf),
			showMoney(step.amount),
			showMoney(step.to),
		]);
	beforeAll(() => openScreen(one.window, 'Risk sharing'));

	test('leads from all results money to what is paid, by keyboard and as a table', async () => {
		const [first, last] = await ends(name);
		expect(first).toBe('All results money: Amount £734,782, Left after it £734,782');
		expect(last).toBe('Paid: Amount £712,500, Left after it £712,500');
		expect(await tableOf(name)).toEqual(linesAt(1));
	});

	test('follows the level of the slider', async () => {
		await one.window.getByRole('slider', { name: 'If delivery is' }).focus();
		for (let step = 0; step < 20; step++) await one.window.keyboard.press('ArrowLeft');
		await one.window.getByRole('heading', { name: /^At 80% delivery/ }).waitFor();
		expect(await tableOf(name)).toEqual(linesAt(0.8));
		expect(linesAt(0.8).map(([step]) => step)).toContain('Clawback of fees');
		await one.window.getByRole('button', { name: 'Back to 100%' }).click();
	});
});

describe('results money in four ways', () => {
	test('is a table that agrees with the figures', async () => {
		const lines = await tableOf('Results money by partner, in four ways');
		expect(
			lines.map(([partner, byBudget, byTarget, change]) => [partner, byBudget, byTarget, change]),
		).toEqual(
			figures.pbr.shares.map(({ partnerId, byBudget, byTarget }) => [
				nameOf(partnerId),
				showMoney(byBudget),
				showMoney(byTarget),
				showMoney(byTarget - byBudget),
			]),
		);
	});
});

describe('cash against reserves', () => {
	const all = 'Cash of every partner against its reserves';
	test('shows every partner in small, tightest first, and the chosen one large', async () => {
		const small = chart(all).getByRole('button', { pressed: undefined }).filter({ hasText: '£' });
		expect(await small.count()).toBe(plan.partners.filter(isActive).length);
		expect(await small.first().getAttribute('aria-label')).toBe('Prism: needs £27,004, has £12,000');
		await chart(all)
			.getByRole('button', { name: beginsWith('Sabr Sisters: needs £39,019') })
			.click();
		const [first] = await ends('Cash until paid: Sabr Sisters');
		expect(first).toBe('Y1 Q1: Cash −£21,920, Past reserves −£3,920');
	});

	test('has the needs of the figures in its table', async () => {
		const needs = (await tableOf(all)).map(([partner, need]) => [partner, need]);
		const own = figures.cashFlow.byPartner.map(({ partnerId, peakNeedPence }) => [
			nameOf(partnerId),
			showMoney(Math.round(peakNeedPence / 100)),
		]);
		expect(needs.sort()).toEqual(own.sort());
	});
});

describe('what risks may cost', () => {
	beforeAll(() => openScreen(one.window, 'Risks'));
	const curve = (who: string) => `Chance of a cost of more than any amount: ${who}`;

	test('is a curve of all partners, with seed and trials, falling to nothing', async () => {
		await chart(curve('All partners')).waitFor(SOON);
		await one.window.getByText(/in none of 10,000 trials from seed 1\.$/).waitFor();
		const [, last] = await ends(curve('All partners'));
		expect(last).toMatch(/: Chance 0%$/);
		const lines = await tableOf(curve('All partners'));
		expect(lines.length).toBeLessThanOrEqual(60);
	});

	test('is a curve of one partner against its own reserves', async () => {
		await one.window.getByRole('button', { name: /Whose part of the cost/ }).click();
		await one.window.getByRole('option', { name: 'Sabr Sisters' }).click();
		await chart(curve('Sabr Sisters')).waitFor();
		await one.window
			.getByText(/^The risks cost Sabr Sisters more than its free reserves, £18,000, in [23]\d/)
			.waitFor();
	});

	test('has every risk of the register in the table of the map', async () => {
		const lines = await tableOf('Map of risks');
		expect(lines.map((cells) => [cells.at(-2), cells.at(-1)])).toEqual(
			figures.risks.rows.map(({ inherentScore, residualScore }) => [`${inherentScore}`, `${residualScore}`]),
		);
	});
});

describe('a cell of the map with more risks than it has room for', () => {
	const folder = workFolder();
	test('counts them and lists every one, to choose from', async () => {
		const json = JSON.parse(readFileSync(SAMPLE_JSON, 'utf8')) as { risks: object[] };
		const [first] = json.risks;
		json.risks = Array.from({ length: 9 }, (_, at) => ({ ...first, id: `X${at + 1}` }));
		const crowded = { ...json, riskShares: [], riskLinks: [], scenarios: [], scenarioChanges: [] };
		writeFileSync(join(folder, 'crowded.json'), JSON.stringify(crowded));
		const two = await launchApp({
			args: [makeBid(join(folder, 'crowded.consort'), join(folder, 'crowded.json'))],
		});
		await two.window.getByRole('heading', { name: 'Overview', level: 1 }).waitFor();
		await openScreen(two.window, 'Risks');
		const map = two.window.getByRole('table', { name: /^Map of risks/ });
		const more = map.getByRole('button', { name: /^All 9 risks here/ });
		await more.click();
		const list = two.window.getByRole('region', { name: /^All 9 risks here/ });
		expect(await list.getByRole('button').count()).toBe(9);
		await list.getByRole('button', { name: beginsWith('X9') }).click();
		await map.getByRole('button', { name: beginsWith('X9, ') }).waitFor();
		await two.window.getByRole('heading', { name: /^X9 / }).waitFor();
		await two.quit();
	});
});

describe('what matters most', () => {
	const { base, lines } = sensitivityOf(plan);
	beforeAll(async () => {
		await openScreen(one.window, 'What if');
		await one.window.getByRole('radio', { name: 'What matters most' }).click();
	});

	test('ranks the assumptions by what they do to results money', async () => {
		const name = 'What moves the outcome most: Results money lost';
		await chart(name).waitFor(SOON);
		await one.window.getByText(/^Results money lost depends most on delivery of what is possible/).waitFor();
		const [first] = await tableOf(name);
		const level = lines.find(({ assumption }) => assumption === 'deliveryLevel');
		expect(first).toEqual([
			'Delivery of what is possible',
			'80% to 100%',
			showMoney(level?.atLow.lost ?? null),
			showMoney(base.lost),
			showMoney(level?.atHigh.lost ?? null),
		]);
		expect((await ends(name))[0]).toMatch(
			/^Delivery of what is possible: From, to 80% to 100%, Low end £458,696/,
		);
	});

	test('ranks them for another outcome that is chosen', async () => {
		await one.window.getByRole('button', { name: /Outcome$/ }).click();
		await one.window.getByRole('option', { name: 'Request' }).click();
		const [first] = await tableOf('What moves the outcome most: Request');
		expect(first?.[0]).toBe('Pay rise a year');
		await one.window.getByText(/^No difference: .*delivery of what is possible/).waitFor();
	});

	test('says how far each is moved and why', async () => {
		const table = one.window.getByRole('table', { name: 'How far each assumption is moved' });
		const sickness = table.getByRole('row').filter({ hasText: 'Days of sickness' });
		expect(await sickness.innerText()).toMatch(/8\.4\s+5\.8 to 9\.4\s+5\.8 days in 2019 and 9\.4 in 2025/);
	});

	test('leaves nothing on the console', () => expect(one.problems).toEqual([]));
});
