import { afterAll, beforeAll, expect, test } from 'vitest';
import { cellOf, cellText, exploreSample, isSaved, openPosts, SOON, typeInto } from './bid-window';
import { type LaunchedApp, launchApp } from './launch';

const POST = 'Specialist advocate';
let one: LaunchedApp;
beforeAll(async () => {
	one = await launchApp();
	await exploreSample(one.window);
	await openPosts(one.window, 'Sabr Sisters');
});
afterAll(() => one?.quit());

/** Asks the page itself: after a crash Playwright has no more of it than what Electron reaches. */
const inPage = (code: string): Promise<unknown> =>
	one.app.evaluate(async ({ BrowserWindow }, asked) => {
		const [window] = BrowserWindow.getAllWindows();
		return window?.webContents.executeJavaScript(asked);
	}, code);

test('a window whose process ends comes back with the bid as it was saved, where it was', async () => {
	const posts = one.window.getByRole('grid', { name: 'Posts at Sabr Sisters' });
	await typeInto(cellOf(posts, POST, 'FTE'), '1.1');
	await isSaved(one.window, `FTE, ${POST}`);
	expect(await cellText(posts, POST, 'FTE')).toBe('1.1');
	await one.app.evaluate(
		({ BrowserWindow }) =>
			new Promise<void>((resolve) => {
				const contents = BrowserWindow.getAllWindows()[0]?.webContents;
				contents?.once('did-finish-load', () => resolve());
				process.kill(contents?.getOSProcessId() ?? 0, 'SIGKILL');
			}),
	);
	await expect
		.poll(() => inPage(`document.querySelector('[aria-label^="${POST}, FTE:"]')?.textContent`), SOON)
		.toBe('1.1');
	expect(await inPage('document.querySelector("h1").textContent')).toBe('Capacity');
});
