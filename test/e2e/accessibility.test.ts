import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cellOf, exploreSample, openPosts, openScreen, SCREENS, typeInto } from './bid-window';
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

		const bothFaults = async () => [...(await seriousFaults('light')), ...(await seriousFaults('dark'))];

		test('where a version is named, and where it is compared and can be restored', async () => {
			await openScreen(one.window, 'History');
			await one.window.getByRole('button', { name: 'Name this version' }).click();
			await one.window.getByRole('dialog').waitFor();
			expect(await bothFaults()).toEqual([]);
			await one.window.keyboard.type('Submitted');
			await one.window.keyboard.press('Enter');
			await openPosts(one.window, 'Sabr Sisters');
			await typeInto(cellOf(one.window, 'Specialist advocate', 'FTE'), '0.9');
			await one.window.getByRole('textbox', { name: 'Your name in the history' }).waitFor();
			await openScreen(one.window, 'History');
			expect(await bothFaults()).toEqual([]);
			await one.window.getByRole('link', { name: 'Compare with now: “Submitted”' }).click();
			await one.window.getByRole('button', { name: 'Restore “Submitted”', exact: true }).waitFor();
			expect(await bothFaults()).toEqual([]);
		});

		test('beside a number that says how it is worked out', async () => {
			await openScreen(one.window, 'Overview');
			await one.window.getByRole('button', { name: /^Requested .*How is this worked out\?$/ }).click();
			await one.window.getByRole('complementary').waitFor();
			expect({ light: await seriousFaults('light'), dark: await seriousFaults('dark') }).toEqual({
				light: [],
				dark: [],
			});
			await one.window.keyboard.press('Escape');
		});

		test('in forced colours, where what is over a limit keeps its hatch and what is chosen its bar', async () => {
			await openPosts(one.window, 'Sabr Sisters');
			await one.window.emulateMedia({ forcedColors: 'active' });
			const foot = await one.window
				.locator('.heat td.red')
				.first()
				.evaluate((cell) => getComputedStyle(cell, '::before').backgroundImage);
			const chosen = await one.window
				.locator('.segments > [data-selected]')
				.first()
				.evaluate((button) => getComputedStyle(button).borderBottomWidth);
			await one.window.emulateMedia({ forcedColors: 'none' });
			expect(foot).toContain('repeating-linear-gradient');
			expect(chosen).toBe('4px');
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
