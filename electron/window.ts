/** The one window: its options, where it stood last, and what it shows. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, BrowserWindow, dialog, nativeTheme, screen } from 'electron';
import type { Log } from '../shared/log';
import { entryWords } from './faults';
import { isOurs, START_ADDRESS } from './origin';
import { readState, WINDOW_OPTIONS, type WindowState } from './window-options';
import { recoverWindow } from './window-recovery';

function keptState(path: string): WindowState | null {
	const screens = screen.getAllDisplays().map(({ workArea }) => workArea);
	try {
		return readState(readFileSync(path, 'utf8'), screens);
	} catch {
		return null;
	}
}

function keepState(window: BrowserWindow, path: string): void {
	const state: WindowState = { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() };
	try {
		writeFileSync(`${path}.tmp`, JSON.stringify(state));
		renameSync(`${path}.tmp`, path);
	} catch {
		// Where the window stood is worth no message.
	}
}

export interface WindowPlace {
	dataDir: string;
	preload: string;
	devServer: string | null;
	log: Log;
}

export function openWindow({ dataDir, preload, devServer, log }: WindowPlace): BrowserWindow {
	const statePath = join(dataDir, 'window.json');
	const state = keptState(statePath);
	const window = new BrowserWindow({
		...WINDOW_OPTIONS,
		...state?.bounds,
		// The page's own background, so that nothing flashes before it is drawn.
		backgroundColor: nativeTheme.shouldUseDarkColors ? '#16181d' : '#ffffff',
		webPreferences: { ...WINDOW_OPTIONS.webPreferences, preload, devTools: !app.isPackaged },
	});
	if (state?.isMaximized) window.maximize();
	window.once('ready-to-show', () => window.show());
	window.on('close', () => keepState(window, statePath));
	const start = devServer ?? START_ADDRESS;
	// Chromium asks nobody before it shows about:blank.
	window.webContents.on('did-navigate', (_event, url) => {
		if (!isOurs(url, devServer)) void window.loadURL(start);
	});
	recoverWindow(
		window,
		(reason) => log.trace('window ended', { name: 'WindowEnded', code: reason, frames: [] }),
		(logId) =>
			dialog.showErrorBox(
				'Consort has to close',
				`The window ended unexpectedly twice within a minute. Everything shown as saved is on disk. Start Consort again; if this returns, open a copy of the bid. ${entryWords(logId)}`,
			),
	);
	void window.loadURL(start);
	return window;
}
