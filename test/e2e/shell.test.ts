import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WEB_PREFERENCES } from '../../electron/window-options';
import { countingServer } from './hostile-places';
import { type LaunchedApp, launchApp } from './launch';

let one: LaunchedApp;
beforeAll(async () => {
	one = await launchApp({ offends: true });
	await one.window.getByRole('button', { name: 'Explore the sample' }).waitFor();
});
afterAll(() => one?.quit());

describe('the window of the running app', () => {
	test('has the preferences that are written down', async () => {
		const real = await one.app.evaluate(({ BrowserWindow }) => {
			const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
				getLastWebPreferences: () => Record<string, unknown>;
			};
			return contents.getLastWebPreferences();
		});
		// Electron tells some of them only.
		const told = Object.entries(WEB_PREFERENCES).filter(([name]) => name in real);
		expect(real).toMatchObject(Object.fromEntries(told));
		expect(told.map(([name]) => name)).toEqual(
			expect.arrayContaining(['sandbox', 'contextIsolation', 'nodeIntegration', 'webSecurity', 'webviewTag']),
		);
	});

	test('shows the app from its own address under its content security policy', async () => {
		expect(one.window.url()).toMatch(/^app:\/\/consort\/index\.html/);
		expect(one.problems).toEqual([]);
	});

	test('knows neither Node nor Electron, only the two functions of the bridge', async () => {
		const seen = await one.window.evaluate(() => ({
			globals: ['require', 'process', 'Buffer', 'module', 'electron'].filter((name) => name in globalThis),
			bridge: Object.keys((globalThis as unknown as { consort: object }).consort).sort(),
		}));
		expect(seen).toEqual({ globals: [], bridge: ['call', 'on'] });
	});

	test('cannot run a text as a script', async () => {
		// Later, because the debugger that drives this test may do what a page may not.
		const outcome = await one.window.evaluate(
			() =>
				new Promise((resolve) => {
					setTimeout(() => {
						try {
							resolve(String(new Function('return 1')()));
						} catch (error) {
							resolve(error instanceof EvalError ? 'refused' : String(error));
						}
					});
				}),
		);
		expect(outcome).toBe('refused');
	});

	test('refuses calls that the contract does not name', async () => {
		const outcome = await one.window.evaluate(async () => {
			const { consort } = globalThis as unknown as {
				consort: { call: (name: string, input: unknown) => Promise<unknown> };
			};
			return consort.call('bid.deleteEverything', {}).catch((error: Error) => error.message);
		});
		expect(outcome).toContain('There is no call');
	});
});

describe('the network', () => {
	test('cannot be reached from the page, whatever it tries', async () => {
		const server = await countingServer();
		const outcomes = await one.window.evaluate(async (address) => {
			const picture = new Promise((resolve) => {
				const image = new Image();
				image.onload = () => resolve('loaded');
				image.onerror = () => resolve('refused');
				image.src = address;
			});
			const fetched = fetch(address, { mode: 'no-cors' }).then(
				() => 'loaded',
				() => 'refused',
			);
			const frame = document.createElement('iframe');
			frame.src = address;
			document.body.append(frame);
			navigator.sendBeacon(address, 'x');
			const results = await Promise.all([picture, fetched]);
			await new Promise((resolve) => setTimeout(resolve, 500));
			frame.remove();
			return results;
		}, server.address);
		expect(outcomes).toEqual(['refused', 'refused']);
		expect(server.visits()).toBe(0);
		server.stop();
	});

	test('is closed for the session too, where no content security policy stands in front', async () => {
		const server = await countingServer();
		const outcome = await one.app.evaluate(
			({ session }, address) =>
				session.defaultSession.fetch(address).then(
					() => 'loaded',
					() => 'refused',
				),
			server.address,
		);
		expect(outcome).toBe('refused');
		expect(server.visits()).toBe(0);
		server.stop();
	});
});
