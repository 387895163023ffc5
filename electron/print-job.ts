/** A start that only prints: pages from a file, a PDF to a file, no window, no service, no bid. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, session } from 'electron';
import type { Pack } from '../shared/pack/page';
import { guardSession } from './guards';
import { printPack } from './print';
import { serveRenderer } from './protocol';

export interface PrintJob {
	pages: string;
	output: string;
}

/** null: an ordinary start. */
export function printJobIn(argv: readonly string[]): PrintJob | null {
	const given = (name: string) => argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
	const pages = given('print-pages');
	const output = given('print-to');
	return pages && output ? { pages, output } : null;
}

/** Ends the app: with status 0 when the file is written, else 2 and one line on stderr. */
export async function runPrintJob({ pages, output }: PrintJob, rendererFolder: string): Promise<void> {
	try {
		await app.whenReady();
		guardSession(session.defaultSession, null);
		serveRenderer(rendererFolder);
		const pack = JSON.parse(readFileSync(pages, 'utf8')) as Pack;
		const preload = join(import.meta.dirname, 'preload.cjs');
		writeFileSync(output, await printPack(pack, { preload, devServer: null }));
		app.exit(0);
	} catch (error) {
		process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
		app.exit(2);
	}
}
