import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WEB_PREFERENCES } from '../../electron/window-options';
import { type LaunchedApp, launchApp } from './launch';

let one: LaunchedApp;
beforeAll(async () => {
	one = await launchApp();
	await one.window.getByRole('button', { name: 'Explore the sample' }).waitFor();
});
afterAll(() => one?.quit());

/** A web server on this computer that only counts who came. */
async function countingServer() {
	let visits = 0;
	const server = createServer((_request, response) => {
		visits += 1;
		response.end('seen');
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return { address: `http://127.0.0.1:${port}/`, visits: () => visits, stop: () => server.close() };
}

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

describe('the way out of the window', () => {
	test.each(['https://example.org/', 'file:///etc/passwd', 'data:text/html,<h1>x</h1>', 'about:blank'])(
		'%s is not opened, neither here nor in a new window',
		async (address) => {
			const before = one.window.url();
			const opened = await one.window.evaluate((to) => {
				const fresh = window.open(to);
				const link = document.createElement('a');
				link.href = to;
				link.click();
				return fresh !== null;
			}, address);
			await one.window.waitForTimeout(300);
			expect(opened).toBe(false);
			await expect.poll(() => one.window.url(), { timeout: 5000 }).toBe(before);
			expect(one.app.windows()).toHaveLength(1);
		},
	);

	test.each(['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'])(
		'the permission %s is denied',
		async (name) => {
			const state = await one.window.evaluate(
				(permission) =>
					navigator.permissions.query({ name: permission as PermissionName }).then(({ state }) => state),
				name,
			);
			expect(state).toBe('denied');
		},
	);

	test('what is asked for all the same is refused', async () => {
		const answers = await one.window.evaluate(async () => {
			const refused = (asked: Promise<unknown>) =>
				asked.then(
					() => 'given',
					() => 'refused',
				);
			return {
				notification: await Notification.requestPermission(),
				place: await refused(
					new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject)),
				),
				camera: await refused(navigator.mediaDevices.getUserMedia({ video: true })),
				screen: await refused(navigator.mediaDevices.getDisplayMedia()),
				clipboard: await refused(navigator.clipboard.readText()),
			};
		});
		expect(answers).toEqual({
			notification: 'denied',
			place: 'refused',
			camera: 'refused',
			screen: 'refused',
			clipboard: 'refused',
		});
	});
});
