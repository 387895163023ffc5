/** The one handler: whose call is it, does it need a path, then on to the service. */
import { existsSync } from 'node:fs';
import { type BrowserWindow, dialog, type IpcMainInvokeEvent, ipcMain, shell } from 'electron';
import { CALLS, type CallName, FILE_KINDS, type FileKindWords, type NeedsPath } from '../shared/contract';
import { fail, type Reply, unforeseen } from '../shared/errors';
import type { Log } from '../shared/log';
import { showBackups } from './backup-folder';
import { CALL_CHANNEL, isCallName } from './channels';
import { answerClipboard, isClipboardCall } from './clipboard';
import { answerLog, isLogCall } from './log';
import { isTrustedSender } from './origin';
import type { PackExporter } from './pack-export';
import { suggestedPath, withExtension } from './path-suggestion';
import type { ServiceHost } from './service-host';
import { writtenFiles } from './written-files';

export interface CallPlace {
	window: () => BrowserWindow | null;
	service: ServiceHost;
	packs: PackExporter;
	log: Log;
	/** Where a first file goes. */
	documents: string;
	dataDir: string;
	devServer: string | null;
	/** Takes the path of the bid that was named from outside; null when there is none. */
	takeWaiting: () => string | null;
	/** A bid was opened, made or closed: the list of recent ones is another. */
	onRecentChanged: () => void;
	/** The window has its first answer, so it hears events from now on. */
	onWindowReady: () => void;
}

/** Calls after which another bid may be the most recent. */
const CHANGES_RECENT =
	/^(app\.start|bid\.(create|open|unlock|openWaiting|openForReview|openToEdit|openRecent|openBackup|exploreSample|importJson|saveAs|close)|rescue\.recover|recent\.forget|passphrase\.(set|remove))$/;

export function answerCalls(place: CallPlace): void {
	const show = (path: string) => shell.showItemInFolder(path);
	const written = writtenFiles(show);
	const answer = async (
		event: IpcMainInvokeEvent,
		name: unknown,
		input: unknown,
	): Promise<Reply<unknown>> => {
		const window = place.window();
		if (!window || !isOwnCall(event, window, place.devServer)) {
			return fail('invalid_input', 'Consort answers only its own window.');
		}
		if (!isCallName(name) || typeof input !== 'object' || input === null) {
			return fail('invalid_input', 'Consort does not know this call.');
		}
		if (name === 'export.reveal') return written.reveal(input);
		if (name === 'backup.openFolder') return showBackups(place.dataDir, show);
		if (name === 'export.stopBoardPack') place.packs.stop();
		if (isClipboardCall(name)) return answerClipboard(name, input);
		if (isLogCall(name)) return answerLog({ log: place.log, dataDir: place.dataDir, show }, name, input);
		const { needsPath } = CALLS[name];
		if (!needsPath) {
			const reply = await place.service.call(name, input);
			if (name === 'app.start') setImmediate(place.onWindowReady);
			if (CHANGES_RECENT.test(name)) setImmediate(place.onRecentChanged);
			return reply;
		}
		const path = await askPath(place, window, name, needsPath, input);
		if (!path) return fail('cancelled', 'Nothing was chosen, and nothing was changed.');
		const reply = await (name === 'export.boardPack'
			? place.packs.export(input, path)
			: place.service.call(name, { ...input, path }));
		if (reply.ok && needsPath.mode === 'save') written.remember(name, pathOf(reply.value) ?? path);
		if (CHANGES_RECENT.test(name)) setImmediate(place.onRecentChanged);
		return reply;
	};
	ipcMain.handle(CALL_CHANNEL, (event, name: unknown, input: unknown) =>
		answer(event, name, input).catch((error: unknown) => {
			const logId = place.log.error(isCallName(name) ? name : 'call', error);
			return { ok: false, failure: unforeseen(logId, 'Everything shown as saved is on disk.') };
		}),
	);
}

/** Where the service wrote: a form that keeps its own ending lies elsewhere than asked. */
function pathOf(value: unknown): string | null {
	const { path } = (value ?? {}) as { path?: unknown };
	return typeof path === 'string' ? path : null;
}

function isOwnCall(
	{ sender, senderFrame }: IpcMainInvokeEvent,
	window: BrowserWindow,
	devServer: string | null,
) {
	if (sender !== window.webContents || !senderFrame) return false;
	const isMainFrame = senderFrame === window.webContents.mainFrame;
	return isTrustedSender({ address: senderFrame.url, isMainFrame }, devServer);
}

function askPath(
	{ service, documents, dataDir, takeWaiting }: CallPlace,
	window: BrowserWindow,
	name: CallName,
	{ mode, kind }: NeedsPath,
	input: object,
): Promise<string | null> {
	if (mode === 'waiting') return Promise.resolve(takeWaiting());
	const { name: kindName, extension, also = [] }: FileKindWords = FILE_KINDS[kind];
	const filters = [{ name: kindName, extensions: [extension, ...also] }];
	if (mode === 'folder') return askFolder(window);
	if (mode === 'open') return askOpen(window, filters);
	const title = 'title' in input && typeof input.title === 'string' ? input.title : null;
	const suggestion = suggestedPath({
		call: name,
		openPath: service.openPath(),
		damagedPath: service.damagedPath(),
		documents,
		dataDir,
		title,
		extension,
	});
	return askSave(window, filters, suggestion, extension);
}

async function askOpen(window: BrowserWindow, filters: Electron.FileFilter[]): Promise<string | null> {
	const { canceled, filePaths } = await dialog.showOpenDialog(window, { filters, properties: ['openFile'] });
	return canceled ? null : (filePaths[0] ?? null);
}

async function askFolder(window: BrowserWindow): Promise<string | null> {
	const { canceled, filePaths } = await dialog.showOpenDialog(window, {
		properties: ['openDirectory', 'createDirectory'],
	});
	return canceled ? null : (filePaths[0] ?? null);
}

async function askSave(
	window: BrowserWindow,
	filters: Electron.FileFilter[],
	defaultPath: string,
	extension: string,
): Promise<string | null> {
	const { canceled, filePath } = await dialog.showSaveDialog(window, {
		defaultPath,
		filters,
		properties: ['createDirectory', 'showOverwriteConfirmation'],
	});
	if (canceled || !filePath) return null;
	const path = withExtension(filePath, extension);
	// The dialog asked about the name as typed; with the extension added it may be another file's.
	if (path !== filePath && existsSync(path)) return askSave(window, filters, path, extension);
	return path;
}
