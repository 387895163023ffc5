/** “Show in folder”, as far as a test may go: the file manager of this computer is not opened. */
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { LaunchedApp } from './launch';

/** Presses it inside a part of the window and reads which file was to be shown. */
export async function showsInFolder({ app }: LaunchedApp, path: string, inside: Locator): Promise<void> {
	await app.evaluate(({ shell }) => {
		shell.showItemInFolder = (shown) => Object.assign(globalThis, { shown });
	});
	await inside.getByRole('button', { name: 'Show in folder' }).click();
	await expect.poll(() => app.evaluate(() => (globalThis as { shown?: string }).shown)).toBe(path);
}
