/** Starts the real app with a data folder of its own and hands out its window. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { drivenArguments } from '../../build/electron.mjs';

export interface LaunchedApp {
	app: ElectronApplication;
	window: Page;
	/** The app's own data: recent bids, samples, window state. */
	dataDir: string;
	/** Everything the page wrote to its console as an error, and every uncaught exception. */
	problems: string[];
	/** Makes the next save or open dialogs choose this path; null cancels. */
	choosePath: (path: string | null) => Promise<void>;
	/** Ends the app in order. */
	quit: () => Promise<void>;
}

export interface LaunchOptions {
	args?: string[];
	env?: Record<string, string>;
	/** Kept across starts; without it a new one, removed at the end. */
	dataDir?: string;
	/** A program that starts Electron as somebody else, for whom Chromium's sandbox works. */
	startedBy?: string;
	/** The test offends against the content security policy on purpose; elsewhere that is a fault. */
	offends?: boolean;
}

/** Electron as prepared by the test run. */
export function electronPath(): string {
	const path = process.env.CONSORT_ELECTRON;
	if (!path) throw new Error('The e2e setup has not run');
	return path;
}

export async function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
	const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'consort-e2e-'));
	const own = drivenArguments().filter((arg) => !options.startedBy || arg !== '--no-sandbox');
	const app = await _electron.launch({
		executablePath: options.startedBy ?? electronPath(),
		// Playwright would switch it off; our own arguments do so for root alone.
		chromiumSandbox: true,
		args: [...own, `--user-data-dir=${dataDir}`, ...(options.args ?? [])],
		env: { ...environment(), ...options.env },
		timeout: 60_000,
	});
	const window = await app.firstWindow();
	const problems = watchProblems(window);
	const quit = async () => {
		await app.close();
		if (!options.dataDir) rmSync(dataDir, { recursive: true, force: true });
		const offences = problems.filter((text) => text.includes('Content Security Policy'));
		if (offences.length > 0 && !options.offends) throw new Error(offences.join('\n'));
	};
	return { app, window, dataDir, problems, choosePath: (path) => choosePath(app, path), quit };
}

/** This process's own, without what belongs to the test runner. */
export function environment(): Record<string, string> {
	const named = Object.entries(process.env).filter(
		(entry): entry is [string, string] => entry[1] !== undefined,
	);
	// vitest's own settings would reach the service.
	return Object.fromEntries(named.filter(([name]) => !/^(VITEST|NODE_OPTIONS|NODE_ENV)/.test(name)));
}

function watchProblems(window: Page): string[] {
	const problems: string[] = [];
	window.on('console', (message) => {
		if (message.type() === 'error') problems.push(message.text());
	});
	window.on('pageerror', (error) => problems.push(String(error)));
	return problems;
}

async function choosePath(app: ElectronApplication, path: string | null): Promise<void> {
	await app.evaluate(({ dialog }, chosen) => {
		dialog.showSaveDialog = async () => ({ canceled: chosen === null, filePath: chosen ?? '' });
		dialog.showOpenDialog = async () => ({ canceled: chosen === null, filePaths: chosen ? [chosen] : [] });
	}, path);
}
