/**
 * Prints the pages of a board pack: the window's own code draws them in a window nobody sees, which is given these
 * pages and can ask for nothing else, no bid and no file.
 */
import { BrowserWindow } from 'electron';
import { fail as refuse, succeed } from '../shared/errors';
import type { Pack } from '../shared/pack/page';
import { CALL_CHANNEL } from './channels';
import { isTrustedSender, START_ADDRESS } from './origin';
import { pageFrame } from './print-frame';
import { WEB_PREFERENCES } from './window-options';

export interface PrintPlace {
	preload: string;
	devServer: string | null;
}

const LIMIT_MS = 60_000;

/** Gives the PDF. Throws when the pages cannot be drawn, or when `signal` stops it. */
export async function printPack(pack: Pack, place: PrintPlace, signal?: AbortSignal): Promise<Uint8Array> {
	const window = new BrowserWindow({
		width: 794,
		height: 1123,
		show: false,
		webPreferences: {
			...WEB_PREFERENCES,
			preload: place.preload,
			devTools: false,
			backgroundThrottling: false,
		},
	});
	const ended = new Promise<never>((_resolve, reject) => {
		const stop = () => reject(new Error('The print was stopped.'));
		if (signal?.aborted) stop();
		signal?.addEventListener('abort', stop, { once: true });
		window.webContents.once('render-process-gone', () => reject(new Error('The pages could not be drawn.')));
		setTimeout(() => reject(new Error('Drawing the pages took too long.')), LIMIT_MS).unref();
	});
	try {
		return await Promise.race([drawAndPrint(window, pack, place), ended]);
	} finally {
		window.destroy();
	}
}

async function drawAndPrint(
	window: BrowserWindow,
	pack: Pack,
	{ devServer }: PrintPlace,
): Promise<Uint8Array> {
	const drawn = answerWith(window, pack, devServer);
	await window.loadURL(`${devServer ?? START_ADDRESS}#/print`);
	await drawn;
	return window.webContents.printToPDF({
		pageSize: 'A4',
		printBackground: true,
		generateTaggedPDF: true,
		generateDocumentOutline: true,
		...pageFrame(pack),
	});
}

/** Answers the print window, before any other handler is asked; resolves once the pages are drawn. */
function answerWith({ webContents }: BrowserWindow, pack: Pack, devServer: string | null): Promise<void> {
	return new Promise((resolve) => {
		webContents.ipc.handle(CALL_CHANNEL, ({ senderFrame }, name: unknown) => {
			const isMainFrame = senderFrame === webContents.mainFrame;
			if (!senderFrame || !isTrustedSender({ address: senderFrame.url, isMainFrame }, devServer))
				return refuse('invalid_input', 'Consort answers only its own window.');
			if (name === 'pack.pages') return succeed(pack);
			if (name !== 'pack.drawn') return refuse('invalid_input', 'The print window asks for its pages alone.');
			resolve();
			return succeed({});
		});
	});
}
