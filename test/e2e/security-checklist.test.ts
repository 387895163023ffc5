/**
 * The security checklist of Electron's documentation, item by item under its numbers, on the running app:
 * started by an ordinary user inside Chromium's sandbox wherever the machine allows.
 */
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { readFuses, setPackagedFuses, wantedFuses } from '../../build/fuses.mjs';
import { CONTENT_SECURITY_POLICY } from '../../electron/origin';
import project from '../../package.json';
import { codeFiles, readSource } from '../rules/sources';
import { exploreSample, openScreen, SCREENS } from './bid-window';
import { givenWhenAsked, offendEverywhere, permissionStates } from './hostile-page';
import { type CountingServer, countingServer, type Recorder, recordOpened } from './hostile-places';
import { electronPath, type LaunchedApp, launchApp } from './launch';
import { fetched, hasSwitch, preference, prevents } from './main-probe';
import { sandboxedStart } from './ordinary-user';

const root = new URL('../..', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'consort-checklist-'));
const sandboxed = sandboxedStart(folder);
let one: LaunchedApp;
let server: CountingServer;
let opened: Recorder;
beforeAll(async () => {
	server = await countingServer();
	opened = recordOpened(folder);
	one = await launchApp({ ...sandboxed, env: opened.env, offends: true });
	await exploreSample(one.window);
});
afterAll(async () => {
	await one?.quit();
	server?.stop();
	rmSync(folder, { recursive: true, force: true });
});
// Whatever was tried, the window shows the app, alone, and nobody heard of it.
afterEach(async () => {
	expect(one.window.url()).toMatch(OURS);
	expect(one.app.windows()).toHaveLength(1);
	expect(server.visits()).toBe(0);
	expect(opened.addresses()).toEqual([]);
});

const OURS = /^app:\/\/consort\/index\.html/;
const ELSEWHERE = [
	'https://example.org/',
	'http://127.0.0.1:1/',
	'file:///etc/passwd',
	'data:text/html,<h1>x</h1>',
	'javascript:document.title=1',
	'about:blank',
	'blob:app://consort/0f0f',
	'view-source:app://consort/index.html',
	'chrome://gpu/',
	'devtools://devtools/bundled/inspector.html',
	'app://other/index.html',
	'app://consort.example.org/index.html',
	'app://consort@example.org/index.html',
	'//example.org/',
	'mailto:a@example.org',
	'tel:0800',
	'smb://example.org/share',
	'ms-settings:network',
	'x-scheme-of-nobody:run',
];

describe("Electron's security checklist", () => {
	test('1. only secure content is loaded: on every screen all of it is the app itself', async () => {
		const loaded: string[] = [];
		one.window.on('request', (request) => loaded.push(request.url()));
		await one.window.reload();
		for (const screen of SCREENS) await openScreen(one.window, screen);
		expect(loaded).toContain('app://consort/index.html');
		expect(loaded.length).toBeGreaterThan(3);
		expect(loaded.filter((address) => !/^(app:\/\/consort\/|data:|blob:)/.test(address))).toEqual([]);
		for (const address of [server.address, server.address.replace('http', 'ws'), 'ftp://example.org/'])
			expect(await fetched(one, address), address).toBe('refused');
	});

	test('2. Node is in no page, frame or worker', async () => {
		for (const name of ['nodeIntegration', 'nodeIntegrationInWorker', 'nodeIntegrationInSubFrames'])
			expect(await preference(one, name), name).not.toBe(true);
		const found = await one.window.evaluate(() => {
			const frame = document.body.appendChild(document.createElement('iframe'));
			const names = ['require', 'process', 'Buffer', 'module', 'global', 'electron', '__dirname'];
			const inside = (place: object) => names.filter((name) => name in place);
			const seen = [...inside(globalThis), ...inside(frame.contentWindow ?? {})];
			frame.remove();
			return seen;
		});
		expect(found).toEqual([]);
	});

	test('3. the bridge runs in a world of its own', async () => {
		expect(await preference(one, 'contextIsolation')).toBe(true);
		await one.window.evaluate(() => Object.assign(globalThis, { leftByThePage: 1 }));
		const seen = await one.app.evaluate(({ BrowserWindow }) =>
			// 999: the world of preloads.
			BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScriptInIsolatedWorld(999, [
				{ code: '[typeof leftByThePage, typeof consort]' },
			]),
		);
		expect(seen).toEqual(['undefined', 'undefined']);
	});

	test("4. an ordinary user's window works inside Chromium's sandbox", async () => {
		expect(await preference(one, 'sandbox')).toBe(true);
		expect(readSource('electron/main.ts')).toContain('app.enableSandbox()');
		expect(await hasSwitch(one, 'no-sandbox')).toBe(sandboxed === null);
		if (sandboxed === null || process.platform !== 'linux') return;
		const pid = await one.app.evaluate(({ BrowserWindow }) =>
			BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
		);
		// 2: the kernel filters every system call of the page's process.
		expect(readFileSync(`/proc/${pid}/status`, 'utf8')).toMatch(/^Seccomp:\s+2$/m);
	});

	test('5. every permission is denied, asked for or not', async () => {
		const states = await one.window.evaluate(permissionStates);
		expect(states.filter((state) => !/: (denied|unknown)$/.test(state))).toEqual([]);
		expect(states.filter((state) => state.endsWith('denied')).length).toBeGreaterThan(8);
		const given = await one.window.evaluate(givenWhenAsked);
		expect(given).toEqual([]);
	});

	test('6. web security is on: the page reads no file and no other origin', async () => {
		expect(await preference(one, 'webSecurity')).not.toBe(false);
		expect(await hasSwitch(one, 'disable-web-security')).toBe(false);
		const read = await one.window.evaluate(
			(addresses) =>
				Promise.all(
					addresses.map((address) =>
						fetch(address).then(
							() => `read ${address}`,
							() => 'refused',
						),
					),
				),
			['file:///etc/passwd', server.address, 'app://consort/index.html', 'data:,x'],
		);
		expect(read).toEqual(['refused', 'refused', 'refused', 'refused']);
	});

	test('7. a strict content security policy comes with every file, and offences fail a test', async () => {
		expect(CONTENT_SECURITY_POLICY).toMatch(/^default-src 'none'; script-src 'self';/);
		expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|https?:|\*|ws:/);
		const files = readdirSync(new URL('../../out/renderer/assets', import.meta.url));
		for (const path of ['index.html', ...files.slice(0, 5).map((name) => `assets/${name}`)]) {
			const policy = await one.app.evaluate(
				({ session }, address) =>
					session.defaultSession.fetch(address).then(({ headers }) => headers.get('content-security-policy')),
				`app://consort/${path}`,
			);
			expect(policy, path).toBe(CONTENT_SECURITY_POLICY);
		}
		const offended = await one.window.evaluate(offendEverywhere, server.address);
		expect(offended).toEqual(
			'base-uri connect-src form-action frame-src img-src media-src object-src script-src-elem style-src-elem worker-src'.split(
				' ',
			),
		);
		expect(one.problems.filter((text) => text.includes('Content Security Policy')).length).toBeGreaterThan(5);
	});

	test('8. insecure content is not run', async () => {
		expect(await preference(one, 'allowRunningInsecureContent')).not.toBe(true);
		expect(await hasSwitch(one, 'allow-running-insecure-content')).toBe(false);
	});

	test('9. experimental features are off', async () => {
		expect(await preference(one, 'experimentalFeatures')).not.toBe(true);
		for (const name of ['enable-experimental-web-platform-features', 'js-flags'])
			expect(await hasSwitch(one, name), name).toBe(false);
	});

	test('10. no feature of Blink is switched on', async () => {
		expect((await preference(one, 'enableBlinkFeatures')) || null).toBeNull();
		expect(await hasSwitch(one, 'enable-blink-features')).toBe(false);
	});

	test('11. there is no webview that could open windows', async () => {
		expect(await preference(one, 'webviewTag')).not.toBe(true);
		const isWebview = await one.window.evaluate((address) => {
			const view = document.createElement('webview');
			view.setAttribute('allowpopups', '');
			view.setAttribute('src', address);
			document.body.append(view);
			const made = 'getWebContentsId' in view;
			view.remove();
			return made;
		}, server.address);
		expect(isWebview).toBe(false);
		expect(await one.app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1);
	});

	test('12. a webview would not be attached, whatever its options', async () => {
		expect(await prevents(one, 'will-attach-webview', 'app://consort/index.html')).toBe(true);
	});

	test.each(ELSEWHERE)('13. the window does not go to %s', async (address) => {
		await one.window.evaluate((to) => {
			const link = document.body.appendChild(document.createElement('a'));
			link.href = to;
			link.click();
			link.remove();
			// The second way: no element that a person could press.
			if (!to.startsWith('javascript:')) location.href = to;
		}, address);
		await one.window.waitForTimeout(150);
		await expect.poll(() => one.window.url(), { timeout: 5000 }).toMatch(OURS);
		expect(await one.window.title()).not.toBe('1');
		if (address.startsWith('//')) return;
		for (const event of ['will-navigate', 'will-redirect', 'will-frame-navigate'])
			expect(await prevents(one, event, address), event).toBe(true);
	});

	test('13. the window may go on within the app', async () => {
		for (const event of ['will-navigate', 'will-redirect', 'will-frame-navigate'])
			expect(await prevents(one, event, 'app://consort/index.html#/budget'), event).toBe(false);
	});

	test.each([...ELSEWHERE, 'app://consort/index.html', ''])(
		'14. no new window opens for "%s"',
		async (address) => {
			const made = await one.window.evaluate((to) => {
				const link = document.body.appendChild(document.createElement('a'));
				Object.assign(link, { href: to, target: '_blank' });
				if (!to.startsWith('javascript:')) link.click();
				for (const button of [0, 1])
					link.dispatchEvent(
						new MouseEvent('click', { button, ctrlKey: true, shiftKey: true, bubbles: true }),
					);
				link.remove();
				return [window.open(to), window.open(to, '_blank', 'nodeIntegration=yes,popup')].some(Boolean);
			}, address);
			await one.window.waitForTimeout(100);
			expect(made).toBe(false);
			expect(await one.app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1);
		},
	);

	test('15. nothing is handed to other programs: no code does so', () => {
		const code = codeFiles().filter((path) => /^(electron|db|renderer|shared)\//.test(path));
		expect(code.length).toBeGreaterThan(100);
		expect(
			code.filter((path) => /openExternal|shell\.openPath|child_process.*exec/.test(readSource(path))),
		).toEqual([]);
	});

	test('16. Electron is pinned to one current version, and the stand-in is in no package', () => {
		const installed = JSON.parse(readSource('node_modules/electron/package.json')).version;
		expect(project.devDependencies.electron).toBe(installed);
		expect(Number.parseInt(installed, 10)).toBeGreaterThanOrEqual(45);
		expect(JSON.stringify(project)).not.toContain('stand-in');
	});

	test('17. only the main frame of our own window is answered', async () => {
		const handlers = codeFiles().filter(
			(path) => path.startsWith('electron/') && /\bipc(Main)?\.(on|once|handle)/.test(readSource(path)),
		);
		// The print window has a handler of its own, which gives it its pages alone.
		expect(handlers).toEqual(['electron/calls.ts', 'electron/print.ts']);
		expect(handlers.filter((path) => !readSource(path).includes('isTrustedSender('))).toEqual([]);
		const answers = await one.app.evaluate(async ({ BrowserWindow }, folderOfCode) => {
			const preload = `${folderOfCode}/out/electron/preload.cjs`;
			const stranger = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
			const ask = (script: string) => stranger.webContents.executeJavaScript(script) as Promise<unknown>;
			await stranger.loadURL('app://consort/index.html');
			const told = [
				await ask("consort.call('bid.current', {}).then(JSON.stringify)"),
				await ask("consort.call('plan.undo', { revision: 0 }).then(JSON.stringify)"),
			];
			stranger.destroy();
			return told;
		}, root);
		for (const answer of answers)
			expect(JSON.parse(String(answer))).toMatchObject({ ok: false, failure: { code: 'invalid_input' } });
		const bridgeInFrame = await one.window.evaluate(() => {
			const frame = document.body.appendChild(document.createElement('iframe'));
			const found = 'consort' in (frame.contentWindow ?? {});
			frame.remove();
			return found;
		});
		expect(bridgeInFrame).toBe(false);
	});

	test.each([
		['app://consort/..%2f..%2fpackage.json', '404'],
		['app://consort/%2e%2e/%2e%2e/package.json', '404'],
		['app://consort/assets/..%5c..%5c..%5cpackage.json', '404'],
		['app://consort/assets/%2e%2e%2f%2e%2e%2felectron/main.js', '404'],
		['app://consort//etc/passwd', '404'],
		['app://consort/%2fetc%2fpasswd', '404'],
		['app://consort/index.html%00.js', '404'],
		['app://consort/C:/Windows/win.ini', '404'],
		['app://consort/index.html.map', '404'],
		['app://consort/assets', '404'],
		['app://other/index.html', '404'],
		['file:///etc/passwd', 'refused'],
		['file://localhost/etc/passwd', 'refused'],
		['app://consort/index.html', '200'],
	])('18. of files the app serves its own alone: %s is %s', async (address, expected) => {
		expect(await fetched(one, address)).toBe(expected);
		expect(await fetched(one, address, 'POST')).not.toBe('200');
	});

	test('19. the fuses of a packaged app are set, and read back', async () => {
		const program = join(folder, basename(electronPath()));
		copyFileSync(electronPath(), program);
		const before = await readFuses(program);
		await setPackagedFuses(program);
		const after = await readFuses(program);
		expect(Object.keys(after)).toEqual(Object.keys(before));
		expect(Object.keys(after).length).toBeGreaterThanOrEqual(8);
		expect(wantedFuses()).toMatchObject(after);
		expect(after).not.toEqual(before);
	});

	test('20. the page gets two functions, and neither hands out what belongs to Electron', async () => {
		const seen = await one.window.evaluate(async () => {
			const { consort } = globalThis as unknown as {
				consort: Record<string, (...args: unknown[]) => unknown>;
			};
			const heard: unknown[][] = [];
			const stop = consort.on?.('simulation.progress', (...args: unknown[]) =>
				heard.push(args),
			) as () => void;
			const refusals = await Promise.all(
				['bid.deleteEverything', '__proto__', 'constructor', 'consort:call', '', 7, null].map((name) =>
					Promise.resolve()
						.then(() => consort.call?.(name, {}))
						.then(
							() => 'answered',
							() => 'refused',
						),
				),
			);
			const events = ['ipc-message', '__proto__', 'consort:event'].map((name) => {
				try {
					consort.on?.(name, () => undefined);
					return 'heard';
				} catch {
					return 'refused';
				}
			});
			Object.assign(globalThis, { heardByTest: heard, stopHearing: stop });
			return { names: Object.keys(consort).sort(), outcomes: [...new Set([...refusals, ...events])] };
		});
		expect(seen).toEqual({ names: ['call', 'on'], outcomes: ['refused'] });
		await one.app.evaluate(({ BrowserWindow }) =>
			BrowserWindow.getAllWindows()[0]?.webContents.send('consort:event', 'simulation.progress', {
				done: 0,
				total: 1,
			}),
		);
		const heard = () =>
			one.window.evaluate(() => (globalThis as unknown as { heardByTest: unknown }).heardByTest);
		await expect.poll(heard, { timeout: 5000 }).toEqual([[{ done: 0, total: 1 }]]);
	});
});

test('the recorder of opened programs hears one that is opened', async () => {
	await one.app.evaluate(({ shell }) => shell.openExternal('mailto:control@example.org'));
	await expect.poll(() => opened.addresses(), { timeout: 5000 }).toEqual(['mailto:control@example.org']);
	opened.forget();
});
