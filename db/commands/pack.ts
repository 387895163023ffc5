/** The board pack from a terminal: the app's own Electron prints the pages, without a window and without the bid. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pack } from '../../shared/pack/page';
import { failure } from '../failures';
import { placeBytes } from '../placement';

/** How Electron is started, as a JSON list: the start script of the command line says it here. */
const STARTER = 'CONSORT_PRINTER';
const LIMIT_MS = 120_000;

/** Prints into a private folder; the file takes its place only when it is whole. */
export async function printPack(pack: Pack, output: string): Promise<void> {
	const [program, ...args] = JSON.parse(process.env[STARTER] ?? '[]') as string[];
	if (!program)
		throw failure('invalid_input', 'A board pack is printed by the app itself, which was not found.', {
			todo: 'Use: npm run -s consort -- pack <file.consort> <out.pdf>',
		});
	const folder = mkdtempSync(join(tmpdir(), 'consort-pack-'));
	try {
		const pages = join(folder, 'pages.json');
		const printed = join(folder, 'pack.pdf');
		writeFileSync(pages, JSON.stringify(pack));
		await run(program, [
			...args,
			`--user-data-dir=${folder}`,
			`--print-pages=${pages}`,
			`--print-to=${printed}`,
		]);
		placeBytes(output, readFileSync(printed));
	} finally {
		rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
	}
}

/** What Electron and its libraries say on the way is kept, and told only when nothing was printed. */
function run(program: string, args: string[]): Promise<void> {
	return new Promise((resolve, reject) => {
		const printer = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], timeout: LIMIT_MS });
		let said = '';
		printer.stderr.setEncoding('utf8').on('data', (text: string) => {
			said += text;
		});
		const fail = (why: string) =>
			reject(
				failure('internal', `The board pack was not printed: ${why}`, {
					safe: 'No file was written or changed.',
				}),
			);
		printer.on('error', ({ message }) => fail(message));
		printer.on('close', (code) => {
			if (code === 0) resolve();
			else fail(said.trim().split('\n').at(-1)?.slice(0, 300) || `Electron ended with ${code}.`);
		});
	});
}
