import { describe, expect, test } from 'vitest';
import { readState, WINDOW_OPTIONS } from '../../electron/window-options';

const SCREEN = { x: 0, y: 0, width: 1920, height: 1080 };
const state = (x: number, y: number, width = 1000, height = 700) =>
	JSON.stringify({ bounds: { x, y, width, height }, isMaximized: true });

describe('the window', () => {
	test('gives its page a sandbox, a world of its own, and neither Node nor webviews', () => {
		expect(WINDOW_OPTIONS.webPreferences).toMatchObject({
			sandbox: true,
			contextIsolation: true,
			nodeIntegration: false,
			nodeIntegrationInWorker: false,
			nodeIntegrationInSubFrames: false,
			webSecurity: true,
			allowRunningInsecureContent: false,
			webviewTag: false,
			spellcheck: false,
		});
	});

	test('fits a small laptop', () => {
		expect(WINDOW_OPTIONS).toMatchObject({ width: 1280, height: 800, minWidth: 900, minHeight: 600 });
	});
});

describe('where the window stood', () => {
	test('is taken up again', () => {
		expect(readState(state(100, 50), [SCREEN])).toEqual({
			bounds: { x: 100, y: 50, width: 1000, height: 700 },
			isMaximized: true,
		});
	});

	test('on a second screen is taken up while that screen is there', () => {
		const second = { ...SCREEN, x: 1920 };
		expect(readState(state(2000, 50), [SCREEN, second])).not.toBeNull();
		expect(readState(state(2000, 50), [SCREEN])).toBeNull();
	});

	test.each([
		['damaged text', '{"bounds":'],
		['no bounds', '{}'],
		['null', 'null'],
		['a fraction of a pixel', state(0.5, 0)],
		['smaller than the window may be', state(0, 0, 300, 200)],
		['a title above the screen', state(0, -40)],
	])('is forgotten for %s', (_reason, text) => {
		expect(readState(text, [SCREEN])).toBeNull();
	});
});
