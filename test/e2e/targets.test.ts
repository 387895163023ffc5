import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cellOf, cellText, exploreSample, isSaved, openScreen, typeInto } from './bid-window';
import { type LaunchedApp, launchApp } from './launch';

let one: LaunchedApp;
beforeAll(async () => {
	one = await launchApp();
	await exploreSample(one.window);
	await openScreen(one.window, 'Targets');
});
afterAll(() => one?.quit());

const targets = () =>
	one.window.getByRole('grid', { name: 'Targets for advocacy starts by partner and period' });
const read = (line: string, column: string) => cellText(targets(), line, column);
const STEP = 'Targets: Y1 Q1, Harbour & Hearth';

describe('a target typed for one quarter', () => {
	let before: { partner: number; all: number };
	beforeAll(async () => {
		before = {
			partner: Number(await read('Harbour & Hearth', 'Year 1')),
			all: Number(await read('All partners', 'Year 1')),
		};
		const quarter = Number(await read('Harbour & Hearth', 'Y1 Q1'));
		await typeInto(cellOf(targets(), 'Harbour & Hearth', 'Y1 Q1'), String(quarter + 5));
		await isSaved(one.window, STEP);
	});

	test('is added to the sums of the year, of the partner and of all', async () => {
		expect(await read('Harbour & Hearth', 'Year 1')).toBe(String(before.partner + 5));
		expect(await read('All partners', 'Year 1')).toBe(String(before.all + 5));
		expect(await read('Harbour & Hearth', 'Total')).toBe('468');
	});

	test('lessens what nobody has promised, and the sentence says so', async () => {
		expect(await read('Unallocated', 'Year 1')).toBe('80 in nobody’s target');
		const sentence = 'Year 1 is 80 short of the commissioner’s 640; targets are 560 and capacity is 582.';
		await one.window.getByRole('heading', { name: sentence }).waitFor();
	});

	test('changes the sentence of the partner’s chart, which follows the partner that is chosen', async () => {
		await typeInto(cellOf(targets(), 'Harbour & Hearth', 'Y1 Q1'), '90');
		expect(await read('Harbour & Hearth', 'Y1 Q1')).toMatch(/^90, above capacity/);
		await one.window.getByRole('heading', { level: 3, name: /^Elmfield is over capacity/ }).waitFor();
		await one.window.keyboard.press('ArrowUp');
		const chart = one.window.getByRole('heading', { level: 3, name: /^Harbour & Hearth is over capacity/ });
		expect(await chart.innerText()).toMatch(/worst Y1 Q1, 90 against/);
	});

	test('makes the agreement of the partner stale, where it can be seen', async () => {
		const stands = one.window.getByRole('listitem').filter({ hasText: 'Harbour & Hearth' });
		expect(await stands.innerText()).toMatch(/Stale/);
		expect(await stands.innerText()).toMatch(/463\s*now \d+/);
		await one.window.getByText('1 agreed, 1 on condition, 1 stale, 2 disputed').waitFor();
		const name = targets().getByRole('rowheader', { name: /^Harbour & Hearth, Partner/ });
		expect(await name.getAttribute('aria-label')).toContain('Stale');
	});

	test('that is no whole number is refused in its cell', async () => {
		await typeInto(cellOf(targets(), 'Harbour & Hearth', 'Y1 Q2'), '12.5');
		expect(await read('Harbour & Hearth', 'Y1 Q2')).toBe('12.5');
		await one.window.getByText('“12.5” is not a whole number.').waitFor();
		await cellOf(targets(), 'Harbour & Hearth', 'Y1 Q2').click();
		await one.window.keyboard.press('Escape');
	});
});

describe('the shape of a partner’s targets', () => {
	test('moves them between quarters and keeps their total', async () => {
		await cellOf(targets(), 'Sabr Sisters', 'Y1 Q1').click();
		await one.window.getByRole('button', { name: 'Steady' }).click();
		await isSaved(one.window, 'Steady shape for Sabr Sisters');
		expect(await read('Sabr Sisters', 'Total')).toBe('272');
		expect(await read('Sabr Sisters', 'Y1 Q1')).toMatch(/^2[23]\b/);
	});

	test('leaves nothing on the console', () => expect(one.problems).toEqual([]));
});
