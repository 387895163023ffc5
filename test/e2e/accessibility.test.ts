import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exploreSample, openScreen, SCREENS } from './bid-window';
import { type LaunchedApp, launchApp } from './launch';

let one: LaunchedApp;
beforeAll(async () => {
	one = await launchApp();
	await one.window.getByRole('button', { name: 'Explore the sample' }).waitFor();
});
afterAll(() => one?.quit());

/** What axe holds against the page, as `rule: first place`. Electron opens no second page for its report. */
async function seriousFaults(scheme: 'light' | 'dark'): Promise<string[]> {
	await one.window.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
	await one.window.waitForTimeout(100);
	const axe = new AxeBuilder({ page: one.window }).setLegacyMode(true);
	// The dark page is the light one in other colours.
	const { violations } = await (scheme === 'dark' ? axe.withRules('color-contrast') : axe).analyze();
	return violations
		.filter(({ impact }) => impact === 'serious' || impact === 'critical')
		.flatMap(({ id, nodes }) =>
			nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.html.slice(0, 160)}`),
		);
}

describe('axe finds nothing serious', () => {
	test.each(['light', 'dark'] as const)('on the start screen in %s', async (scheme) => {
		expect(await seriousFaults(scheme)).toEqual([]);
	});

	describe('in a bid', () => {
		beforeAll(() => exploreSample(one.window));
		test.each(SCREENS)('on %s in light and dark', async (screen) => {
			await openScreen(one.window, screen);
			expect({ light: await seriousFaults('light'), dark: await seriousFaults('dark') }).toEqual({
				light: [],
				dark: [],
			});
		});

		test('in the sheet of shortcuts', async () => {
			await openScreen(one.window, 'Overview');
			await one.window.getByRole('button', { name: 'Shortcuts' }).click();
			await one.window.getByRole('dialog').waitFor();
			expect(await seriousFaults('light')).toEqual([]);
			await one.window.keyboard.press('Escape');
		});
	});
});
