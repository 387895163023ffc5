import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exploreSample, SOON } from './bid-window';
import { type LaunchedApp, launchApp } from './launch';

let one: LaunchedApp;
beforeAll(async () => {
	one = await launchApp();
	await exploreSample(one.window);
});
afterAll(() => one?.quit());

const dialog = () => one.window.getByRole('dialog', { name: 'Find or do anything' });
const place = () => one.window.evaluate(() => window.location.hash);
const heading = (name: string) => one.window.getByRole('heading', { name, level: 1 }).waitFor(SOON);

/** Ctrl+K, some letters, and then keys. */
async function find(typed: string, ...keys: string[]): Promise<void> {
	await one.window.keyboard.press('Control+K');
	await dialog().waitFor();
	await one.window.keyboard.type(typed);
	await one.window.waitForTimeout(150);
	for (const key of keys) await one.window.keyboard.press(key);
}

describe('Ctrl+K', () => {
	test('goes to a screen by a few letters and Enter', async () => {
		await find('histo', 'Enter');
		await heading('History');
		expect(await dialog().count()).toBe(0);
	});

	test('goes to the page, the capacity and the budget of a partner', async () => {
		await find('sabr', 'Enter');
		await heading('Partners');
		expect(await place()).toContain('partner=P4');
		await find('capacity sabr', 'Enter');
		await heading('Capacity');
		await find('sabr', 'ArrowDown', 'ArrowDown', 'Enter');
		await heading('Budget');
		expect(await place()).toContain('partner=P4');
	});

	test('opens a finding where it is mended', async () => {
		await find('sabr disputes advocacy', 'Enter');
		await heading('Targets');
		expect(await place()).toContain('finding=position-disputed');
	});

	test('carries out a command', async () => {
		await find('shortcuts', 'Enter');
		await one.window.getByRole('dialog').getByText('In a grid').waitFor(SOON);
		await one.window.keyboard.press('Escape');
	});

	test('says so when it finds nothing, and Esc closes it', async () => {
		await find('zzz');
		await dialog().getByText('Nothing is called “zzz”.').first().waitFor();
		await one.window.keyboard.press('Escape');
		await expect.poll(() => dialog().count(), SOON).toBe(0);
	});

	test.each(['light', 'dark'] as const)('opens what axe finds nothing serious in, in %s', async (scheme) => {
		await one.window.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
		await find('tidewell');
		const { violations } = await new AxeBuilder({ page: one.window }).setLegacyMode(true).analyze();
		const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
		expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
		await one.window.keyboard.press('Escape');
	});

	test('leaves nothing on the console', () => expect(one.problems).toEqual([]));
});
