import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chooseMenuItem } from './bid-file';
import { alertDialog, exploreSample, openScreen, SOON } from './bid-window';
import { type LaunchedApp, launchApp } from './launch';

/** Stands in every error that is provoked here, and may stand nowhere in the log. */
const SECRET = 'Anna Example owes Sabr Sisters £900';
let one: LaunchedApp;
beforeAll(async () => {
	one = await launchApp();
	await exploreSample(one.window);
});
afterAll(() => one?.quit());

const logText = () => readFileSync(join(one.dataDir, 'logs', 'consort.log'), 'utf8');
const entryOf = (text: string): Record<string, unknown> | undefined => {
	const id = /log entry ([0-9a-f]{8})/.exec(text)?.[1] ?? /number ([0-9a-f]{8})/.exec(text)?.[1];
	return logText()
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as Record<string, unknown>)
		.find((entry) => entry.id === id);
};
const press = (name: string) => one.window.getByRole('button', { name, exact: true }).click();
async function toldAndClosed(): Promise<string> {
	await alertDialog(one.window).waitFor(SOON);
	const told = await alertDialog(one.window).innerText();
	await alertDialog(one.window).getByRole('button', { name: 'Close' }).click();
	await alertDialog(one.window).waitFor({ state: 'detached' });
	return told;
}

describe('an error that nobody foresaw', () => {
	test('in the service is told with a number, and the log has its entry', async () => {
		// No disk takes a name with a zero byte in it.
		await one.choosePath(`/home/anna\0/${SECRET}.json`);
		await openScreen(one.window, 'Share');
		await press('Export bid JSON');
		expect(entryOf(await toldAndClosed())).toMatchObject({ part: 'service', where: 'export.json' });
	});

	test('in the window’s own work is told with a number, and the log has its entry', async () => {
		await one.window.evaluate((text) => void setTimeout(() => Promise.reject(new TypeError(text))), SECRET);
		const told = await toldAndClosed();
		expect(told).toContain('Everything shown as saved is on disk.');
		expect(entryOf(told)).toMatchObject({ part: 'main', where: 'window promise share', name: 'TypeError' });
	});

	test('in the main process is told with a number, and the log has its entry', async () => {
		await one.app.evaluate(({ dialog }, text) => {
			dialog.showErrorBox = (_title, told) => Object.assign(globalThis, { told });
			setTimeout(() => {
				throw new RangeError(text);
			});
		}, SECRET);
		const told = () => one.app.evaluate(() => (globalThis as { told?: string }).told ?? '');
		await expect.poll(told, SOON).toContain('number');
		expect(entryOf(await told())).toMatchObject({ part: 'main', where: 'main', name: 'RangeError' });
	});

	test('while a screen is drawn leaves the rest of the window to work with', async () => {
		await one.window.evaluate((text) => {
			const sort = Array.prototype.sort;
			Array.prototype.sort = function (compare) {
				if (location.hash.startsWith('#/risks')) throw new Error(text);
				return sort.call(this, compare);
			};
			Object.assign(globalThis, { mend: () => Object.assign(Array.prototype, { sort }) });
		}, SECRET);
		await one.window.getByRole('link', { name: /^Risks/ }).click();
		const fault = one.window.getByRole('alert').filter({ hasText: 'This screen could not be drawn' });
		await fault.getByText('log entry').waitFor(SOON);
		expect(entryOf(await fault.innerText())).toMatchObject({ where: 'window drawing risks' });
		await press('Go to Overview');
		await one.window.getByRole('heading', { name: 'Overview', level: 1 }).waitFor();
		await one.window.getByRole('link', { name: /^Risks/ }).click();
		await fault.waitFor();
		await one.window.evaluate(() => (globalThis as unknown as { mend: () => void }).mend());
		await press('Draw it again');
		await one.window.getByRole('heading', { name: 'Risks', level: 1 }).waitFor();
	});
});

describe('a window that cannot be drawn at all', () => {
	test('can close the bid and begin again', async () => {
		await one.window.evaluate((text) => {
			const { hasOwn } = Object;
			Object.hasOwn = (of, name) => {
				if (name === 'agreement' && !document.querySelector('[role=alert]')) throw new Error(text);
				return hasOwn(of, name);
			};
		}, SECRET);
		await one.window.getByRole('link', { name: /^Agreement/ }).click();
		const fault = one.window.getByRole('alert').filter({ hasText: 'The window could not be drawn' });
		await fault.getByText('log entry').waitFor(SOON);
		expect(entryOf(await fault.innerText())).toMatchObject({ where: 'window drawing agreement' });
		await press('Close the bid');
		await one.window.getByRole('button', { name: 'Explore the sample' }).waitFor(SOON);
		await exploreSample(one.window);
	});
});

describe('the log', () => {
	test('holds nothing of what the errors said', () => {
		expect(logText().trim().split('\n').length).toBeGreaterThan(4);
		expect(logText()).not.toMatch(/Anna|Example|Sabr|£|\/home|anna/);
	});

	test('is shown in its folder from the menu, and from the palette', async () => {
		const shown = () => one.app.evaluate(() => (globalThis as { shown?: string[] }).shown ?? []);
		await one.app.evaluate(({ shell }) => {
			const paths: string[] = [];
			shell.showItemInFolder = (path) => void paths.push(path);
			Object.assign(globalThis, { shown: paths });
		});
		await chooseMenuItem(one, 'Help', 'Show logs');
		await expect.poll(shown).toHaveLength(1);
		await one.window.keyboard.press('Control+K');
		await one.window.getByRole('dialog').waitFor();
		await one.window.keyboard.type('show logs');
		await one.window.getByRole('menuitem', { name: 'Show logs' }).waitFor();
		await one.window.keyboard.press('Enter');
		const file = join(one.dataDir, 'logs', 'consort.log');
		await expect.poll(shown).toEqual([file, file]);
	});
});
