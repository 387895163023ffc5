/** What axe holds against the window. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** As `rule: first place`, in light and in dark. Electron opens no second page for its report. */
export async function seriousFaults(window: Page): Promise<string[]> {
	const faults: string[] = [];
	for (const colorScheme of ['light', 'dark'] as const) {
		await window.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await window.waitForTimeout(100);
		const { violations } = await new AxeBuilder({ page: window }).setLegacyMode(true).analyze();
		const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
		faults.push(
			...serious.flatMap(({ id, nodes }) =>
				nodes.map(({ target, html }) => `${colorScheme} ${id}: ${target.join(' ')} ${html.slice(0, 160)}`),
			),
		);
	}
	await window.emulateMedia({ colorScheme: 'light' });
	return faults;
}
