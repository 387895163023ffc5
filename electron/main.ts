/** The start of the app, in order: sandbox, one instance, guards, protocol, service, calls, menu, window. */
import { release } from 'node:os';
import { basename, join } from 'node:path';
import { app, type BrowserWindow, dialog, session } from 'electron';
import type { CommandName } from '../shared/commands';
import type { EventName, Events, OpenBid, Output } from '../shared/contract';
import type { Log } from '../shared/log';
import { answerCalls } from './calls';
import { EVENT_CHANNEL } from './channels';
import { entryWords, watchMain } from './faults';
import { guardContents, guardSession, silenceChromium, withoutSpellChecker } from './guards';
import { openLog } from './log';
import { installMenu } from './menu';
import { devServerFrom } from './origin';
import { bidInArguments } from './outside-files';
import { packExporter } from './pack-export';
import { printPack } from './print';
import { printJobIn, runPrintJob } from './print-job';
import { declareScheme, serveRenderer } from './protocol';
import { hostService, type ServiceHost } from './service-host';
import { startService, waitsForElectron } from './service-process';
import { openWindow } from './window';

const ROOT = join(import.meta.dirname, '../..');
/** Files that a process without Electron reads lie beside the archive of a packaged Consort. */
const UNPACKED = ROOT.replace(/app\.asar$/, 'app.asar.unpacked');
const RENDERER = join(ROOT, 'out/renderer');
const PRELOAD = join(import.meta.dirname, 'preload.cjs');
const devServer = devServerFrom(process.env.CONSORT_DEV_SERVER, app.isPackaged);
let window: BrowserWindow | null = null;
/** Bids named from outside before the service was there. */
const waiting: string[] = [];
let openBid = (path: string): void => void waiting.push(path);

/** Events from before the window listens; null once it does. */
let held: (() => void)[] | null = [];

function sendEvent<N extends EventName>(name: N, payload: Events[N]): void {
	if (held) {
		held.push(() => sendEvent(name, payload));
		return;
	}
	if (window && !window.isDestroyed()) window.webContents.send(EVENT_CHANNEL, name, payload);
}

function onWindowReady(): void {
	const events = held ?? [];
	held = null;
	for (const send of events) send();
}

function hostTheService(log: Log): ServiceHost {
	const place = {
		script: join(UNPACKED, 'out/db/service.js'),
		node: join(UNPACKED, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node'),
		dataDir: app.getPath('userData'),
		appVersion: app.getVersion(),
	};
	return hostService({
		start: (listener) => startService(place, listener),
		sendEvent,
		noteEnd: (code) =>
			log.trace('service ended', {
				name: 'ServiceEnded',
				code: code === null ? '' : `exit-${code}`,
				frames: [],
			}),
		giveUp: (logId) => {
			dialog.showErrorBox(
				'Consort has to close',
				`The part of Consort that keeps the bid ended unexpectedly twice within a minute. Everything shown as saved is on disk. Start Consort again; if this returns, open a copy of the bid. ${entryWords(logId)}`,
			);
			app.exit(1);
		},
	});
}

const sendCommand = (name: CommandName): void => sendEvent('command', { name });

/** How many recent bids the menu holds. */
const MOST_RECENT = 9;

async function showRecent(service: ServiceHost): Promise<void> {
	const reply = await service.call('app.start', {});
	if (!reply.ok) return;
	const { recent } = reply.value as Output<'app.start'>;
	const items = recent.filter(({ found }) => found).slice(0, MOST_RECENT);
	installMenu(
		sendCommand,
		items.map(({ title, path }) => ({ label: `${title} (${basename(path)})`, open: () => openBid(path) })),
	);
}

/** A bid named from outside that the window has not asked for yet. */
let named: string | null = null;

function takeWaiting(): string | null {
	const path = named;
	named = null;
	return path;
}

/** A window at work opens the bid itself, once its last edits are saved; before that the service does. */
async function openFromOutside(service: ServiceHost, path: string): Promise<void> {
	if (window && !held) {
		named = path;
		sendEvent('bid.waiting', {});
		return;
	}
	const reply = await service.call('bid.open', { path });
	if (reply.ok) sendEvent('bid.opened', reply.value as OpenBid);
	else sendEvent('bid.refused', reply.failure);
}

function focusWindow(): void {
	if (window?.isMinimized()) window.restore();
	window?.focus();
}

/** A window that does not answer is not waited for. */
const WINDOW_CLOSE_MS = 8000;

/** The window first, because it may still have edits to hand over; without one the app quits anew. */
function closeWindow(closing: BrowserWindow): void {
	const timeUp = setTimeout(() => {
		if (!closing.isDestroyed()) closing.destroy();
	}, WINDOW_CLOSE_MS).unref();
	// One that answers has its reason to stay, and says so.
	closing.webContents.once('will-prevent-unload', () => clearTimeout(timeUp));
	closing.close();
}

function stopInOrder(service: ServiceHost): void {
	let stopped = false;
	app.on('before-quit', (event) => {
		if (stopped) return;
		event.preventDefault();
		if (window) {
			closeWindow(window);
			return;
		}
		void service.stop().then(() => {
			stopped = true;
			app.quit();
		});
	});
}

/** What helps to read the entries that follow. */
const startFacts = () => ({
	version: app.getVersion(),
	electron: process.versions.electron,
	system: `${process.platform} ${process.arch} ${release()}`,
});

async function start(): Promise<void> {
	const log = openLog(app.getPath('userData'));
	watchMain(log);
	log.note('start', startFacts());
	const early = waitsForElectron ? null : hostTheService(log);
	await app.whenReady();
	guardSession(session.defaultSession, devServer);
	serveRenderer(RENDERER);
	const service = early ?? hostTheService(log);
	const documents = app.getPath('documents');
	const packs = packExporter({
		service,
		print: (pack, signal) => printPack(pack, { preload: PRELOAD, devServer }, signal),
		tell: (progress) => sendEvent('progress', progress),
		log,
	});
	answerCalls({
		window: () => window,
		service,
		packs,
		log,
		documents,
		dataDir: app.getPath('userData'),
		devServer,
		takeWaiting,
		onRecentChanged: () => void showRecent(service),
		onWindowReady: () => {
			if (held) log.note('window');
			onWindowReady();
		},
	});
	stopInOrder(service);
	installMenu(sendCommand);
	// Before the window's first call, so that its first picture is the bid.
	openBid = (path) => void openFromOutside(service, path);
	for (const path of waiting) openBid(path);
	window = openWindow({ dataDir: app.getPath('userData'), preload: PRELOAD, devServer, log });
	window.on('closed', () => {
		window = null;
		// A print that nobody waits for would keep the app open.
		packs.stop();
	});
}

// The start script takes the sandbox away for root alone; Chromium's helpers end at once if both are asked for.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
const printJob = printJobIn(process.argv);
if (printJob) {
	silenceChromium(null);
	declareScheme();
	guardContents(null);
	void runPrintJob(printJob, RENDERER);
} else if (app.requestSingleInstanceLock()) {
	silenceChromium(devServer);
	withoutSpellChecker();
	declareScheme();
	guardContents(devServer);
	const first = bidInArguments(process.argv, process.cwd());
	if (first) openBid(first);
	app.on('second-instance', (_event, argv, folder) => {
		const path = bidInArguments(argv, folder);
		if (path) openBid(path);
		focusWindow();
	});
	app.on('open-file', (event, path) => {
		event.preventDefault();
		openBid(path);
	});
	app.on('window-all-closed', () => app.quit());
	void start();
} else app.quit();
